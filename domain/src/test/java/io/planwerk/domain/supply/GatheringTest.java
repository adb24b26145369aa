package io.planwerk.domain.supply;

import static io.planwerk.domain.supply.Heard.COMPANY;
import static io.planwerk.domain.supply.Heard.WINDOWS;
import static io.planwerk.domain.supply.Heard.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.monitoring.Density;
import io.planwerk.domain.monitoring.SupplyRhythm;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.Tongue;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatheringTest {
  private static final Map<TopicId, Name> TOPICS =
      Map.of(COMPANY, new Name("The company"), WINDOWS, new Name("Windows"));

  private static Terms terms(Density density, TopicId... topics) {
    return terms(Heard.everything(), density, topics);
  }

  private static Terms terms(SubscriptionEntry entry, Density density, TopicId... topics) {
    return new Terms(
        entry,
        new PersonId("anna"),
        null,
        List.of(topics),
        new Timetable(
            SupplyRhythm.DAILY, LocalTime.of(8, 0), DayOfWeek.MONDAY, null, ZoneOffset.UTC),
        density,
        Tongue.ENGLISH);
  }

  private static Gathering gathering(Terms terms, Heard... heard) {
    Gathering gathering = new Gathering(terms, TOPICS);
    gathering.add(Arrays.stream(heard).map(Heard::mention).toList());
    return gathering;
  }

  private static List<MentionId> told(Digest digest) {
    return digest.items().stream().map(Digest.Item::mention).toList();
  }

  private static List<MentionId> ids(Heard... heard) {
    return Arrays.stream(heard).map(Heard::id).toList();
  }

  @Test
  void shouldTellAStoryOnceWithItsEchoes() {
    Heard first = post(1);
    Heard echo = post(2).repeating(first);
    Heard other = post(3);

    Digest digest =
        gathering(terms(Density.SUMMARY), first, echo, other)
            .digest(Map.of(first.id(), 1), Map.of());

    assertThat(told(digest)).isEqualTo(ids(first, other));
    assertThat(digest.items().getFirst().echoes()).isEqualTo(1);
    assertThat(digest.stories()).isEqualTo(2);
    assertThat(digest.rest()).isEqualTo(new Digest.Rest(0, 0, 0));
  }

  @Test
  void shouldRankByUrgencyToneComplaintReachAndEchoes() {
    Heard quiet = post(1);
    Heard seen = post(2).reach(9);
    Heard repeated = post(3);
    Heard blamed = post(4).tone(Tone.NEGATIVE);
    Heard urgent = post(5).urgent(Urgency.HIGH);
    Heard spread = post(6).reach(1_000_000);
    Heard all = post(7).tone(Tone.NEGATIVE).urgent(Urgency.HIGH).complaining().reach(999);
    Heard asked = post(8).urgent(Urgency.NORMAL).asking();

    Digest digest =
        gathering(
                terms(Density.HEADLINE), quiet, seen, repeated, blamed, urgent, spread, all, asked)
            .digest(Map.of(repeated.id(), 2), Map.of());

    // 9, 6, 3, 2, log2(3) = 1.6, 1 (the later first), 1, 0
    assertThat(told(digest))
        .isEqualTo(ids(all, spread, urgent, blamed, repeated, asked, seen, quiet));
  }

  @Test
  void shouldNotTellAgainWhatWasToldUnlessItGrewALot() {
    Heard told = post(1);
    Heard again = post(2).repeating(told);
    Heard grew = post(3);
    Heard further = post(4).repeating(grew);
    Gathering gathering = gathering(terms(Density.SUMMARY), again, further);
    Map<MentionId, Integer> echoes = Map.of(told.id(), 11, grew.id(), 20);
    Map<MentionId, Integer> before = Map.of(told.id(), 1, grew.id(), 5);

    Digest digest = gathering.digest(echoes, before);

    assertThat(digest.items()).isEmpty();
    assertThat(digest.grown())
        .containsExactly(
            new Digest.Grown(grew.id(), "Post number 4", "Anna", new NetworkId("x"), 5, 20));
    assertThat(digest.rest().echoes()).isEqualTo(2);
    assertThat(digest.isEmpty()).isFalse();
    assertThat(gathering.told(echoes, before)).isEqualTo(Map.of(grew.id(), 20));
  }

  @Test
  void shouldBeEmptyWhereOnlyWhatIsKnownIsRepeatedALittle() {
    Heard told = post(1);

    Digest digest =
        gathering(terms(Density.SUMMARY), post(2).repeating(told))
            .digest(Map.of(told.id(), 1), Map.of(told.id(), 0));

    assertThat(digest.isEmpty()).isTrue();
  }

  @Test
  void shouldTellAsManyAsItsDensityAllowsAndCountTheRest() {
    List<Heard> many = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      many.add(post(i).tone(i <= 30 ? Tone.NEGATIVE : Tone.NEUTRAL).reach(i));
    }
    Heard[] heard = many.toArray(Heard[]::new);
    Map<Density, Integer> sizes =
        Map.of(Density.HEADLINE, 50, Density.SUMMARY, 20, Density.FULL, 10);

    sizes.forEach(
        (density, size) -> {
          Digest digest = gathering(terms(density), heard).digest(Map.of(), Map.of());
          assertThat(digest.items()).hasSize(size);
          assertThat(digest.rest().stories()).isEqualTo(60 - size);
          assertThat(digest.negative()).isEqualTo(30);
          assertThat(digest.items().getFirst().mention()).isEqualTo(heard[29].id());
        });
    assertThat(gathering(terms(Density.FULL), heard).told(Map.of(), Map.of()))
        .as("what is only counted counts as told")
        .hasSize(60);
  }

  @Test
  void shouldBearAStormWithoutForgettingWhatIsWorst() {
    Gathering gathering = new Gathering(terms(Density.SUMMARY), TOPICS);
    Heard worst = post(7).tone(Tone.NEGATIVE).urgent(Urgency.HIGH);
    Map<MentionId, Integer> echoes = new HashMap<>();
    for (int batch = 0; batch < 20; batch++) {
      List<Heard> heard = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        int number = 10 + batch * 1_000 + i;
        heard.add(post(number));
      }
      if (batch == 0) {
        heard.add(worst);
      }
      gathering.add(heard.stream().map(Heard::mention).toList());
    }

    Digest digest = gathering.digest(echoes, Map.of());

    assertThat(digest.items().getFirst().mention()).isEqualTo(worst.id());
    assertThat(digest.stories()).isEqualTo(20_001);
    assertThat(gathering.stories()).hasSize(20_001);
  }

  @Test
  void shouldTellOnlyOfWhatIsWanted() {
    Heard company = post(1);
    Heard windows = post(2).about(WINDOWS).tone(Tone.NEGATIVE).urgent(Urgency.NORMAL);
    Heard nothing = post(3).about();
    Heard asked = post(4).asking();
    Heard complained = post(5).complaining();
    Heard[] all = {company, windows, nothing, asked, complained};

    assertThat(wanted(Heard.everything(), all))
        .containsExactlyInAnyOrderElementsOf(ids(company, windows, asked, complained));
    assertThat(told(gathering(terms(Density.HEADLINE, WINDOWS), all).digest(Map.of(), Map.of())))
        .isEqualTo(ids(windows));
    assertThat(wanted(entry(List.of(Tone.NEGATIVE), null, List.of(), List.of()), all))
        .isEqualTo(ids(windows));
    assertThat(wanted(entry(List.of(), Urgency.NORMAL, List.of(), List.of()), all))
        .isEqualTo(ids(windows));
    assertThat(wanted(entry(List.of(), null, List.of(Need.QUESTION), List.of()), all))
        .isEqualTo(ids(asked));
    assertThat(
            wanted(entry(List.of(), null, List.of(Need.QUESTION, Need.COMPLAINT), List.of()), all))
        .containsExactlyInAnyOrderElementsOf(ids(asked, complained));
    assertThat(wanted(entry(List.of(), null, List.of(), List.of("facebook")), all)).isEmpty();
    assertThat(wanted(entry(List.of(), null, List.of(), List.of("facebook", "x")), all)).hasSize(4);
  }

  private static List<MentionId> wanted(SubscriptionEntry entry, Heard... heard) {
    return told(gathering(terms(entry, Density.HEADLINE), heard).digest(Map.of(), Map.of()));
  }

  private static SubscriptionEntry entry(
      List<Tone> tones, @Nullable Urgency urgency, List<Need> needs, List<String> networks) {
    SubscriptionEntry all = Heard.everything();
    return new SubscriptionEntry(
        all.name(),
        all.person(),
        null,
        null,
        List.of(),
        networks.stream().map(NetworkId::new).toList(),
        List.of(),
        tones,
        urgency,
        needs,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        all.channel(),
        null,
        null);
  }
}
