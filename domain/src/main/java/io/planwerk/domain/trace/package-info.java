/** Who did what, and when, so that nobody can change it unseen. */
@NullMarked
package io.planwerk.domain.trace;

import org.jspecify.annotations.NullMarked;
