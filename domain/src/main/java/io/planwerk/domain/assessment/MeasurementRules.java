package io.planwerk.domain.assessment;

import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target.Qualitative;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measurement.EffectLevel;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether success is measured: every goal, every platform, and effect instead of output. */
final class MeasurementRules {
  private static final Set<EffectLevel> EFFECTS =
      EnumSet.range(EffectLevel.OUTCOME_DIRECT, EffectLevel.OUTFLOW);

  /** What answers the question of what the company gets out of it. */
  private static final Set<Perspective> PROOF =
      Set.of(Perspective.MEASUREMENT, Perspective.BLOCK_RETURN);

  private MeasurementRules() {}

  static List<Rule> rules() {
    return List.of(goalWithoutKpi(), outputOnly(), platformWithoutKpi());
  }

  private static Rule goalWithoutKpi() {
    return Rule.ofPlan(
        "measurement.goal-without-kpi",
        Severity.WARNING,
        3,
        PROOF,
        new Bilingual(
            "Wie weit ein Ziel erreicht ist, zeigt nur eine Kennzahl, die laufend erhoben wird.",
            "Only a KPI that is measured all along shows how far a goal is reached."),
        new Bilingual(
            "Dem Ziel eine Kennzahl mit Definition, Quelle und Rhythmus zuordnen.",
            "Give the goal a KPI with definition, source and rhythm."),
        Sources.bitkom(9),
        strategy -> !judgedByFigure(strategy).isEmpty(),
        MeasurementRules::withoutKpi);
  }

  private static List<Located<Goal>> judgedByFigure(Strategy strategy) {
    return GoalRules.goals(strategy).stream()
        .filter(goal -> !(goal.value().target() instanceof Qualitative))
        .toList();
  }

  private static List<Fact> withoutKpi(Strategy strategy) {
    List<Located<Goal>> goals = judgedByFigure(strategy);
    List<Located<Goal>> found =
        goals.stream()
            .filter(
                goal ->
                    !(goal.value().target() instanceof Quantitative figure) || figure.kpi() == null)
            .toList();
    if (found.isEmpty()) {
      return List.of();
    }
    Fact fact =
        Fact.at(
            Located.pointers(found),
            Tally.of(Noun.GOAL, found, goals.size(), Goal::name).have("keine Kennzahl", "no KPI"));
    List<JsonPatch.Operation> ties =
        found.stream().flatMap(goal -> tie(goal, strategy).stream()).toList();
    return List.of(ties.isEmpty() ? fact : fact.mendedBy(new JsonPatch(ties)));
  }

  /** Where the metric is worded exactly like a KPI, that KPI is what was meant. */
  private static Optional<JsonPatch.Operation> tie(Located<Goal> goal, Strategy strategy) {
    return goal.value().target() instanceof Quantitative figure && figure.metric() != null
        ? strategy.measurement().kpis().stream()
            .filter(kpi -> kpi.name().value().equalsIgnoreCase(figure.metric().strip()))
            .findFirst()
            .map(
                kpi ->
                    new JsonPatch.Operation.Add(
                        Pointer.parse(goal.field("target/kpi")).orElseThrow(), kpi.id().value()))
        : Optional.empty();
  }

  private static Rule outputOnly() {
    return Rule.ofPlan(
        "measurement.output-only",
        Severity.WARNING,
        4,
        PROOF,
        new Bilingual(
            "Fanzahlen und Beiträge zeigen, dass gearbeitet wurde, nicht was es bewirkt hat; eine"
                + " Wirkungskette reicht bis zu ergebnisbezogenen Kennzahlen.",
            "Fan counts and posts show that work was done, not what it achieved; an impact chain"
                + " reaches to result figures."),
        new Bilingual(
            "Mindestens eine Kennzahl für Wirkung (Outcome) oder Geschäftserfolg (Outflow)"
                + " aufnehmen und die Kette dorthin benennen.",
            "Add at least one KPI for outcome or outflow and name the chain that leads to it."),
        Sources.CHAIN_AND_CHANGE + "; " + Sources.EFFECT_LEVELS,
        Rule.ALWAYS,
        MeasurementRules::withoutEffect);
  }

  private static List<Fact> withoutEffect(Strategy strategy) {
    List<Kpi> kpis = strategy.measurement().kpis();
    if (kpis.stream().anyMatch(kpi -> kpi.level() != null && EFFECTS.contains(kpi.level()))) {
      return List.of();
    }
    if (kpis.isEmpty()) {
      return List.of(Fact.at("/measurement", "Es gibt keine Kennzahl.", "There is no KPI."));
    }
    long unranked = kpis.stream().filter(kpi -> kpi.level() == null).count();
    return List.of(
        Fact.at(
            "/measurement/kpis",
            (kpis.size() == 1
                    ? "Die einzige Kennzahl misst nicht"
                    : "Keine von " + Tongue.GERMAN.number(kpis.size()) + " Kennzahlen misst")
                + " erklärtermaßen Wirkung (Outcome oder Outflow); ohne Stufe: "
                + Tongue.GERMAN.number(unranked),
            (kpis.size() == 1
                    ? "The only KPI is not"
                    : "None of " + Tongue.ENGLISH.number(kpis.size()) + " KPIs is")
                + " said to measure outcome or outflow; without a level: "
                + Tongue.ENGLISH.number(unranked)));
  }

  private static Rule platformWithoutKpi() {
    return Rule.ofPlan(
        "measurement.platform-without-kpi",
        Severity.WARNING,
        2,
        Set.of(Perspective.MEASUREMENT),
        new Bilingual(
            "Eine Plattform ohne Kennzahl lässt sich weder verbessern noch guten Gewissens"
                + " schließen.",
            "A platform without a KPI can be neither improved nor closed in good conscience."),
        new Bilingual(
            "Der Plattform eine Kennzahl geben, die zu ihrer Rolle passt.",
            "Give the platform a KPI that fits its role."),
        Sources.bitkom(9),
        strategy -> !stayed(strategy).isEmpty(),
        MeasurementRules::unmeasuredPlatforms);
  }

  private static List<Located<Platform>> stayed(Strategy strategy) {
    return PlatformRules.inUse(strategy).stream()
        .filter(platform -> platform.value().state() != PlatformState.LEAVING)
        .toList();
  }

  private static List<Fact> unmeasuredPlatforms(Strategy strategy) {
    Set<PlatformId> measured = measured(strategy);
    List<Located<Platform>> platforms = stayed(strategy);
    List<Located<Platform>> found =
        platforms.stream().filter(platform -> !measured.contains(platform.value().id())).toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.PLATFORM, found, platforms.size(), Platform::name)
                    .have("keine Kennzahl", "no KPI")));
  }

  /** Platforms with a KPI of their own or one of a measure that runs on them. */
  private static Set<PlatformId> measured(Strategy strategy) {
    Set<PlatformId> measured = new HashSet<>();
    Set<MeasureId> measures =
        strategy.measurement().kpis().stream()
            .flatMap(kpi -> Optional.ofNullable(kpi.measure()).stream())
            .collect(Collectors.toSet());
    for (Kpi kpi : strategy.measurement().kpis()) {
      Optional.ofNullable(kpi.platform()).ifPresent(measured::add);
    }
    for (Measure measure : strategy.measures().items()) {
      if (measures.contains(measure.id())) {
        Optional.ofNullable(measure.platform()).ifPresent(measured::add);
      }
    }
    return measured;
  }
}
