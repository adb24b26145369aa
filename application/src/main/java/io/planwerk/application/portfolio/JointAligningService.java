package io.planwerk.application.portfolio;

import io.planwerk.application.Outcome;
import io.planwerk.application.alignment.Aligning;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Aligns strategies of the port {@link Strategies} jointly. */
public final class JointAligningService implements JointAligning {
  private final Strategies strategies;
  private final Aligning aligning;

  @Inject
  public JointAligningService(Strategies strategies, Aligning aligning) {
    this.strategies = strategies;
    this.aligning = aligning;
  }

  @Override
  public Outcome<Joint> align(Actor actor, JointQuestion question) {
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
      return new Outcome.Done<>(
          new Joint(
              all.stream().map(Saved::revision).toList(),
              aligning.alignJointly(
                  all.stream().map(saved -> saved.document().strategy()).toList(), question)));
    } catch (Aligning.BusyException busy) {
      return new Outcome.Busy<>();
    }
  }

  private static OrganisationId home(Saved saved) {
    return saved.document().strategy().organisationId();
  }
}
