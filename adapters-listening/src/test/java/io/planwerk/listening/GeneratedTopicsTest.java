package io.planwerk.listening;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stored queries find what trying every word finds. */
class GeneratedTopicsTest {
  private static final String[] WORDS =
      """
      Fenster Fenstern Haus Häuser Haeusern Wärmepumpe Waermepumpen Kunde Kunden Angebot Angebots
      Straße Strassen Nordlicht Nordlichter Müller Mueller window windows policies policy prices
      SAP sap Bau Fensterbau Dachfenster und\
      """
          .split("\\s+");
  private static final String[] GAPS = {
    " ", " ", " ", ", ", ". ", "-", "_", ".", " 🔥 ", "! ", " #", " @", "'s ", " – "
  };
  private static final List<Language> LANGUAGES =
      Arrays.asList(Topics.GERMAN, Topics.ENGLISH, Topics.DANISH, new Language("de-AT"), null);

  private final Random random = new Random(20);

  @Test
  void shouldFindWhatTryingEveryWordFinds() {
    int found = 0;
    int asked = 0;
    List<String> differences = new ArrayList<>();
    Set<TopicId> everFound = new HashSet<>();
    for (int round = 0; round < 40; round++) {
      List<Topic> topics = IntStream.range(0, 20).mapToObj(this::topic).toList();
      TopicMatching.Matcher stored = new LuceneTopicMatching().matcher(topics);
      TopicMatching.Matcher naive = new NaiveTopicMatching().matcher(topics);
      for (int post = 0; post < 60; post++) {
        String text = text();
        Language language = any(LANGUAGES);
        Set<TopicId> expected = naive.of(text, language);
        Set<TopicId> actual = stored.of(text, language);
        topics.stream()
            .filter(topic -> actual.contains(topic.id()) != expected.contains(topic.id()))
            .map(topic -> text + " (" + language + ") " + topic)
            .forEach(differences::add);
        everFound.addAll(expected);
        found += expected.size();
        asked += topics.size();
      }
    }
    assertThat(differences).isEmpty();
    assertThat(everFound).hasSize(20);
    assertThat(found / (double) asked).isBetween(0.05, 0.6);
  }

  private Topic topic(int number) {
    return Topics.topic(
        "topic-" + number,
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> term()).toList(),
        IntStream.range(0, random.nextInt(2)).mapToObj(_ -> term()).toList(),
        any(List.of(new String[0], new String[] {"de"}, new String[] {"en", "da"})));
  }

  private String term() {
    String word = word();
    return switch (random.nextInt(11)) {
      case 0 -> word + " " + word();
      case 1 -> word + "-" + word();
      case 2 -> word + "*";
      case 3 -> "*" + word;
      case 4 -> "*" + word + "*";
      case 5 -> "\"" + word + "\"";
      case 6 -> "\"" + word + " " + word() + "\"";
      case 7 -> word + " " + word() + "*";
      case 8 -> "#" + titled(word) + titled(word());
      default -> word;
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int more = random.nextInt(9); more >= 0; more--) {
      text.append(random.nextInt(8) == 0 ? " #" + titled(word()) + titled(word()) : word());
      text.append(GAPS[random.nextInt(GAPS.length)]);
    }
    return text.toString();
  }

  private String word() {
    String word = WORDS[random.nextInt(WORDS.length)];
    return switch (random.nextInt(6)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.toLowerCase(Locale.ROOT);
      default -> word;
    };
  }

  private static String titled(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
