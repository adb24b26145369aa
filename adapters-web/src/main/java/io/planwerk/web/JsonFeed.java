package io.planwerk.web;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.feeds.FeedEntry;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed, versions 1 and 1.1. */
final class JsonFeed {
  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonFeed() {}

  /** Whether a body can be one rather than XML. */
  static boolean isMeant(byte[] body) {
    for (byte one : body) {
      // A mark of the byte order is passed over.
      if (one > ' ') {
        return one == '{';
      }
    }
    return false;
  }

  /**
   * @throws NoFeed when it is none
   */
  static List<FeedEntry> read(byte[] body, URI address) {
    JsonNode feed;
    try {
      feed = MAPPER.readTree(body);
    } catch (JacksonException e) {
      throw new NoFeed(e);
    }
    if (!feed.path("items").isArray()) {
      throw new NoFeed(new IllegalArgumentException("no items"));
    }
    Language language = FeedText.language(text(feed, "language"));
    String author = author(feed);
    return feed.path("items")
        .valueStream()
        .limit(NoFeed.MOST_ENTRIES)
        .map(item -> entry(item, author, language, address))
        .filter(entry -> !entry.text().isEmpty())
        .toList();
  }

  private static FeedEntry entry(
      JsonNode item, @Nullable String author, @Nullable Language language, URI address) {
    String written = text(item, "content_text");
    String body =
        written != null
            ? written
            : FeedText.plain(first(text(item, "content_html"), text(item, "summary")));
    String text = FeedText.joined(FeedText.plain(text(item, "title")), body);
    Link link = FeedText.link(first(text(item, "url"), text(item, "external_url")), address);
    String id = text(item, "id");
    Language own = FeedText.language(text(item, "language"));
    return new FeedEntry(
        id != null && !id.isBlank() ? id : link == null ? Fingerprint.of(text) : link.text(),
        instant(text(item, "date_published")),
        instant(text(item, "date_modified")),
        text,
        first(author(item), author),
        link,
        own == null ? language : own);
  }

  private static @Nullable String author(JsonNode owner) {
    return first(text(owner.path("authors").path(0), "name"), text(owner.path("author"), "name"));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static @Nullable String text(JsonNode owner, String name) {
    JsonNode value = owner.path(name);
    return value.isString() || value.isNumber() ? FeedText.clean(value.asString()) : null;
  }

  private static @Nullable Instant instant(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException none) {
      return null;
    }
  }
}
