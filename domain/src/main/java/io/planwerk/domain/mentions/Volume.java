package io.planwerk.domain.mentions;

import io.planwerk.domain.listening.Tone;
import java.time.LocalDate;
import java.util.Map;

/**
 * How much was said in a stretch of time.
 *
 * @param from its first day
 * @param to its last day
 * @param mentions how many there were, echoes included
 * @param echoes how many of them repeated another one
 * @param reach how many people they may have reached, added up; people count as often as they were
 *     reached
 * @param tones how many there were of each tone
 */
public record Volume(
    LocalDate from, LocalDate to, int mentions, int echoes, long reach, Map<Tone, Integer> tones) {
  public Volume {
    tones = Map.copyOf(tones);
  }
}
