package io.planwerk.domain.components;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.Link;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** The kind of value that an own field takes, and how it is written. */
public enum FieldType {
  /** Any words. */
  TEXT,
  /** A decimal number with a point, such as 12.5. */
  NUMBER,
  /** A day after ISO 8601, such as 2027-03-31. */
  DATE,
  /** Either true or false. */
  BOOLEAN,
  /** One of the choices that the field lists. */
  CHOICE,
  /** A complete http or https address. */
  LINK;
  private static final Pattern NUMERAL = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,30})?");

  /**
   * Whether the text can be read as a value of this type; whether a choice exists is for the field
   * to say.
   */
  public boolean reads(String text) {
    return switch (this) {
      case TEXT, CHOICE -> true;
      case NUMBER -> NUMERAL.matcher(text).matches() && Decimals.inBounds(new BigDecimal(text));
      case DATE -> isDate(text);
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case LINK -> isLink(text);
    };
  }

  /** Whether one value can lie below another. */
  public boolean isOrdered() {
    return switch (this) {
      case NUMBER, DATE -> true;
      case TEXT, BOOLEAN, CHOICE, LINK -> false;
    };
  }

  /**
   * Compares two texts that this type reads: numbers by size, days by time, anything else as text.
   */
  int compare(String left, String right) {
    return switch (this) {
      case NUMBER -> new BigDecimal(left).compareTo(new BigDecimal(right));
      case DATE -> LocalDate.parse(left).compareTo(LocalDate.parse(right));
      case TEXT, BOOLEAN, CHOICE, LINK -> left.compareTo(right);
    };
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  private static boolean isLink(String text) {
    try {
      new Link(new URI(text));
      return true;
    } catch (URISyntaxException | BrokenInvariants _) {
      return false;
    }
  }
}
