package io.planwerk.domain.objections;

import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.shared.Language;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What probably stands behind a sentence, and by which of its words one can tell.
 *
 * @param language in which it was read: de or en
 * @param block the stumbling block; absent when the classifier isn't sure
 * @param unsure why it isn't; absent when it is
 * @param scores how much speaks for each of the five, the most probable first
 * @param noObjection confidence, 0 to 1, that none of the five stands behind it
 */
public record Classification(
    Language language,
    @Nullable StumblingBlock block,
    @Nullable Doubt unsure,
    List<Score> scores,
    BigDecimal noObjection) {
  public Classification {
    scores = List.copyOf(scores);
  }

  /**
   * How much speaks for a stumbling block.
   *
   * @param confidence 0 to 1; those of the five and {@code noObjection} add up to 1, but for
   *     rounding
   * @param words words of the sentence that spoke for it, the strongest first
   */
  public record Score(StumblingBlock block, BigDecimal confidence, List<String> words) {
    public Score {
      words = List.copyOf(words);
    }
  }
}
