package io.planwerk.domain.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.NetworkId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TalliesTest {
  private static final Instant TEN = Instant.parse("2027-03-01T10:00:00Z");
  private static final TopicId WINDOWS = new TopicId("windows");

  private static Mention mention(int second, boolean concernsUs, @Nullable MentionId story) {
    MentionEntry entry =
        new MentionEntry(
            "r" + second,
            TEN.plusSeconds(second),
            "Fenster",
            null,
            50,
            new NetworkId("x"),
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new Mention(
        entry.id(),
        entry,
        new TextReading(
            new Language("de"), Tone.NEGATIVE, -0.5, Urgency.LOW, false, false, List.of()),
        Set.of(WINDOWS),
        story == null ? entry.id() : story,
        Outlet.NEWS,
        concernsUs,
        1);
  }

  private static Tally tally(Scope scope, int second, int mentions, int echoes) {
    return new Tally(
        scope,
        TEN.plusSeconds(second),
        new NetworkId("x"),
        Outlet.NEWS,
        Tone.NEGATIVE,
        mentions,
        echoes,
        50L * mentions);
  }

  @Test
  void shouldCountInEveryScope() {
    Tallies tallies = new Tallies(TEN);
    Mention first = mention(100, true, null);

    tallies.add(List.of(first, mention(119, true, first.id()), mention(1000, false, null)));

    assertThat(tallies.changes())
        .containsExactlyInAnyOrder(
            tally(new Scope.Everything(), 0, 2, 1),
            tally(new Scope.OfTopic(WINDOWS), 0, 2, 1),
            tally(new Scope.Company(), 0, 2, 1),
            tally(new Scope.CompanyByMinute(), 60, 2, 1),
            tally(new Scope.Everything(), 900, 1, 0),
            tally(new Scope.OfTopic(WINDOWS), 900, 1, 0));
  }

  @Test
  void shouldTakeOutWhatItCounted() {
    Tallies tallies = new Tallies(TEN);
    Mention one = mention(100, true, null);

    tallies.add(List.of(one));
    tallies.takeOut(List.of(one, mention(1000, false, null)));

    assertThat(tallies.changes())
        .containsExactlyInAnyOrder(
            tally(new Scope.Everything(), 900, -1, 0),
            tally(new Scope.OfTopic(WINDOWS), 900, -1, 0));
  }

  @Test
  void shouldNotCountThePastByMinutes() {
    Tallies tallies = new Tallies(TEN.plusSeconds(200));

    tallies.add(List.of(mention(199, true, null), mention(200, true, null)));

    assertThat(tallies.changes())
        .filteredOn(one -> one.scope().equals(new Scope.CompanyByMinute()))
        .containsExactly(tally(new Scope.CompanyByMinute(), 180, 1, 0));
  }
}
