package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.document.Reading;
import java.util.Map;

/** A strategy after what an option changes. */
public final class AppliedChanges {
  private AppliedChanges() {}

  public static Draft of(Draft before, Option option) {
    Changes changes = new Changes(option.changes().stream().map(ProposedChange::change).toList());
    return switch (changes.applyTo(before.document())) {
      case Reading.Read<Map<String, Object>>(Map<String, Object> after) -> Draft.of(after);
      case Reading.Rejected<Map<String, Object>>(var faults) ->
          throw new AssertionError(faults.toString());
    };
  }
}
