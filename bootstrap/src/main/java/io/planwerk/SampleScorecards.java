package io.planwerk;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says how the goals of the samples stood when their last values came in. */
final class SampleScorecards {
  private final ApiClient api;
  private final Language language;

  SampleScorecards(ApiClient api, Language language) {
    this.api = api;
    this.language = language;
  }

  /** A heading for each strategy that has goals with values, and a line for each of these. */
  List<String> lines() throws InterruptedException {
    List<String> lines = new ArrayList<>();
    for (String name : Samples.STRATEGIES) {
      LocalDate day = Samples.OBSERVED_UNTIL.get(name);
      List<String> goals = day == null ? List.of() : goals(name, day);
      if (!goals.isEmpty()) {
        lines.add(name + language.of(", Stand ", ", as of ") + day + ":");
        goals.forEach(goal -> lines.add("  " + goal));
      }
    }
    return lines;
  }

  private List<String> goals(String name, LocalDate day) throws InterruptedException {
    byte[] answer =
        api.send(
                "GET", "/api/v1/strategies/" + name + "/scorecard?on=" + day, Map.of(), new byte[0])
            .body();
    if (!(DocumentText.parse(answer, Format.JSON) instanceof Parsing.Parsed(Map<?, ?> scorecard)
        && scorecard.get("goals") instanceof List<?> goals)) {
      return List.of();
    }
    return goals.stream()
        .map(goal -> (Map<?, ?>) goal)
        .filter(goal -> goal.containsKey("latest"))
        .map(goal -> (Map<?, ?>) goal.get("message"))
        .map(message -> language.of("" + message.get("de"), "" + message.get("en")))
        .toList();
  }
}
