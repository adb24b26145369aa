package io.planwerk.domain.document;

import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Patch (RFC 6902): operations carried out one after the other, all or none.
 *
 * @param operations in their order
 */
public record JsonPatch(List<Operation> operations) {
  private static final int MAX_OPERATIONS = 10_000;

  /** One step of a patch. */
  public sealed interface Operation {
    Pointer path();

    /** Puts a value at the path, before whatever stands there in a list. */
    record Add(Pointer path, @Nullable Object value) implements Operation {}

    /** Takes the value at the path away. */
    record Remove(Pointer path) implements Operation {}

    /** Puts a value in the place of another. */
    record Replace(Pointer path, @Nullable Object value) implements Operation {}

    /** Takes a value from one place to another. */
    record Move(Pointer from, Pointer path) implements Operation {}

    /** Puts a copy of one place's value to another. */
    record Copy(Pointer from, Pointer path) implements Operation {}

    /** Goes on only when the path holds this value. */
    record Test(Pointer path, @Nullable Object value) implements Operation {}
  }

  public JsonPatch {
    operations = List.copyOf(operations);
  }

  public boolean isEmpty() {
    return operations.isEmpty();
  }

  /** Reads a patch from its tree form; every operation that isn't one is told. */
  public static Reading<JsonPatch> read(@Nullable Object tree) {
    if (!(tree instanceof List<?> list)) {
      return Reading.rejected(
          Fault.at(
              "", FaultCode.WRONG_TYPE, "JSON Patch ist eine Liste", "a JSON Patch is a list"));
    }
    if (list.size() > MAX_OPERATIONS) {
      return Reading.rejected(
          Fault.at(
              "",
              FaultCode.TOO_MANY,
              "mehr als " + MAX_OPERATIONS + " Schritte",
              "more than " + MAX_OPERATIONS + " operations"));
    }
    List<Fault> faults = new ArrayList<>();
    List<Operation> operations = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      operation(list.get(i), "/" + i, faults, operations);
    }
    return faults.isEmpty()
        ? new Reading.Read<>(new JsonPatch(operations))
        : new Reading.Rejected<>(faults);
  }

  private static void operation(
      @Nullable Object tree, String at, List<Fault> faults, List<Operation> operations) {
    if (!(tree instanceof Map<?, ?> fields)) {
      faults.add(Fault.at(at, FaultCode.WRONG_TYPE, "ist kein Objekt", "is no object"));
      return;
    }
    int before = faults.size();
    String op = fields.get("op") instanceof String name ? name : "";
    Pointer path = pointer(fields, "path", at, faults);
    boolean valued = Set.of("add", "replace", "test").contains(op);
    boolean moving = Set.of("move", "copy").contains(op);
    Pointer from = moving ? pointer(fields, "from", at, faults) : Pointer.ROOT;
    if (valued && !fields.containsKey("value")) {
      faults.add(Fault.at(at + "/value", FaultCode.MISSING, "fehlt", "is missing"));
    }
    if (!valued && !moving && !"remove".equals(op)) {
      faults.add(
          Fault.at(
              at + "/op",
              FaultCode.INVALID_VALUE,
              "muss add, remove, replace, move, copy oder test sein",
              "has to be add, remove, replace, move, copy or test"));
    }
    if (faults.size() > before) {
      return;
    }
    Object value = fields.get("value");
    operations.add(
        switch (op) {
          case "add" -> new Operation.Add(path, value);
          case "remove" -> new Operation.Remove(path);
          case "replace" -> new Operation.Replace(path, value);
          case "move" -> new Operation.Move(from, path);
          case "copy" -> new Operation.Copy(from, path);
          default -> new Operation.Test(path, value);
        });
  }

  private static Pointer pointer(Map<?, ?> fields, String name, String at, List<Fault> faults) {
    if (fields.get(name) instanceof String text && Pointer.parse(text).isPresent()) {
      return Pointer.parse(text).orElseThrow();
    }
    faults.add(
        Fault.at(
            at + "/" + name,
            fields.containsKey(name) ? FaultCode.INVALID_VALUE : FaultCode.MISSING,
            "muss ein JSON Pointer sein",
            "has to be a JSON Pointer"));
    return Pointer.ROOT;
  }

  /** The tree form of this patch. */
  public List<Object> toTree() {
    List<Object> list = new ArrayList<>();
    for (Operation operation : operations) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      switch (operation) {
        case Operation.Add(Pointer path, Object value) -> put(fields, "add", path, value);
        case Operation.Replace(Pointer path, Object value) -> put(fields, "replace", path, value);
        case Operation.Test(Pointer path, Object value) -> put(fields, "test", path, value);
        case Operation.Remove(Pointer path) -> {
          fields.put("op", "remove");
          fields.put("path", path.toString());
        }
        case Operation.Move(Pointer from, Pointer path) -> moving(fields, "move", from, path);
        case Operation.Copy(Pointer from, Pointer path) -> moving(fields, "copy", from, path);
      }
      list.add(fields);
    }
    return list;
  }

  private static void put(
      Map<String, @Nullable Object> fields, String op, Pointer path, @Nullable Object value) {
    fields.put("op", op);
    fields.put("path", path.toString());
    fields.put("value", value);
  }

  private static void moving(
      Map<String, @Nullable Object> fields, String op, Pointer from, Pointer path) {
    fields.put("op", op);
    fields.put("from", from.toString());
    fields.put("path", path.toString());
  }

  /**
   * Carries the patch out on a copy of the tree; the first operation that can't be carried out is
   * told.
   */
  public Reading<Object> applyTo(@Nullable Object tree) {
    PatchedTree patched = new PatchedTree(tree);
    int done = 0;
    try {
      for (; done < operations.size(); done++) {
        patched.carryOut(operations.get(done));
      }
      Object result = patched.result();
      return result == null ? Reading.rejected(nothingLeft()) : new Reading.Read<>(result);
    } catch (PatchedTree.Impossible impossible) {
      String at = done < operations.size() ? "/" + done : "";
      return Reading.rejected(new Fault(at, FaultCode.PATCH_FAILED, impossible.reason()));
    }
  }

  private static Fault nothingLeft() {
    return Fault.at("", FaultCode.PATCH_FAILED, "es bliebe nichts übrig", "nothing would be left");
  }
}
