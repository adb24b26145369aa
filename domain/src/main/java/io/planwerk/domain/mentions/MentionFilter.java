package io.planwerk.domain.mentions;

import io.planwerk.domain.handling.Care;
import io.planwerk.domain.handling.HandlingState;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.NetworkId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions are meant; what is absent makes no difference.
 *
 * @param from not before this instant
 * @param until before this instant
 * @param story of this story
 * @param firsts whether echoes stay out
 * @param urgency as a person rates it, or else as it was read; likewise the tone
 * @param text that occurs in wording or author, whatever its case
 */
public record MentionFilter(
    @Nullable TopicId topic,
    @Nullable Tone tone,
    @Nullable NetworkId network,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable MentionId story,
    boolean firsts,
    @Nullable Urgency urgency,
    @Nullable String text,
    Desk desk) {

  /** All there are. */
  public static final MentionFilter ALL =
      new MentionFilter(null, null, null, null, null, null, false);

  public MentionFilter(
      @Nullable TopicId topic,
      @Nullable Tone tone,
      @Nullable NetworkId network,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable MentionId story,
      boolean firsts) {
    this(topic, tone, network, from, until, story, firsts, null, null, Desk.ANY);
  }

  /**
   * Where they stand with those who take care of them.
   *
   * @param waiting whether only those count whose author waits for an answer
   * @param overdueAt whether only those count that are past what was promised at this instant
   */
  public record Desk(
      @Nullable HandlingState state,
      @Nullable PersonId person,
      @Nullable UnitId unit,
      boolean waiting,
      @Nullable Instant overdueAt) {

    /** Anywhere. */
    public static final Desk ANY = new Desk(null, null, null, false, null);
  }

  /** The same within other bounds of time. */
  public MentionFilter between(@Nullable Instant begin, @Nullable Instant end) {
    return new MentionFilter(topic, tone, network, begin, end, story, firsts, urgency, text, desk);
  }

  /** The same, but only those that are past what was promised. */
  public MentionFilter overdue(Instant now) {
    return new MentionFilter(
        topic,
        tone,
        network,
        from,
        until,
        story,
        firsts,
        urgency,
        text,
        new Desk(desk.state(), desk.person(), desk.unit(), desk.waiting(), now));
  }

  /** Whether a mention is meant. */
  public boolean fits(Mention one) {
    Instant at = one.entry().at();
    return (topic == null || one.topics().contains(topic))
        && (tone == null || one.tone() == tone)
        && (urgency == null || one.urgency() == urgency)
        && (network == null || network.equals(one.entry().network()))
        && (from == null || !at.isBefore(from))
        && (until == null || at.isBefore(until))
        && (story == null || story.equals(one.story()))
        && (!firsts || !one.isEcho())
        && (text == null || contains(one.entry().text()) || contains(one.entry().author()))
        && fits(one.care());
  }

  private boolean contains(@Nullable String words) {
    return words != null
        && text != null
        && words.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }

  private boolean fits(Care care) {
    return (desk.state() == null || care.state() == desk.state())
        && (desk.person() == null || desk.person().equals(care.person()))
        && (desk.unit() == null || desk.unit().equals(care.unit()))
        && (!desk.waiting() || care.isWaiting())
        && (desk.overdueAt() == null || care.isOverdue(desk.overdueAt()));
  }
}
