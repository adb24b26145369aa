package io.planwerk.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.calendar.StrategyCalendar.Fed;
import io.planwerk.application.calendar.StrategyCalendar.Made;
import io.planwerk.application.calendar.StrategyCalendar.Shown;
import io.planwerk.application.calendar.StrategyCalendar.Wish;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.SecretHash;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.calendar.EntryKind;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyCalendarServiceTest {
  private static final WorkspaceId HOME = new WorkspaceId("home");
  private static final Actor ANNA = new Actor(HOME, "anna", Role.STRATEGIST);
  private static final Actor STRANGER = new Actor(new WorkspaceId("away"), "eve", Role.OWNER);
  private static final StrategyId LAUNCH = new StrategyId("launch");
  private static final Instant MADE = Instant.parse("2027-01-01T08:00:00Z");
  private static final Page.Request ALL = new Page.Request(null, 100);
  private static final Wish OFFICE =
      new Wish(new Name("Büro Süd"), Set.of(EntryKind.GOAL), Tongue.GERMAN);

  private final RememberedStrategies strategies = new RememberedStrategies();
  private final RememberedFeeds feeds = new RememberedFeeds();
  private final AtomicInteger secrets = new AtomicInteger();
  private final StrategyCalendar service =
      new StrategyCalendarService(
          strategies,
          feeds,
          () -> "secret" + secrets.incrementAndGet(),
          () -> Instant.parse("2027-03-31T22:30:00.123456Z"));

  @BeforeEach
  void begin() {
    strategies.create(HOME, document(Map.of()), new Note(MADE, "anna", null));
    strategies.update(
        HOME,
        1,
        document(
            Map.of(
                "goals",
                Map.of("items", List.of(Map.of("id", "g", "name", "G", "due", "2027-11-30"))))),
        new Note(MADE.plusSeconds(60), "anna", null));
  }

  private static StrategyDocument document(Map<String, Object> more) {
    Map<String, Object> tree = new LinkedHashMap<>(more);
    tree.put("id", "launch");
    tree.put("organisationId", RememberedStrategies.ORGANISATION.value());
    tree.put("name", "Launch");
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument>(var faults) -> throw new AssertionError(faults);
    };
  }

  private static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  @Test
  void shouldShowTheNewestRevision() {
    Shown shown = done(service.read(ANNA, LAUNCH));

    assertThat(shown.revision()).isEqualTo(2);
    assertThat(shown.changedAt()).isEqualTo(MADE.plusSeconds(60));
    assertThat(shown.calendar().entries()).hasSize(1);
  }

  /**
   * It is 22:30 on 31 March in UTC, 23:30 in London; the platform was closed, the post is of this
   * day.
   */
  @ParameterizedTest
  @CsvSource({"Europe/London, 1", "Europe/Berlin, 0", "America/New_York, 1"})
  void shouldKnowWhichDayItIsWhereTheStrategyIs(String zone, int clashes) {
    strategies.update(
        HOME,
        2,
        document(
            Map.of(
                "timeZone",
                zone,
                "platforms",
                Map.of("items", List.of(Map.of("id", "p", "name", "P", "state", "CLOSED"))),
                "content",
                Map.of(
                    "calendar",
                    List.of(Map.of("id", "c", "name", "C", "on", "2027-03-31", "platform", "p"))))),
        new Note(MADE, "anna", null));

    assertThat(done(service.read(ANNA, LAUNCH)).calendar().clashes()).hasSize(clashes);
  }

  @Test
  void shouldMakeAFeedWhoseSecretIsNotKept() {
    Made made = done(service.open(ANNA, LAUNCH, OFFICE));

    assertThat(made.secret()).isEqualTo("secret1");
    assertThat(made.feed())
        .isEqualTo(
            new CalendarFeed(
                HOME,
                LAUNCH,
                "buero-sued",
                OFFICE.name(),
                OFFICE.kinds(),
                Tongue.GERMAN,
                SecretHash.of("secret1"),
                Instant.parse("2027-03-31T22:30:00.123Z"),
                "anna"));
    assertThat(done(service.feeds(ANNA, LAUNCH, ALL)).items()).containsExactly(made.feed());
  }

  @Test
  void shouldGiveFeedsOfOneNameDifferentIds() {
    service.open(ANNA, LAUNCH, OFFICE);
    service.open(ANNA, LAUNCH, OFFICE);
    service.open(ANNA, LAUNCH, OFFICE);

    assertThat(done(service.feeds(ANNA, LAUNCH, ALL)).items())
        .extracting(CalendarFeed::id)
        .containsExactly("buero-sued", "buero-sued-2", "buero-sued-3");
  }

  @ParameterizedTest
  @CsvSource({"de, GERMAN", "de-AT, GERMAN", "en, ENGLISH", "fr, ENGLISH"})
  void shouldSpeakTheLanguageOfTheStrategy(String language, Tongue tongue) {
    strategies.update(
        HOME, 2, document(Map.of("language", language)), new Note(MADE, "anna", null));

    Made made = done(service.open(ANNA, LAUNCH, new Wish(new Name("All"), Set.of(), null)));

    assertThat(made.feed().language()).isEqualTo(tongue);
  }

  @Test
  void shouldFeedWhoeverKnowsTheSecretUntilItIsRevoked() {
    Made made = done(service.open(ANNA, LAUNCH, OFFICE));

    Fed fed = service.fed(made.secret()).orElseThrow();
    assertThat(fed.feed()).isEqualTo(made.feed());
    assertThat(fed.shown()).isEqualTo(done(service.read(ANNA, LAUNCH)));
    assertThat(service.fed("secret2")).isEmpty();
    assertThat(service.fed(made.feed().hash())).isEmpty();

    assertThat(done(service.revoke(ANNA, LAUNCH, "buero-sued"))).isEqualTo("buero-sued");
    assertThat(service.fed(made.secret())).isEmpty();
    assertThat(service.revoke(ANNA, LAUNCH, "buero-sued")).isEqualTo(new Outcome.NotFound<>());
  }

  @Test
  void shouldHaveNothingForOthers() {
    service.open(ANNA, LAUNCH, OFFICE);

    assertThat(service.read(STRANGER, LAUNCH)).isEqualTo(new Outcome.NotFound<>());
    assertThat(service.open(STRANGER, LAUNCH, OFFICE)).isEqualTo(new Outcome.NotFound<>());
    assertThat(service.feeds(STRANGER, LAUNCH, ALL)).isEqualTo(new Outcome.NotFound<>());
    assertThat(service.revoke(STRANGER, LAUNCH, "buero-sued")).isEqualTo(new Outcome.NotFound<>());
  }

  @Test
  void shouldSayWhoRemovedTheStrategy() {
    Made made = done(service.open(ANNA, LAUNCH, OFFICE));
    Removal removal = new Removal(MADE, "bernd", "over");
    strategies.remove(HOME, LAUNCH, 2, removal);

    assertThat(service.read(ANNA, LAUNCH)).isEqualTo(new Outcome.Removed<>(removal));
    assertThat(service.open(ANNA, LAUNCH, OFFICE)).isEqualTo(new Outcome.Removed<>(removal));
    assertThat(service.feeds(ANNA, LAUNCH, ALL)).isEqualTo(new Outcome.Removed<>(removal));
    assertThat(service.fed(made.secret())).isEmpty();
  }
}
