package io.planwerk.application.incidents;

import io.planwerk.application.Page;
import io.planwerk.application.jobs.EachByItself;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.listening.Hearing;
import io.planwerk.application.port.MentionSums;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Mentions.Heard;
import io.planwerk.application.port.Storms;
import io.planwerk.domain.detection.Baseline;
import io.planwerk.domain.detection.Look;
import io.planwerk.domain.detection.Rushes;
import io.planwerk.domain.detection.Storm;
import io.planwerk.domain.detection.StormWatch;
import io.planwerk.domain.incidents.Sighting;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Looks for storms: whenever something new is heard about the company, and every minute where one
 * blows, as it falls when nothing more is heard, or where a look was missed. What it sees goes into
 * the incident of the strategy, or opens one.
 */
@Singleton
public final class StormLookout implements Hearing, Minutely {
  /** What was said longer ago was missed, or is an import; nobody is called for it. */
  private static final Duration NEWS = Duration.ofHours(1);

  private static final Duration AHEAD = Duration.ofMinutes(5);
  private static final int EXAMPLES = 5;
  private static final int LOOKED_THROUGH = 100;
  private static final int HOURS_OF_A_BASELINE = 6;

  private final MentionSums sums;
  private final Mentions mentions;
  private final Storms storms;
  private final IncidentBook book;
  private final InstantSource clock;
  private final Map<Ground, Baseline> baselines = new LatestBaselines();

  /**
   * Up to which arrival this server looked. Where a look failed, or another server died before its
   * own, it is made up for within a minute.
   */
  private final Map<Heard, Long> looked = new ConcurrentHashMap<>();

  /** From what is usual in a stretch of hours, storms are told for as many more. */
  private record Ground(WorkspaceId workspace, StrategyId strategy, Instant until, ZoneId zone) {}

  /** Learning from eight weeks takes some time; those used last are kept. */
  private static final class LatestBaselines extends LinkedHashMap<Ground, Baseline> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    LatestBaselines() {
      super(MOST, 1, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Ground, Baseline> eldest) {
      return size() > MOST;
    }
  }

  @Inject
  StormLookout(
      MentionSums sums, Mentions mentions, Storms storms, IncidentBook book, InstantSource clock) {
    this.sums = sums;
    this.mentions = mentions;
    this.storms = storms;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public void heard(WorkspaceId workspace, StrategyId strategy, List<Mention> fresh) {
    Instant now = clock.instant();
    boolean news =
        fresh.stream()
            .filter(Mention::concernsUs)
            .map(mention -> mention.entry().at())
            .anyMatch(at -> at.isAfter(now.minus(NEWS)) && at.isBefore(now.plus(AHEAD)));
    if (news) {
      look(workspace, strategy);
      looked.merge(new Heard(workspace, strategy), latest(fresh), Math::max);
    }
  }

  private static long latest(List<Mention> fresh) {
    return fresh.stream().mapToLong(Mention::arrival).max().orElse(0);
  }

  @Override
  public String name() {
    return "storms";
  }

  @Override
  public void run() {
    Set<Heard> blowing =
        storms.blowing().stream()
            .map(place -> new Heard(place.workspace(), place.strategy()))
            .collect(Collectors.toSet());
    List<Heard> all = mentions.heard();
    looked.keySet().retainAll(Set.copyOf(all));
    EachByItself.of(
        all,
        place -> {
          long arrival = mentions.latestArrival(place.workspace(), place.strategy());
          boolean missed = looked.getOrDefault(place, 0L) < arrival && isSpokenOf(place);
          if (missed || blowing.contains(place)) {
            look(place.workspace(), place.strategy());
          }
          looked.merge(place, arrival, Math::max);
        });
  }

  private boolean isSpokenOf(Heard place) {
    Instant now = clock.instant();
    AtomicBoolean spoken = new AtomicBoolean();
    sums.each(
        place.workspace(),
        place.strategy(),
        new Scope.CompanyByMinute(),
        null,
        null,
        now.minus(NEWS),
        now.plus(AHEAD),
        _ -> spoken.set(true));
    return spoken.get();
  }

  private void look(WorkspaceId workspace, StrategyId id) {
    book.watch(
        workspace,
        id,
        (strategy, now) -> {
          Look look =
              new StormWatch(
                      baseline(workspace, strategy, now),
                      strategy.crisis(),
                      Rushes.of(strategy, strategy.zone()))
                  .look(
                      recent(workspace, id, now),
                      storms.find(workspace, id).orElseGet(() -> Storm.calm(now)),
                      now);
          storms.keep(workspace, id, look.storm());
          List<MentionId> examples = look.rises() ? examples(workspace, id, now) : List.of();
          return new Sighting(look, examples, now);
        });
  }

  private List<Tally> recent(WorkspaceId workspace, StrategyId strategy, Instant now) {
    List<Tally> minutes = new ArrayList<>();
    sums.each(
        workspace,
        strategy,
        new Scope.CompanyByMinute(),
        null,
        null,
        now.minus(Duration.ofHours(StormWatch.HOURS)),
        now.plus(AHEAD),
        minutes::add);
    return minutes;
  }

  private Baseline baseline(WorkspaceId workspace, Strategy strategy, Instant now) {
    ZoneId zone = strategy.zone();
    long hour = now.getEpochSecond() / Duration.ofHours(1).toSeconds();
    Instant until = Instant.EPOCH.plus(hour - hour % HOURS_OF_A_BASELINE, ChronoUnit.HOURS);
    Ground ground = new Ground(workspace, strategy.id(), until, zone);
    synchronized (baselines) {
      Baseline known = baselines.get(ground);
      if (known != null) {
        return known;
      }
    }
    Instant from = until.minus(Duration.ofDays(7L * Baseline.WEEKS));
    Baseline learnt = Baseline.of(sums.hours(workspace, strategy.id(), from, until), until, zone);
    synchronized (baselines) {
      baselines.put(ground, learnt);
    }
    return learnt;
  }

  /** The critical ones of the last hour that reach most people. */
  private List<MentionId> examples(WorkspaceId workspace, StrategyId strategy, Instant now) {
    List<Mention> critical =
        mentions
            .list(
                workspace,
                strategy,
                new MentionFilter(
                    null, Tone.NEGATIVE, null, now.minus(NEWS), now.plus(AHEAD), null, true),
                new Page.Request(null, LOOKED_THROUGH))
            .items();
    Set<MentionId> ids = critical.stream().map(Mention::id).collect(Collectors.toSet());
    Map<MentionId, Integer> echoes = mentions.echoes(workspace, strategy, ids);
    return critical.stream()
        .filter(Mention::concernsUs)
        .sorted(
            Comparator.<Mention>comparingInt(one -> echoes.getOrDefault(one.id(), 0))
                .thenComparingInt(Mention::reach)
                .reversed())
        .limit(EXAMPLES)
        .map(Mention::id)
        .toList();
  }
}
