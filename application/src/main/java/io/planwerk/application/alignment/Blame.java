package io.planwerk.application.alignment;

import io.planwerk.application.Edit;
import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.JsonPatch.Operation;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of an edit that brought a fault into the tree that it made. Whoever sent the edit
 * never saw that tree.
 *
 * @param result the tree that the edit made
 */
record Blame(Edit edit, Object result) {
  private static final String VALUE = "/value";
  private static final String PATH = "/path";

  /**
   * The fault with a pointer into the edit. Where the edit says nothing about the place, it points
   * to the edit as a whole, and the sentence tells the place in the strategy.
   *
   * @param fault with a pointer into the result
   */
  Fault of(Fault fault) {
    Pointer place = Pointer.parse(fault.pointer()).orElse(Pointer.ROOT);
    return switch (edit) {
      case Edit.Replace _ -> fault;
      case Edit.Merge(Object patch) -> stated(patch, place) ? fault : elsewhere(fault);
      case Edit.Patch(Object operations) ->
          JsonPatch.read(operations) instanceof Reading.Read<JsonPatch>(JsonPatch patch)
              ? among(patch.operations(), place)
                  .map(pointer -> new Fault(pointer, fault.code(), fault.detail()))
                  .orElseGet(() -> elsewhere(fault))
              : fault;
    };
  }

  /** Whether a merge patch says something at a place, or around one where something is missing. */
  private static boolean stated(@Nullable Object patch, Pointer place) {
    return place.isRoot()
        || (place.parent().isRoot()
            ? patch instanceof Map<?, ?> fields && fields.containsKey(place.last())
            : place.parent().in(patch).isPresent());
  }

  private Optional<String> among(List<Operation> operations, Pointer place) {
    for (int i = operations.size() - 1; i >= 0; i--) {
      Optional<String> within = within(operations.get(i), place);
      if (within.isPresent()) {
        return Optional.of("/" + i + within.get());
      }
    }
    return Optional.empty();
  }

  private Optional<String> within(Operation operation, Pointer place) {
    return switch (operation) {
      case Operation.Add(Pointer path, Object value) -> below(path, value, place);
      case Operation.Replace(Pointer path, Object value) -> below(path, value, place);
      case Operation.Remove(Pointer path) ->
          path.equals(place) ? Optional.of(PATH) : Optional.empty();
      case Operation.Move(Pointer from, Pointer path) ->
          from.equals(place)
              ? Optional.of("/from")
              : place.startsWith(path) ? Optional.of(PATH) : Optional.empty();
      case Operation.Copy(Pointer from, Pointer path) ->
          place.startsWith(path) ? Optional.of(PATH) : Optional.empty();
      case Operation.Test _ -> Optional.empty();
    };
  }

  /** A value put into a list may have moved on since: it is known again by being there. */
  private Optional<String> below(Pointer path, @Nullable Object value, Pointer place) {
    int length = path.tokens().size();
    if (place.tokens().size() < length) {
      return Optional.empty();
    }
    Pointer landed = new Pointer(place.tokens().subList(0, length));
    boolean here =
        landed.equals(path)
            || (length > 0
                && landed.parent().equals(path.parent())
                && landed.parent().in(result).filter(List.class::isInstance).isPresent()
                && Objects.equals(landed.in(result).orElse(null), value));
    return here
        ? Optional.of(VALUE + new Pointer(place.tokens().subList(length, place.tokens().size())))
        : Optional.empty();
  }

  private static Fault elsewhere(Fault fault) {
    return fault.pointer().isEmpty()
        ? fault
        : new Fault(
            "",
            fault.code(),
            new Bilingual(
                "führt zu einem Fehler bei " + fault.pointer() + ": " + fault.detail().de(),
                "leads to a fault at " + fault.pointer() + ": " + fault.detail().en()));
  }
}
