package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.Plan.figure;

import io.planwerk.domain.assessment.Evidence.Alignment.State;
import io.planwerk.domain.assessment.RulesTest.Example;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Examples of the rules on orientation, goals, organisation and effort. */
final class PlanningExamples {
  private PlanningExamples() {}

  static Stream<Example> examples() {
    return Stream.of(orientation(), goals(), organisation(), effort(), alignment())
        .flatMap(stream -> stream);
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

  private static Stream<Example> goals() {
    return Stream.of(
        where(
            "goals.fan-count-only",
            Plan.draft()
                .kpi("fans", "name", "Instagram-Follower")
                .goal("reach", "target", figure("kpi", "fans", "value", 5000))
                .goal("love", "target", figure("metric", "Page likes"))
                .goal("dream"),
            List.of("/goals/items/0/target", "/goals/items/1/target"),
            Plan.draft()
                .goal("reach", "target", figure("metric", "Followers", "value", 5000))
                .goal("leads", "target", figure("metric", "Enquiries", "value", 50)),
            Plan.draft().goal("dream").goal("sum", "target", figure("value", 10))),
        where(
            "goals.too-many-musts",
            Plan.draft()
                .goal("a", "priority", "MUST")
                .goal("b", "priority", "COULD")
                .goal("c", "priority", "MUST"),
            List.of("/goals/items/0/priority", "/goals/items/2/priority"),
            Plan.draft()
                .goal("a", "priority", "MUST")
                .goal("b", "priority", "MUST")
                .goal("c", "priority", "MUST")
                .goal("d", "priority", "SHOULD")
                .goal("e"),
            Plan.draft().goal("a", "priority", "MUST").goal("b", "priority", "MUST")),
        where(
            "goals.probability-low",
            Plan.draft()
                .goal("reach")
                .goal("leads")
                .aligned(State.SETTLED, chances("reach", "0.8", "leads", "0.799")),
            List.of("/goals/items/1"),
            Plan.draft().goal("reach").aligned(State.SETTLED, chances("reach", "0.8")),
            Plan.draft().goal("reach").aligned(State.STALE, Map.of())));
  }

  private static Stream<Example> organisation() {
    return Stream.of(
        where(
            "organisation.raci",
            task(
                task(
                    Plan.of2027().person("a").person("b").person("c").person("d"),
                    "plan",
                    "responsible",
                    List.of("head"),
                    "accountable",
                    List.of("head")),
                "publish",
                "accountable",
                List.of("a", "b"),
                "consulted",
                List.of("a", "b", "c", "d")),
            List.of("/organisation/tasks/1"),
            task(
                Plan.of2027().person("a").person("b").person("c"),
                "plan",
                "responsible",
                List.of("head", "a"),
                "accountable",
                List.of("head"),
                "consulted",
                List.of("a", "b", "c")),
            Plan.of2027()),
        where(
            "organisation.junior-only",
            task(
                Plan.draft()
                    .person("intern", "level", "INTERN")
                    .person("lead", "level", "LEAD")
                    .platform("forum", "owner", "intern")
                    .platform("blog", "owner", "intern", "deputy", "lead"),
                "answer",
                "responsible",
                List.of("intern")),
            List.of("/platforms/items/0/owner", "/organisation/tasks/0"),
            task(
                Plan.draft().person("intern", "level", "INTERN").person("lead", "level", "LEAD"),
                "answer",
                "responsible",
                List.of("intern"),
                "accountable",
                List.of("lead")),
            Plan.of2027().say("organisation", "responsible", "head")),
        where(
            "organisation.no-deputy",
            Plan.of2027()
                .person("editor", "deputy", "head")
                .say("organisation", "responsible", "head")
                .platform("forum", "owner", "editor")
                .platform("blog", "owner", "head", "deputy", "head")
                .add("crisis", "team", "speaker", "person", "head", "deputy", "editor"),
            List.of("/organisation/responsible", "/platforms/items/1/owner"),
            Plan.draft()
                .person("desk", "headcount", 2)
                .add("community", "roles", "host", "person", "desk"),
            Plan.of2027().say("organisation", "responsible", "head")),
        where(
            "organisation.department-not-involved",
            Plan.draft()
                .add("organisation", "units", "sales", "involvedHow", "By workshop")
                .add("organisation", "units", "service"),
            List.of("/organisation/units/1"),
            Plan.draft()
                .add("organisation", "units", "sales", "involvedFrom", "2026-10-01")
                .add("organisation", "units", "service")
                .person("host", "unit", "service")
                .say("organisation", "workingGroup", circle("host", 2)),
            Plan.draft()),
        where(
            "resources.person-overbooked",
            sole(Plan.of2027(), 20).say("organisation", "workingGroup", circle("maker", 1)),
            List.of("/resources/people/1"),
            sole(Plan.of2027(), 20),
            sole(Plan.draft(), 1)));
  }

  private static Stream<Example> effort() {
    Plan reckoned = Plan.draft().add("resources", "skills", "text");
    return Stream.of(
        where(
            "measures.below-benchmark",
            written(reckoned.platform("forum").platform("blog"), "forum", 11, "blog", 12)
                .say("content", "cadences", List.of(cadence("beat", 12))),
            List.of("/platforms/items/0"),
            written(
                    Plan.draft()
                        .add("resources", "skills", "text")
                        .platform("forum")
                        .platform("chat", "twoWay", true),
                    "forum",
                    3,
                    "chat",
                    5.25)
                .platform("unused"),
            Plan.draft()
                .platform("forum")
                .say("content", "cadences", List.of(cadence("beat", 12)))));
  }

  private static Stream<Example> alignment() {
    List<String> at = List.of("/goals", "/resources");
    return Stream.of(
        where(
            "alignment.missing",
            aimed(State.MISSING),
            at,
            aimed(State.STALE),
            Plan.draft().goal("reach")),
        where(
            "alignment.stale", aimed(State.STALE), at, aimed(State.SETTLED), aimed(State.MISSING)),
        where(
            "alignment.gap-undecided",
            aimed(State.GAP_UNDECIDED),
            at,
            aimed(State.SETTLED),
            aimed(State.STALE)));
  }

  private static Plan area(Plan plan, String id, Object... fields) {
    return plan.add("orientation", "businessAreas", id, fields);
  }

  private static Plan task(Plan plan, String id, Object... fields) {
    return plan.add("organisation", "tasks", id, fields);
  }

  private static Object gives(String goal) {
    return List.of(fields("goal", goal, "perMonth", 1));
  }

  private static Map<String, BigDecimal> chances(
      String one, String chance, String other, String otherChance) {
    return Map.of(one, new BigDecimal(chance), other, new BigDecimal(otherChance));
  }

  private static Map<String, BigDecimal> chances(String goal, String chance) {
    return Map.of(goal, new BigDecimal(chance));
  }

  private static Object circle(String member, int hours) {
    return fields("name", "Circle", "members", List.of(member), "hoursPerMonth", hours);
  }

  /** Somebody of whom 10 skilled hours are wanted, each of which takes two. */
  static Plan sole(Plan plan, int hours) {
    return plan.add("resources", "skills", "video")
        .person(
            "maker",
            "hoursPerMonth",
            hours,
            "skills",
            List.of(fields("skill", "video", "level", 0.5)))
        .measure("clips", "effort", List.of(fields("skill", "video", "hoursPerMonth", 10)));
  }

  /** With a measure on each of two platforms that takes so many hours of a month. */
  private static Plan written(Plan plan, String one, double hours, String other, double others) {
    return plan.measure("on-" + one, "platform", one, "effort", text(hours))
        .measure("on-" + other, "platform", other, "effort", text(others));
  }

  static Object cadence(String id, int pieces) {
    return fields("id", id, "platform", "forum", "piecesPerMonth", pieces);
  }

  static Object text(double hours) {
    return List.of(fields("skill", "text", "hoursPerMonth", hours));
  }

  private static Plan aimed(State state) {
    return Plan.draft().goal("reach").aligned(state, Map.of());
  }
}
