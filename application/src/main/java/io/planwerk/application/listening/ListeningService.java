package io.planwerk.application.listening;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.bulk.Rejections;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.port.Erasures;
import io.planwerk.application.port.MentionSums;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.TopicMatching;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.community.Matter;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.handling.Care;
import io.planwerk.domain.handling.Promises;
import io.planwerk.domain.listening.Analyser;
import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.mentions.Ears;
import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.mentions.Loudness;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Pseudonyms;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.ShareOfVoice;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.Tallies;
import io.planwerk.domain.mentions.TextPrint;
import io.planwerk.domain.mentions.Volume;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rates what comes in and keeps it in the port {@link Mentions}. */
public final class ListeningService implements Listening {
  private static final int AT_ONCE = 1_000;
  private static final int MOST_DAYS = 3_700;

  /** What was said longer ago than this isn't repeated, but said again. */
  private static final Duration STORY = Duration.ofDays(14);

  /** Reads its word lists only when somebody listens. */
  private static final class Reader {
    static final Analyser ANALYSER = new Analyser();
  }

  private final Strategies strategies;
  private final Mentions mentions;
  private final MentionSums sums;
  private final Erasures erasures;
  private final TopicMatching topics;
  private final Transactions transactions;
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
  public ListeningService(
      Strategies strategies,
      Mentions mentions,
      MentionSums sums,
      Erasures erasures,
      TopicMatching topics,
      Transactions transactions,
      Hearings hearings,
      InstantSource clock) {
    this.strategies = strategies;
    this.mentions = mentions;
    this.sums = sums;
    this.erasures = erasures;
    this.topics = topics;
    this.transactions = transactions;
    this.hearings = hearings;
    this.clock = clock;
  }

  @Override
  public Outcome<Imported> take(Actor actor, StrategyId id, Iterator<Row<MentionEntry>> rows) {
    Optional<Saved> saved = strategies.find(actor.workspace(), id);
    if (saved.isEmpty()) {
      return missing(actor, id);
    }
    Intake intake = new Intake(actor.workspace(), saved.get());
    rows.forEachRemaining(intake::add);
    Imported imported = intake.end();
    // What came in is gone with a strategy that was removed meanwhile.
    return strategies.revisionOf(actor.workspace(), id).isEmpty()
        ? missing(actor, id)
        : new Outcome.Done<>(imported);
  }

  private TopicMatching.Matcher matcher(List<Topic> wanted) {
    synchronized (matchers) {
      return matchers.computeIfAbsent(wanted, topics::matcher);
    }
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    Optional<Removal> removal = strategies.removal(actor.workspace(), id);
    return removal.<Outcome<T>>map(Outcome.Removed::new).orElseGet(Outcome.NotFound::new);
  }

  @Override
  public Outcome<Page<Shown>> list(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      boolean overdue,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Page.Request request) {
    MentionFilter wanted = overdue ? filter.overdue(clock.instant()) : filter;
    return with(actor, id, zone -> page(actor, id, within(wanted, from, to, zone), request));
  }

  private <T> Outcome<T> with(Actor actor, StrategyId id, Function<ZoneId, T> reading) {
    return strategies
        .find(actor.workspace(), id)
        .<Outcome<T>>map(
            saved -> new Outcome.Done<>(reading.apply(zone(saved.document().strategy()))))
        .orElseGet(() -> missing(actor, id));
  }

  private static ZoneId zone(Strategy strategy) {
    return strategy.timeZone() == null ? ZoneOffset.UTC : strategy.timeZone();
  }

  private static MentionFilter within(
      MentionFilter filter, @Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
    return filter.between(
        from == null ? null : from.atStartOfDay(zone).toInstant(),
        to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
  }

  private Page<Shown> page(Actor actor, StrategyId id, MentionFilter filter, Page.Request request) {
    Page<Mention> page = mentions.list(actor.workspace(), id, filter, request);
    Set<MentionId> firsts =
        page.items().stream()
            .filter(mention -> !mention.isEcho())
            .map(Mention::id)
            .collect(Collectors.toSet());
    Map<MentionId, Integer> echoes = mentions.echoes(actor.workspace(), id, firsts);
    return new Page<>(
        page.items().stream()
            .map(mention -> new Shown(mention, echoes.getOrDefault(mention.id(), 0)))
            .toList(),
        page.next());
  }

  @Override
  public Outcome<List<Volume>> volume(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      LocalDate from,
      LocalDate to,
      MeasuringRhythm rhythm) {
    return periods(
        actor,
        id,
        from,
        to,
        strategy ->
            volumes(
                actor,
                strategy,
                filter.topic() == null ? new Scope.Everything() : new Scope.OfTopic(filter.topic()),
                filter,
                new Loudness(from, to, rhythm)));
  }

  private <T> Outcome<T> periods(
      Actor actor, StrategyId id, LocalDate from, LocalDate to, Function<Strategy, T> reading) {
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
      return new Outcome.Invalid<>(
          List.of(
              Fault.at(
                  "/to",
                  FaultCode.OUT_OF_RANGE,
                  "liegt vor „from“ oder mehr als " + MOST_DAYS + " Tage danach",
                  "is before 'from' or more than " + MOST_DAYS + " days after it")));
    }
    return strategies
        .find(actor.workspace(), id)
        .<Outcome<T>>map(saved -> new Outcome.Done<>(reading.apply(saved.document().strategy())))
        .orElseGet(() -> missing(actor, id));
  }

  private List<Volume> volumes(
      Actor actor, Strategy strategy, Scope scope, MentionFilter filter, Loudness loudness) {
    count(actor, strategy, scope, filter, loudness);
    return loudness.volumes();
  }

  private void count(
      Actor actor, Strategy strategy, Scope scope, MentionFilter filter, Loudness loudness) {
    ZoneId zone = zone(strategy);
    MentionFilter bounds = within(filter, loudness.first(), loudness.last(), zone);
    sums.each(
        actor.workspace(),
        strategy.id(),
        scope,
        filter.tone(),
        filter.network(),
        Objects.requireNonNull(bounds.from()),
        Objects.requireNonNull(bounds.until()),
        tally -> loudness.add(LocalDate.ofInstant(tally.at(), zone), tally));
  }

  @Override
  public Outcome<List<ShareOfVoice>> share(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      LocalDate from,
      LocalDate to,
      MeasuringRhythm rhythm) {
    return periods(
        actor,
        id,
        from,
        to,
        strategy -> {
          Map<ShareOfVoice.Voice, List<Volume>> volumes = new LinkedHashMap<>();
          for (ShareOfVoice.Voice voice : ShareOfVoice.voices(strategy.monitoring().topics())) {
            Loudness loudness = new Loudness(from, to, rhythm);
            if (voice.isOurs()) {
              count(actor, strategy, new Scope.Company(), filter, loudness);
            }
            for (TopicId topic : voice.topics()) {
              count(actor, strategy, new Scope.OfTopic(topic), filter, loudness);
            }
            volumes.put(voice, loudness.volumes());
          }
          return ShareOfVoice.of(volumes);
        });
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id, MentionId mention) {
    return mentions
        .find(actor.workspace(), id, mention)
        .<Outcome<Shown>>map(
            found ->
                new Outcome.Done<>(
                    new Shown(
                        found,
                        mentions
                            .echoes(actor.workspace(), id, Set.of(mention))
                            .getOrDefault(mention, 0))))
        .orElseGet(
            () ->
                strategies.revisionOf(actor.workspace(), id).isEmpty()
                    ? missing(actor, id)
                    : new Outcome.NotFound<>());
  }

  /** What came of some mentions. */
  private record Counts(
      int accepted, int duplicates, int corrected, int echoes, int erased, int onTopic) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          accepted + other.accepted,
          duplicates + other.duplicates,
          corrected + other.corrected,
          echoes + other.echoes,
          erased + other.erased,
          onTopic + other.onTopic);
    }
  }

  /** What came of a batch. */
  private record Kept(Counts counts, List<Mention> fresh) {}

  /** A mention on its way in, as far as it can be rated by itself. */
  private record Rated(MentionEntry entry, TextReading reading, Optional<TextPrint> print) {}

  /** What is on its way in. */
  private final class Intake {
    private final WorkspaceId workspace;
    private final StrategyId strategy;
    private final Ears ears;
    private final Promises promises;
    private final Instant earliest;
    private final TopicMatching.Matcher matcher;
    private final Map<MentionId, MentionEntry> waiting = new LinkedHashMap<>();
    private final Rejections rejections = new Rejections();
    private Counts counts = Counts.NONE;

    Intake(WorkspaceId workspace, Saved saved) {
      this.workspace = workspace;
      strategy = saved.document().strategy().id();
      ears = Ears.of(saved.document().strategy());
      promises = new Promises(saved.document().strategy());
      earliest =
          clock
              .instant()
              .minus(
                  Duration.ofDays(
                      saved.document().strategy().monitoring().effectiveRetentionDays()));
      matcher = matcher(saved.document().strategy().monitoring().topics());
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
      Map<MentionId, Rated> batch = new LinkedHashMap<>();
      waiting.forEach(
          (id, entry) ->
              batch.put(
                  id,
                  new Rated(
                      entry,
                      Reader.ANALYSER.read(entry.text(), entry.language()),
                      TextPrint.of(entry.text()))));
      waiting.clear();
      Kept kept = transactions.inOne(() -> kept(batch));
      counts = counts.plus(kept.counts());
      if (!kept.fresh().isEmpty()) {
        hearings.heard(workspace, strategy, kept.fresh());
      }
    }

    private Kept kept(Map<MentionId, Rated> handedIn) {
      if (!mentions.hold(workspace, strategy)) {
        return new Kept(Counts.NONE, List.of());
      }
      Map<MentionId, Rated> batch = new LinkedHashMap<>(handedIn);
      batch.values().removeIf(erased());
      Map<MentionId, Mention> there = mentions.there(workspace, strategy, batch.keySet());
      Story.Shelf shelf = shelf(batch.values());
      long arrival = mentions.arrivals(workspace, strategy, batch.size() - there.size());
      List<Mention> fresh = new ArrayList<>();
      List<Mention> before = new ArrayList<>();
      List<Mention> after = new ArrayList<>();
      for (Map.Entry<MentionId, Rated> one : batch.entrySet()) {
        MentionId id = one.getKey();
        Rated rated = one.getValue();
        Mention old = there.get(id);
        if (old == null) {
          MentionId story = rated.print().map(print -> shelf.add(id, print)).orElse(id);
          fresh.add(mention(id, rated, story, arrival + fresh.size()));
        } else if (!old.entry().equals(rated.entry())) {
          before.add(old);
          after.add(mention(id, rated, old.story(), old.arrival()).with(old.care()));
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
    private Predicate<Rated> erased() {
      Set<String> gone =
          erasures.of(workspace, strategy).stream()
              .map(Erasure::pseudonym)
              .collect(Collectors.toSet());
      if (gone.isEmpty()) {
        return _ -> false;
      }
      Pseudonyms pseudonyms = new Pseudonyms(erasures.key(workspace, strategy, ""));
      return rated -> {
        String author = rated.entry().author();
        return author != null
            && (gone.contains(pseudonyms.of(null, author))
                || gone.contains(pseudonyms.of(rated.entry().network(), author)));
      };
    }

    private Story.Shelf shelf(Collection<Rated> batch) {
      Instant earliest =
          batch.stream()
              .map(rated -> rated.entry().at())
              .min(Instant::compareTo)
              .orElse(Instant.EPOCH);
      return new Story.Shelf(
          mentions.stories(
              workspace,
              strategy,
              batch.stream().flatMap(rated -> rated.print().stream()).toList(),
              earliest.minus(STORY)));
    }

    private Mention mention(MentionId id, Rated rated, MentionId story, long arrival) {
      MentionEntry entry = rated.entry();
      Set<TopicId> found = matcher.of(entry.text(), language(rated.reading()));
      boolean concernsUs = ears.concernsUs(entry, found);
      Set<Matter> matters = Promises.matters(rated.reading());
      return new Mention(
          id,
          entry,
          rated.reading(),
          found,
          story,
          ears.outlet(entry),
          concernsUs,
          arrival,
          concernsUs && story.equals(id) && Promises.isExpected(entry.platform(), rated.reading())
              ? Care.expecting(promises.due(entry.at(), entry.platform(), matters).orElse(null))
              : Care.NONE);
    }

    private @Nullable Language language(TextReading reading) {
      return reading.language().equals(TextReading.UNKNOWN) ? null : reading.language();
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
