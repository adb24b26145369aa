package io.planwerk.domain.supply;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Pseudonyms;
import io.planwerk.domain.monitoring.Density;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told at a time: each story once, the weightiest first.
 *
 * @param items stories that are told
 * @param grown stories that were told earlier and are repeated much more often since
 * @param rest what there is beyond these
 */
public record Digest(Density density, List<Item> items, List<Grown> grown, Rest rest) {
  public Digest {
    items = List.copyOf(items);
    grown = List.copyOf(grown);
  }

  /**
   * A story, told by one of its mentions.
   *
   * @param mention the mention
   * @param story the story; the mention itself where it is the first
   * @param text of the mention, as dense as wanted
   * @param author who published it
   * @param network where it was published
   * @param at when it was published
   * @param link its address
   * @param tone how its author feels
   * @param urgency how long it may wait
   * @param question whether an answer is asked for
   * @param complaint whether something is to be done
   * @param topics names of the topics that it is about
   * @param reach how many its author may have reached, if that is known
   * @param echoes how often the story is repeated up to now
   */
  public record Item(
      MentionId mention,
      MentionId story,
      String text,
      @Nullable String author,
      @Nullable NetworkId network,
      Instant at,
      @Nullable Link link,
      Tone tone,
      Urgency urgency,
      boolean question,
      boolean complaint,
      List<Name> topics,
      @Nullable Integer reach,
      int echoes) {
    public Item {
      topics = List.copyOf(topics);
    }
  }

  /**
   * A story that grew.
   *
   * @param story the story
   * @param text its first words
   * @param author who published them
   * @param network where they were published
   * @param before how often it was repeated when it was told
   * @param echoes how often it is repeated now
   */
  public record Grown(
      MentionId story,
      String text,
      @Nullable String author,
      @Nullable NetworkId network,
      int before,
      int echoes) {

    /** Whether so many echoes are worth telling of a story again: twice as many and ten more. */
    static boolean isMuch(int before, int now) {
      return now >= 2 * before + 10;
    }
  }

  /**
   * What isn't told one by one.
   *
   * @param stories further stories
   * @param negative those of them whose tone is negative
   * @param echoes mentions that only repeat what was told earlier
   */
  public record Rest(int stories, int negative, int echoes) {}

  /** The same without what an author said. */
  Digest without(String author, @Nullable NetworkId network) {
    return new Digest(
        density,
        items.stream()
            .filter(item -> !isBy(author, network, item.author(), item.network()))
            .toList(),
        grown.stream()
            .filter(story -> !isBy(author, network, story.author(), story.network()))
            .toList(),
        rest);
  }

  private static boolean isBy(
      String author,
      @Nullable NetworkId network,
      @Nullable String other,
      @Nullable NetworkId otherNetwork) {
    return other != null
        && Pseudonyms.normal(other).equals(author)
        && (network == null || network.equals(otherNetwork));
  }

  /** Whether there is nothing to tell. */
  public boolean isEmpty() {
    return items.isEmpty() && grown.isEmpty();
  }

  /** How many stories there are. */
  public int stories() {
    return items.size() + rest.stories();
  }

  /** How many of the stories have a negative tone. */
  public int negative() {
    return (int) items.stream().filter(item -> item.tone() == Tone.NEGATIVE).count()
        + rest.negative();
  }

  /** How many of those that are told can't wait. */
  public int urgent() {
    return (int) items.stream().filter(item -> item.urgency() == Urgency.HIGH).count();
  }
}
