package io.planwerk.domain.alignment;

import io.planwerk.domain.shared.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alignment that is kept: bound to one revision of a strategy for good. It is made once, one of
 * its options may be decided for once, and it goes with its strategy.
 *
 * @param summary what it is and what became of it
 * @param alignment what holding goals against resources came to
 */
public record KeptAlignment(AlignmentSummary summary, Alignment alignment) {

  public AlignmentId id() {
    return summary.id();
  }

  /** What people call the option that was chosen. */
  public Bilingual title(Decision decision) {
    return alignment.options().stream()
        .filter(option -> option.id().equals(decision.option()))
        .map(Alignment.Option::title)
        .findFirst()
        .orElseGet(() -> new Bilingual(decision.option(), decision.option()));
  }

  /** The same with what was decided; without a decision where there is none. */
  public KeptAlignment with(@Nullable Decision decision) {
    return new KeptAlignment(summary.with(decision), alignment);
  }

  /**
   * An alignment that is about to be kept.
   *
   * @param revision of the strategy that it speaks of
   * @param at when it was made, to the millisecond
   * @param by who asked for it
   * @param reason why, if it was said
   * @param used fingerprint of what it reckoned with
   */
  public record Made(
      int revision,
      Instant at,
      String by,
      @Nullable String reason,
      String used,
      Alignment alignment) {

    /** The same under its number. */
    public KeptAlignment as(int number) {
      return new KeptAlignment(
          new AlignmentSummary(
              new AlignmentId(revision, number),
              at,
              by,
              reason,
              used,
              alignment.verdict(),
              alignment.attainment(),
              null),
          alignment);
    }
  }
}
