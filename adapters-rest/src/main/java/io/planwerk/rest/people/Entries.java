package io.planwerk.rest.people;

import io.planwerk.application.Outcome;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.people.AcknowledgementEntry;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Outcomes;
import java.util.List;

/**
 * Acknowledgements as they are sent: one as an object, or several as a list.
 *
 * @param readings one for each
 * @param alone whether it was one object
 */
record Entries(List<Reading<AcknowledgementEntry>> readings, boolean alone) {

  /** As many as can be sent at once. */
  static final int MOST = 1_000;

  private static final String FIRST = "/0";

  static Entries of(Call call) {
    Object body = Bodies.document(call);
    if (!(body instanceof List<?> list)) {
      return new Entries(List.of(RecordReader.read(AcknowledgementEntry.class, body)), true);
    }
    if (list.isEmpty() || list.size() > MOST) {
      throw Outcomes.invalid(
              List.of(
                  list.isEmpty()
                      ? Fault.at("", FaultCode.MISSING, "ist leer", "is empty")
                      : Fault.at(
                          "",
                          FaultCode.TOO_MANY,
                          "nimmt höchstens " + MOST + " Einträge",
                          "takes at most " + MOST + " entries")))
          .refused();
    }
    return new Entries(
        list.stream()
            .<Reading<AcknowledgementEntry>>map(
                one -> RecordReader.read(AcknowledgementEntry.class, one))
            .toList(),
        false);
  }

  /** The same with faults that point into what was sent. */
  <T> Outcome<T> placed(Outcome<T> outcome) {
    return alone && outcome instanceof Outcome.Invalid<T>(List<Fault> faults)
        ? new Outcome.Invalid<>(faults.stream().map(Entries::withoutNumber).toList())
        : outcome;
  }

  private static Fault withoutNumber(Fault fault) {
    return fault.pointer().startsWith(FIRST)
        ? new Fault(fault.pointer().substring(FIRST.length()), fault.code(), fault.detail())
        : fault;
  }
}
