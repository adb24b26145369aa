package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.goals.Target.Qualitative;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the goals together make sense: worth reaching, ranked, and likely to be reached. */
final class GoalMixRules {
  private final Thresholds thresholds;

  GoalMixRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(fanCountOnly(), tooManyMusts(), probabilityLow());
  }

  private static Rule fanCountOnly() {
    return Rule.ofPlan(
        "goals.fan-count-only",
        Severity.WARNING,
        3,
        Set.of(Perspective.GOALS, Perspective.BLOCK_RETURN),
        new Bilingual(
            "Follower lassen sich kaufen und sagen nichts darüber, was das Unternehmen davon hat;"
                + " wer nur sie zählt, kann nach dem Nutzen gefragt nichts vorweisen.",
            "Followers can be bought and say nothing about what the organisation gains; whoever"
                + " counts only them has nothing to show when asked for the benefit."),
        new Bilingual(
            "Mindestens ein Ziel setzen, das zeigt, was Menschen daraufhin wissen, meinen oder tun:"
                + " Anfragen, Bewerbungen, gelöste Fälle.",
            "Set at least one goal that shows what people know, think or do as a result: enquiries,"
                + " applications, solved cases."),
        Sources.CHAIN_AND_CHANGE + "; " + Sources.EFFECT_LEVELS,
        strategy -> strategy.goals().items().stream().anyMatch(GoalMixRules::isCounted),
        GoalMixRules::onlyFans);
  }

  private static boolean isCounted(Goal goal) {
    return goal.target() instanceof Quantitative figure && FanCount.isKnown(figure);
  }

  private static List<Fact> onlyFans(Strategy strategy) {
    List<Kpi> kpis = strategy.measurement().kpis();
    List<Located<Goal>> judged =
        GoalRules.goals(strategy).stream()
            .filter(goal -> goal.value().target() instanceof Qualitative || isCounted(goal.value()))
            .toList();
    boolean onlyFans =
        judged.stream()
            .allMatch(
                goal ->
                    goal.value().target() instanceof Quantitative figure
                        && FanCount.is(goal.value(), figure, kpis));
    return onlyFans
        ? List.of(
            Fact.at(
                judged.stream().map(goal -> goal.field("target")).toList(),
                new Tally(Noun.GOAL, names(judged), strategy.goals().items().size())
                    .are(
                        "an bloßen Fanzahlen gemessen, kein Ziel an anderem",
                        "measured by mere fan counts, and no goal by anything else")))
        : List.of();
  }

  private static List<Bilingual> names(List<Located<Goal>> goals) {
    return goals.stream().map(goal -> Tally.quoted(goal.value().name())).toList();
  }

  private Rule tooManyMusts() {
    return Rule.ofPlan(
        "goals.too-many-musts",
        Severity.WARNING,
        2,
        Set.of(Perspective.GOALS, Perspective.CHALLENGE_EXPECTATIONS),
        new Bilingual(
            "Ist fast alles unverzichtbar, entscheidet der Zufall, was wegfällt, sobald die Mittel"
                + " nicht reichen.",
            "When nearly everything is indispensable, chance decides what is dropped once the means"
                + " don't suffice."),
        new Bilingual(
            "Die Ziele reihen: Woran die Strategie nicht scheitert, wird zum Soll oder Kann.",
            "Rank the goals: what the strategy wouldn't fail without becomes a should or could."),
        thresholds.source(Bound.MUST_SHARE) + "; " + Sources.COMPONENTS,
        strategy ->
            BigDecimal.valueOf(strategy.goals().items().size())
                        .compareTo(thresholds.of(Bound.RANKED_GOALS))
                    >= 0
                && strategy.goals().items().stream().anyMatch(goal -> goal.priority() != null),
        this::mostlyMusts);
  }

  private List<Fact> mostlyMusts(Strategy strategy) {
    List<Located<Goal>> goals = GoalRules.goals(strategy);
    List<Located<Goal>> musts =
        goals.stream().filter(goal -> goal.value().priority() == Priority.MUST).toList();
    BigDecimal bound = thresholds.of(Bound.MUST_SHARE);
    BigDecimal share =
        BigDecimal.valueOf(musts.size())
            .divide(BigDecimal.valueOf(goals.size()), MathContext.DECIMAL64);
    return share.compareTo(bound) <= 0
        ? List.of()
        : List.of(
            Fact.at(
                musts.stream().map(goal -> goal.field("priority")).toList(),
                Tally.of(Noun.GOAL, musts, goals.size(), Goal::name)
                    .are(
                        "unverzichtbar (Muss), Grenze: " + Tongue.GERMAN.percent(bound, 0),
                        "indispensable (must), bound: " + Tongue.ENGLISH.percent(bound, 0))));
  }

  private Rule probabilityLow() {
    return new Rule(
        "goals.probability-low",
        Severity.WARNING,
        3,
        Set.of(Perspective.GOALS, Perspective.CHALLENGE_EXPECTATIONS),
        new Bilingual(
            "Wer zu viel erwartet, wird enttäuscht: Die Schätzungen schwanken, und so, wie geplant"
                + " ist, wird das Ziel wahrscheinlicher verfehlt, als es zugesagt klingt.",
            "Whoever expects too much is disappointed: estimates vary, and as planned the goal is"
                + " missed more likely than its promise sounds."),
        new Bilingual(
            "Den Plan des Abgleichs nehmen, der sicherer hält, das Ziel senken oder mehr Mittel"
                + " dafür vorsehen.",
            "Take the alignment's plan that holds more safely, lower the goal or give it more"
                + " means."),
        Sources.SUCCESS_FACTORS + "; " + thresholds.source(Bound.GOAL_PROBABILITY),
        evidence -> !simulated(evidence).isEmpty(),
        this::unlikely);
  }

  private static List<Located<Goal>> simulated(Evidence evidence) {
    Map<String, BigDecimal> known = probabilities(evidence);
    return known.isEmpty()
        ? List.of()
        : GoalRules.goals(evidence.strategy()).stream()
            .filter(goal -> known.containsKey(goal.value().id().value()))
            .toList();
  }

  private static Map<String, BigDecimal> probabilities(Evidence evidence) {
    return evidence.alignment() == null ? Map.of() : evidence.alignment().probabilities();
  }

  private List<Fact> unlikely(Evidence evidence) {
    Map<String, BigDecimal> known = probabilities(evidence);
    BigDecimal bound = thresholds.of(Bound.GOAL_PROBABILITY);
    List<Located<Goal>> goals = simulated(evidence);
    List<Located<Goal>> found =
        goals.stream().filter(goal -> chance(goal, known).compareTo(bound) < 0).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    Fact fact =
        Fact.at(
            Located.pointers(found),
            new Tally(
                    Noun.GOAL,
                    found.stream().map(goal -> named(goal, chance(goal, known))).toList(),
                    goals.size())
                .are(
                    "unwahrscheinlicher als " + Tongue.GERMAN.percent(bound, 0),
                    "less likely than " + Tongue.ENGLISH.percent(bound, 0)));
    boolean welcomeOnly =
        found.stream().allMatch(goal -> goal.value().priority() == Priority.COULD);
    return List.of(welcomeOnly ? fact.as(Severity.HINT) : fact);
  }

  private static BigDecimal chance(Located<Goal> goal, Map<String, BigDecimal> known) {
    return known.getOrDefault(goal.value().id().value(), BigDecimal.ZERO);
  }

  /** Rounded down, so that no chance looks like the bound that it misses. */
  private static Bilingual named(Located<Goal> goal, BigDecimal chance) {
    Bilingual name = Tally.quoted(goal.value().name());
    BigDecimal shown = chance.setScale(2, RoundingMode.DOWN);
    return new Bilingual(
        name.de() + " (" + Tongue.GERMAN.percent(shown, 0) + ")",
        name.en() + " (" + Tongue.ENGLISH.percent(shown, 0) + ")");
  }
}
