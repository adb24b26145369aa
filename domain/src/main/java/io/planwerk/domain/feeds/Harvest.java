package io.planwerk.domain.feeds;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.monitoring.MonitoringSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mentions in a feed. What a publisher changes later stays the mention that it was, since its
 * instant is that of its publication. Entries that don't tell that one are taken once, as of their
 * last change or else of now, and known again by their references as long as the feed has them.
 *
 * @param entries how many entries there were
 * @param mentions those to be taken
 * @param seen references of entries without an instant of publication, shortened
 */
public record Harvest(int entries, List<MentionEntry> mentions, List<String> seen) {
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_NAME = 200;
  private static final int SHORT = 12;
  private static final int MOST_SEEN = 1_000;

  public Harvest {
    mentions = List.copyOf(mentions);
    seen = List.copyOf(seen);
  }

  /**
   * @param known references that were seen before
   * @param source that the feed is pulled for
   * @param earliest what was published before would be erased at once, and isn't taken
   */
  public static Harvest of(
      List<FeedEntry> entries,
      List<String> known,
      MonitoringSource source,
      Instant earliest,
      Instant now) {
    Set<String> before = new HashSet<>(known);
    List<MentionEntry> mentions = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (FeedEntry entry : entries) {
      Instant at = entry.publishedAt();
      if (at == null) {
        String mark = Fingerprint.of(entry.reference()).substring(0, SHORT);
        if (seen.size() < MOST_SEEN) {
          seen.add(mark);
        }
        if (before.contains(mark)) {
          continue;
        }
        at = entry.updatedAt() == null || entry.updatedAt().isAfter(now) ? now : entry.updatedAt();
      }
      // What is announced for later is taken when its time has come.
      if (!at.isAfter(now) && !at.isBefore(earliest)) {
        mentions.add(mention(entry, at, source));
      }
    }
    return new Harvest(entries.size(), mentions, seen);
  }

  private static MentionEntry mention(FeedEntry entry, Instant at, MonitoringSource source) {
    String reference = entry.reference();
    return new MentionEntry(
        reference.length() > LONGEST_NAME ? Fingerprint.of(reference) : reference,
        at,
        cut(entry.text(), LONGEST_TEXT),
        name(entry.author()),
        null,
        source.network(),
        source.platform(),
        source.id(),
        null,
        entry.link(),
        null,
        entry.language(),
        null);
  }

  private static @Nullable String name(@Nullable String author) {
    return author == null || author.isBlank() ? null : cut(author.strip(), LONGEST_NAME);
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
    return text.substring(0, end) + "…";
  }
}
