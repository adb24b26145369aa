package io.planwerk.rest.observation;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.Fault;
import io.planwerk.rest.shared.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a figure that query parameters ask for. */
public final class Slices {
  /** The parameters, each of which narrows it down. */
  public static final List<String> PARAMETERS =
      List.of("campaign", "measure", "platform", "audience");

  private Slices() {}

  /**
   * {@link Slice#WHOLE} without any of them.
   *
   * @throws io.planwerk.rest.shared.Refused when one of them names nothing that could be
   */
  public static Slice of(Query query) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (String part : PARAMETERS) {
      String value = query.text(part);
      if (value != null) {
        tree.put(part, value);
      }
    }
    return switch (tree.isEmpty()
        ? new Reading.Read<>(Slice.WHOLE)
        : RecordReader.read(Slice.class, tree)) {
      case Reading.Read<Slice>(Slice slice) -> slice;
      case Reading.Rejected<Slice>(List<Fault> faults) ->
          throw Query.invalid(
              faults.getFirst().pointer().substring(1),
              faults.getFirst().detail().de(),
              faults.getFirst().detail().en());
    };
  }
}
