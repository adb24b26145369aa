/** Telling what is wrong with a strategy. */
@NullMarked
package io.planwerk.application.assessment;

import org.jspecify.annotations.NullMarked;
