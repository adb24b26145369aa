package io.planwerk.application.lifecycle;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.lifecycle.Gate;
import io.planwerk.domain.lifecycle.Life;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.Signoff;
import io.planwerk.domain.lifecycle.SignoffEntry;
import io.planwerk.domain.lifecycle.SignoffId;
import io.planwerk.domain.lifecycle.Support;
import io.planwerk.domain.lifecycle.Unmet;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads strategies through their lives. All of it speaks of the newest revision; days are those of
 * the strategy's time zone, in UTC where it names none.
 */
public interface StrategyLife {

  /**
   * Where a strategy stands, and what it takes to go on.
   *
   * @param waived findings that would stop adoption if nobody answered for them
   */
  record Shown(
      int revision,
      Strategy strategy,
      Life life,
      Support support,
      List<GateStand> gates,
      List<Finding> waived) {
    public Shown {
      gates = List.copyOf(gates);
      waived = List.copyOf(waived);
    }
  }

  /**
   * A gate and what stands against it.
   *
   * @param unmet nothing when it is open
   */
  record GateStand(Gate gate, List<Unmet> unmet) {
    public GateStand {
      unmet = List.copyOf(unmet);
    }
  }

  /**
   * A sign-off.
   *
   * @param strategy the newest revision, to tell who it was
   * @param unseen what has changed in the strategy since it was read
   */
  record SignoffShown(Signoff signoff, Strategy strategy, Difference unseen) {}

  Outcome<Shown> read(Actor actor, StrategyId id);

  /** How it went from state to state, newest first; keys of pages are numbers of events. */
  Outcome<Page<LifeEvent>> moves(Actor actor, StrategyId id, Page.Request page);

  /**
   * Goes through the gate to another state, if every condition is met. Adoption writes its day into
   * the strategy, and becoming a draft again clears it.
   *
   * @param reason why; needed on the way back and to an end
   */
  Outcome<LifeEvent> move(Actor actor, StrategyId id, Status to, @Nullable String reason);

  /** All sign-offs, newest first, also those that were taken back; keys are numbers of events. */
  Outcome<Page<SignoffShown>> signoffs(Actor actor, StrategyId id, Page.Request page);

  /** One of them, also when it was taken back. */
  Outcome<SignoffShown> signoff(Actor actor, StrategyId id, SignoffId signoff);

  /** Notes what somebody says to a revision. */
  Outcome<SignoffShown> sign(Actor actor, StrategyId id, SignoffEntry entry);

  /**
   * Takes a sign-off back.
   *
   * @param reason why; kept with it
   */
  Outcome<LifeEvent> takeBack(Actor actor, StrategyId id, SignoffId signoff, String reason);
}
