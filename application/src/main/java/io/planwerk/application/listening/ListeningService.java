package io.planwerk.application.listening;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.port.MentionSums;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.mentions.Loudness;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.ShareOfVoice;
import io.planwerk.domain.mentions.Volume;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes mentions in, and shows what was said and how loudly. */
public final class ListeningService implements Listening {
  private static final int MOST_DAYS = 3_700;

  private final Strategies strategies;
  private final Mentions mentions;
  private final MentionSums sums;
  private final Intake intake;
  private final InstantSource clock;

  @Inject
  ListeningService(
      Strategies strategies,
      Mentions mentions,
      MentionSums sums,
      Intake intake,
      InstantSource clock) {
    this.strategies = strategies;
    this.mentions = mentions;
    this.sums = sums;
    this.intake = intake;
    this.clock = clock;
  }

  @Override
  public Outcome<Imported> take(Actor actor, StrategyId id, Iterator<Row<MentionEntry>> rows) {
    Optional<Saved> saved = strategies.find(actor.workspace(), id);
    if (saved.isEmpty()) {
      return missing(actor, id);
    }
    Imported imported = intake.of(actor.workspace(), saved.get().document().strategy(), rows);
    // What came in is gone with a strategy that was removed meanwhile.
    return strategies.revisionOf(actor.workspace(), id).isEmpty()
        ? missing(actor, id)
        : new Outcome.Done<>(imported);
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return Outcome.missing(strategies.removal(actor.workspace(), id));
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
            saved -> new Outcome.Done<>(reading.apply(saved.document().strategy().zone())))
        .orElseGet(() -> missing(actor, id));
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
    ZoneId zone = strategy.zone();
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
}
