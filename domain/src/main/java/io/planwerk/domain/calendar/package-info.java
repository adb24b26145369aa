/**
 * Everything of a strategy that has a date, in one calendar, with the clashes and gaps that show
 * only side by side.
 */
@NullMarked
package io.planwerk.domain.calendar;

import org.jspecify.annotations.NullMarked;
