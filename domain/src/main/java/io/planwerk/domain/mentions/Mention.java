package io.planwerk.domain.mentions;

import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.shared.EntityId.TopicId;
import java.util.Set;

/**
 * Something that somebody said in public, as it is kept.
 *
 * @param entry what was handed in
 * @param reading what its text tells
 * @param topics those of the strategy that it is about, as they were when it came in
 * @param story the first mention with the same or nearly the same text; itself where it is the
 *     first
 */
public record Mention(
    MentionId id, MentionEntry entry, TextReading reading, Set<TopicId> topics, MentionId story) {
  public Mention {
    topics = Set.copyOf(topics);
  }

  /** Whether it only repeats another one. */
  public boolean isEcho() {
    return !story.equals(id);
  }
}
