package io.planwerk.domain.lifecycle;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to sign a strategy off, or to decline it.
 *
 * @param side for whom they speak
 * @param person role of the plan that they fill: the sponsor from above, chair or member of the
 *     working group from below
 * @param name what they are called
 * @param revision number of the revision that they read
 * @param answer what they say to it; absent means that they approve
 * @param comment what they want to say beyond that; needed to decline
 */
public record SignoffEntry(
    Side side,
    PersonId person,
    @Nullable Name name,
    int revision,
    @Nullable Answer answer,
    @Nullable String comment) {

  public SignoffEntry {
    Invariants.check()
        .atLeast("revision", revision, 1)
        .that(
            answer != Answer.DECLINED || (comment != null && !comment.isBlank()),
            "comment",
            FaultCode.MISSING,
            "fehlt: was einer Freigabe im Weg steht",
            "is missing: what stands in the way of a sign-off")
        .orThrow();
  }

  /** What is noted. */
  public LifeEvent.Signed act(String fingerprint) {
    return new LifeEvent.Signed(
        side, person, name, answer == null ? Answer.APPROVED : answer, fingerprint);
  }

  /**
   * Everything in which this doesn't fit what is there.
   *
   * @param strategy the newest revision, which says who may sign
   * @param newest its number
   */
  public List<Fault> misfits(Strategy strategy, int newest) {
    List<Fault> faults = new ArrayList<>();
    if (revision > newest) {
      faults.add(
          Fault.at(
              "/revision",
              FaultCode.OUT_OF_RANGE,
              "gibt es noch nicht: die neueste ist " + newest,
              "doesn't exist yet: the newest is " + newest));
    }
    List<PersonId> signers = Support.signers(strategy, side);
    if (!signers.contains(person)) {
      String known = String.join(", ", signers.stream().map(PersonId::value).toList());
      faults.add(
          signers.isEmpty()
              ? Fault.at(
                  "/person",
                  FaultCode.UNKNOWN_REFERENCE,
                  "kann nicht freigeben: der Plan nennt dafür niemanden",
                  "can't sign off: the plan names nobody for that")
              : Fault.at(
                  "/person",
                  FaultCode.UNKNOWN_REFERENCE,
                  "kann für diese Seite nicht freigeben; der Plan nennt " + known,
                  "can't sign off for this side; the plan names " + known));
    }
    return faults;
  }
}
