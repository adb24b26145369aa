/** Keeps who did what. */
@NullMarked
package io.planwerk.persistence.trace;

import org.jspecify.annotations.NullMarked;
