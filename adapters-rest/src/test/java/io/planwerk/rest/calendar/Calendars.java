package io.planwerk.rest.calendar;

import io.planwerk.application.calendar.StrategyCalendar.Shown;
import io.planwerk.domain.calendar.Calendar;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import io.planwerk.rest.shared.TextLanguage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** Calendars of strategies that are written in YAML. */
final class Calendars {
  private static final Instant CHANGED = Instant.parse("2027-01-12T09:41:07.318Z");

  private Calendars() {}

  /** The calendar of a strategy with an audience, a platform, an editor and these sections. */
  static Shown of(String sections) {
    Strategy strategy = strategy(sections);
    return new Shown(
        new WorkspaceId("home"),
        strategy,
        17,
        CHANGED,
        Calendar.of(strategy, LocalDate.of(2027, 1, 1)));
  }

  private static Strategy strategy(String sections) {
    String text =
        """
        id: launch
        organisationId: hafen
        name: Hafen 2027
        audiences: {items: [{id: builders, name: "Planer, Bauleute; Händler"}]}
        platforms: {items: [{id: blog, name: Blog, twoWay: true}]}
        resources: {people: [{id: editor, name: Redaktion}]}
        """
            + sections;
    Parsing parsing = DocumentText.parse(text.getBytes(StandardCharsets.UTF_8), Format.YAML);
    if (!(parsing instanceof Parsing.Parsed(Object tree))) {
      throw new AssertionError(parsing);
    }
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document.strategy();
      case Reading.Rejected<StrategyDocument>(var faults) -> throw new AssertionError(faults);
    };
  }

  /** A post at this local time in this zone. */
  static Shown postAt(String zone, String day, String time) {
    return of(
        (zone.isEmpty() ? "" : "timeZone: " + zone + "\n")
            + "content: {calendar: [{id: news, name: News, on: '"
            + day
            + "', at: '"
            + time
            + "'}]}\n");
  }

  static String text(Shown shown) {
    return new String(
        CalendarText.of(shown, shown.calendar(), TextLanguage.DE), StandardCharsets.UTF_8);
  }
}
