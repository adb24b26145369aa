package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.Plan.figure;
import static io.planwerk.domain.assessment.RulesTest.where;

import io.planwerk.domain.assessment.RulesTest.Example;
import java.util.List;
import java.util.stream.Stream;

/** Plans whose figures say too little or too much, and their counterparts. */
final class MeasurementExamples {
  private MeasurementExamples() {}

  static Stream<Example> examples() {
    return Stream.of(kpis(), reports(), targets()).flatMap(stream -> stream);
  }

  private static Stream<Example> kpis() {
    return Stream.of(
        where(
            "measurement.kpi-undefined",
            aimed(Plan.draft().kpi("activity").kpi("beside")),
            List.of("/measurement/kpis/0"),
            aimed(Plan.draft().kpi("activity", "definition", "Posts and answers")),
            Plan.draft().kpi("activity")),
        where(
            "measurement.no-observations",
            Plan.of2027()
                .kpi("clicks", "rhythm", "MONTHLY")
                .kpi("reach", "rhythm", "QUARTERLY")
                .kpi("leads", "rhythm", "MONTHLY")
                .observed("clicks", "2027-03-31", "leads", "2027-04-30"),
            List.of("/measurement/kpis/0"),
            Plan.of2027()
                .kpi("clicks", "rhythm", "MONTHLY")
                .kpi("leads", "rhythm", "WEEKLY")
                .add(
                    "measurement",
                    "reports",
                    "may",
                    "span",
                    fields("from", "2027-05-01", "to", "2027-05-31"),
                    "statements",
                    List.of(fields("kpi", "leads", "value", 3)))
                .observed("clicks", "2027-04-30"),
            Plan.of2027()
                .kpi("reach", "rhythm", "QUARTERLY")
                .kpi("undated")
                .kpi("rate", "rhythm", "DAILY", "formula", "clicks / reach")
                .observed()),
        where(
            "measurement.no-source",
            Plan.draft().platform("forum").kpi("leads").kpi("members", "platform", "forum"),
            List.of("/measurement/kpis/0"),
            Plan.draft().kpi("leads", "source", "Sales records"),
            Plan.draft()),
        where(
            "measurement.base-unknown",
            Plan.draft()
                .kpi("approval", "unit", "percent")
                .kpi("clicks", "unit", "percent", "base", "impressions")
                .kpi("growth", "unit", "percent per quarter"),
            List.of("/measurement/kpis/0"),
            Plan.draft().kpi("clicks", "aggregation", "RATE_OF_SUMS", "formula", "clicks / views"),
            Plan.draft().kpi("growth", "unit", "percent").kpi("shares", "unit", "shares")),
        where(
            "measurement.rate-is-count",
            Plan.draft()
                .kpi("share", "name", "Engagement rate")
                .report("year", fields("kpi", "share", "previous", 5000, "value", 10000)),
            List.of("/measurement/kpis/0"),
            Plan.draft()
                .kpi("share", "name", "Interaktionsrate", "unit", "Prozent")
                .report("year", fields("kpi", "share", "previous", 5, "value", 100)),
            Plan.draft()
                .kpi("growth", "name", "Growth rate")
                .kpi("visits", "name", "Corporate blog", "unit", "visits")
                .kpi("offers", "name", "Quote requests", "unit", "requests")),
        where(
            "measurement.chain-broken",
            Plan.draft()
                .kpi("posts", "role", "IMPULSE")
                .kpi("views", "role", "AMPLIFIER")
                .kpi("leads", "role", "RESULT")
                .kpi("sales", "role", "RESULT")
                .add("measurement", "links", "claim", "from", "posts", "to", "views")
                .add("measurement", "links", "next", "from", "leads", "to", "sales"),
            List.of("/measurement/kpis/2", "/measurement/kpis/3"),
            Plan.draft()
                .kpi("leads", "role", "RESULT")
                .kpi("views", "role", "AMPLIFIER")
                .kpi("posts", "role", "IMPULSE")
                .add("measurement", "links", "next", "from", "views", "to", "leads")
                .add("measurement", "links", "claim", "from", "posts", "to", "views"),
            Plan.draft().kpi("leads")),
        where(
            "measurement.value-missing",
            Plan.draft().kpi("spent", "unit", "EUR", "level", "INPUT").kpi("leads"),
            List.of("/measurement/kpis"),
            Plan.draft().kpi("margin", "unit", "EUR", "level", "OUTFLOW"),
            Plan.draft()));
  }

  private static Plan aimed(Plan plan) {
    return plan.goal("more", "target", figure("kpi", "activity", "value", 10));
  }

  private static Stream<Example> reports() {
    return Stream.of(
        where(
            "measurement.goal-unreported",
            reported("2027-03-31", "beside"),
            List.of("/measurement/kpis/0"),
            reported("2027-03-31", "activity"),
            reported("2026-12-31", "beside")),
        where(
            "measurement.value-repeated",
            series(5741, 5741),
            List.of("/measurement/reports/0/statements/0"),
            series(5741, 5740),
            series(57, 57)),
        where(
            "measurement.gain-differs",
            gain(313, 3949, 4255),
            List.of("/measurement/reports/0/statements/1", "/measurement/reports/0/statements/0"),
            gain(306, 3949, 4255),
            series(3949, 4255)),
        where(
            "resources.paid-hours-unknown",
            Plan.of2027().budget("work", "PERSONNEL", "72.00", "YEAR"),
            List.of("/resources/budgets/0", "/resources"),
            Plan.of2027()
                .budget("work", "PERSONNEL", "72.00", "YEAR")
                .person("editor", "hoursPerMonth", 10),
            Plan.of2027().budget("ads", "PAID_MEDIA", "72.00", "YEAR")));
  }

  private static Plan reported(String to, String kpi) {
    return aimed(Plan.of2027().kpi("activity").kpi("beside"))
        .add(
            "measurement",
            "reports",
            "spring",
            "span",
            fields("from", "2026-12-01", "to", to),
            "statements",
            List.of(fields("kpi", kpi, "value", 1)));
  }

  private static Plan series(int previous, int value) {
    return Plan.draft()
        .kpi("fans")
        .report("spring", fields("kpi", "fans", "previous", previous, "value", value));
  }

  private static Plan gain(int stated, int previous, int value) {
    return Plan.draft()
        .kpi("fans", "name", "Fans")
        .kpi("won", "name", "New fans")
        .report(
            "spring",
            fields("kpi", "fans", "previous", previous, "value", value),
            fields("kpi", "won", "value", stated));
  }

  private static Stream<Example> targets() {
    return Stream.of(
        where(
            "goals.target-already-reached",
            beaten(20000),
            List.of("/goals/items/0/target/value", "/measurement/reports/0/statements/0"),
            beaten(70000),
            Plan.of2027()
                .kpi("views")
                .goal("seen", "target", figure("kpi", "views", "value", 20000))
                .report("before", fields("kpi", "views", "value", 67981))),
        where(
            "goals.leap-unrealistic",
            way("2027-01-08", 30),
            List.of("/goals/items/0/target"),
            way("2027-01-08", 29),
            way("2027-12-31", 30)),
        where(
            "goals.growth-contradicts-figures",
            stated(4000, 6000),
            List.of("/goals/items/0/target"),
            stated(4000, 5000),
            way("2027-12-31", 30)));
  }

  private static Plan beaten(int target) {
    return Plan.of2027()
        .kpi("views", "direction", "RISE")
        .goal("seen", "due", "2027-12-31", "target", figure("kpi", "views", "value", target))
        .add(
            "measurement",
            "reports",
            "before",
            "span",
            fields("from", "2026-10-01", "to", "2026-12-31"),
            "statements",
            List.of(fields("kpi", "views", "value", 67981)));
  }

  private static Plan way(String due, int value) {
    return Plan.of2027()
        .goal("likes", "due", due, "target", figure("baseline", 15, "value", value));
  }

  private static Plan stated(int baseline, int value) {
    return Plan.of2027()
        .goal(
            "fans",
            "target",
            figure(
                "baseline",
                baseline,
                "value",
                value,
                "growth",
                fields("rate", 0.25, "per", "YEAR")));
  }
}
