package io.planwerk.domain.incidents;

import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.NetworkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something invented that is said in a drill.
 *
 * @param afterSeconds seconds after its begin, at most a day
 * @param text its wording
 * @param author who is said to have written it
 * @param network where
 * @param outlet in what kind of place; a social network where absent
 * @param reach how many it is said to have reached
 */
public record DrillMention(
    int afterSeconds,
    String text,
    @Nullable String author,
    @Nullable NetworkId network,
    @Nullable Outlet outlet,
    @Nullable Integer reach) {
  private static final int DAY = 86_400;
  private static final int LONGEST_TEXT = 2_000;

  public DrillMention {
    Invariants.check()
        .atLeast("afterSeconds", afterSeconds, 0)
        .atMost("afterSeconds", afterSeconds, DAY)
        .atLeast("reach", reach, 0)
        .text("text", text, LONGEST_TEXT)
        .orThrow();
  }

  /**
   * What would be handed in if it were real.
   *
   * @param number tells it from others of the drill
   */
  MentionEntry entry(Instant begin, int number) {
    return new MentionEntry(
        "drill-" + number,
        begin.plusSeconds(afterSeconds),
        text,
        author,
        reach,
        network,
        null,
        null,
        outlet,
        null,
        null,
        null,
        null);
  }
}
