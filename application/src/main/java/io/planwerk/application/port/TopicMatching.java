package io.planwerk.application.port;

import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the topics that a text speaks of.
 *
 * <p>A term is a word or several in a row. German and English words are found in all their
 * inflections, those of other languages as they are written. Case, accents, signs and emojis don't
 * count, ä is ae and ß is ss; {@code #NordlichtFenster} and {@code Nordlicht-Fenster} are two words
 * and one at once. In a term
 *
 * <ul>
 *   <li>a star before or after a word of at least two letters stands for any letters: {@code
 *       fenster*} finds Fensterbau, which {@code fenster} doesn't;
 *   <li>quotation marks around it ask for the words as they stand there, without inflection;
 *   <li>a single word of up to four capitals, such as SAP, is found in capitals only.
 * </ul>
 *
 * <p>A term without letters or digits is never found.
 */
public interface TopicMatching {

  /** Takes up topics. Costs some time and memory, so it is done once for a revision. */
  Matcher matcher(List<Topic> topics);

  /** Topics that were taken up. Any number of threads may ask at once. */
  interface Matcher {

    /**
     * The topics of which the text has a term and no exclusion.
     *
     * @param text may be of any length
     * @param language language of the text; null when nobody knows, then it counts for every topic
     *     and is read in each of the topic's languages
     */
    Set<TopicId> of(String text, @Nullable Language language);
  }
}
