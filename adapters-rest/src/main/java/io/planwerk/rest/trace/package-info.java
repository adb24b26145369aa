/** Who did what, and what happens. */
@NullMarked
package io.planwerk.rest.trace;

import org.jspecify.annotations.NullMarked;
