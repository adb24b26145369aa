package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.GrowthPeriod;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.goals.Target.Qualitative;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.Month;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings goals with a figure to one scale: 0 at the baseline, 1 at the target. */
final class GoalReader {
  private static final double MONTHS_OF_A_YEAR = 12;

  /** Beyond that a pace is a slip of the pen. */
  private static final double MOST_GROWTH = 1e9;

  private final SituationReader reader;
  private final Horizon horizon;

  GoalReader(SituationReader reader) {
    this.reader = reader;
    this.horizon = reader.horizon();
  }

  List<GoalLine> read() {
    List<GoalLine> lines = new ArrayList<>();
    List<Goal> goals = reader.strategy().goals().items();
    for (int i = 0; i < goals.size(); i++) {
      read(goals.get(i), "/goals/items/" + i).ifPresent(lines::add);
    }
    if (lines.isEmpty()) {
      reader.caveat(
          "alignment.no-goals",
          true,
          List.of("/goals"),
          "Kein Ziel hat Ausgangswert und Zielwert; es gibt nichts, woran sich die Ressourcen"
              + " messen lassen.",
          "No goal has a baseline and a target; there is nothing to hold resources against.");
    }
    lines.sort(Comparator.comparing(GoalLine::id));
    return lines;
  }

  private Optional<GoalLine> read(Goal goal, String pointer) {
    Bilingual name = SituationReader.quoted(goal.name());
    return switch (goal.target()) {
      case null -> {
        missing(name, pointer, "keinen Zielwert", "no target");
        yield Optional.empty();
      }
      case Qualitative _ -> {
        reader.caveat(
            "alignment.goal-judged",
            false,
            List.of(pointer),
            "Ob " + name.de() + " erreicht ist, beurteilen Menschen; berechnet wird dafür nichts.",
            "Whether "
                + name.en()
                + " is reached is judged by people; nothing is calculated for it.");
        yield Optional.empty();
      }
      case Quantitative figure -> read(goal, figure, name, pointer);
    };
  }

  private Optional<GoalLine> read(Goal goal, Quantitative figure, Bilingual name, String pointer) {
    int due = due(goal, name, pointer);
    BigDecimal baseline = figure.baseline();
    BigDecimal value = value(figure, goal);
    if (baseline == null || value == null) {
      missing(
          name,
          pointer,
          baseline == null ? "keinen Ausgangswert" : "keinen Zielwert",
          baseline == null ? "no baseline" : "no target value");
      return Optional.empty();
    }
    int way = value.compareTo(baseline);
    Direction direction = figure.direction();
    if ((direction == Direction.RISE && way < 0) || (direction == Direction.FALL && way > 0)) {
      reader.caveat(
          "alignment.wrong-way",
          true,
          List.of(pointer + "/target/value"),
          name.de() + ": der Zielwert liegt auf der falschen Seite des Ausgangswerts.",
          name.en() + ": the target lies on the wrong side of the baseline.");
      return Optional.empty();
    }
    if (due < 0) {
      return Optional.empty();
    }
    boolean there = way == 0;
    double scale =
        there
            ? (value.signum() == 0 ? 1 : value.abs().doubleValue())
            : value.subtract(baseline).abs().doubleValue();
    BigDecimal least = figure.leastAcceptable();
    return Optional.of(
        new GoalLine(
            goal.id().value(),
            goal.name(),
            figure.unit(),
            goal.priority() == null ? Priority.SHOULD : goal.priority(),
            goal.weight() == null ? 1 : goal.weight().doubleValue(),
            due,
            baseline.doubleValue(),
            value.doubleValue(),
            scale,
            there ? 1 : 0,
            least == null || there || direction == Direction.HOLD
                ? 1
                : Math.clamp(least.subtract(baseline).abs().doubleValue() / scale, 0.0, 1.0),
            pointer));
  }

  /** The last month that counts; -1 when it is over before the plan begins. */
  private int due(Goal goal, Bilingual name, String pointer) {
    int last = reader.lastOfStrategy();
    if (goal.due() == null) {
      return last;
    }
    int due = horizon.indexOf(Month.of(goal.due()));
    if (due < 0) {
      reader.caveat(
          "alignment.due-before-period",
          true,
          List.of(pointer + "/due"),
          name.de() + " ist fällig, bevor der Zeitraum beginnt.",
          name.en() + " is due before the period begins.");
      return -1;
    }
    if (due > last) {
      reader.caveat(
          "alignment.due-after-period",
          false,
          List.of(pointer + "/due"),
          name.de() + " ist nach dem Zeitraum fällig; es zählt, was bis zu seinem Ende geschieht.",
          name.en() + " is due after the period; what happens up to its end counts.");
    }
    return Math.min(due, last);
  }

  private @Nullable BigDecimal value(Quantitative figure, Goal goal) {
    if (figure.value() != null || figure.growth() == null || figure.baseline() == null) {
      return figure.value();
    }
    Month from =
        figure.baselineOn() == null ? horizon.first().plus(-1) : Month.of(figure.baselineOn());
    Month to = goal.due() == null ? horizon.at(reader.lastOfStrategy()) : Month.of(goal.due());
    GrowthPeriod per = figure.growth().per();
    double periods = from.until(to) * per.periodsPerYear() / MONTHS_OF_A_YEAR;
    double factor = StrictMath.pow(1 + figure.growth().rate().doubleValue(), periods);
    return Double.isFinite(factor) && factor < MOST_GROWTH
        ? figure.baseline().multiply(BigDecimal.valueOf(factor))
        : null;
  }

  private void missing(Bilingual name, String pointer, String de, String en) {
    reader.caveat(
        "alignment.goal-without-figures",
        true,
        List.of(pointer),
        name.de() + " hat " + de + "; ob es erreichbar ist, lässt sich nicht berechnen.",
        name.en() + " has " + en + "; whether it can be reached can't be calculated.");
  }
}
