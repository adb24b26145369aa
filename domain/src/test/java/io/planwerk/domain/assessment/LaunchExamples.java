package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.Plan.named;
import static io.planwerk.domain.assessment.RulesTest.always;
import static io.planwerk.domain.assessment.RulesTest.where;

import io.planwerk.domain.assessment.RulesTest.Example;
import java.util.List;
import java.util.stream.Stream;

/** Plans that go too fast or alone, and their counterparts. */
final class LaunchExamples {
  private static final String PIECES = "stages";

  private LaunchExamples() {}

  static Stream<Example> examples() {
    return Stream.concat(roadmap(), orchestration());
  }

  private static Stream<Example> roadmap() {
    return Stream.of(
        where(
            "roadmap.big-bang",
            three()
                .audience("buyers")
                .add(
                    "roadmap",
                    PIECES,
                    "all",
                    "audiences",
                    List.of("builders", "buyers"),
                    "platforms",
                    List.of("forum", "blog")),
            List.of("/roadmap/stages/0/audiences", "/roadmap/stages/0/platforms"),
            three()
                .platform("old", "state", "LIVE")
                .add(
                    "roadmap",
                    PIECES,
                    "pilot",
                    "audiences",
                    List.of("builders"),
                    "platforms",
                    List.of("old", "forum")),
            three()
                .audience("buyers")
                .platform("old", "state", "LIVE")
                .add(
                    "roadmap",
                    PIECES,
                    "onward",
                    "audiences",
                    List.of("builders", "buyers"),
                    "platforms",
                    List.of("old"))),
        where(
            "roadmap.no-exit-criteria",
            Plan.draft()
                .add("roadmap", PIECES, "pilot", "exit", List.of(named("answered")))
                .add("roadmap", PIECES, "rest"),
            List.of("/roadmap/stages/1"),
            Plan.draft().add("roadmap", PIECES, "pilot", "exit", List.of(named("answered"))),
            Plan.draft()),
        where(
            "roadmap.too-fast",
            three()
                .add("roadmap", PIECES, "pilot")
                .add("roadmap", PIECES, "rest", "platforms", List.of("forum", "blog", "video")),
            List.of("/roadmap/stages/1/platforms"),
            three()
                .say("roadmap", "newPlatformsPerStage", 1)
                .platform("old", "launch", "2026-05")
                .add("roadmap", PIECES, "pilot", "platforms", List.of("forum"))
                .add(
                    "roadmap",
                    PIECES,
                    "rest",
                    "span",
                    fields("from", "2027-05"),
                    "platforms",
                    List.of("forum", "old", "blog")),
            three().add("roadmap", PIECES, "pilot", "platforms", List.of("forum", "blog"))),
        where(
            "roadmap.lesson-missing",
            Plan.draft()
                .add("roadmap", PIECES, "pilot", "span", quarter("2027-03"))
                .add("roadmap", PIECES, "rest", "span", quarter("2027-05"))
                .add("roadmap", PIECES, "quick", "span", fields("from", "2027-01"))
                .closed("quick"),
            List.of("/roadmap/stages/0", "/roadmap/stages/1", "/roadmap/stages/2"),
            Plan.draft()
                .add(
                    "roadmap",
                    PIECES,
                    "pilot",
                    "span",
                    quarter("2027-03"),
                    "lessons",
                    List.of(named("shorter"))),
            Plan.draft()
                .add("roadmap", PIECES, "now", "span", quarter("2027-06"))
                .add("roadmap", PIECES, "open", "span", fields("from", "2027-01"))
                .add("roadmap", PIECES, "undated")));
  }

  private static Stream<Example> orchestration() {
    return Stream.of(
        always(
            "orchestration.isolated",
            Plan.draft()
                .add("orchestration", "activities", "fair", "from", "2027-03-01")
                .add("orchestration", "activities", "letter", "from", "2027-04-01"),
            List.of("/orchestration/activities/0", "/orchestration/activities/1"),
            Plan.draft()
                .platform("blog")
                .add("orchestration", "activities", "letter", "from", "2027-04-01")
                .add(
                    "orchestration",
                    "activities",
                    "fair",
                    "from",
                    "2027-03-01",
                    "platforms",
                    List.of("blog"))),
        where(
            "orchestration.clash",
            activities("advice", "2027-03-08"),
            List.of("/orchestration/activities/0", "/orchestration/activities/1"),
            activities("product", "2027-03-08"),
            Plan.draft().add("orchestration", "activities", "fair", "from", "2027-03-01")));
  }

  /** A fair about the product, and a campaign for the same people. */
  private static Plan activities(String theme, String from) {
    return Plan.of2027()
        .theme("product")
        .theme("advice")
        .add(
            "orchestration",
            "activities",
            "fair",
            "from",
            "2027-03-01",
            "to",
            "2027-03-10",
            "audiences",
            List.of("builders"),
            "themes",
            List.of("product"))
        .add(
            "orchestration",
            "activities",
            "campaign",
            "from",
            from,
            "to",
            "2027-04-10",
            "audiences",
            List.of("builders"),
            "themes",
            List.of(theme));
  }

  private static Plan three() {
    return Plan.of2027().platform("forum").platform("blog").platform("video");
  }

  private static Object quarter(String to) {
    return fields("from", "2027-01", "to", to);
  }
}
