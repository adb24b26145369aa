package io.planwerk.domain.feeds;

import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in a feed.
 *
 * @param reference what its publisher calls it, for good
 * @param publishedAt when it was published, where that is told
 * @param updatedAt when it was changed last, where that is told
 * @param text title and text without markup, not empty
 */
public record FeedEntry(
    String reference,
    @Nullable Instant publishedAt,
    @Nullable Instant updatedAt,
    String text,
    @Nullable String author,
    @Nullable Link link,
    @Nullable Language language) {}
