package io.planwerk.application.portfolio;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.alignment.Aligning;
import io.planwerk.application.alignment.Freshness;
import io.planwerk.application.port.JointAlignments;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.alignment.UsedParts;
import io.planwerk.domain.portfolio.JointAlignmentSummary;
import io.planwerk.domain.portfolio.JointAlignmentSummary.Reckoned;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.portfolio.KeptJointAlignment;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.workspace.Roles;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Aligns strategies of the port {@link Strategies} jointly and keeps the answers. */
public final class JointAligningService implements JointAligning {
  private final Strategies strategies;
  private final JointAlignments alignments;
  private final Transactions transactions;
  private final Aligning aligning;
  private final InstantSource clock;

  @Inject
  public JointAligningService(
      Strategies strategies,
      JointAlignments alignments,
      Transactions transactions,
      Aligning aligning,
      InstantSource clock) {
    this.strategies = strategies;
    this.alignments = alignments;
    this.transactions = transactions;
    this.aligning = aligning;
    this.clock = clock;
  }

  @Override
  public Outcome<Shown> compute(Actor actor, JointQuestion question) {
    Optional<Bilingual> lacking = aligning.missing();
    if (lacking.isPresent()) {
      return new Outcome.SolverMissing<>(lacking.get());
    }
    List<Saved> all = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < question.strategies().size(); i++) {
      String pointer = "/strategies/" + i + "/strategy";
      StrategyId id = question.strategies().get(i).strategy();
      Optional<Saved> seen =
          strategies
              .find(actor.workspace(), id)
              .filter(saved -> !actor.roles().in(id, home(saved)).isEmpty());
      if (seen.isEmpty()) {
        faults.add(
            Fault.at(
                pointer,
                FaultCode.UNKNOWN_REFERENCE,
                "nennt keine Strategie, die es gibt",
                "names no strategy that is there"));
      } else if (!actor.roles().mayPlan(home(seen.get()))) {
        faults.add(
            Fault.at(
                pointer,
                FaultCode.INVALID_VALUE,
                "dürfen Sie nur lesen; gemeinsam abgleichen darf, wer alle planen darf",
                "may only be read by you; to align jointly takes the right to plan all of them"));
      } else {
        all.add(seen.get());
      }
    }
    if (!faults.isEmpty()) {
      return new Outcome.Invalid<>(faults);
    }
    try {
      return computed(actor, all, question);
    } catch (Aligning.BusyException busy) {
      return new Outcome.Busy<>();
    }
  }

  private Outcome<Shown> computed(Actor actor, List<Saved> all, JointQuestion question) {
    KeptJointAlignment.Made made =
        new KeptJointAlignment.Made(
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            actor.name(),
            all.stream()
                .map(
                    saved ->
                        new Reckoned(
                            saved.document().strategy().id(),
                            saved.revision(),
                            UsedParts.fingerprint(saved.document().tree())))
                .toList(),
            aligning.alignJointly(
                all.stream().map(saved -> saved.document().strategy()).toList(), question));
    Optional<KeptJointAlignment> kept =
        transactions.inOne(
            () ->
                all.stream().allMatch(saved -> isStillThere(actor, saved))
                    ? alignments.keep(actor.workspace(), made)
                    : Optional.<KeptJointAlignment>empty());
    // One of them was removed meanwhile: what is asked for now is something else, or nothing.
    return kept.map(one -> shown(actor, one)).orElseGet(() -> compute(actor, question));
  }

  private boolean isStillThere(Actor actor, Saved saved) {
    return strategies
        .at(actor.workspace(), saved.document().strategy().id(), saved.revision())
        .filter(document -> document.tree().equals(saved.document().tree()))
        .isPresent();
  }

  @Override
  public Page<Line> list(Actor actor, @Nullable StrategyId strategy, Page.Request page) {
    Page<JointAlignmentSummary> found =
        alignments.list(
            actor.workspace(),
            new JointAlignments.Filter(strategy, actor.roles().bounds().orElse(null)),
            page);
    Now now = new Now(actor);
    return new Page<>(
        found.items().stream()
            .filter(now::shows)
            .map(summary -> new Line(summary, now.fresh(summary)))
            .toList(),
        found.next());
  }

  @Override
  public Outcome<Shown> read(Actor actor, int number) {
    return alignments
        .find(actor.workspace(), number)
        .map(kept -> shown(actor, kept))
        .orElseGet(Outcome.NotFound::new);
  }

  private Outcome<Shown> shown(Actor actor, KeptJointAlignment kept) {
    Now now = new Now(actor);
    return now.shows(kept.summary())
        ? new Outcome.Done<>(new Shown(kept, now.fresh(kept.summary())))
        : new Outcome.NotFound<>();
  }

  private static OrganisationId home(Saved saved) {
    return saved.document().strategy().organisationId();
  }

  /** The strategies as they are now, each looked at once. */
  private final class Now {
    private final Actor actor;
    private final Map<StrategyId, Optional<Saved>> seen = new HashMap<>();
    private final Map<Reckoned, Boolean> fresh = new HashMap<>();

    Now(Actor actor) {
      this.actor = actor;
    }

    private Optional<Saved> find(StrategyId id) {
      Roles roles = actor.roles();
      return seen.computeIfAbsent(
          id,
          _ ->
              strategies
                  .find(actor.workspace(), id)
                  .filter(saved -> !roles.in(id, home(saved)).isEmpty()));
    }

    /** Whether all of the strategies are there and seen. */
    boolean shows(JointAlignmentSummary summary) {
      return summary.strategies().stream().allMatch(one -> find(one.strategy()).isPresent());
    }

    List<Boolean> fresh(JointAlignmentSummary summary) {
      return summary.strategies().stream()
          .map(one -> fresh.computeIfAbsent(one, this::isFresh))
          .toList();
    }

    private boolean isFresh(Reckoned one) {
      return find(one.strategy())
          .filter(
              saved ->
                  new Freshness(strategies, actor.workspace(), one.strategy())
                      .holds(one.used(), one.revision(), saved.document()))
          .isPresent();
    }
  }
}
