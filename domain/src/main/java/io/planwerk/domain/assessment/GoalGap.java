package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Criterion;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target.Qualitative;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.MeasurementPlan;
import io.planwerk.domain.shared.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** What a goal can lack so that nobody could tell whether it is reached in time (SMART). */
enum GoalGap {
  METRIC(true, "Messgröße", "metric"),
  TARGET_VALUE(true, "Zielwert", "target value"),
  CRITERIA(true, "Kriterien mit Zielstufe", "criteria with a target level"),
  UNIT(false, "Einheit", "unit"),
  DUE(false, "Frist", "due date"),
  OWNER(false, "Verantwortliche", "owner");

  private final boolean hidesSuccess;
  private final String german;
  private final String english;

  GoalGap(boolean hidesSuccess, String german, String english) {
    this.hidesSuccess = hidesSuccess;
    this.german = german;
    this.english = english;
  }

  /** Whether success couldn't be told at all, not even late or by the wrong person. */
  boolean hidesSuccess() {
    return hidesSuccess;
  }

  static List<GoalGap> of(Goal goal, MeasurementPlan measurement) {
    List<GoalGap> gaps = new ArrayList<>();
    switch (goal.target()) {
      case null -> gaps.addAll(List.of(METRIC, TARGET_VALUE));
      case Quantitative figure -> gaps.addAll(of(figure, measurement));
      case Qualitative(List<Criterion> criteria) -> {
        if (criteria.isEmpty() || criteria.stream().anyMatch(GoalGap::isVague)) {
          gaps.add(CRITERIA);
        }
      }
    }
    if (goal.due() == null) {
      gaps.add(DUE);
    }
    if (goal.owner() == null) {
      gaps.add(OWNER);
    }
    return gaps;
  }

  /** "'Reach' (without metric, owner)" */
  static Bilingual listed(Goal goal, List<GoalGap> gaps) {
    Bilingual name = Tally.quoted(goal.name());
    String german = String.join(", ", gaps.stream().map(gap -> gap.german).toList());
    String english = String.join(", ", gaps.stream().map(gap -> gap.english).toList());
    return new Bilingual(
        name.de() + " (ohne " + german + ")", name.en() + " (without " + english + ")");
  }

  private static List<GoalGap> of(Quantitative figure, MeasurementPlan measurement) {
    List<GoalGap> gaps = new ArrayList<>();
    if (figure.kpi() == null && figure.metric() == null) {
      gaps.add(METRIC);
    }
    if (figure.value() == null && figure.growth() == null) {
      gaps.add(TARGET_VALUE);
    }
    if (figure.value() != null && figure.unit() == null && !hasUnit(figure, measurement)) {
      gaps.add(UNIT);
    }
    return gaps;
  }

  private static boolean hasUnit(Quantitative figure, MeasurementPlan measurement) {
    return measurement.kpis().stream()
        .filter(kpi -> kpi.id().equals(figure.kpi()))
        .map(Kpi::unit)
        .anyMatch(unit -> unit != null);
  }

  private static boolean isVague(Criterion criterion) {
    return criterion.levels().isEmpty() || criterion.target() == null;
  }
}
