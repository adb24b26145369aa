package io.planwerk.domain.findings;

import io.planwerk.domain.handling.HandlingEntry;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters about the way of a finding.
 *
 * @param step what is done
 * @param unit part of the organisation that gets it now
 * @param person role that gets it now, or that works on it
 * @param due new day until which somebody says what came of it
 * @param outcome what came of it
 * @param text what was changed, or why nothing was; closing needs it
 * @param link where that can be seen, such as a ticket
 */
public record FindingStepEntry(
    FindingStep step,
    @Nullable UnitId unit,
    @Nullable PersonId person,
    @Nullable LocalDate due,
    @Nullable FindingOutcome outcome,
    @Nullable String text,
    @Nullable Link link) {
  private static final int LONGEST_TEXT = 10_000;

  public FindingStepEntry {
    boolean routed = step == FindingStep.ROUTED;
    boolean closed = step == FindingStep.CLOSED;
    Invariants.check()
        .that(
            !routed || unit != null || person != null || due != null,
            "unit",
            FaultCode.MISSING,
            "fehlt: unit, person oder due",
            "is missing: unit, person or due")
        .that(
            !closed || outcome != null,
            "outcome",
            FaultCode.MISSING,
            "fehlt: was daraus wurde",
            "is missing: what came of it")
        .that(
            !closed || text != null,
            "text",
            FaultCode.MISSING,
            "fehlt: was geändert wurde oder warum nichts",
            "is missing: what was changed, or why nothing was")
        .text("text", text, LONGEST_TEXT)
        .belongs(routed, "unit", unit)
        .belongs(routed || step == FindingStep.TAKEN, "person", person)
        .belongs(routed, "due", due)
        .belongs(closed, "outcome", outcome)
        .belongs(closed, "link", link)
        .orThrow();
  }

  /** Everything in which this doesn't fit the strategy. */
  public List<Fault> misfits(Strategy strategy, LocalDate today) {
    List<Fault> faults = new ArrayList<>(HandlingEntry.misfits(strategy, person, unit));
    faults.addAll(FindingEntry.late(due, today));
    return faults;
  }
}
