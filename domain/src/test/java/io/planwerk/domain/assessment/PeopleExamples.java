package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.RulesTest.always;
import static io.planwerk.domain.assessment.RulesTest.where;

import io.planwerk.domain.assessment.RulesTest.Example;
import java.util.List;
import java.util.stream.Stream;

/** Plans that leave people alone, inside and outside, and their counterparts. */
final class PeopleExamples {
  private PeopleExamples() {}

  static Stream<Example> examples() {
    return Stream.concat(inside(), community());
  }

  private static Stream<Example> inside() {
    return Stream.of(
        where(
            "organisation.skill-gap-untrained",
            work()
                .add("resources", "partners", "studio", "offers", List.of(fields("skill", "cut"))),
            List.of("/resources/skills/0"),
            work()
                .person("editor", "skills", List.of(fields("skill", "cut", "level", 1)))
                .add("organisation", "trainings", "film", "skill", "video"),
            Plan.draft().add("resources", "skills", "video")),
        always(
            "organisation.culture-unknown",
            culture("note", "Somebody should ask"),
            List.of("/organisation"),
            culture("fit", 1)),
        where(
            "organisation.signoff-missing",
            Plan.draft()
                .person("head")
                .say("organisation", "sponsor", "head")
                .unsigned("/organisation/sponsor"),
            List.of("/organisation/sponsor"),
            Plan.draft().unsigned(),
            Plan.draft().closed()),
        where(
            "organisation.guidelines-unacknowledged",
            guideline("2027-04-01").unacknowledged(),
            List.of("/organisation/guidelines/0"),
            guideline("2027-05-31").unacknowledged(),
            guideline("2027-04-01")),
        where(
            "organisation.culture-blocked",
            culture("platformsBlockedInside", true),
            List.of("/organisation/culture/platformsBlockedInside"),
            culture("platformsBlockedInside", false),
            culture("fit", 3)),
        where(
            "organisation.culture-criticism",
            culture("criticism", 2),
            List.of("/organisation/culture/criticism"),
            culture("criticism", 3),
            culture("fit", 1)),
        where(
            "organisation.culture-fit",
            culture("fit", 2),
            List.of("/organisation/culture/fit"),
            culture("fit", 3),
            culture("criticism", 1)),
        where(
            "organisation.no-customer-change",
            Plan.draft()
                .platform("forum", "twoWay", true)
                .add("organisation", "changeActivities", "talks", "side", "EMPLOYEES"),
            List.of("/organisation", "/platforms/items/0"),
            Plan.draft()
                .platform("forum", "twoWay", true)
                .add("organisation", "changeActivities", "letter", "side", "CUSTOMERS"),
            Plan.draft().platform("blog", "twoWay", false)));
  }

  private static Stream<Example> community() {
    Plan reading = Plan.draft().platform("blog", "twoWay", false).add("community", "rules", "kind");
    return Stream.of(
        where(
            "community.no-rules",
            answered("steps"),
            List.of("/community"),
            answered("rules"),
            reading),
        where(
            "community.no-response-target",
            Plan.draft()
                .platform("forum", "twoWay", true)
                .platform("video", "twoWay", true)
                .add(
                    "community",
                    "responseTargets",
                    "question",
                    "platform",
                    "forum",
                    "withinMinutes",
                    60),
            List.of("/platforms/items/1"),
            Plan.draft()
                .platform("forum", "twoWay", true)
                .add("community", "responseTargets", "question", "withinMinutes", 60),
            reading),
        where(
            "community.response-over-benchmark",
            Plan.draft()
                .add("community", "responseTargets", "question", "withinMinutes", 1440)
                .add("community", "responseTargets", "complaint", "withinMinutes", 1441),
            List.of("/community/responseTargets/1/withinMinutes"),
            Plan.draft().add("community", "responseTargets", "question", "withinMinutes", 1440),
            Plan.draft().add("community", "rules", "kind")),
        where(
            "community.no-escalation",
            answered("rules"),
            List.of("/community"),
            answered("escalation"),
            reading),
        where(
            "community.building-steps-missing",
            answered("rules"),
            List.of("/community"),
            answered("steps"),
            reading));
  }

  /** A code of conduct that everybody has to know within a month. */
  private static Plan guideline(String validFrom) {
    return Plan.draft()
        .person("seller")
        .add(
            "organisation",
            "guidelines",
            "code",
            "validFrom",
            validFrom,
            "acknowledgeWithinDays",
            30);
  }

  /** A community plan that has nothing but this. */
  private static Plan answered(String part) {
    return Plan.draft().platform("forum", "twoWay", true).add("community", part, "something");
  }

  private static Plan culture(String field, Object value) {
    return Plan.draft().say("organisation", "culture", fields(field, value));
  }

  /** Measures that take two skills. */
  private static Plan work() {
    return Plan.draft()
        .add("resources", "skills", "video")
        .add("resources", "skills", "cut")
        .measure(
            "films",
            "effort",
            List.of(
                fields("skill", "video", "hoursPerMonth", 8),
                fields("skill", "cut", "hoursPerMonth", 8)));
  }
}
