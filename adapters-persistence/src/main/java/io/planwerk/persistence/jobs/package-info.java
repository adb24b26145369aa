/** Seeing to it that jobs are done by one of many servers. */
@NullMarked
package io.planwerk.persistence.jobs;

import org.jspecify.annotations.NullMarked;
