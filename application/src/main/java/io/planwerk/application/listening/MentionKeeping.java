package io.planwerk.application.listening;

import io.planwerk.application.listening.MentionRating.Read;
import io.planwerk.application.port.Erasures;
import io.planwerk.application.port.MentionSums;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Transactions;
import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Pseudonyms;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.Tallies;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Keeps what was said: each mention once, with its story, and added up. */
final class MentionKeeping {
  /** What was said longer ago than this isn't repeated, but said again. */
  private static final Duration STORY = Duration.ofDays(14);

  private final Mentions mentions;
  private final MentionSums sums;
  private final Erasures erasures;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  MentionKeeping(
      Mentions mentions,
      MentionSums sums,
      Erasures erasures,
      Transactions transactions,
      InstantSource clock) {
    this.mentions = mentions;
    this.sums = sums;
    this.erasures = erasures;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What came of a batch.
   *
   * @param fresh what wasn't there before
   */
  record Kept(Counts counts, List<Mention> fresh) {}

  /** Keeps all of it or, where the strategy is gone, nothing. */
  Kept keep(
      WorkspaceId workspace,
      StrategyId strategy,
      Map<MentionId, Read> batch,
      MentionRating rating) {
    return transactions.inOne(() -> kept(workspace, strategy, batch, rating));
  }

  private Kept kept(
      WorkspaceId workspace,
      StrategyId strategy,
      Map<MentionId, Read> handedIn,
      MentionRating rating) {
    if (!mentions.hold(workspace, strategy)) {
      return new Kept(Counts.NONE, List.of());
    }
    Map<MentionId, Read> batch = new LinkedHashMap<>(handedIn);
    batch.values().removeIf(erased(workspace, strategy));
    Map<MentionId, Mention> there = mentions.there(workspace, strategy, batch.keySet());
    Story.Shelf shelf = shelf(workspace, strategy, batch.values());
    long arrival = mentions.arrivals(workspace, strategy, batch.size() - there.size());
    List<Mention> fresh = new ArrayList<>();
    List<Mention> before = new ArrayList<>();
    List<Mention> after = new ArrayList<>();
    for (Map.Entry<MentionId, Read> one : batch.entrySet()) {
      MentionId id = one.getKey();
      Read read = one.getValue();
      Mention old = there.get(id);
      if (old == null) {
        MentionId story = read.print().map(print -> shelf.add(id, print)).orElse(id);
        fresh.add(rating.mention(id, read, story, arrival + fresh.size()));
      } else if (!old.entry().equals(read.entry())) {
        before.add(old);
        after.add(rating.mention(id, read, old.story(), old.arrival()).with(old.care()));
      }
    }
    mentions.add(workspace, strategy, fresh, shelf.begun(), shelf.grown());
    mentions.replace(workspace, strategy, after);
    Instant minutesFrom = clock.instant().minus(Tallies.MINUTES_KEPT);
    Tallies tallies = new Tallies(minutesFrom);
    tallies.add(fresh);
    tallies.takeOut(before);
    tallies.add(after);
    sums.forgetMinutes(workspace, strategy, minutesFrom);
    sums.add(workspace, strategy, tallies.changes());
    return new Kept(
        new Counts(
            fresh.size(),
            batch.size() - fresh.size() - after.size(),
            after.size(),
            (int) fresh.stream().filter(Mention::isEcho).count(),
            handedIn.size() - batch.size(),
            (int) fresh.stream().filter(one -> !one.topics().isEmpty()).count()),
        fresh);
  }

  /** Whose author had himself erased; asked under the lock, so that nobody slips through. */
  private Predicate<Read> erased(WorkspaceId workspace, StrategyId strategy) {
    Set<String> gone =
        erasures.of(workspace, strategy).stream()
            .map(Erasure::pseudonym)
            .collect(Collectors.toSet());
    if (gone.isEmpty()) {
      return _ -> false;
    }
    Pseudonyms pseudonyms = new Pseudonyms(erasures.key(workspace, strategy, ""));
    return read -> {
      String author = read.entry().author();
      return author != null
          && (gone.contains(pseudonyms.of(null, author))
              || gone.contains(pseudonyms.of(read.entry().network(), author)));
    };
  }

  private Story.Shelf shelf(WorkspaceId workspace, StrategyId strategy, Collection<Read> batch) {
    Instant earliest =
        batch.stream().map(read -> read.entry().at()).min(Instant::compareTo).orElse(Instant.EPOCH);
    return new Story.Shelf(
        mentions.stories(
            workspace,
            strategy,
            batch.stream().flatMap(read -> read.print().stream()).toList(),
            earliest.minus(STORY)));
  }
}
