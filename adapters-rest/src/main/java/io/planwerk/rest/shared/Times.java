package io.planwerk.rest.shared;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** How instants are written: ISO 8601 in UTC, always with milliseconds, so that texts sort. */
public final class Times {
  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private Times() {}

  public static String toText(Instant instant) {
    return FORM.format(instant);
  }
}
