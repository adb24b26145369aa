package io.planwerk.persistence.supply;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Subscription.Progress;
import io.planwerk.domain.supply.SubscriptionEntry;
import io.planwerk.domain.webhooks.SigningSecrets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Subscriptions and messages for the contracts. */
final class SomeSubscriptions {
  static final Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  static final StrategyId SPRING = new StrategyId("spring");
  static final StrategyId AUTUMN = new StrategyId("autumn");
  static final MentionId FIRST = new MentionId("0123456789abAAAAAAAAAAAAAAAA");
  static final MentionId SECOND = new MentionId("0123456789abBBBBBBBBBBBBBBBB");

  private SomeSubscriptions() {}

  static SubscriptionEntry entry(Map<String, Object> channel, boolean paused) {
    Map<String, Object> tree =
        Map.of(
            "name",
            "Für Büro",
            "person",
            "anna",
            "topics",
            List.of("company"),
            "tones",
            List.of("NEGATIVE"),
            "at",
            "07:30",
            "quiet",
            Map.of("from", "22:00", "until", "06:00"),
            "timeZone",
            "Europe/Berlin",
            "language",
            "de",
            "channel",
            channel,
            "paused",
            paused);
    return switch (RecordReader.read(SubscriptionEntry.class, tree)) {
      case Reading.Read<SubscriptionEntry>(SubscriptionEntry entry) -> entry;
      case Reading.Rejected<SubscriptionEntry>(List<Fault> faults) ->
          throw new AssertionError(faults);
    };
  }

  static SubscriptionEntry mailed() {
    return entry(Map.of("kind", "EMAIL", "address", "anna@example.com"), false);
  }

  static Subscription subscription(WorkspaceId workspace, StrategyId strategy, String id) {
    return new Subscription(
        workspace,
        strategy,
        id,
        mailed(),
        1,
        NOON,
        "anna",
        new SigningSecrets("whsec_secret", "whsec_former", NOON.plusSeconds(86_400)),
        "hash of " + workspace.value() + "/" + strategy.value() + "/" + id,
        null,
        new Progress(7, 0, NOON.plusSeconds(60), null));
  }

  static Dispatch message(Subscription to, int number) {
    Message message =
        Message.notice(
            new Bilingual("Titel", "Title"), new Bilingual("Text", "Text"), true, Tongue.GERMAN);
    return Dispatch.next(
        to.with(new Progress(0, number - 1, null, null)),
        "key " + number,
        message,
        NOON.plusSeconds(number));
  }
}
