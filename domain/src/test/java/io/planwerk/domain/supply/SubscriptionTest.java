package io.planwerk.domain.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.monitoring.Density;
import io.planwerk.domain.monitoring.SupplyRhythm;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.supply.Delivery.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {
  private static final Strategy PLAN =
      plan(
          Map.of(
              "id",
              "plan",
              "organisationId",
              "company",
              "name",
              "Plan",
              "resources",
              Map.of("people", List.of(named("anna"), named("bert"))),
              "organisation",
              Map.of("units", List.of(named("sales"))),
              "monitoring",
              Map.of(
                  "topics",
                  List.of(Map.of("id", "company", "name", "Company", "terms", List.of("N"))),
                  "supplies",
                  List.of(
                      Map.of(
                          "id", "weekly",
                          "name", "Weekly",
                          "topics", List.of("company"),
                          "person", "bert",
                          "rhythm", "WEEKLY",
                          "density", "FULL")))));

  private static Map<String, Object> named(String id) {
    return Map.of("id", id, "name", id);
  }

  private static Strategy plan(Map<String, Object> tree) {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document.strategy();
      case Reading.Rejected<StrategyDocument>(List<Fault> faults) ->
          throw new AssertionError(faults);
    };
  }

  private static SubscriptionEntry entry(Map<String, Object> tree) {
    return switch (RecordReader.read(SubscriptionEntry.class, tree)) {
      case Reading.Read<SubscriptionEntry>(SubscriptionEntry entry) -> entry;
      case Reading.Rejected<SubscriptionEntry>(List<Fault> faults) ->
          throw new AssertionError(faults);
    };
  }

  private static final Map<String, Object> FEED = Map.of("kind", "FEED");

  @Test
  void shouldTakeFromThePlannedSupplyWhatItDoesNotSayItself() {
    Terms planned = Terms.of(entry(Map.of("name", "A", "supply", "weekly", "channel", FEED)), PLAN);

    assertThat(planned.person()).isEqualTo(new PersonId("bert"));
    assertThat(planned.topics()).containsExactly(new TopicId("company"));
    assertThat(planned.timetable().rhythm()).isEqualTo(SupplyRhythm.WEEKLY);
    assertThat(planned.density()).isEqualTo(Density.FULL);

    Terms own =
        Terms.of(
            entry(
                Map.of(
                    "name", "A",
                    "supply", "weekly",
                    "unit", "sales",
                    "rhythm", "HOURLY",
                    "density", "HEADLINE",
                    "language", "de",
                    "channel", FEED)),
            PLAN);
    assertThat(own.person()).as("it is for a unit instead").isNull();
    assertThat(own.timetable().rhythm()).isEqualTo(SupplyRhythm.HOURLY);
    assertThat(own.density()).isEqualTo(Density.HEADLINE);
    assertThat(own.tongue()).isEqualTo(Tongue.GERMAN);
    assertThat(own.topics()).containsExactly(new TopicId("company"));

    Terms usual = Terms.of(entry(Map.of("name", "A", "person", "anna", "channel", FEED)), PLAN);
    assertThat(usual.timetable().rhythm()).isEqualTo(SupplyRhythm.DAILY);
    assertThat(usual.timetable().at()).isEqualTo(LocalTime.of(8, 0));
    assertThat(usual.density()).isEqualTo(Density.SUMMARY);
  }

  @Test
  void shouldTellEverythingThatDoesNotFitTheStrategy() {
    assertThat(
            pointers(
                entry(
                    Map.of(
                        "name",
                        "A",
                        "person",
                        "nobody",
                        "supply",
                        "none",
                        "topics",
                        List.of("company", "weather"),
                        "platforms",
                        List.of("blog"),
                        "channel",
                        FEED))))
        .containsExactly("/person", "/supply", "/topics/1", "/platforms/0");
    assertThat(pointers(entry(Map.of("name", "A", "channel", FEED)))).containsExactly("/person");
    assertThat(pointers(entry(Map.of("name", "A", "supply", "weekly", "channel", FEED)))).isEmpty();
  }

  private static List<String> pointers(SubscriptionEntry entry) {
    return entry.misfits(PLAN).stream().map(Fault::pointer).toList();
  }

  @Test
  void shouldBeWrittenAsItIsRead() {
    Map<String, Object> tree =
        Map.of(
            "name", "A",
            "person", "anna",
            "rhythm", "WEEKLY",
            "weekday", "FRIDAY",
            "at", "16:30",
            "quiet", Map.of("from", "22:00", "until", "06:00", "days", List.of("SUNDAY")),
            "timeZone", "Europe/Berlin",
            "channel", Map.of("kind", "WEBHOOK", "address", "https://example.com/in"),
            "alarms", true);
    SubscriptionEntry entry = entry(tree);

    assertThat(RecordWriter.write(entry)).isEqualTo(tree);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna",
        "anna@",
        "@example.com",
        "anna@example.com, bert@example.com",
        "anna@exa mple.com",
        "anna@example.com\r\nBcc: bert@example.com",
        "<anna@example.com>"
      })
  void shouldRefuseWhatIsNoMailbox(String address) {
    assertThatThrownBy(() -> new Channel(ChannelKind.EMAIL, address))
        .isInstanceOf(BrokenInvariants.class);
  }

  @Test
  void shouldAskForAnAddressWhereThereHasToBeOne() {
    assertThat(new Channel(ChannelKind.EMAIL, "anna.b+x@mail.example.com").address()).isNotNull();
    assertThatThrownBy(() -> new Channel(ChannelKind.WEBHOOK, null))
        .isInstanceOf(BrokenInvariants.class);
    assertThatThrownBy(() -> new Channel(ChannelKind.FEED, "https://example.com"))
        .isInstanceOf(BrokenInvariants.class);
  }

  @Test
  void shouldTryForThreeDaysWithLongerAndLongerPauses() {
    Instant start = Instant.parse("2027-03-01T08:00:00Z");
    Bilingual why = new Bilingual("weg", "gone");
    Delivery delivery = Delivery.waiting(start);
    Instant now = start;
    Duration pause = Duration.ZERO;
    while (delivery.status() == Status.WAITING) {
      now = delivery.next();
      assertThat(now).isNotNull();
      delivery = delivery.failed(now, why, Duration.ZERO);
      if (delivery.next() != null) {
        assertThat(Duration.between(now, delivery.next())).isGreaterThan(pause);
        pause = Duration.between(now, delivery.next());
      }
    }

    assertThat(delivery).isEqualTo(new Delivery(Status.GIVEN_UP, 10, null, now, why));
    assertThat(Duration.between(start, now)).isBetween(Duration.ofDays(3), Duration.ofDays(4));
    assertThat(Delivery.waiting(start).failed(start, why, Duration.ofHours(1)).next())
        .as("whoever asks for more time gets it")
        .isEqualTo(start.plus(Duration.ofHours(1)));
    assertThat(Delivery.waiting(start).delivered(start))
        .isEqualTo(new Delivery(Status.DELIVERED, 1, null, start, null));
  }
}
