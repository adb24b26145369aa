package io.planwerk.rest.calendar;

import io.planwerk.application.calendar.StrategyCalendar.Wish;
import io.planwerk.domain.calendar.CalendarFilter;
import io.planwerk.domain.calendar.EntryKind;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of calendars. */
final class Requests {
  static final String FROM = "from";
  static final String TO = "to";
  static final String KIND = "kind";
  static final String AUDIENCE = "audience";
  static final String PLATFORM = "platform";
  static final Set<String> FILTER = Set.of(FROM, TO, KIND, AUDIENCE, PLATFORM);

  private Requests() {}

  /**
   * What of a calendar is wanted.
   *
   * @throws Refused when the query names what the strategy doesn't have
   */
  static CalendarFilter filter(Call call, Strategy strategy) {
    LocalDate from = day(call.query(), FROM);
    LocalDate to = day(call.query(), TO);
    if (from != null && to != null && to.isBefore(from)) {
      throw Query.invalid(TO, "liegt vor „from“", "lies before 'from'");
    }
    return new CalendarFilter(
        kinds(call.query()), audience(call, strategy), platform(call, strategy), from, to);
  }

  private static @Nullable LocalDate day(Query query, String name) {
    String text = query.text(name);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Query.invalid(name, "ist kein Tag wie 2027-03-31", "is no day such as 2027-03-31");
    }
  }

  private static Set<EntryKind> kinds(Query query) {
    String text = query.text(KIND);
    Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
    if (text != null) {
      for (String name : text.split(",", -1)) {
        kinds.add(
            Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(Requests::noKind));
      }
    }
    return kinds;
  }

  private static Refused noKind() {
    String known =
        Arrays.stream(EntryKind.values()).map(EntryKind::name).collect(Collectors.joining(", "));
    return Query.invalid(
        KIND, "nimmt, durch Kommas getrennt, " + known, "takes, separated by commas, " + known);
  }

  private static @Nullable AudienceId audience(Call call, Strategy strategy) {
    String text = call.query().text(AUDIENCE);
    if (text == null) {
      return null;
    }
    return strategy.audiences().items().stream()
        .map(audience -> audience.id())
        .filter(id -> id.value().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Query.invalid(
                    AUDIENCE,
                    "nennt keine Zielgruppe dieser Strategie",
                    "names no audience of this strategy"));
  }

  private static @Nullable PlatformId platform(Call call, Strategy strategy) {
    String text = call.query().text(PLATFORM);
    if (text == null) {
      return null;
    }
    return strategy.platforms().items().stream()
        .map(platform -> platform.id())
        .filter(id -> id.value().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Query.invalid(
                    PLATFORM,
                    "nennt keine Plattform dieser Strategie",
                    "names no platform of this strategy"));
  }

  /** What a feed shall be. */
  static Wish wish(Call call) {
    return switch (RecordReader.read(NewFeed.class, Bodies.document(call))) {
      case Reading.Read<NewFeed>(NewFeed feed) ->
          new Wish(feed.name(), Set.copyOf(feed.kinds()), tongue(feed.language()));
      case Reading.Rejected<NewFeed>(List<Fault> faults) ->
          throw Outcomes.invalid(faults).refused();
    };
  }

  private static @Nullable Tongue tongue(@Nullable Language language) {
    if (language == null) {
      return null;
    }
    return switch (language.tag()) {
      case "de" -> Tongue.GERMAN;
      case "en" -> Tongue.ENGLISH;
      default ->
          throw Outcomes.invalid(
                  List.of(
                      Fault.at(
                          "/language",
                          FaultCode.INVALID_VALUE,
                          "nimmt „de“ oder „en“",
                          "takes 'de' or 'en'")))
              .refused();
    };
  }
}
