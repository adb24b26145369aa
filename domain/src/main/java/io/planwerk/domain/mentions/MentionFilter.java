package io.planwerk.domain.mentions;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.NetworkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions are meant; what is absent makes no difference.
 *
 * @param from not before this instant
 * @param until before this instant
 * @param story of this story
 * @param firsts whether echoes stay out
 */
public record MentionFilter(
    @Nullable TopicId topic,
    @Nullable Tone tone,
    @Nullable NetworkId network,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable MentionId story,
    boolean firsts) {

  /** The same within other bounds of time. */
  public MentionFilter between(@Nullable Instant begin, @Nullable Instant end) {
    return new MentionFilter(topic, tone, network, begin, end, story, firsts);
  }
}
