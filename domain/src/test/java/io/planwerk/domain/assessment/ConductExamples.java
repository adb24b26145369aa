package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.RulesTest.where;

import io.planwerk.domain.assessment.RulesTest.Example;
import java.util.List;
import java.util.stream.Stream;

/** Plans whose words say that something forbidden is planned, and their counterparts. */
final class ConductExamples {
  private ConductExamples() {}

  static Stream<Example> examples() {
    return Stream.of(
        where(
            "measures.platform-rules-broken",
            Plan.draft()
                .measure("posts", "description", "We don't buy followers")
                .measure("reach", "description", "Unfollow those who do not follow back"),
            List.of("/measures/items/1"),
            Plan.draft().measure("posts", "description", "Wir werden nie Follower kaufen"),
            Plan.draft()),
        where(
            "legal.giveaway-unsettled",
            Plan.draft().measure("giveaway", "description", "Every week, terms on our site"),
            List.of("/measures/items/0"),
            Plan.draft()
                .measure("giveaway", "description", "Every week, terms on our site")
                .add(
                    "organisation",
                    "legal",
                    "label",
                    "topic",
                    "ADVERTISING_LABEL",
                    "status",
                    "DONE"),
            Plan.draft().measure("posts", "description", "Kein Gewinnspiel")));
  }
}
