package io.planwerk.domain.objections;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;

/**
 * Something that can be said about an objection, with the company's own figures.
 *
 * @param text what is said
 * @param pointers JSON Pointers of the places of the strategy on which it rests, or of the part
 *     into which something that is missing belongs
 */
public record Statement(Bilingual text, List<String> pointers) {
  public Statement {
    pointers = List.copyOf(pointers);
  }
}
