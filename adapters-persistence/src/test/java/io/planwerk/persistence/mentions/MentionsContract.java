package io.planwerk.persistence.mentions;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.port.Mentions;
import io.planwerk.domain.handling.Care;
import io.planwerk.domain.handling.HandlingEntry;
import io.planwerk.domain.handling.HandlingEvent;
import io.planwerk.domain.handling.HandlingState;
import io.planwerk.domain.handling.Step;
import io.planwerk.domain.listening.Cue;
import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionFilter.Desk;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.StatedTone;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.Tallies;
import io.planwerk.domain.mentions.TextPrint;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked of every port {@link Mentions}. */
public interface MentionsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  StrategyId SPRING = new StrategyId("spring");
  TopicId WINDOWS = new TopicId("windows");
  MentionFilter ALL = MentionFilter.ALL;

  private Mentions mentions() {
    return ports().mentions();
  }

  private static MentionEntry entry(int minute, String text, @Nullable String network) {
    return new MentionEntry(
        "r" + minute,
        NOON.plusSeconds(60L * minute),
        text,
        "@anna",
        network == null ? null : 300,
        network == null ? null : new NetworkId(network),
        network == null ? null : new PlatformId("ours"),
        network == null ? null : new SourceId("search"),
        network == null ? null : Outlet.FORUM,
        network == null ? null : new Link(URI.create("https://example.org/p/" + minute)),
        network == null ? null : "t1",
        network == null ? null : new Language("de"),
        network == null ? null : StatedTone.NEGATIVE);
  }

  private static Mention mention(
      int minute, String text, Tone tone, @Nullable String network, @Nullable Mention first) {
    MentionEntry entry = entry(minute, text, network);
    return new Mention(
        entry.id(),
        entry,
        new TextReading(
            new Language("de"),
            tone,
            -0.25,
            Urgency.HIGH,
            true,
            false,
            List.of(
                new Cue(Cue.Kind.TONE, "nie wieder", -2.5), new Cue(Cue.Kind.CALL, "bitte", 1))),
        network == null ? Set.of() : Set.of(WINDOWS, new TopicId("doors")),
        first == null ? entry.id() : first.id(),
        network == null ? Outlet.SOCIAL : Outlet.FORUM,
        network != null,
        minute + 1);
  }

  private void add(WorkspaceId workspace, Mention... some) {
    List<Story> begun = new ArrayList<>();
    for (Mention one : some) {
      if (!one.isEcho()) {
        begun.add(new Story(one.id(), print(one.entry().text()), 0));
      }
    }
    ports()
        .transactions()
        .inOne(
            () -> {
              mentions().add(workspace, SPRING, List.of(some), begun, Map.of());
              Tallies tallies = new Tallies(NOON);
              tallies.add(List.of(some));
              ports().mentionSums().add(workspace, SPRING, tallies.changes());
              return begun;
            });
  }

  private static TextPrint print(String text) {
    return TextPrint.of(text + " und noch drei Worte").orElseThrow();
  }

  private List<Mention> list(WorkspaceId workspace, MentionFilter filter) {
    return mentions().list(workspace, SPRING, filter, new Page.Request(null, 50)).items();
  }

  @Test
  default void shouldHandOutWhatWasAdded() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention full = mention(1, "Nie wieder diese Fenster!", Tone.NEGATIVE, "x", null);
    Mention bare = mention(0, "Wer kennt gute Türen?", Tone.NEUTRAL, null, null);

    add(workspace, full, bare);

    assertThat(mentions().find(workspace, SPRING, full.id())).contains(full);
    assertThat(mentions().find(workspace, SPRING, bare.id())).contains(bare);
    assertThat(list(workspace, ALL)).containsExactly(full, bare);
    assertThat(
            mentions().there(workspace, SPRING, List.of(bare.id(), new MentionId("0".repeat(28)))))
        .containsOnlyKeys(bare.id());
    assertThat(list(newWorkspace(), ALL)).isEmpty();
  }

  @Test
  default void shouldFilter() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention first = mention(0, "Die Fenster sind undicht", Tone.NEGATIVE, "x", null);
    Mention echo = mention(1, "RT: Die Fenster sind undicht", Tone.NEGATIVE, "facebook", first);
    Mention other = mention(2, "Guten Morgen", Tone.NEUTRAL, null, null);
    add(workspace, first, echo, other);

    assertThat(list(workspace, new MentionFilter(WINDOWS, null, null, null, null, null, false)))
        .containsExactly(echo, first);
    assertThat(
            list(
                workspace,
                new MentionFilter(
                    WINDOWS,
                    Tone.NEGATIVE,
                    new NetworkId("x"),
                    NOON,
                    NOON.plusSeconds(60),
                    first.id(),
                    true)))
        .containsExactly(first);
    assertThat(list(workspace, ALL.between(NOON.plusSeconds(60), null)))
        .containsExactly(other, echo);
    assertThat(
            list(workspace, new MentionFilter(null, Tone.POSITIVE, null, null, null, null, false)))
        .isEmpty();
    assertThat(list(workspace, new MentionFilter(null, null, null, null, null, null, true)))
        .containsExactly(other, first);
  }

  @Test
  default void shouldHandOutInTheOrderOfArrival() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention early = mention(1, "Zuerst gesagt", Tone.NEUTRAL, null, null);
    Mention late = mention(2, "Dann gesagt", Tone.NEUTRAL, null, null);
    Mention second = mention(0, "Noch früher gesagt", Tone.NEUTRAL, null, null);
    Mention third =
        new Mention(
            second.id(),
            second.entry(),
            second.reading(),
            second.topics(),
            second.story(),
            second.outlet(),
            false,
            4);
    add(workspace, early, late, third);

    assertThat(mentions().arrived(workspace, SPRING, 0, 2)).containsExactly(early, late);
    assertThat(mentions().arrived(workspace, SPRING, 3, 5)).containsExactly(third);
    assertThat(mentions().arrived(workspace, SPRING, 4, 5)).isEmpty();
  }

  @Test
  default void shouldKeepWhatWasDone() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention asks = mention(0, "Wann kommt der Monteur?", Tone.NEUTRAL, "x", null);
    Instant due = NOON.plusSeconds(3600);
    Mention waiting = asks.with(Care.expecting(due));
    add(workspace, waiting, mention(1, "Guten Morgen", Tone.NEUTRAL, null, null));
    PersonId anna = new PersonId("anna");
    HandlingEntry assigned =
        new HandlingEntry(
            Step.ASSIGNED, anna, new UnitId("service"), null, null, "eilig", null, null);
    HandlingEvent first = new HandlingEvent(1, NOON, "owner", assigned);
    Mention given = waiting.with(waiting.care().after(assigned, null).orElseThrow());

    mentions().handle(workspace, SPRING, given, first);

    assertThat(mentions().find(workspace, SPRING, asks.id())).contains(given);
    assertThat(mentions().steps(workspace, SPRING, asks.id())).containsExactly(first);
    assertThat(list(workspace, desk(new Desk(HandlingState.ASSIGNED, anna, null, true, null))))
        .containsExactly(given);
    assertThat(list(workspace, desk(new Desk(null, null, new UnitId("sales"), false, null))))
        .isEmpty();
    assertThat(list(workspace, desk(new Desk(HandlingState.OPEN, null, null, false, null))))
        .hasSize(1)
        .doesNotContain(given);
    assertThat(list(workspace, ALL.overdue(due))).isEmpty();
    assertThat(list(workspace, ALL.overdue(due.plusMillis(1)))).containsExactly(given);

    HandlingEntry answered =
        new HandlingEntry(
            Step.ANSWERED,
            anna,
            null,
            due,
            new Link(URI.create("https://example.org/a")),
            null,
            null,
            null);
    Mention done = given.with(given.care().after(answered, new Care.Answer(due, 60)).orElseThrow());
    mentions().handle(workspace, SPRING, done, new HandlingEvent(2, due, "owner", answered));
    HandlingEntry judged =
        new HandlingEntry(Step.JUDGED, null, null, null, null, null, Tone.NEGATIVE, Urgency.LOW);
    Mention rated = done.with(done.care().after(judged, null).orElseThrow());
    mentions().handle(workspace, SPRING, rated, new HandlingEvent(3, due, "owner", judged));

    assertThat(mentions().find(workspace, SPRING, asks.id())).contains(rated);
    assertThat(mentions().steps(workspace, SPRING, asks.id()))
        .extracting(HandlingEvent::entry)
        .containsExactly(assigned, answered, judged);
    assertThat(list(workspace, ALL.overdue(due.plusSeconds(9)))).isEmpty();
    assertThat(
            list(workspace, new MentionFilter(null, Tone.NEGATIVE, null, null, null, null, false)))
        .as("as a person rates it")
        .containsExactly(rated);
    List<Mention> cared = new ArrayList<>();
    mentions().cared(workspace, SPRING, NOON, NOON.plusSeconds(1), cared::add);
    assertThat(cared).containsExactly(rated);
    cared.clear();
    mentions().cared(workspace, SPRING, NOON.plusSeconds(1), due, cared::add);
    assertThat(cared).isEmpty();
  }

  private static MentionFilter desk(Desk desk) {
    return new MentionFilter(null, null, null, null, null, null, false, null, null, desk);
  }

  @Test
  default void shouldLookForWordsAndUrgency() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention rebate = mention(0, "20% Rabatt auf ALLE Fenster_x", Tone.NEUTRAL, "x", null);
    Mention other = mention(1, "200 Rabatte auf Fensterax", Tone.NEUTRAL, null, null);
    add(workspace, rebate, other);

    assertThat(list(workspace, words("20% rabatt auf alle"))).containsExactly(rebate);
    assertThat(list(workspace, words("fenster_x"))).containsExactly(rebate);
    assertThat(list(workspace, words("RABATT"))).containsExactly(other, rebate);
    assertThat(list(workspace, words("@ANNA"))).as("the author").hasSize(2);
    assertThat(list(workspace, words("tür"))).isEmpty();
    assertThat(
            list(
                workspace,
                new MentionFilter(
                    null, null, null, null, null, null, false, Urgency.LOW, null, Desk.ANY)))
        .isEmpty();
  }

  private static MentionFilter words(String words) {
    return new MentionFilter(null, null, null, null, null, null, false, null, words, Desk.ANY);
  }

  @Test
  default void shouldForgetTheOldestFirst() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention[] some = new Mention[4];
    for (int i = 0; i < some.length; i++) {
      some[i] = mention(i, "Nummer " + i, Tone.NEUTRAL, "x", null);
    }
    add(workspace, some);
    ports().transactions().inOne(() -> mentions().arrivals(workspace, SPRING, 4));

    assertThat(mentions().forget(workspace, SPRING, NOON.plusSeconds(180), 2)).isEqualTo(2);
    assertThat(list(workspace, ALL)).containsExactly(some[3], some[2]);
    assertThat(mentions().forget(workspace, SPRING, NOON.plusSeconds(180), 2)).isEqualTo(1);
    assertThat(mentions().forget(workspace, SPRING, NOON.plusSeconds(180), 2)).isZero();
    assertThat(list(workspace, ALL)).containsExactly(some[3]);
    assertThat(mentions().heard()).contains(new Mentions.Heard(workspace, SPRING));
  }

  @Test
  default void shouldEraseAnAuthor() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention one = mention(0, "Fenster", Tone.NEUTRAL, "x", null);
    Mention other = mention(1, "Türen", Tone.NEUTRAL, null, null);
    add(workspace, one, other);

    assertThat(mentions().erase(workspace, SPRING, "bernd", null)).isZero();
    assertThat(mentions().erase(workspace, SPRING, "anna", new NetworkId("facebook"))).isZero();
    assertThat(mentions().erase(workspace, SPRING, "anna", new NetworkId("x"))).isEqualTo(1);
    assertThat(list(workspace, ALL)).containsExactly(other);
    assertThat(mentions().erase(workspace, SPRING, "anna", null)).isEqualTo(1);
    assertThat(list(workspace, ALL)).isEmpty();
  }

  @Test
  default void shouldGiveEachNumberOfArrivalOnce() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");

    assertThat(mentions().latestArrival(workspace, SPRING)).isZero();
    assertThat(arrivals(workspace, 3)).isEqualTo(1);
    assertThat(arrivals(workspace, 0)).isEqualTo(4);
    assertThat(arrivals(workspace, 1)).isEqualTo(4);
    assertThat(mentions().latestArrival(workspace, SPRING)).isEqualTo(4);
    assertThat(mentions().latestArrival(workspace, new StrategyId("autumn"))).isZero();
  }

  private long arrivals(WorkspaceId workspace, int howMany) {
    return ports().transactions().inOne(() -> mentions().arrivals(workspace, SPRING, howMany));
  }

  @Test
  default void shouldHandOutPages() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention[] some = new Mention[5];
    for (int i = 0; i < some.length; i++) {
      some[i] = mention(i, "Nummer " + i, Tone.NEUTRAL, null, null);
    }
    add(workspace, some);

    Page<Mention> page = mentions().list(workspace, SPRING, ALL, new Page.Request(null, 3));
    Page<Mention> rest = mentions().list(workspace, SPRING, ALL, new Page.Request(page.next(), 3));

    assertThat(page.items()).containsExactly(some[4], some[3], some[2]);
    assertThat(rest.items()).containsExactly(some[1], some[0]);
    assertThat(rest.next()).isNull();
  }

  @Test
  default void shouldReplaceWhatWasCorrected() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention before = mention(0, "Fenster", Tone.NEUTRAL, "x", null);
    add(workspace, before);
    Mention after =
        new Mention(
            before.id(),
            entry(0, "Türen", null),
            before.reading(),
            Set.of(new TopicId("doors")),
            before.story(),
            Outlet.NEWS,
            true,
            before.arrival());

    mentions().replace(workspace, SPRING, List.of(after));

    assertThat(list(workspace, ALL)).containsExactly(after);
    assertThat(list(workspace, new MentionFilter(WINDOWS, null, null, null, null, null, false)))
        .isEmpty();
  }

  @Test
  default void shouldPageThroughWhatIsSaidOnATopic() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention[] all =
        IntStream.range(0, 90)
            .mapToObj(i -> mention(7 * i, "Nr. " + i, Tone.NEUTRAL, i % 3 == 0 ? null : "x", null))
            .toArray(Mention[]::new);
    add(workspace, all);
    MentionFilter windows =
        new MentionFilter(
            WINDOWS, null, null, NOON.plusSeconds(100), NOON.plusSeconds(30_000), null, false);
    List<Mention> seen = new ArrayList<>();

    Page<Mention> page = mentions().list(workspace, SPRING, windows, new Page.Request(null, 7));
    seen.addAll(page.items());
    while (page.next() != null) {
      page = mentions().list(workspace, SPRING, windows, new Page.Request(page.next(), 7));
      seen.addAll(page.items());
    }

    assertThat(seen)
        .isEqualTo(
            Stream.of(all)
                .filter(windows::fits)
                .sorted(comparing((Mention one) -> one.id().value()).reversed())
                .toList())
        .hasSize(48);
  }

  @Test
  default void shouldFindStoriesAndCountTheirEchoes() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention first =
        mention(
            0,
            "Seit drei Wochen warten wir auf den Monteur und niemand geht ans Telefon",
            Tone.NEGATIVE,
            null,
            null);
    add(workspace, first, mention(1, "Etwas ganz anderes", Tone.NEUTRAL, null, null));
    TextPrint near =
        print("Seit drei Wochen warten wir auf den Monteur und niemand geht ans Handy");

    mentions().add(workspace, SPRING, List.of(), List.of(), Map.of(first.id(), 2));

    assertThat(
            mentions()
                .stories(
                    workspace,
                    SPRING,
                    List.of(near, print(first.entry().text())),
                    NOON.minusSeconds(60)))
        .filteredOn(story -> story.print().signature().isNear(near.signature()))
        .singleElement()
        .satisfies(
            story -> {
              assertThat(story.first()).isEqualTo(first.id());
              assertThat(story.echoes()).isEqualTo(2);
            });
    assertThat(
            mentions().stories(workspace, SPRING, List.of(near), NOON.plusSeconds(30)).stream()
                .map(Story::first))
        .as("that was too long ago")
        .doesNotContain(first.id());
    assertThat(mentions().echoes(workspace, SPRING, Set.of(first.id())))
        .isEqualTo(Map.of(first.id(), 2));
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    Mention one = mention(0, "Fenster", Tone.NEUTRAL, "x", null);
    add(workspace, one);
    assertThat(holds(workspace)).isTrue();

    ports().strategies().remove(workspace, SPRING, 1, new Removal(NOON, "anna", null));

    assertThat(mentions().find(workspace, SPRING, one.id())).isEmpty();
    assertThat(holds(workspace)).isFalse();
  }

  private boolean holds(WorkspaceId workspace) {
    return ports().transactions().inOne(() -> mentions().hold(workspace, SPRING));
  }
}
