package io.planwerk.rest.document;

/**
 * How large a document may be, so that reading a hostile one costs no more than reading a long one.
 *
 * @param depth objects and lists within each other
 * @param values values altogether
 * @param nameLength characters of a field's name
 * @param stringLength characters of a text
 * @param numberLength digits of a number, also of those that its exponent stands for
 * @param lineLength characters of a line of YAML, whose scanner slows down on long ones
 */
public record Limits(
    int depth, int values, int nameLength, int stringLength, int numberLength, int lineLength) {

  /** What is taken from callers. */
  public static final Limits OF_REQUESTS = new Limits(32, 250_000, 200, 20_000, 100, 200_000);

  /** For documents that come with the program. */
  public static final Limits OF_OWN = new Limits(100, 1_000_000, 1_000, 1_000_000, 100, 1_000_000);
}
