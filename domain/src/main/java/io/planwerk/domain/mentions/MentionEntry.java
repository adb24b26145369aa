package io.planwerk.domain.mentions;

import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.NetworkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in to have a mention kept.
 *
 * @param reference what the network or the tool calls it; where absent its address, or else author,
 *     network and text tell it from others of the same instant
 * @param at when it was published
 * @param text its wording, without markup
 * @param author who published it, as users see the name
 * @param reach how many it may have reached, such as the author's followers
 * @param network where it was published
 * @param platform presence of one's own on which it was published
 * @param source source of the monitoring that found it
 * @param outlet what kind of place it was published in; that of the source where absent
 * @param link its address
 * @param thread what the network calls the conversation that it is a part of
 * @param language of the text, where the tool knows it
 * @param sentiment how the tool that delivers it rates its tone; kept beside the own rating
 */
public record MentionEntry(
    @Nullable String reference,
    Instant at,
    String text,
    @Nullable String author,
    @Nullable Integer reach,
    @Nullable NetworkId network,
    @Nullable PlatformId platform,
    @Nullable SourceId source,
    @Nullable Outlet outlet,
    @Nullable Link link,
    @Nullable String thread,
    @Nullable Language language,
    @Nullable StatedTone sentiment) {
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_NAME = 200;

  public MentionEntry {
    Invariants.check()
        .text("text", text, LONGEST_TEXT)
        .text("reference", reference, LONGEST_NAME)
        .text("author", author, LONGEST_NAME)
        .text("thread", thread, LONGEST_NAME)
        .that(
            at.getEpochSecond() >= 0,
            "at",
            FaultCode.OUT_OF_RANGE,
            "liegt vor 1970",
            "is before 1970")
        .atLeast("reach", reach, 0)
        .orThrow();
  }

  /** What it is called once it is kept. */
  public MentionId id() {
    return MentionId.of(
        at,
        reference != null
            ? "r" + reference
            : link != null ? "l" + link.value() : "t" + network + '\n' + author + '\n' + text);
  }
}
