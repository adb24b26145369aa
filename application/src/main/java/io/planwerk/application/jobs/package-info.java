/** What is done again and again by one of many servers. */
@NullMarked
package io.planwerk.application.jobs;

import org.jspecify.annotations.NullMarked;
