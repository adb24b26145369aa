package io.planwerk.web;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.feeds.FeedEntry;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom. Documents with a DOCTYPE are refused: entities could fetch files or grow. */
final class XmlFeed {
  private XmlFeed() {}

  /**
   * @param contentType as the publisher states it
   * @throws NoFeed when it is none
   */
  static List<FeedEntry> read(byte[] body, @Nullable String contentType, URI address) {
    try (XmlReader reader =
        new XmlReader(
            new ByteArrayInputStream(body),
            contentType == null ? "application/xml" : contentType,
            true)) {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      SyndFeed feed = input.build(reader);
      Language language = FeedText.language(feed.getLanguage());
      return feed.getEntries().stream()
          .limit(NoFeed.MOST_ENTRIES)
          .map(entry -> entry(entry, language, address))
          .filter(entry -> !entry.text().isEmpty())
          .toList();
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new NoFeed(e);
    }
  }

  private static FeedEntry entry(SyndEntry entry, @Nullable Language language, URI address) {
    String text = FeedText.joined(FeedText.plain(entry.getTitle()), longest(entry));
    Link link = FeedText.link(entry.getLink(), address);
    String id = entry.getUri();
    return new FeedEntry(
        id != null && !id.isBlank()
            ? id.strip()
            : link == null ? Fingerprint.of(text) : link.text(),
        instant(entry.getPublishedDate()),
        instant(entry.getUpdatedDate()),
        text,
        entry.getAuthor(),
        link,
        language);
  }

  /** Some give the whole text, some a summary, some both. */
  private static String longest(SyndEntry entry) {
    List<SyndContent> parts = new ArrayList<>(entry.getContents());
    parts.add(entry.getDescription());
    return parts.stream()
        .filter(Objects::nonNull)
        .flatMap(part -> Stream.ofNullable(part.getValue()))
        .map(FeedText::plain)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
