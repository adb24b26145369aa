package io.planwerk.domain.alignment;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An alignment within its strategy, such as {@code r12-3}: the third one of the strategy, made of
 * its revision 12.
 *
 * @param revision that the alignment speaks of, 1 or more
 * @param number counts the alignments of a strategy from 1
 */
public record AlignmentId(int revision, int number) {
  private static final Pattern FORM = Pattern.compile("r([1-9][0-9]{0,8})-([1-9][0-9]{0,8})");

  public AlignmentId {
    Invariants.check()
        .that(revision > 0 && number > 0, "", FaultCode.OUT_OF_RANGE, "zählt ab 1", "counts from 1")
        .orThrow();
  }

  /** Reads the text form; empty when it is none. */
  public static Optional<AlignmentId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new AlignmentId(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** The text form, as addresses carry it. */
  public String value() {
    return "r" + revision + "-" + number;
  }

  @Override
  public String toString() {
    return value();
  }
}
