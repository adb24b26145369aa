/** Showing a strategy what its organisation has learnt already. */
@NullMarked
package io.planwerk.application.lessons;

import org.jspecify.annotations.NullMarked;
