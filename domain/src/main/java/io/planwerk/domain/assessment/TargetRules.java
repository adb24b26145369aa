package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Growth;
import io.planwerk.domain.goals.GrowthPeriod;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether targets can be true: not two for one figure, and no pace that nobody ever kept. */
final class TargetRules {
  private final Thresholds thresholds;

  TargetRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(twoTargetsOneKpi(), growthUnrealistic());
  }

  /** A goal with its target in figures. */
  private record Aim(Located<Goal> goal, Quantitative target) {
    static List<Aim> in(Strategy strategy) {
      List<Aim> aims = new ArrayList<>();
      for (Located<Goal> goal : GoalRules.goals(strategy)) {
        if (goal.value().target() instanceof Quantitative target) {
          aims.add(new Aim(goal, target));
        }
      }
      return aims;
    }

    Bilingual name() {
      return Tally.quoted(goal.value().name());
    }

    boolean isTwofold() {
      return target.value() != null && target.growth() != null;
    }

    /** Whether both speak of the same people at the same time. */
    boolean meetsScopeOf(Aim other) {
      Goal mine = goal.value();
      Goal theirs = other.goal.value();
      boolean sameTime =
          mine.due() == null || theirs.due() == null || mine.due().equals(theirs.due());
      return sameTime
          && overlap(mine.audiences(), theirs.audiences())
          && overlap(mine.markets(), theirs.markets());
    }

    private static boolean overlap(List<?> some, List<?> others) {
      return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
  }

  private Rule twoTargetsOneKpi() {
    return Rule.ofPlan(
        "goals.two-targets-one-kpi",
        Severity.WARNING,
        2,
        Set.of(Perspective.GOALS, Perspective.BLOCK_RETURN),
        new Bilingual(
            "Hat eine Kennzahl zwei Ziele, kann das eine erreicht und das andere verfehlt sein, und"
                + " jeder beruft sich auf ein anderes.",
            "When one KPI has two targets, one may be reached and the other missed, and everybody"
                + " points to a different one."),
        new Bilingual(
            "Sich für ein Ziel entscheiden oder zwei Kennzahlen daraus machen.",
            "Decide on one target, or make two KPIs of it."),
        Sources.bitkom(2) + "; " + thresholds.source(Bound.GROWTH_TOLERANCE),
        strategy ->
            Aim.in(strategy).stream()
                .anyMatch(aim -> aim.target().kpi() != null || aim.isTwofold()),
        this::twoTargets);
  }

  private List<Fact> twoTargets(Strategy strategy) {
    List<Fact> facts = new ArrayList<>();
    Map<KpiId, List<Aim>> byKpi = new LinkedHashMap<>();
    for (Aim aim : Aim.in(strategy)) {
      if (aim.isTwofold() && !isOneTarget(aim, strategy)) {
        facts.add(valueAndGrowth(aim));
      }
      KpiId kpi = aim.target().kpi();
      if (kpi != null) {
        byKpi.computeIfAbsent(kpi, _ -> new ArrayList<>()).add(aim);
      }
    }
    byKpi.forEach((kpi, aims) -> rivals(aims).ifPresent(pair -> facts.add(shared(kpi, pair))));
    return facts;
  }

  /** A value and a pace that leads to it say the same twice. */
  private boolean isOneTarget(Aim aim, Strategy strategy) {
    Growth growth = aim.target().growth();
    return growth != null
        && Way.of(aim.goal(), strategy.period())
            .filter(way -> way.fits(growth, thresholds.of(Bound.GROWTH_TOLERANCE)))
            .isPresent();
  }

  private static Fact valueAndGrowth(Aim aim) {
    BigDecimal value = Optional.ofNullable(aim.target().value()).orElseThrow();
    Growth growth = Optional.ofNullable(aim.target().growth()).orElseThrow();
    String unit = aim.target().unit() == null ? "" : " " + aim.target().unit();
    return Fact.at(
        List.of(aim.goal().field("target")),
        new Bilingual(
            aim.name().de()
                + " hat zwei Zielwerte: "
                + Tongue.GERMAN.number(value)
                + unit
                + " und "
                + pace(growth).de(),
            aim.name().en()
                + " has two targets: "
                + Tongue.ENGLISH.number(value)
                + unit
                + " and "
                + pace(growth).en()));
  }

  private static Optional<List<Aim>> rivals(List<Aim> aims) {
    List<Aim> rivals =
        aims.stream()
            .filter(
                aim ->
                    aims.stream().anyMatch(other -> !other.equals(aim) && aim.meetsScopeOf(other)))
            .toList();
    return rivals.isEmpty() ? Optional.empty() : Optional.of(rivals);
  }

  private static Fact shared(KpiId kpi, List<Aim> aims) {
    List<Bilingual> names = aims.stream().map(Aim::name).toList();
    return Fact.at(
        aims.stream().map(aim -> aim.goal().field("target/kpi")).toList(),
        new Bilingual(
            "Die Kennzahl "
                + Tongue.GERMAN.quoted(kpi.value())
                + " hat mehr als ein Ziel für denselben Kreis: "
                + Tongue.GERMAN.list(names),
            "The KPI "
                + Tongue.ENGLISH.quoted(kpi.value())
                + " has more than one target for the same people: "
                + Tongue.ENGLISH.list(names)));
  }

  private Rule growthUnrealistic() {
    return Rule.ofPlan(
        "goals.growth-unrealistic",
        Severity.WARNING,
        3,
        Set.of(Perspective.GOALS, Perspective.CHALLENGE_EXPECTATIONS),
        new Bilingual(
            "Wer zu viel erwartet, wird enttäuscht: Social Media ist Ausdauersport, und kurze"
                + " Fristen verbergen, worauf eine Rate im Jahr hinausläuft.",
            "Whoever expects too much is disappointed: social media is an endurance sport, and"
                + " short periods hide what a rate comes to in a year."),
        new Bilingual(
            "Das Ziel senken, die Frist strecken oder begründen, warum dieses Tempo zu halten ist.",
            "Lower the target, stretch the time or give reasons why this pace can be kept."),
        Sources.SUCCESS_FACTORS + "; " + thresholds.source(Bound.GROWTH_PER_YEAR),
        strategy -> Aim.in(strategy).stream().anyMatch(aim -> pace(aim, strategy).isPresent()),
        this::unrealistic);
  }

  private List<Fact> unrealistic(Strategy strategy) {
    List<Fact> facts = new ArrayList<>();
    for (Aim aim : Aim.in(strategy)) {
      pace(aim, strategy)
          .filter(rate -> rate.compareTo(thresholds.of(Bound.GROWTH_PER_YEAR)) > 0)
          .map(rate -> tooFast(aim, rate))
          .ifPresent(facts::add);
    }
    return facts;
  }

  private Optional<BigDecimal> pace(Aim aim, Strategy strategy) {
    return TargetPace.perYear(
        aim.goal().value(), aim.target(), strategy.period(), thresholds.of(Bound.GROWTH_DAYS));
  }

  private Fact tooFast(Aim aim, BigDecimal rate) {
    BigDecimal bound = thresholds.of(Bound.GROWTH_PER_YEAR);
    Growth growth = aim.target().growth();
    String german = growth == null ? "" : pace(growth).de() + ", das sind ";
    String english = growth == null ? "" : pace(growth).en() + ", which is ";
    Fact fact =
        Fact.at(
            List.of(aim.goal().field("target")),
            new Bilingual(
                aim.name().de()
                    + " verlangt "
                    + german
                    + Tongue.GERMAN.change(rate, 0)
                    + " im Jahr (Grenze: "
                    + Tongue.GERMAN.change(bound, 0)
                    + ")",
                aim.name().en()
                    + " asks for "
                    + english
                    + Tongue.ENGLISH.change(rate, 0)
                    + " a year (bound: "
                    + Tongue.ENGLISH.change(bound, 0)
                    + ")"));
    return aim.goal().value().rationale() == null ? fact : fact.as(Severity.HINT);
  }

  static Bilingual pace(Growth growth) {
    return new Bilingual(
        Tongue.GERMAN.change(growth.rate(), 1) + " " + german(growth.per()),
        Tongue.ENGLISH.change(growth.rate(), 1) + " " + english(growth.per()));
  }

  private static String german(GrowthPeriod period) {
    return switch (period) {
      case MONTH -> "im Monat";
      case QUARTER -> "im Quartal";
      case YEAR -> "im Jahr";
    };
  }

  private static String english(GrowthPeriod period) {
    return switch (period) {
      case MONTH -> "a month";
      case QUARTER -> "a quarter";
      case YEAR -> "a year";
    };
  }
}
