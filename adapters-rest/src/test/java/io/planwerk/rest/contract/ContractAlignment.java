package io.planwerk.rest.contract;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The alignment that the contract gives as an example. */
public final class ContractAlignment {
  private ContractAlignment() {}

  public static Alignment get() {
    JsonNode example =
        PublishedContract.current().document().at("/components/examples/Alignment/value");
    Map<String, Object> tree = new LinkedHashMap<>();
    for (String field : Shape.of(Alignment.class).fields().keySet()) {
      tree.put(field, Trees.of(example.path(field)));
    }
    return switch (RecordReader.read(Alignment.class, tree)) {
      case Reading.Read<Alignment>(Alignment alignment) -> alignment;
      case Reading.Rejected<Alignment>(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
