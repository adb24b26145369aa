package io.planwerk.domain.assessment;

import io.planwerk.domain.assessment.Assessment.Verdict;
import io.planwerk.domain.assessment.Assessment.Waived;
import io.planwerk.domain.assessment.Assessment.Waived.Effect;
import io.planwerk.domain.assessment.Perspective.Family;
import io.planwerk.domain.waivers.Waiver;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rules, in the order in which they are told. A strategy is held against every one of them, so
 * that everything that is wrong shows at once.
 */
public final class Checklist {
  private final List<Rule> rules;

  public Checklist(Thresholds thresholds) {
    rules =
        Stream.of(
                new OrientationRules(thresholds).rules(),
                new AreaRules(thresholds).rules(),
                InstrumentRules.rules(),
                GoalRules.rules(),
                new TargetRules(thresholds).rules(),
                new GoalMixRules(thresholds).rules(),
                OrganisationRules.rules(),
                new DutyRules(thresholds).rules(),
                DepartmentRules.rules(),
                WorkloadRules.rules(),
                EffortRules.rules(),
                BenchmarkRules.rules(),
                new BudgetRules(thresholds).rules(),
                AlignmentRules.rules(),
                AudienceRules.rules(),
                new PlaceRules(thresholds).rules(),
                new NicheRules(thresholds).rules(),
                MonitoringRules.rules(thresholds),
                ContentRules.rules(),
                ContentMixRules.rules(),
                CadenceRules.rules(),
                new PlatformRules(thresholds).rules(),
                new PlatformMixRules(thresholds).rules(),
                new AccountRules(thresholds).rules(),
                CrisisRules.rules(),
                new CrisisReadinessRules(thresholds).rules(),
                new ContactRules(thresholds).rules(),
                MeasurementRules.rules(),
                new ReportRules(thresholds).rules(),
                PeopleRules.rules(),
                new CommunityRules(thresholds).rules(),
                IntegrationRules.rules(),
                new CultureRules(thresholds).rules(),
                SkillRules.rules(),
                new LaunchRules(thresholds).rules(),
                new OrchestrationRules(thresholds).rules(),
                KpiRules.rules(),
                new ObservationRules(thresholds).rules(),
                new SeriesRules(thresholds).rules(),
                new PaceRules(thresholds).rules(),
                PaidHoursRules.rules(),
                ConductRules.rules())
            .flatMap(List::stream)
            .toList();
  }

  /** The rules that every strategy is held against, beside those that a company made for itself. */
  public List<Rule> rules() {
    return rules;
  }

  public Assessment assess(Evidence evidence) {
    List<Rule> own = OwnRules.of(evidence.strategy());
    List<Judgement> judgements =
        Stream.concat(rules.stream(), own.stream()).map(rule -> rule.judge(evidence)).toList();
    List<Finding> findings =
        judgements.stream()
            .flatMap(judgement -> judgement.findings().stream())
            .sorted(Comparator.comparing(Finding::severity))
            .toList();
    List<Perspective> perspectives =
        Stream.concat(
                Perspective.STANDARD.stream(),
                own.stream().flatMap(rule -> rule.perspectives().stream()))
            .distinct()
            .toList();
    return new Assessment(
        verdict(findings),
        findings,
        waivers(evidence, judgements),
        views(Family.POINTS, perspectives, judgements),
        views(Family.SUCCESS_FACTORS, perspectives, judgements),
        views(Family.CHALLENGES, perspectives, judgements),
        views(Family.COMPONENTS, perspectives, judgements),
        views(Family.STUMBLING_BLOCKS, perspectives, judgements));
  }

  private static List<Waived> waivers(Evidence evidence, List<Judgement> judgements) {
    Map<String, Set<View.State>> states =
        judgements.stream()
            .collect(
                Collectors.groupingBy(
                    judgement -> judgement.rule().id(),
                    Collectors.mapping(Judgement::state, Collectors.toSet())));
    return evidence.strategy().waivers().items().stream()
        .map(waiver -> new Waived(waiver, effect(waiver, evidence, states.get(waiver.rule()))))
        .toList();
  }

  private static Effect effect(Waiver waiver, Evidence evidence, @Nullable Set<View.State> states) {
    if (states == null) {
      return Effect.UNKNOWN_RULE;
    }
    if (!waiver.isInForce(evidence.day())) {
      return Effect.ENDED;
    }
    return states.contains(View.State.WAIVED) ? Effect.IN_FORCE : Effect.NOT_NEEDED;
  }

  private static List<View> views(
      Family family, List<Perspective> perspectives, List<Judgement> judgements) {
    return perspectives.stream()
        .filter(perspective -> perspective.family() == family)
        .map(perspective -> Judgement.seenFrom(perspective, judgements))
        .toList();
  }

  private static Verdict verdict(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.isWaived())
        .map(Finding::severity)
        .min(Comparator.naturalOrder())
        .map(
            worst ->
                switch (worst) {
                  case BLOCKER -> Verdict.BLOCKED;
                  case WARNING -> Verdict.OPEN;
                  case HINT -> Verdict.SOUND;
                })
        .orElse(Verdict.SOUND);
  }
}
