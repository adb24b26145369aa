package io.planwerk.domain.calendar;

import io.planwerk.domain.document.Json;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.time.LocalDate;
import java.util.List;

/** Strategies of the year 2027, written as their documents are. */
final class Plans {
  static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

  private static final String HEAD =
      """
      "id": "plan", "organisationId": "company", "name": "Plan",
      "period": {"from": "2027-01-01", "to": "2027-12-31"},
      "audiences": {"items": [{"id": "builders", "name": "Builders"}, {"id": "owners", "name": "Owners"}]},
      """;

  private Plans() {}

  /** A strategy with two audiences and these sections. */
  static Strategy with(String... sections) {
    Object tree = Json.tree("{" + HEAD + String.join(",", sections) + "}");
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document.strategy();
      case Reading.Rejected<StrategyDocument>(var faults) -> throw new AssertionError(faults);
    };
  }

  static Calendar calendar(String... sections) {
    return Calendar.of(with(sections), TODAY);
  }

  static String activities(String... activities) {
    return "\"orchestration\": {\"activities\": [" + String.join(",", activities) + "]}";
  }

  static String activity(String id, String from, String to, String more) {
    return named(id, "\"from\": \"" + from + "\", \"to\": \"" + to + "\"" + more(more));
  }

  static String platforms(String... platforms) {
    return "\"platforms\": {\"items\": [" + String.join(",", platforms) + "]}";
  }

  static String people(String... people) {
    return "\"resources\": {\"people\": [" + String.join(",", people) + "]}";
  }

  /** Themes "roofs" for builders and "loans" for owners, a live format, and what else is given. */
  static String content(String cadences, String... pieces) {
    return """
    "content": {
      "themes": [
        {"id": "roofs", "name": "Roofs", "audiences": ["builders"]},
        {"id": "loans", "name": "Loans", "audiences": ["owners"]}],
      "formats": [{"id": "webinar", "name": "Webinar", "medium": "LIVE"},
        {"id": "picture", "name": "Picture", "medium": "IMAGE"}],
      "cadences": [%s],
      "calendar": [%s]}
    """
        .formatted(cadences, String.join(",", pieces));
  }

  static String piece(String id, String on, String more) {
    return named(id, "\"on\": \"" + on + "\"" + more(more));
  }

  static String stages(String... stages) {
    return "\"roadmap\": {\"stages\": [" + String.join(",", stages) + "]}";
  }

  static String stage(String id, String from, String to, String more) {
    return named(id, "\"span\": {\"from\": \"" + from + "\", \"to\": \"" + to + "\"}" + more(more));
  }

  /** An entity whose name is its id with a capital letter. */
  static String named(String id, String more) {
    return "{\"id\": \"%s\", \"name\": \"%s\"%s}"
        .formatted(id, Character.toUpperCase(id.charAt(0)) + id.substring(1), more(more));
  }

  private static String more(String fields) {
    return fields.isEmpty() || fields.startsWith(",") ? fields : ", " + fields;
  }

  static List<String> clashes(Calendar calendar) {
    return calendar.clashes().stream().map(clash -> clash.message().en()).toList();
  }

  static List<String> gaps(Calendar calendar) {
    return calendar.gaps().stream().map(gap -> gap.message().en()).toList();
  }
}
