package io.planwerk.domain.detection;

import io.planwerk.domain.shared.Invariants;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How strong a storm blows, as it is remembered from one look to the next. It rises at once and
 * falls only after some time in which less was seen throughout.
 *
 * @param level 0 (calm) to 6 (hurricane) on the scale of Graf and Schwede
 * @param since when it came to this level
 * @param seen when it was last looked at
 * @param lessSince since when less is seen; absent while the level is held
 * @param most the highest level seen since then
 */
public record Storm(int level, Instant since, Instant seen, @Nullable Instant lessSince, int most) {
  /** Time in which less has to be seen before a breeze is told to be over. */
  private static final Duration QUIET = Duration.ofHours(1);

  /** The same for what people were alarmed of. */
  private static final Duration QUIET_AFTER_ALARM = Duration.ofHours(3);

  public Storm {
    Invariants.check().atLeast("level", level, 0).atMost("level", level, 6).orThrow();
  }

  /** Calm, as it is assumed before the first look. */
  public static Storm calm(Instant at) {
    return new Storm(0, at, at, null, 0);
  }

  /** Whether it is strong enough to call people together. */
  public boolean isAlarm() {
    return level >= Scale.ALARM;
  }

  /**
   * The storm after a look at it.
   *
   * @param reached level that is reached now
   * @param held level that suffices to go on, by lower bounds
   * @param now not before the last look, or else counted as of then
   */
  Storm look(int reached, int held, Instant now) {
    Instant at = now.isBefore(seen) ? seen : now;
    if (reached > level) {
      return new Storm(reached, at, at, null, 0);
    }
    if (held >= level) {
      return new Storm(level, since, at, null, 0);
    }
    Instant begun = lessSince == null ? at : lessSince;
    int highest = lessSince == null ? held : Math.max(most, held);
    Duration quiet = isAlarm() ? QUIET_AFTER_ALARM : QUIET;
    return begun.plus(quiet).isAfter(at)
        ? new Storm(level, since, at, begun, highest)
        : new Storm(highest, at, at, null, 0);
  }
}
