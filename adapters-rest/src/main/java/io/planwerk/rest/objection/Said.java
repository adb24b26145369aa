package io.planwerk.rest.objection;

import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that somebody said.
 *
 * @param sentence words as they were spoken
 * @param tongue the language in which they were; absent when nobody says so
 */
record Said(String sentence, @Nullable Tongue tongue) {
  private static final String SENTENCE = "sentence";
  private static final String LANGUAGE = "language";
  private static final int LONGEST = 2000;
  private static final Map<String, Tongue> LANGUAGES =
      Map.of("de", Tongue.GERMAN, "en", Tongue.ENGLISH);

  /** Reads it out of a body; all faults are told at once. */
  static Said in(Call call) {
    if (!(Bodies.document(call) instanceof Map<?, ?> fields)) {
      throw Outcomes.invalid(
              List.of(
                  Fault.at(
                      "", FaultCode.WRONG_TYPE, "muss ein Objekt sein", "has to be an object")))
          .refused();
    }
    List<Fault> faults = new ArrayList<>();
    for (Object name : fields.keySet()) {
      if (!name.equals(SENTENCE) && !name.equals(LANGUAGE)) {
        faults.add(
            Fault.at(
                "/" + Pointer.escape((String) name),
                FaultCode.UNKNOWN_FIELD,
                "gibt es hier nicht",
                "is no field here"));
      }
    }
    String sentence = sentence(fields.get(SENTENCE), faults);
    Tongue tongue = tongue(fields.get(LANGUAGE), faults);
    if (!faults.isEmpty()) {
      throw Outcomes.invalid(faults).refused();
    }
    return new Said(sentence, tongue);
  }

  private static String sentence(@Nullable Object value, List<Fault> faults) {
    switch (value) {
      case null -> faults.add(Fault.at("/sentence", FaultCode.MISSING, "fehlt", "is missing"));
      case String text when text.isBlank() ->
          faults.add(
              Fault.at(
                  "/sentence",
                  FaultCode.INVALID_VALUE,
                  "darf nicht leer sein",
                  "must not be blank"));
      case String text when text.codePointCount(0, text.length()) > LONGEST ->
          faults.add(
              Fault.at(
                  "/sentence",
                  FaultCode.TOO_LONG,
                  "nimmt höchstens " + LONGEST + " Zeichen",
                  "takes at most " + LONGEST + " characters"));
      case String text -> {
        return text;
      }
      default ->
          faults.add(
              Fault.at("/sentence", FaultCode.WRONG_TYPE, "muss Text sein", "has to be text"));
    }
    return "";
  }

  private static @Nullable Tongue tongue(@Nullable Object value, List<Fault> faults) {
    if (value == null) {
      return null;
    }
    Tongue tongue = value instanceof String tag ? LANGUAGES.get(tag) : null;
    if (tongue == null) {
      faults.add(
          Fault.at(
              "/language",
              value instanceof String ? FaultCode.INVALID_VALUE : FaultCode.WRONG_TYPE,
              "muss „de“ oder „en“ sein",
              "has to be 'de' or 'en'"));
    }
    return tongue;
  }
}
