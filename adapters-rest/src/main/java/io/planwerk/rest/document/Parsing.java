package io.planwerk.rest.document;

import io.planwerk.domain.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/** What came of parsing a text. */
public sealed interface Parsing {

  /**
   * The text is in order.
   *
   * @param tree maps, lists, strings, {@link java.math.BigDecimal}, booleans and null
   */
  record Parsed(@Nullable Object tree) implements Parsing {}

  /**
   * The text isn't what its format demands.
   *
   * @param line where, counted from 1
   * @param column where in the line, counted from 1
   * @param detail what is wrong there
   */
  record Malformed(int line, int column, Bilingual detail) implements Parsing {}

  /**
   * The text is larger in some respect than is taken.
   *
   * @param pointer the value that is too large, or that stands too deep
   * @param line where, counted from 1
   * @param column where in the line, counted from 1
   * @param detail which limit it is
   */
  record LimitExceeded(String pointer, int line, int column, Bilingual detail) implements Parsing {}
}
