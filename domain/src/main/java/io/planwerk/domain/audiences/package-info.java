/** Whom the company wants to talk with, where they are, and who takes part from outside. */
@NullMarked
package io.planwerk.domain.audiences;

import org.jspecify.annotations.NullMarked;
