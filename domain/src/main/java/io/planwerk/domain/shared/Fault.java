package io.planwerk.domain.shared;

/**
 * One thing wrong with a document, at one place.
 *
 * @param pointer JSON Pointer (RFC 6901) of the place, relative to what was read
 * @param code what kind of fault it is
 * @param detail what is wrong and what would be right, for people
 */
public record Fault(String pointer, FaultCode code, Bilingual detail) {

  public static Fault at(String pointer, FaultCode code, String de, String en) {
    return new Fault(pointer, code, new Bilingual(de, en));
  }

  /** The same fault seen from further outside. */
  public Fault below(String prefix) {
    return prefix.isEmpty() ? this : new Fault(prefix + pointer, code, detail);
  }
}
