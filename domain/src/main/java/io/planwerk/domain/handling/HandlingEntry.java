package io.planwerk.domain.handling;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.organisation.OrganisationalUnit;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters about the handling of a mention.
 *
 * @param step what is done
 * @param person role that is to take care of it, or that answered
 * @param unit part of the organisation that is to take care of it
 * @param at when it was answered; now where absent
 * @param link address of the answer
 * @param text answer, note or reason; dismissing needs one
 * @param tone what the tone really is
 * @param urgency what the urgency really is
 */
public record HandlingEntry(
    Step step,
    @Nullable PersonId person,
    @Nullable UnitId unit,
    @Nullable Instant at,
    @Nullable Link link,
    @Nullable String text,
    @Nullable Tone tone,
    @Nullable Urgency urgency) {
  private static final int LONGEST_TEXT = 10_000;

  public HandlingEntry {
    boolean answered = step == Step.ANSWERED;
    boolean judged = step == Step.JUDGED;
    Invariants.check()
        .that(
            step != Step.ASSIGNED || person != null || unit != null,
            "person",
            FaultCode.MISSING,
            "fehlt: wer sich kümmert, person oder unit",
            "is missing: who takes care, person or unit")
        .that(
            step != Step.DISMISSED || text != null,
            "text",
            FaultCode.MISSING,
            "fehlt: warum es keine Antwort braucht",
            "is missing: why it needs no answer")
        .that(
            !judged || tone != null || urgency != null,
            "tone",
            FaultCode.MISSING,
            "fehlt: tone oder urgency",
            "is missing: tone or urgency")
        .text("text", text, LONGEST_TEXT)
        .belongs(step == Step.ASSIGNED || answered, "person", person)
        .belongs(step == Step.ASSIGNED, "unit", unit)
        .belongs(answered, "at", at)
        .belongs(answered, "link", link)
        .belongs(judged, "tone", tone)
        .belongs(judged, "urgency", urgency)
        .orThrow();
  }

  /** The same at an instant. */
  public HandlingEntry at(Instant instant) {
    return new HandlingEntry(step, person, unit, instant, link, text, tone, urgency);
  }

  /** Everything in which this doesn't fit the strategy. */
  public List<Fault> misfits(Strategy strategy) {
    return misfits(strategy, person, unit);
  }

  /** Everything in which those who are named aren't in the plan of the strategy. */
  public static List<Fault> misfits(
      Strategy strategy, @Nullable PersonId person, @Nullable UnitId unit) {
    List<Fault> faults = new ArrayList<>();
    if (person != null
        && strategy.resources().people().stream().map(Person::id).noneMatch(person::equals)) {
      faults.add(
          Fault.at(
              "/person",
              FaultCode.UNKNOWN_REFERENCE,
              "„" + person.value() + "“ gibt es unter den Personen des Plans nicht",
              "'" + person.value() + "' is none of the people of the plan"));
    }
    if (unit != null
        && strategy.organisation().units().stream()
            .map(OrganisationalUnit::id)
            .noneMatch(unit::equals)) {
      faults.add(
          Fault.at(
              "/unit",
              FaultCode.UNKNOWN_REFERENCE,
              "„" + unit.value() + "“ gibt es unter den Abteilungen des Plans nicht",
              "'" + unit.value() + "' is none of the departments of the plan"));
    }
    return faults;
  }
}
