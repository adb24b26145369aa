package io.planwerk.listening;

import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import java.util.List;
import java.util.stream.Stream;

/** Topics, in few words. */
final class Topics {
  static final Language GERMAN = new Language("de");
  static final Language ENGLISH = new Language("en");
  static final Language DANISH = new Language("da");

  private Topics() {}

  static Topic topic(String id, List<String> terms, List<String> exclusions, String... languages) {
    return new Topic(
        new TopicId(id),
        new Name(id),
        null,
        null,
        terms,
        exclusions,
        Stream.of(languages).map(Language::new).toList());
  }

  /** One that counts in every language. */
  static Topic of(String... terms) {
    return topic("topic", List.of(terms), List.of());
  }
}
