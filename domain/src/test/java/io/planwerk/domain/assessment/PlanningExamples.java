package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;

import io.planwerk.domain.assessment.RulesTest.Example;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Examples of the rules on orientation, goals, organisation and effort. */
final class PlanningExamples {
  private PlanningExamples() {}

  static Stream<Example> examples() {
    return orientation();
  }

  private static Example where(String rule, Plan broken, List<String> at, Plan kept, Plan beside) {
    return new Example(rule, broken, at, kept, Optional.of(beside));
  }

  private static Stream<Example> orientation() {
    return Stream.of(
        where(
            "orientation.potential-unrated",
            area(area(Plan.draft(), "jobs", "potential", 4), "service"),
            List.of("/orientation/businessAreas/1"),
            area(Plan.draft(), "jobs", "potential", 4),
            Plan.draft()),
        where(
            "orientation.area-without-goal",
            area(area(Plan.draft(), "jobs", "potential", 4), "service")
                .goal("staff", "businessArea", "jobs"),
            List.of("/orientation/businessAreas/1"),
            area(area(Plan.draft(), "jobs", "potential", 4), "service", "potential", 3)
                .goal("staff", "businessArea", "jobs"),
            area(Plan.draft(), "service", "potential", 3).goal("staff")),
        where(
            "strategy.instruments-first",
            Plan.of2027()
                .goal("reach")
                .platform("forum", "goals", List.of("reach"), "audiences", List.of("builders"))
                .platform("video", "goals", List.of("reach")),
            List.of("/platforms/items/1"),
            Plan.of2027()
                .goal("reach")
                .audience("buyers", "presences", List.of(fields("network", "youtube")))
                .platform("forum", "goals", List.of("reach"), "audiences", List.of("builders"))
                .platform("video", "network", "youtube")
                .measure("clips", "platform", "video", "contributions", gives("reach")),
            Plan.draft().platform("old", "state", "CLOSED").platform("odd", "state", "LEAVING")));
  }

  private static Plan area(Plan plan, String id, Object... fields) {
    return plan.add("orientation", "businessAreas", id, fields);
  }

  private static Object gives(String goal) {
    return List.of(fields("goal", goal, "perMonth", 1));
  }
}
