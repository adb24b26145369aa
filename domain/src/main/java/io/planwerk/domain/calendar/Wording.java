package io.planwerk.domain.calendar;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/** Names and days as sentences about the calendar tell them. */
final class Wording {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private Wording() {}

  /** The same sentence in both languages. */
  static Bilingual both(Function<Tongue, String> german, Function<Tongue, String> english) {
    return new Bilingual(german.apply(Tongue.GERMAN), english.apply(Tongue.ENGLISH));
  }

  static String names(Tongue tongue, List<Name> names) {
    return tongue.list(
        names.stream()
            .map(
                name ->
                    new Bilingual(
                        Tongue.GERMAN.quoted(name.value()), Tongue.ENGLISH.quoted(name.value())))
            .toList());
  }

  static String name(Tongue tongue, Name name) {
    return tongue.quoted(name.value());
  }

  /** Such as "12 May 2027", or "1 May 2027 to 5 May 2027". */
  static String days(Tongue tongue, LocalDate from, LocalDate to) {
    return from.equals(to)
        ? tongue.day(from)
        : tongue.day(from) + (tongue == Tongue.GERMAN ? " bis " : " to ") + tongue.day(to);
  }

  static String spans(Tongue tongue, List<DateSpan> spans) {
    return tongue.list(
        spans.stream()
            .map(
                span -> {
                  LocalDate to = span.to() == null ? span.from() : span.to();
                  return both(
                      german -> days(german, span.from(), to),
                      english -> days(english, span.from(), to));
                })
            .toList());
  }

  /** Such as "on 12 May 2027 at 17:00". */
  static String moment(Tongue tongue, LocalDate day, LocalTime time) {
    return switch (tongue) {
      case GERMAN -> "am " + tongue.day(day) + " um " + TIME.format(time) + " Uhr";
      case ENGLISH -> "on " + tongue.day(day) + " at " + TIME.format(time);
    };
  }
}
