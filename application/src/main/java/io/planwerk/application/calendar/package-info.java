/** Showing the calendar of a strategy, and letting calendar programs subscribe to it. */
@NullMarked
package io.planwerk.application.calendar;

import org.jspecify.annotations.NullMarked;
