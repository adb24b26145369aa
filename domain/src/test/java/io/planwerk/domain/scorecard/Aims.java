package io.planwerk.domain.scorecard;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Series;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan for the year 2027 with goals, and what was observed of their figures. */
final class Aims {
  final Draft draft;
  private final Map<KpiId, Series> observed = new HashMap<>();

  private Aims(Draft draft) {
    this.draft = draft;
  }

  static Aims ofTheYear() {
    return new Aims(Draft.lasting(12));
  }

  static Aims of(Draft draft) {
    return new Aims(draft);
  }

  /** From 1,000 to 2,200 followers within the year, by the month. */
  static Aims followers() {
    return ofTheYear()
        .kpi("followers", "aggregation", "LAST", "rhythm", "MONTHLY", "unit", "Follower")
        .goal("reach", "followers", 1_000, 2_200, "baselineOn", "2026-12-31");
  }

  /** 900 leads within the year, after 600 in the year before. */
  static Aims leads() {
    return ofTheYear()
        .kpi("leads", "aggregation", "SUM", "rhythm", "MONTHLY", "unit", "Leads")
        .goal("sales", "leads", 600, 900);
  }

  Aims kpi(String id, Object... fields) {
    draft.add("measurement", "kpis", id, fields);
    return this;
  }

  Aims goal(String id, String kpi, Object baseline, Object value, Object... target) {
    draft.goal(id, baseline, value).target(id, "kpi", kpi).target(id, target);
    return this;
  }

  /** Values of months, the last one ending on this month's last day; null where there is none. */
  Aims months(String kpi, LocalDate last, Object... values) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      LocalDate first = last.withDayOfMonth(1).minusMonths(values.length - 1L - i);
      if (values[i] instanceof Number value) {
        points.add(point(first, first.plusMonths(1).minusDays(1), value.doubleValue()));
      }
    }
    return series(kpi, points);
  }

  Aims series(String kpi, List<Point> points) {
    observed.put(new KpiId(kpi), new Series(points));
    return this;
  }

  static Point point(LocalDate from, LocalDate to, double value) {
    return new Point(from, to, BigDecimal.valueOf(value), null, Certainty.MEASURED);
  }

  Scorecard on(String day) {
    return Scorecard.of(draft.strategy(), this::of, LocalDate.parse(day));
  }

  List<Alert> since(String earlier, String day) {
    return Alert.since(draft.strategy(), this::of, LocalDate.parse(earlier), LocalDate.parse(day));
  }

  /** What somebody is told who asks every day what is new since the day before. */
  List<Alert> daily(String first, String last) {
    Strategy strategy = draft.strategy();
    List<Alert> alerts = new ArrayList<>();
    for (LocalDate day = LocalDate.parse(first).plusDays(1);
        !day.isAfter(LocalDate.parse(last));
        day = day.plusDays(1)) {
      alerts.addAll(Alert.since(strategy, this::of, day.minusDays(1), day));
    }
    return alerts;
  }

  Series of(KpiId kpi) {
    return observed.getOrDefault(kpi, Series.EMPTY);
  }

  /** The score of the only goal. */
  GoalScore scoreOn(String day) {
    List<GoalScore> goals = on(day).goals();
    if (goals.size() != 1) {
      throw new IllegalStateException("There are " + goals.size() + " goals");
    }
    return goals.getFirst();
  }
}
