package io.planwerk.domain.mentions;

import io.planwerk.domain.listening.NormalForm;
import io.planwerk.domain.listening.Signature;
import java.util.List;
import java.util.Optional;

/**
 * By what a text is known again.
 *
 * @param exact of its normal form; the same for texts that differ in case, addresses, names and
 *     signs only
 * @param signature by which nearly the same texts are found
 */
public record TextPrint(long exact, Signature signature) {

  /** Texts of less words are said by many people who don't repeat one another, such as "Danke!". */
  private static final int FEWEST_WORDS = 4;

  /** Empty for texts that are too short to be known again. */
  public static Optional<TextPrint> of(String text) {
    NormalForm form = NormalForm.of(text);
    return form.words().size() < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(new TextPrint(form.fingerprint(), Signature.of(form)));
  }

  /** Nearly the same texts mostly have one of them in common. */
  public List<Long> bands() {
    return signature.bands();
  }
}
