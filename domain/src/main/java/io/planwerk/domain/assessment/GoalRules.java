package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether there are goals, whether one could tell that they are reached, and who works on them. */
final class GoalRules {
  private GoalRules() {}

  static List<Rule> rules() {
    return List.of(
        none(), unmeasurable(), baselineMissing(), dueOutsideHorizon(), noAudience(), noMeasure());
  }

  static List<Located<Goal>> goals(Strategy strategy) {
    return Located.each("/goals/items", strategy.goals().items());
  }

  private static Rule none() {
    return Rule.ofPlan(
        "goals.none",
        Severity.BLOCKER,
        5,
        Set.of(Perspective.GOALS, Perspective.FACTOR_STRATEGY, Perspective.BLOCK_RETURN),
        new Bilingual(
            "Ohne Ziel lässt sich weder ein Aufwand rechtfertigen noch ein Erfolg feststellen.",
            "Without a goal no effort can be justified and no success be told."),
        new Bilingual(
            "Je Geschäftsbereich festlegen, was sich bis wann um wie viel ändern soll; die"
                + " Plattform kommt danach.",
            "Decide for each business area what shall change by when and by how much; platforms"
                + " come later."),
        Sources.bitkom(2),
        Rule.ALWAYS,
        strategy ->
            hasGoals(strategy)
                ? List.of()
                : List.of(Fact.at("/goals", "Es gibt kein Ziel.", "There is no goal.")));
  }

  private static Rule unmeasurable() {
    return Rule.ofPlan(
        "goals.unmeasurable",
        Severity.WARNING,
        5,
        Set.of(Perspective.GOALS, Perspective.FACTOR_STRATEGY, Perspective.BLOCK_RETURN),
        new Bilingual(
            "Ein Ziel ohne Messgröße, Zielwert, Frist und Verantwortliche kann niemand verfehlen"
                + " und niemand erreichen.",
            "A goal without a metric, a target value, a due date and an owner can be neither missed"
                + " nor reached."),
        new Bilingual(
            "Die fehlenden Angaben ergänzen; wo keine Zahl ehrlich wäre, Kriterien mit"
                + " beschriebenen Stufen nehmen.",
            "Add what is missing; where no figure would be honest, use criteria with described"
                + " levels."),
        Sources.bitkom(2) + "; " + Sources.CHAIN_AND_CHANGE,
        GoalRules::hasGoals,
        GoalRules::unmeasurable);
  }

  private static List<Fact> unmeasurable(Strategy strategy) {
    List<Located<Goal>> goals = goals(strategy);
    List<Located<Goal>> found = new ArrayList<>();
    List<Bilingual> names = new ArrayList<>();
    boolean success = false;
    for (Located<Goal> goal : goals) {
      List<GoalGap> gaps = GoalGap.of(goal.value(), strategy.measurement());
      success |= gaps.stream().noneMatch(GoalGap::hidesSuccess);
      if (!gaps.isEmpty()) {
        found.add(goal);
        names.add(GoalGap.listed(goal.value(), gaps));
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Fact fact =
        Fact.at(
            Located.pointers(found),
            new Tally(Noun.GOAL, names, goals.size())
                .are("nicht überprüfbar", "impossible to check"));
    return List.of(success ? fact : fact.as(Severity.BLOCKER));
  }

  private static Rule baselineMissing() {
    return Rule.ofPlan(
        "goals.baseline-missing",
        Severity.WARNING,
        3,
        Set.of(Perspective.GOALS, Perspective.CHALLENGE_EXPECTATIONS, Perspective.BLOCK_RETURN),
        new Bilingual(
            "Ohne Ausgangswert weiß niemand, wie weit der Weg ist und was die Maßnahmen bewirkt"
                + " haben.",
            "Without a baseline nobody knows how long the way is and what the measures have"
                + " achieved."),
        new Bilingual(
            "Den Stand vor Beginn messen und mit Datum eintragen; null ist ein gültiger"
                + " Ausgangswert.",
            "Measure where things stand before the start and enter it with its date; zero is a"
                + " valid baseline."),
        Sources.bitkom(2),
        strategy -> !quantitative(strategy).isEmpty(),
        strategy -> {
          List<Located<Goal>> goals = quantitative(strategy);
          return missing(
              goals,
              goals.stream().filter(goal -> lacksBaseline(goal.value().target())).toList(),
              Noun.QUANTITATIVE_GOAL,
              "keinen Ausgangswert",
              "no baseline");
        });
  }

  private static List<Located<Goal>> quantitative(Strategy strategy) {
    return goals(strategy).stream()
        .filter(goal -> goal.value().target() instanceof Quantitative)
        .toList();
  }

  private static boolean lacksBaseline(@Nullable Target target) {
    return target instanceof Quantitative figure && figure.baseline() == null;
  }

  private static Rule dueOutsideHorizon() {
    return Rule.ofPlan(
        "goals.due-outside-horizon",
        Severity.WARNING,
        2,
        Set.of(Perspective.GOALS, Perspective.CHALLENGE_EXPECTATIONS),
        new Bilingual(
            "Was vor Beginn oder nach Ende der Strategie fällig ist, wird in ihr weder bezahlt noch"
                + " gemessen.",
            "What is due before the strategy begins or after it ends is neither paid for nor"
                + " measured in it."),
        new Bilingual(
            "Die Frist in den Zeitraum legen, ein Zwischenziel setzen oder den Zeitraum ändern.",
            "Move the due date into the period, set an interim goal or change the period."),
        Sources.bitkom(2),
        strategy ->
            strategy.period() != null
                && strategy.goals().items().stream().anyMatch(goal -> goal.due() != null),
        GoalRules::dueOutside);
  }

  private static List<Fact> dueOutside(Strategy strategy) {
    DateSpan period = strategy.period();
    List<Located<Goal>> dated =
        goals(strategy).stream().filter(goal -> goal.value().due() != null).toList();
    List<Located<Goal>> outside =
        dated.stream().filter(goal -> isOutside(goal.value(), period)).toList();
    if (outside.isEmpty()) {
      return List.of();
    }
    return List.of(
        Fact.at(
            outside.stream().map(goal -> goal.field("due")).toList(),
            new Tally(
                    Noun.GOAL,
                    outside.stream().map(goal -> dated(goal.value())).toList(),
                    strategy.goals().items().size())
                .are(
                    "nicht im Zeitraum der Strategie fällig",
                    "due outside of the strategy's period")));
  }

  private static boolean isOutside(Goal goal, @Nullable DateSpan period) {
    return goal.due() != null && period != null && !period.contains(goal.due());
  }

  private static Bilingual dated(Goal goal) {
    Bilingual name = Tally.quoted(goal.name());
    return goal.due() == null
        ? name
        : new Bilingual(
            name.de() + " (" + Tongue.GERMAN.day(goal.due()) + ")",
            name.en() + " (" + Tongue.ENGLISH.day(goal.due()) + ")");
  }

  private static Rule noAudience() {
    return Rule.ofPlan(
        "goals.no-audience",
        Severity.WARNING,
        3,
        Set.of(Perspective.GOALS, Perspective.FACTOR_STRATEGY),
        new Bilingual(
            "Ein Ziel erreicht man bei Menschen; ohne Zielgruppe ist offen, bei wem sich etwas"
                + " ändern soll.",
            "Goals are reached with people; without an audience it is open with whom something"
                + " shall change."),
        new Bilingual(
            "Jedem Ziel die Zielgruppen zuordnen, die im Fokus stehen.",
            "Name the audiences in focus for each goal."),
        Sources.COMPONENTS,
        GoalRules::hasGoals,
        strategy ->
            missing(
                goals(strategy),
                goals(strategy).stream()
                    .filter(goal -> goal.value().audiences().isEmpty())
                    .toList(),
                Noun.GOAL,
                "keine Zielgruppe",
                "no audience"));
  }

  private static Rule noMeasure() {
    return Rule.ofPlan(
        "goals.no-measure",
        Severity.WARNING,
        3,
        Set.of(Perspective.GOALS, Perspective.CHALLENGE_EXPECTATIONS),
        new Bilingual(
            "Ein Ziel, zu dem keine Maßnahme beiträgt, ist ein Wunsch.",
            "A goal that no measure contributes to is a wish."),
        new Bilingual(
            "Eine Maßnahme zuordnen und schätzen, wie viel sie im Monat beiträgt, oder das Ziel"
                + " streichen.",
            "Tie a measure to it and estimate what it contributes each month, or drop the goal."),
        Sources.COMPONENTS,
        GoalRules::hasGoals,
        strategy -> {
          Set<GoalId> served = served(strategy);
          return missing(
              goals(strategy),
              goals(strategy).stream().filter(goal -> !served.contains(goal.value().id())).toList(),
              Noun.GOAL,
              "keine Maßnahme, die dazu beiträgt",
              "no measure that contributes");
        });
  }

  /** Goals that a measure contributes to, itself or by way of a goal below them. */
  private static Set<GoalId> served(Strategy strategy) {
    Map<GoalId, GoalId> parents = new HashMap<>();
    for (Goal goal : strategy.goals().items()) {
      if (goal.parent() != null) {
        parents.put(goal.id(), goal.parent());
      }
    }
    Set<GoalId> served = new HashSet<>();
    strategy.measures().items().stream()
        .flatMap(measure -> measure.contributions().stream())
        .forEach(
            contribution -> {
              GoalId goal = contribution.goal();
              while (goal != null && served.add(goal)) {
                goal = parents.get(goal);
              }
            });
    return served;
  }

  private static List<Fact> missing(
      List<Located<Goal>> goals, List<Located<Goal>> found, Noun noun, String de, String en) {
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(noun, found, goals.size(), Goal::name).have(de, en)));
  }

  private static boolean hasGoals(Strategy strategy) {
    return !strategy.goals().items().isEmpty();
  }
}
