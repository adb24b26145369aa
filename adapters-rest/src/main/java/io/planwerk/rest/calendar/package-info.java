/** Routes of the calendar, as JSON and as iCalendar. */
@NullMarked
package io.planwerk.rest.calendar;

import org.jspecify.annotations.NullMarked;
