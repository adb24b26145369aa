package io.planwerk.rest.incidents;

import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.strategy.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what is sent about incidents. */
final class Requests {
  private static final String REASON = "reason";

  private Requests() {}

  /** Why a step is taken, the only field of the body. */
  static String because(Call call) {
    List<Fault> faults = new ArrayList<>();
    Object reason = null;
    if (Bodies.document(call) instanceof Map<?, ?> fields) {
      reason = fields.get(REASON);
      fields.keySet().stream()
          .filter(name -> !REASON.equals(name))
          .forEach(
              name ->
                  faults.add(
                      Fault.at(
                          "/" + name,
                          FaultCode.UNKNOWN_FIELD,
                          "gibt es hier nicht",
                          "is no field here")));
    }
    String text = reason instanceof String given ? given.strip() : "";
    if (reason != null && !(reason instanceof String)) {
      faults.add(Fault.at("/reason", FaultCode.WRONG_TYPE, "muss Text sein", "has to be text"));
    } else if (text.isEmpty()) {
      faults.add(Fault.at("/reason", FaultCode.MISSING, "fehlt", "is missing"));
    } else if (text.codePointCount(0, text.length()) > Parts.LONGEST_REASON) {
      faults.add(
          Fault.at(
              "/reason",
              FaultCode.TOO_LONG,
              "nimmt höchstens " + Parts.LONGEST_REASON + " Zeichen",
              "takes at most " + Parts.LONGEST_REASON + " characters"));
    }
    if (!faults.isEmpty()) {
      throw Outcomes.invalid(faults).refused();
    }
    return text;
  }

  /** Why something is taken back, as the query says it. */
  static String reason(Call call, String de, String en) {
    String reason = Parts.reason(call);
    if (reason == null) {
      throw Query.invalid(REASON, "fehlt: " + de, "is missing: " + en);
    }
    return reason;
  }
}
