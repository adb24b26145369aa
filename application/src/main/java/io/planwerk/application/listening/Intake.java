package io.planwerk.application.listening;

import io.planwerk.application.bulk.Rejections;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.listening.Listening.Imported;
import io.planwerk.application.listening.MentionKeeping.Kept;
import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.mentions.Ears;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes in what is delivered: refuses what doesn't fit the plan, and lets the rest be kept. */
final class Intake {
  private static final int AT_ONCE = 1_000;

  private final MentionKeeping keeping;
  private final TopicMatching topics;
  private final Hearings hearings;
  private final InstantSource clock;
  private final Map<List<Topic>, TopicMatching.Matcher> matchers = new LatestMatchers();

  /** Taking up a thousand topics takes half a second; those used last are kept. */
  private static final class LatestMatchers
      extends LinkedHashMap<List<Topic>, TopicMatching.Matcher> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    LatestMatchers() {
      super(MOST, 1, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<List<Topic>, TopicMatching.Matcher> eldest) {
      return size() > MOST;
    }
  }

  @Inject
  Intake(MentionKeeping keeping, TopicMatching topics, Hearings hearings, InstantSource clock) {
    this.keeping = keeping;
    this.topics = topics;
    this.hearings = hearings;
    this.clock = clock;
  }

  /** Takes the rows as they come, so many at once, and tells each time who wants to know. */
  Imported of(WorkspaceId workspace, Strategy strategy, Iterator<Row<MentionEntry>> rows) {
    Delivery delivery = new Delivery(workspace, strategy);
    rows.forEachRemaining(delivery::add);
    return delivery.end();
  }

  private TopicMatching.Matcher matcher(List<Topic> wanted) {
    synchronized (matchers) {
      return matchers.computeIfAbsent(wanted, topics::matcher);
    }
  }

  /** What is on its way in. */
  private final class Delivery {
    private final WorkspaceId workspace;
    private final StrategyId strategy;
    private final Ears ears;
    private final Instant earliest;
    private final MentionRating rating;
    private final Map<MentionId, MentionEntry> waiting = new LinkedHashMap<>();
    private final Rejections rejections = new Rejections();
    private Counts counts = Counts.NONE;

    Delivery(WorkspaceId workspace, Strategy plan) {
      this.workspace = workspace;
      strategy = plan.id();
      ears = Ears.of(plan);
      earliest = clock.instant().minus(Duration.ofDays(plan.monitoring().effectiveRetentionDays()));
      rating = new MentionRating(plan, ears, matcher(plan.monitoring().topics()));
    }

    void add(Row<MentionEntry> row) {
      switch (row.entry()) {
        case Reading.Rejected<MentionEntry>(List<Fault> faults) ->
            rejections.add(row.line(), faults);
        case Reading.Read<MentionEntry>(MentionEntry entry) -> {
          List<Fault> misfits = new ArrayList<>(ears.misfits(entry));
          misfits.addAll(untimely(entry.at()));
          if (misfits.isEmpty()) {
            add(entry);
          } else {
            rejections.add(row.line(), misfits);
          }
        }
      }
      if (waiting.size() >= AT_ONCE) {
        keep();
      }
    }

    /** What is past retention would be erased and come again with every delivery. */
    private List<Fault> untimely(Instant at) {
      return at.isBefore(earliest)
          ? List.of(
              Fault.at(
                  "/at",
                  FaultCode.OUT_OF_RANGE,
                  "liegt vor der Aufbewahrung des Plans ("
                      + earliest.truncatedTo(ChronoUnit.SECONDS)
                      + ")",
                  "lies before what the plan keeps ("
                      + earliest.truncatedTo(ChronoUnit.SECONDS)
                      + ")"))
          : List.of();
    }

    private void add(MentionEntry entry) {
      MentionEntry before = waiting.put(entry.id(), entry);
      if (before != null) {
        boolean same = before.equals(entry);
        counts = counts.plus(new Counts(0, same ? 1 : 0, same ? 0 : 1, 0, 0, 0));
      }
    }

    private void keep() {
      if (waiting.isEmpty()) {
        return;
      }
      Map<MentionId, MentionRating.Read> batch = new LinkedHashMap<>();
      waiting.forEach((id, entry) -> batch.put(id, MentionRating.read(entry)));
      waiting.clear();
      Kept kept = keeping.keep(workspace, strategy, batch, rating);
      counts = counts.plus(kept.counts());
      if (!kept.fresh().isEmpty()) {
        hearings.heard(workspace, strategy, kept.fresh());
      }
    }

    Imported end() {
      keep();
      return new Imported(
          counts.accepted(),
          counts.duplicates(),
          counts.corrected(),
          counts.echoes(),
          counts.erased(),
          counts.onTopic(),
          rejections.count(),
          rejections.told());
    }
  }
}
