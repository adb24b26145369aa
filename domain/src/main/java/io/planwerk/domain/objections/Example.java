package io.planwerk.domain.objections;

import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.shared.Lines;
import io.planwerk.domain.shared.Tongue;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of which it is known what stands behind it.
 *
 * @param block empty when it is no objection
 */
record Example(Optional<StumblingBlock> block, Tongue tongue, String sentence) {

  /** The examples of a file, one a line: block or NONE, de or en, sentence. */
  static List<Example> in(String file) {
    return Lines.of(Example.class, file).stream().map(Example::parse).toList();
  }

  private static Example parse(String line) {
    String[] parts = line.split(" ", 3);
    return new Example(
        parts[0].equals("NONE") ? Optional.empty() : Optional.of(StumblingBlock.valueOf(parts[0])),
        parts[1].equals("de") ? Tongue.GERMAN : Tongue.ENGLISH,
        parts[2]);
  }
}
