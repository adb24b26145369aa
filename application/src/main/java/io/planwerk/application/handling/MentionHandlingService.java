package io.planwerk.application.handling;

import io.planwerk.application.Outcome;
import io.planwerk.application.listening.Listening;
import io.planwerk.application.listening.Listening.Shown;
import io.planwerk.application.port.MentionSums;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.handling.Care;
import io.planwerk.domain.handling.HandlingEntry;
import io.planwerk.domain.handling.HandlingEvent;
import io.planwerk.domain.handling.Promises;
import io.planwerk.domain.handling.Step;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.ResponseTimes;
import io.planwerk.domain.mentions.Tallies;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads the mentions of the port {@link Mentions} from hand to hand. */
public final class MentionHandlingService implements MentionHandling {
  private static final int MOST_DAYS = 3_700;

  private final Listening listening;
  private final Strategies strategies;
  private final Mentions mentions;
  private final MentionSums sums;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MentionHandlingService(
      Listening listening,
      Strategies strategies,
      Mentions mentions,
      MentionSums sums,
      Transactions transactions,
      InstantSource clock) {
    this.listening = listening;
    this.strategies = strategies;
    this.mentions = mentions;
    this.sums = sums;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Outcome<Shown> handle(Actor actor, StrategyId id, MentionId mention, HandlingEntry entry) {
    return transactions.inOne(
        () -> {
          mentions.hold(actor.workspace(), id);
          return switch (listening.read(actor, id, mention)) {
            case Outcome.Done<Shown>(Shown shown) -> handled(actor, id, shown, entry);
            case Outcome<Shown> refused -> refused;
          };
        });
  }

  private Outcome<Shown> handled(Actor actor, StrategyId id, Shown shown, HandlingEntry entry) {
    Strategy strategy = strategies.find(actor.workspace(), id).orElseThrow().document().strategy();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Mention before = shown.mention();
    List<Fault> faults = new ArrayList<>(entry.misfits(strategy));
    faults.addAll(untimely(entry.at(), before.entry().at(), now));
    if (!faults.isEmpty()) {
      return new Outcome.Invalid<>(faults);
    }
    Instant at = entry.at() == null ? now : entry.at().truncatedTo(ChronoUnit.MILLIS);
    return before
        .care()
        .after(entry, answer(strategy, before, at))
        .<Outcome<Shown>>map(
            care -> {
              Mention after = before.with(care);
              mentions.handle(
                  actor.workspace(),
                  id,
                  after,
                  new HandlingEvent(
                      mentions.steps(actor.workspace(), id, after.id()).size() + 1,
                      now,
                      actor.name(),
                      entry.step() == Step.ANSWERED ? entry.at(at) : entry));
              if (after.tone() != before.tone()) {
                Tallies tallies = new Tallies(now.minus(Tallies.MINUTES_KEPT));
                tallies.takeOut(List.of(before));
                tallies.add(List.of(after));
                sums.add(actor.workspace(), id, tallies.changes());
              }
              return new Outcome.Done<>(new Shown(after, shown.echoes()));
            })
        .orElseGet(() -> refused(before.care(), entry.step()));
  }

  private static List<Fault> untimely(@Nullable Instant at, Instant said, Instant now) {
    return at == null || (!at.isBefore(said) && !at.isAfter(now))
        ? List.of()
        : List.of(
            Fault.at(
                "/at",
                FaultCode.OUT_OF_RANGE,
                "liegt vor der Erwähnung oder in der Zukunft",
                "is before the mention or in the future"));
  }

  private static Care.Answer answer(Strategy strategy, Mention mention, Instant at) {
    Duration time =
        new Promises(strategy)
            .service(mention.entry().platform())
            .between(mention.entry().at(), at);
    return new Care.Answer(at, (int) Math.min(Integer.MAX_VALUE, time.toMinutes()));
  }

  private static Outcome<Shown> refused(Care care, Step step) {
    Bilingual state = care.state().label();
    return new Outcome.Conflict<>(
        new Bilingual(
            "Die Erwähnung ist "
                + state.de()
                + "; der Schritt "
                + Tongue.GERMAN.quoted(step.label())
                + " geht von dort nicht.",
            "The mention is "
                + state.en()
                + "; the step "
                + Tongue.ENGLISH.quoted(step.label())
                + " can't be taken from there."),
        List.of());
  }

  @Override
  public Outcome<List<HandlingEvent>> steps(Actor actor, StrategyId id, MentionId mention) {
    return listening
        .read(actor, id, mention)
        .map(shown -> mentions.steps(actor.workspace(), id, mention));
  }

  @Override
  public Outcome<ResponseTimes> responseTimes(
      Actor actor, StrategyId id, LocalDate from, LocalDate to) {
    if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
      return new Outcome.Invalid<>(
          List.of(
              Fault.at(
                  "/to",
                  FaultCode.OUT_OF_RANGE,
                  "liegt vor „from“ oder mehr als " + MOST_DAYS + " Tage danach",
                  "is before 'from' or more than " + MOST_DAYS + " days after it")));
    }
    Optional<Strategy> strategy =
        strategies.find(actor.workspace(), id).map(saved -> saved.document().strategy());
    if (strategy.isEmpty()) {
      return Outcome.missing(strategies.removal(actor.workspace(), id));
    }
    ZoneId zone = strategy.get().zone();
    ResponseTimes times = new ResponseTimes(clock.instant());
    mentions.cared(
        actor.workspace(),
        id,
        from.atStartOfDay(zone).toInstant(),
        to.plusDays(1).atStartOfDay(zone).toInstant(),
        times::add);
    return new Outcome.Done<>(times);
  }
}
