/** Keeping the feeds of calendars. */
@NullMarked
package io.planwerk.persistence.calendar;

import org.jspecify.annotations.NullMarked;
