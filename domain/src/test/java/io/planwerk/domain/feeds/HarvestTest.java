package io.planwerk.domain.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.monitoring.MonitoringSource;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HarvestTest {
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
  private static final Instant YEAR_AGO = NOON.minus(Duration.ofDays(365));
  private static final MonitoringSource SOURCE =
      new MonitoringSource(
          new SourceId("paper"),
          new Name("Paper"),
          Outlet.NEWS,
          new NetworkId("web"),
          null,
          null,
          null);

  private static FeedEntry entry(
      String reference, @Nullable Instant published, @Nullable Instant updated) {
    return new FeedEntry(reference, published, updated, "Text", "", null, null);
  }

  private static Harvest harvest(List<String> known, FeedEntry... entries) {
    return Harvest.of(List.of(entries), known, SOURCE, YEAR_AGO, NOON);
  }

  @Test
  void shouldMakeMentionsOfTheSource() {
    Link link = new Link(URI.create("https://example.com/1"));
    Harvest harvest =
        harvest(
            List.of(),
            new FeedEntry(
                "guid", NOON.minusSeconds(60), NOON, "Text", " Anna ", link, new Language("de")));

    assertThat(harvest.mentions())
        .containsExactly(
            new MentionEntry(
                "guid",
                NOON.minusSeconds(60),
                "Text",
                "Anna",
                null,
                new NetworkId("web"),
                null,
                new SourceId("paper"),
                null,
                link,
                null,
                new Language("de"),
                null));
    assertThat(harvest.entries()).isEqualTo(1);
  }

  @Test
  void shouldTakeUndatedEntriesOnce() {
    Harvest first = harvest(List.of(), entry("a", null, null), entry("b", null, YEAR_AGO));
    assertThat(first.mentions()).extracting(MentionEntry::at).containsExactly(NOON, YEAR_AGO);

    Harvest second =
        harvest(
            first.seen(), entry("c", null, null), entry("b", null, NOON), entry("a", null, null));
    assertThat(second.mentions()).extracting(MentionEntry::reference).containsExactly("c");
    assertThat(second.seen()).hasSize(3);
  }

  @Test
  void shouldWaitForWhatIsAnnouncedAndLeaveWhatIsTooOld() {
    assertThat(
            harvest(
                    List.of(),
                    entry("later", NOON.plusSeconds(1), null),
                    entry("now", NOON, null),
                    entry("old", YEAR_AGO.minusSeconds(1), null))
                .mentions())
        .extracting(MentionEntry::reference)
        .containsExactly("now");
    assertThat(harvest(List.of(), entry("a", null, NOON.plusSeconds(60))).mentions())
        .extracting(MentionEntry::at)
        .containsExactly(NOON);
  }

  @Test
  void shouldShortenWhatIsTooLong() {
    String guid = "g".repeat(300);
    MentionEntry mention =
        harvest(
                List.of(),
                new FeedEntry(guid, NOON, null, "😀".repeat(8_000), "n".repeat(300), null, null))
            .mentions()
            .getFirst();

    assertThat(mention.text()).hasSizeLessThanOrEqualTo(10_000).endsWith("😀…");
    assertThat(mention.author()).hasSize(200);
    assertThat(mention.reference()).hasSizeLessThan(100);
    assertThat(mention.reference())
        .isNotEqualTo(
            harvest(List.of(), entry(guid + "h", NOON, null)).mentions().getFirst().reference());
  }
}
