package io.planwerk.domain.supply;

import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mentions and wishes for tests. */
record Heard(
    int number,
    String text,
    Tone tone,
    Urgency urgency,
    boolean question,
    boolean complaint,
    int reach,
    Set<TopicId> topics,
    @Nullable MentionId story) {
  static final TopicId COMPANY = new TopicId("company");
  static final TopicId WINDOWS = new TopicId("windows");
  private static final Instant START = Instant.parse("2027-03-01T08:00:00Z");

  static Heard post(int number) {
    return new Heard(
        number,
        "Post number " + number,
        Tone.NEUTRAL,
        Urgency.LOW,
        false,
        false,
        0,
        Set.of(COMPANY),
        null);
  }

  Heard text(String other) {
    return new Heard(number, other, tone, urgency, question, complaint, reach, topics, story);
  }

  Heard tone(Tone other) {
    return new Heard(number, text, other, urgency, question, complaint, reach, topics, story);
  }

  Heard urgent(Urgency other) {
    return new Heard(number, text, tone, other, question, complaint, reach, topics, story);
  }

  Heard asking() {
    return new Heard(number, text, tone, urgency, true, complaint, reach, topics, story);
  }

  Heard complaining() {
    return new Heard(number, text, tone, urgency, question, true, reach, topics, story);
  }

  Heard reach(int other) {
    return new Heard(number, text, tone, urgency, question, complaint, other, topics, story);
  }

  Heard about(TopicId... others) {
    return new Heard(
        number, text, tone, urgency, question, complaint, reach, Set.of(others), story);
  }

  Heard repeating(Heard first) {
    return new Heard(number, text, tone, urgency, question, complaint, reach, topics, first.id());
  }

  private MentionEntry entry() {
    return new MentionEntry(
        "" + number,
        START.plusSeconds(number),
        text,
        "Anna",
        reach,
        new NetworkId("x"),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  MentionId id() {
    return entry().id();
  }

  Mention mention() {
    return new Mention(
        id(),
        entry(),
        new TextReading(new Language("en"), tone, 0, urgency, question, complaint, List.of()),
        topics,
        story == null ? id() : story,
        Outlet.SOCIAL,
        true,
        number);
  }

  /** Asks for all that is told daily, to a feed. */
  static SubscriptionEntry everything() {
    return new SubscriptionEntry(
        new Name("Morning digest"),
        new PersonId("anna"),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new Channel(ChannelKind.FEED, null),
        null,
        null);
  }
}
