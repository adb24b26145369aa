package io.planwerk.application.listening;

import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.community.Matter;
import io.planwerk.domain.handling.Care;
import io.planwerk.domain.handling.Promises;
import io.planwerk.domain.listening.Analyser;
import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.mentions.Ears;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.TextPrint;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.strategy.Strategy;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rates what is said by its text and by the plan of a strategy. */
final class MentionRating {
  /** Reads its word lists only when somebody listens. */
  private static final class Reader {
    static final Analyser ANALYSER = new Analyser();
  }

  private final Ears ears;
  private final Promises promises;
  private final TopicMatching.Matcher matcher;

  MentionRating(Strategy strategy, Ears ears, TopicMatching.Matcher matcher) {
    this.ears = ears;
    this.promises = new Promises(strategy);
    this.matcher = matcher;
  }

  /** A mention on its way in, as far as it can be rated by itself. */
  record Read(MentionEntry entry, TextReading reading, Optional<TextPrint> print) {}

  /** Reads a text; this takes longest, so it is done before anybody has to wait. */
  static Read read(MentionEntry entry) {
    return new Read(
        entry, Reader.ANALYSER.read(entry.text(), entry.language()), TextPrint.of(entry.text()));
  }

  /** The mention as it is kept. */
  Mention mention(MentionId id, Read read, MentionId story, long arrival) {
    MentionEntry entry = read.entry();
    Set<TopicId> found = matcher.of(entry.text(), language(read.reading()));
    boolean concernsUs = ears.concernsUs(entry, found);
    Set<Matter> matters = Promises.matters(read.reading());
    return new Mention(
        id,
        entry,
        read.reading(),
        found,
        story,
        ears.outlet(entry),
        concernsUs,
        arrival,
        concernsUs && story.equals(id) && Promises.isExpected(entry.platform(), read.reading())
            ? Care.expecting(promises.due(entry.at(), entry.platform(), matters).orElse(null))
            : Care.NONE);
  }

  private static @Nullable Language language(TextReading reading) {
    return reading.language().equals(TextReading.UNKNOWN) ? null : reading.language();
  }
}
