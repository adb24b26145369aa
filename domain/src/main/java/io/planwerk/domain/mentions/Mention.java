package io.planwerk.domain.mentions;

import io.planwerk.domain.handling.Care;
import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.monitoring.Outlet;
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
 * @param outlet what kind of place it was published in
 * @param concernsUs whether it concerns the company itself and not only rivals or the trade
 * @param arrival the how manieth of the strategy it was that came in, from 1; 0 for those from
 *     before this was counted. A correction keeps it
 * @param care where it stands with those who take care of it
 */
public record Mention(
    MentionId id,
    MentionEntry entry,
    TextReading reading,
    Set<TopicId> topics,
    MentionId story,
    Outlet outlet,
    boolean concernsUs,
    long arrival,
    Care care) {
  public Mention {
    topics = Set.copyOf(topics);
  }

  /** One for which nobody has to care. */
  public Mention(
      MentionId id,
      MentionEntry entry,
      TextReading reading,
      Set<TopicId> topics,
      MentionId story,
      Outlet outlet,
      boolean concernsUs,
      long arrival) {
    this(id, entry, reading, topics, story, outlet, concernsUs, arrival, Care.NONE);
  }

  /** The same, standing elsewhere. */
  public Mention with(Care other) {
    return new Mention(id, entry, reading, topics, story, outlet, concernsUs, arrival, other);
  }

  /** Its tone, as a person rates it or else as it was read. */
  public Tone tone() {
    return care.tone() == null ? reading.tone() : care.tone();
  }

  /** Its urgency, as a person rates it or else as it was read. */
  public Urgency urgency() {
    return care.urgency() == null ? reading.urgency() : care.urgency();
  }

  /** Whether it only repeats another one. */
  public boolean isEcho() {
    return !story.equals(id);
  }

  /** How many it may have reached; 0 where nobody knows. */
  public int reach() {
    return entry.reach() == null ? 0 : entry.reach();
  }
}
