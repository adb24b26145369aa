package io.planwerk.application.portfolio;

import io.planwerk.application.EntryFilter;
import io.planwerk.application.EntryFilter.Sight;
import io.planwerk.application.alignment.AlignmentGate;
import io.planwerk.application.assessment.CourseTaken;
import io.planwerk.application.assessment.CourseTaken.Taken;
import io.planwerk.application.assessment.GatheredEvidence;
import io.planwerk.application.observation.Observed;
import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Ledger;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Evidence.Alignment.State;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.lifecycle.Dossier;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.portfolio.Standing;
import io.planwerk.domain.scorecard.Scorecard;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.domain.trace.Entry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells where strategies stand, and remembers it: to look at one takes tens of milliseconds, and an
 * agency has hundreds. What is remembered is true for the day as long as nothing was done about the
 * strategy since, at whichever server; and for a minute where something was begun of which nobody
 * knows whether it has ended.
 */
@Singleton
public final class Standings {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration LIFE = Duration.ofMinutes(1);

  /** What takes long is traced as it begins; by then it has surely come to an end. */
  private static final Duration LONGEST_WORK = Duration.ofHours(1);

  private final Strategies strategies;
  private final Alignments alignments;
  private final Ledger ledger;
  private final CourseTaken courses;
  private final GatheredEvidence evidence;
  private final AlignmentGate gate;
  private final Checklist checklist;
  private final Observed observed;
  private final InstantSource clock;
  private final Recent<Key, Seen> recent = new Recent<>();

  @Inject
  public Standings(
      Strategies strategies,
      Alignments alignments,
      Ledger ledger,
      CourseTaken courses,
      GatheredEvidence evidence,
      AlignmentGate gate,
      Checklist checklist,
      Observed observed,
      InstantSource clock) {
    this.strategies = strategies;
    this.alignments = alignments;
    this.ledger = ledger;
    this.courses = courses;
    this.evidence = evidence;
    this.gate = gate;
    this.checklist = checklist;
    this.observed = observed;
    this.clock = clock;
  }

  /** What is asked about. */
  private record Key(
      WorkspaceId workspace, StrategyId id, LocalDate today, @Nullable LocalDate on) {}

  /**
   * What was seen.
   *
   * @param deed the number of the last thing that was done about the strategy; 0 for nothing
   * @param settled whether that had surely ended
   */
  private record Seen(
      StrategySummary summary,
      @Nullable AlignmentSummary newest,
      long deed,
      boolean settled,
      Instant at,
      Standing standing) {

    boolean holds(
        StrategySummary now, @Nullable AlignmentSummary newestNow, long last, Instant when) {
      return summary.equals(now)
          && Objects.equals(newest, newestNow)
          && deed == last
          && !at.plus(settled ? DAY : LIFE).isBefore(when);
    }
  }

  /**
   * Where a strategy stands.
   *
   * @param on the day by which goals are judged; today where absent
   * @return empty when it was removed this moment
   */
  Optional<Standing> of(WorkspaceId workspace, StrategySummary summary, @Nullable LocalDate on) {
    Instant now = clock.instant();
    // Some strategies are a day ahead of it, and are looked at a few hours late.
    Key key = new Key(workspace, summary.id(), LocalDate.ofInstant(now, ZoneOffset.UTC), on);
    AlignmentSummary newest = alignments.newest(workspace, summary.id()).orElse(null);
    Optional<Entry> last = last(workspace, summary.id());
    long deed = last.map(Entry::number).orElse(0L);
    Optional<Standing> before =
        recent.find(key).filter(seen -> seen.holds(summary, newest, deed, now)).map(Seen::standing);
    if (before.isPresent()) {
      return before;
    }
    boolean settled = last.isEmpty() || last.get().at().plus(LONGEST_WORK).isBefore(now);
    Optional<Standing> standing =
        strategies
            .find(workspace, summary.id())
            .map(saved -> reckoned(workspace, saved, newest, on, now));
    standing.ifPresent(
        made -> recent.put(key, new Seen(summary, newest, deed, settled, now, made)));
    return standing;
  }

  private Optional<Entry> last(WorkspaceId workspace, StrategyId strategy) {
    EntryFilter about = new EntryFilter(null, strategy, null, null, null, null, Sight.ALL);
    return ledger.before(workspace, Long.MAX_VALUE, about, 1).stream().findFirst();
  }

  private Standing reckoned(
      WorkspaceId workspace,
      Saved saved,
      @Nullable AlignmentSummary newest,
      @Nullable LocalDate on,
      Instant now) {
    Strategy strategy = saved.document().strategy();
    LocalDate today = Evidence.today(strategy, now);
    Figures figures = observed.of(workspace, strategy);
    Taken taken = courses.of(workspace, saved.document());
    Evidence judged = evidence.of(workspace, saved, taken);
    State state = Objects.requireNonNull(judged.alignment()).state();
    return Standing.of(
        Scorecard.of(strategy, kpi -> figures.of(kpi, Slice.WHOLE), on == null ? today : on),
        new Dossier(
            strategy,
            today,
            taken.life(),
            checklist.assess(judged),
            state == State.SETTLED ? null : gate.refusal(workspace, saved.document()).orElse(null),
            taken.support()),
        state,
        newest,
        now);
  }
}
