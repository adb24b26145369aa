package io.planwerk.domain.assessment;

import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule saw in a strategy that breaks it.
 *
 * @param message what was seen, with names and figures
 * @param pointers JSON Pointers of the places it was seen at, or of the part in which something is
 *     missing
 * @param severity how much it weighs where that differs from the rule's own severity
 * @param fix a patch of the document that mends it, where mending is mechanical
 */
public record Fact(
    Bilingual message,
    List<String> pointers,
    @Nullable Severity severity,
    @Nullable JsonPatch fix) {
  public Fact {
    pointers = List.copyOf(pointers);
  }

  static Fact at(List<String> pointers, Bilingual message) {
    return new Fact(message, pointers, null, null);
  }

  static Fact at(String pointer, String de, String en) {
    return at(List.of(pointer), new Bilingual(de, en));
  }

  Fact as(Severity other) {
    return new Fact(message, pointers, other, fix);
  }

  Fact mendedBy(JsonPatch patch) {
    return new Fact(message, pointers, severity, patch);
  }
}
