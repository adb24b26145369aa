package io.planwerk.application;

import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.MergePatch;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is the same for all changes of things that have an address and a tag. */
public final class Edits {
  private Edits() {}

  /** The tree that an edit makes of another. */
  public static Reading<Object> apply(@Nullable Object tree, Edit edit) {
    return switch (edit) {
      case Edit.Replace(Object replacement) -> object(replacement);
      case Edit.Merge(Object patch) -> object(patch).then(p -> object(MergePatch.apply(tree, p)));
      case Edit.Patch(Object operations) ->
          JsonPatch.read(operations).then(patch -> patch.applyTo(tree)).then(Edits::object);
    };
  }

  private static Reading<Object> object(@Nullable Object tree) {
    return tree instanceof Map<?, ?>
        ? new Reading.Read<>(tree)
        : Reading.rejected(
            Fault.at("", FaultCode.WRONG_TYPE, "muss ein Objekt sein", "has to be an object"));
  }

  /** The tree with the id of its address, which it may repeat but not change. */
  public static Reading<Object> identified(Object tree, String id) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    if (tree instanceof Map<?, ?> map) {
      Object given = map.get("id");
      if (given != null && !given.equals(id)) {
        return Reading.rejected(
            Fault.at(
                "/id",
                FaultCode.READ_ONLY,
                "die Kennung steht in der Adresse und bleibt „" + id + "“",
                "the id is given by the address and stays '" + id + "'"));
      }
      map.forEach(
          (name, value) -> {
            if (!name.equals("id")) {
              fields.put((String) name, value);
            }
          });
    }
    return new Reading.Read<>(fields);
  }

  /**
   * Whether a change may go on.
   *
   * @param currentTag the tag of what is there; absent when nothing is
   * @return the refusal, if it may not
   */
  public static <T> Optional<Outcome<T>> refusal(
      Precondition precondition, @Nullable String currentTag) {
    boolean holds =
        switch (precondition) {
          case Precondition.Unstated() -> true;
          case Precondition.Exists() -> currentTag != null;
          case Precondition.Absent() -> currentTag == null;
          case Precondition.Matches(var tags) -> currentTag != null && tags.contains(currentTag);
        };
    if (!holds) {
      return Optional.of(new Outcome.Stale<>(currentTag == null ? "" : currentTag));
    }
    return precondition instanceof Precondition.Unstated && currentTag != null
        ? Optional.of(new Outcome.PreconditionMissing<>())
        : Optional.empty();
  }
}
