package io.planwerk.application.findings;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.port.Findings;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.findings.FindingEntry;
import io.planwerk.domain.findings.FindingStepEntry;
import io.planwerk.domain.findings.FindingUse;
import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Leads the findings of the port {@link Findings}. */
public final class FindingRoutingService implements FindingRouting {
  private final Strategies strategies;
  private final Mentions mentions;
  private final Findings findings;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public FindingRoutingService(
      Strategies strategies,
      Mentions mentions,
      Findings findings,
      Transactions transactions,
      InstantSource clock) {
    this.strategies = strategies;
    this.mentions = mentions;
    this.findings = findings;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Outcome<Shown> file(Actor actor, StrategyId id, FindingEntry entry) {
    return transactions.inOne(
        () -> {
          strategies.hold(actor.workspace(), id);
          return with(actor, id, strategy -> filed(actor, strategy, entry));
        });
  }

  private Outcome<Shown> filed(Actor actor, Strategy strategy, FindingEntry entry) {
    LocalDate today = Evidence.today(strategy, clock.instant());
    List<Fault> faults = new ArrayList<>(entry.misfits(strategy, today));
    Set<MentionId> known =
        mentions.there(actor.workspace(), strategy.id(), entry.mentions()).keySet();
    for (int i = 0; i < entry.mentions().size(); i++) {
      if (!known.contains(entry.mentions().get(i))) {
        faults.add(
            Fault.at(
                "/mentions/" + i,
                FaultCode.UNKNOWN_REFERENCE,
                "diese Erwähnung gibt es nicht",
                "there is no such mention"));
      }
    }
    if (!faults.isEmpty()) {
      return new Outcome.Invalid<>(faults);
    }
    HeardFinding finding =
        new HeardFinding(
            findings.of(actor.workspace(), strategy.id()).size() + 1,
            entry,
            now(),
            actor.name(),
            entry.destination(strategy, today),
            List.of());
    findings.add(actor.workspace(), strategy.id(), finding);
    return new Outcome.Done<>(new Shown(finding, false));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Outcome<Page<Shown>> list(Actor actor, StrategyId id, Wish wish, Page.Request page) {
    return with(
        actor,
        id,
        strategy ->
            new Outcome.Done<>(
                Page.of(
                    shown(actor, strategy).stream()
                        .filter(one -> isMeant(one, wish))
                        .sorted(
                            Comparator.comparingInt((Shown one) -> one.finding().number())
                                .reversed())
                        .filter(
                            one ->
                                page.after() == null
                                    || one.finding().number() < Integer.parseInt(page.after()))
                        .limit(page.limit() + 1L)
                        .toList(),
                    page.limit(),
                    one -> Integer.toString(one.finding().number()))));
  }

  private List<Shown> shown(Actor actor, Strategy strategy) {
    LocalDate today = Evidence.today(strategy, clock.instant());
    return findings.of(actor.workspace(), strategy.id()).stream()
        .map(one -> new Shown(one, one.isOverdue(today)))
        .toList();
  }

  private static boolean isMeant(Shown one, Wish wish) {
    return (wish.state() == null || wish.state() == one.finding().state())
        && (wish.unit() == null || wish.unit().equals(one.finding().destination().unit()))
        && (wish.person() == null || wish.person().equals(one.finding().destination().person()))
        && (!wish.overdue() || one.overdue());
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id, int number) {
    return with(
        actor,
        id,
        strategy ->
            shown(actor, strategy).stream()
                .filter(one -> one.finding().number() == number)
                .findFirst()
                .<Outcome<Shown>>map(Outcome.Done::new)
                .orElseGet(Outcome.NotFound::new));
  }

  @Override
  public Outcome<Shown> step(Actor actor, StrategyId id, int number, FindingStepEntry entry) {
    return transactions.inOne(
        () -> {
          strategies.hold(actor.workspace(), id);
          return switch (read(actor, id, number)) {
            case Outcome.Done<Shown>(Shown shown) ->
                with(actor, id, strategy -> stepped(actor, strategy, shown.finding(), entry));
            case Outcome<Shown> refused -> refused;
          };
        });
  }

  private Outcome<Shown> stepped(
      Actor actor, Strategy strategy, HeardFinding finding, FindingStepEntry entry) {
    LocalDate today = Evidence.today(strategy, clock.instant());
    List<Fault> faults = entry.misfits(strategy, today);
    return faults.isEmpty()
        ? finding
            .after(new HeardFinding.Taken(now(), actor.name(), entry))
            .<Outcome<Shown>>map(
                after -> {
                  findings.step(actor.workspace(), strategy.id(), after);
                  return new Outcome.Done<>(new Shown(after, after.isOverdue(today)));
                })
            .orElseGet(
                () ->
                    new Outcome.Conflict<>(
                        new Bilingual(
                            "Der Schritt "
                                + Tongue.GERMAN.quoted(entry.step().label())
                                + " geht im Stand "
                                + Tongue.GERMAN.quoted(finding.state().label())
                                + " nicht.",
                            "The step "
                                + Tongue.ENGLISH.quoted(entry.step().label())
                                + " can't be taken in the state "
                                + Tongue.ENGLISH.quoted(finding.state().label())
                                + "."),
                        List.of()))
        : new Outcome.Invalid<>(faults);
  }

  @Override
  public Outcome<Use> use(Actor actor, StrategyId id) {
    return with(
        actor,
        id,
        strategy -> {
          LocalDate today = Evidence.today(strategy, clock.instant());
          List<HeardFinding> all = findings.of(actor.workspace(), id);
          return new Outcome.Done<>(
              new Use(FindingUse.of(all, today), FindingUse.byUnit(all, today)));
        });
  }

  private <T> Outcome<T> with(Actor actor, StrategyId id, Function<Strategy, Outcome<T>> work) {
    return strategies
        .find(actor.workspace(), id)
        .map(saved -> work.apply(saved.document().strategy()))
        .orElseGet(() -> Outcome.missing(strategies.removal(actor.workspace(), id)));
  }
}
