package io.planwerk.rest.alignment;

import io.planwerk.application.Edit;
import io.planwerk.application.alignment.StrategyAlignment.Thought;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.strategy.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of alignments out of bodies. */
final class Requests {
  private static final String PATCH = "patch";
  private static final String MERGE_PATCH = "mergePatch";
  private static final String QUESTION = "question";

  private Requests() {}

  /** The question; a plain one where the body is empty. */
  static Question question(Call call) {
    return required(RecordReader.read(Question.class, Bodies.documentOrNothing(call)));
  }

  /** Why something is decided; absent when it isn't said. */
  static @Nullable String reason(Call call) {
    Map<?, ?> fields = fields(Bodies.documentOrNothing(call));
    List<Fault> faults = new ArrayList<>();
    unknown(fields, List.of("reason"), faults);
    Object reason = fields.get("reason");
    if (reason instanceof String text) {
      if (text.codePointCount(0, text.length()) > Parts.LONGEST_REASON) {
        faults.add(
            Fault.at(
                "/reason",
                FaultCode.TOO_LONG,
                "nimmt höchstens " + Parts.LONGEST_REASON + " Zeichen",
                "takes at most " + Parts.LONGEST_REASON + " characters"));
      }
      if (text.strip().chars().anyMatch(Character::isISOControl)) {
        faults.add(
            Fault.at(
                "/reason",
                FaultCode.INVALID_VALUE,
                "ist eine Zeile: ohne Zeilenumbrüche und andere Steuerzeichen",
                "is one line: without line breaks and other control characters"));
      }
    } else if (reason != null) {
      faults.add(Fault.at("/reason", FaultCode.WRONG_TYPE, "muss Text sein", "has to be text"));
    }
    refuse(faults);
    return reason instanceof String text ? text.strip() : null;
  }

  /** A change in thought, and what is asked about it. */
  static Thought thought(Call call) {
    Map<?, ?> fields = fields(Bodies.document(call));
    List<Fault> faults = new ArrayList<>();
    unknown(fields, List.of(PATCH, MERGE_PATCH, QUESTION), faults);
    boolean operations = fields.get(PATCH) != null;
    if (operations == (fields.get(MERGE_PATCH) != null)) {
      faults.add(
          Fault.at(
              "",
              operations ? FaultCode.INVALID_VALUE : FaultCode.MISSING,
              "nimmt entweder „patch“ oder „mergePatch“",
              "takes either 'patch' or 'mergePatch'"));
    }
    Question question = Question.PLAIN;
    if (fields.get(QUESTION) != null) {
      switch (RecordReader.read(Question.class, fields.get(QUESTION))) {
        case Reading.Read<Question>(Question asked) -> question = asked;
        case Reading.Rejected<Question>(List<Fault> wrong) ->
            wrong.forEach(fault -> faults.add(fault.below("/" + QUESTION)));
      }
    }
    refuse(faults);
    return new Thought(
        operations
            ? new Edit.Patch(fields.get(PATCH))
            : new Edit.Merge(Objects.requireNonNull(fields.get(MERGE_PATCH))),
        "/" + (operations ? PATCH : MERGE_PATCH),
        question);
  }

  private static Map<?, ?> fields(Object tree) {
    if (tree instanceof Map<?, ?> fields) {
      return fields;
    }
    throw Outcomes.invalid(
            List.of(
                Fault.at("", FaultCode.WRONG_TYPE, "muss ein Objekt sein", "has to be an object")))
        .refused();
  }

  private static void unknown(Map<?, ?> fields, List<String> known, List<Fault> faults) {
    Map<String, @Nullable Object> others = new LinkedHashMap<>();
    fields.forEach((name, value) -> others.put((String) name, value));
    known.forEach(others::remove);
    others
        .keySet()
        .forEach(
            name ->
                faults.add(
                    Fault.at(
                        "/" + Pointer.escape(name),
                        FaultCode.UNKNOWN_FIELD,
                        "gibt es hier nicht",
                        "is no field here")));
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Outcomes.invalid(faults).refused();
    }
  }

  private static <T> T required(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Rejected<T>(List<Fault> faults) -> throw Outcomes.invalid(faults).refused();
    };
  }
}
