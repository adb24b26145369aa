package io.planwerk.domain.monitoring;

import io.planwerk.domain.shared.EntityId.CompetitorId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject to listen for, with the words by which its mentions are found.
 *
 * @param id names this topic in the document
 * @param name the topic in a few words
 * @param subject what kind of thing is listened for
 * @param competitor rival meant, when the topic is one
 * @param terms words or phrases of which a mention has at least one. German and English inflections
 *     are found; a star stands for any letters before or after a word, quotation marks ask for the
 *     very words, up to four capitals for capitals
 * @param exclusions words or phrases that a mention must not have, to keep namesakes out
 * @param languages languages in which mentions count; none means all of them
 */
public record Topic(
    TopicId id,
    Name name,
    @Nullable TopicSubject subject,
    @Nullable CompetitorId competitor,
    List<String> terms,
    List<String> exclusions,
    List<Language> languages) {
  public Topic {
    terms = List.copyOf(terms);
    exclusions = List.copyOf(exclusions);
    languages = List.copyOf(languages);
  }
}
