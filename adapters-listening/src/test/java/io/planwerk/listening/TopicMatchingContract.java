package io.planwerk.listening;

import static io.planwerk.listening.Topics.DANISH;
import static io.planwerk.listening.Topics.ENGLISH;
import static io.planwerk.listening.Topics.GERMAN;
import static io.planwerk.listening.Topics.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected of every way to find topics. */
interface TopicMatchingContract {

  TopicMatching matching();

  default boolean finds(Topic topic, String text, @Nullable Language language) {
    return matching().matcher(List.of(topic)).of(text, language).contains(topic.id());
  }

  default boolean finds(String term, String text) {
    return finds(Topics.of(term), text, GERMAN);
  }

  @ParameterizedTest
  @CsvSource({
    "Fenster, Alle Fenstern klemmen",
    "Fenstern, das Fenster klemmt",
    "Haus, alte Häuser",
    "Haus, in den Häusern",
    "Wärmepumpe, zwei Wärmepumpen",
    "Kunde, unseren Kunden",
    "Angebot, die Angebote",
    "neues Angebot, neue Angebote"
  })
  default void shouldFindGermanInflections(String term, String text) {
    assertThat(finds(Topics.of(term), text, GERMAN)).isTrue();
    assertThat(finds(Topics.of(term), text, null)).isTrue();
    assertThat(finds(Topics.of(term), text, DANISH)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "window, All windows are stuck",
    "windows, the window is stuck",
    "policy, their policies",
    "new house, new houses"
  })
  default void shouldFindEnglishInflections(String term, String text) {
    assertThat(finds(Topics.of(term), text, ENGLISH)).isTrue();
    assertThat(finds(Topics.of(term), text, null)).isTrue();
    assertThat(finds(Topics.of(term), text, DANISH)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Straße, die STRASSE",
    "Strasse, die Straßen",
    "Waermepumpe, die Wärmepumpe",
    "Wärmepumpe, WAERMEPUMPE",
    "Müller, Frau Mueller",
    "Mueller, Frau Mu\u0308ller",
    "Café, im Cafe",
    "fenster, FENSTER"
  })
  default void shouldNotMindSpelling(String term, String text) {
    assertThat(finds(Topics.of(term), text, GERMAN)).isTrue();
    assertThat(finds(Topics.of("\"" + term + "\""), text, GERMAN))
        .isEqualTo(!text.endsWith("Straßen"));
  }

  @ParameterizedTest
  @CsvSource({
    "Nordlicht Fenster, bei Nordlicht Fenster gekauft, true",
    "Nordlicht Fenster, bei Nordlicht Fenstern gekauft, true",
    "Nordlicht Fenster, 'Nordlicht, Fenster', true",
    "Nordlicht Fenster, Fenster Nordlicht, false",
    "Nordlicht Fenster, Nordlicht hat Fenster, false",
    "Nordlicht Fenster, Nordlicht, false",
    "\"Nordlicht Fenster\", von Nordlicht Fenster, true",
    "\"Nordlicht Fenster\", von Nordlicht Fenstern, false",
    "„Fenster“, viele Fenstern, false",
    "„Fenster“, ein fenster, true"
  })
  default void shouldFindPhrasesInTheirOrder(String term, String text, boolean found) {
    assertThat(finds(term, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Nordlicht",
        "#nordlicht!",
        "@Nordlicht:",
        "von @nordlicht_fenster",
        "#NordlichtFenster",
        "Nordlicht-Fenster",
        "nordlicht.fenster",
        "Nordlicht's Fenster",
        "Nordlicht’s",
        "Toll!Nordlicht,super",
        "Fenster.Nordlicht liefert",
        "„Nordlicht“",
        "🔥Nordlicht🔥",
        "Nord\u00ADlicht"
      })
  default void shouldFindWordsAmongSigns(String text) {
    assertThat(finds("Nordlicht", text)).isTrue();
    assertThat(finds("nordlichter", text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Nordlicht Fenster, #NordlichtFenster, true",
    "Nordlicht Fenster, Nordlicht-Fenster, true",
    "Nordlicht Fenster, Nordlicht 🔥 Fenster, true",
    "Nordlicht Fenster, Nordlicht's Fenster, true",
    "Nordlicht-Fenster, Nordlicht Fenster, true",
    "Nordlicht-Fenster, Nordlichtfenster, true",
    "Nordlichtfenster, Nordlicht-Fenster, true",
    "Nordlichtfenster, Nordlicht Fenster, false",
    "#NordlichtFenster, #nordlichtfenster, true",
    "#NordlichtFenster, nordlicht-fenster, true",
    "Nordlichtfenster kaufen, #NordlichtFenster kaufen, true",
    "kaufen Nordlichtfenster, kaufen: Nordlicht-Fenster, true",
    "Nordlicht, #nordlichtfenster, false",
    "Nordlicht, #NORDLICHTFENSTER, false"
  })
  default void shouldTakeCompoundsWithSeamsForTwoWordsAndOne(
      String term, String text, boolean found) {
    assertThat(finds(term, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "Fenster, Fensterbau, false",
    "Fenster*, Fensterbau, true",
    "Fenster*, Fenster, true",
    "Fenster*, Dachfenster, false",
    "*fenster, Dachfenster, true",
    "*fenster, Fensterbau, false",
    "*FENSTER*, Dachfensterbau, true",
    "fens*ter, fenster, false",
    "Nordlicht Fenster*, Nordlicht Fensterbau, true",
    "Nordlicht Fenster*, Fensterbau, false",
    "Häus*, das Häuschen, true",
    "Häus*, die Haeuser, true",
    "Häus*, die Hausbank, false",
    "a*, alles, false"
  })
  default void shouldFindPartsOfWordsOnlyByStars(String term, String text, boolean found) {
    assertThat(finds(term, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "WIR, Danke WIR, true",
    "WIR, Danke wir, false",
    "WIR, Danke Wir, false",
    "WIR, #WIR, true",
    "WIR, WIR-Bank, true",
    "ING, Marketing-Ing, false",
    "X, auf X, true",
    "X, auf x, false",
    "ÖBB, die ÖBB, true",
    "ÖBB, die öbb, false",
    "wir, Danke WIR, true",
    "BOSCH, bosch, true",
    "SAP Kunde, sap kunde, true"
  })
  default void shouldAskForCapitalsWhereAShortTermIsOfThem(
      String term, String text, boolean found) {
    assertThat(finds(term, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "*", "**", "* *", "!?", "🔥", "\"\"", "\"", "#", "-", "._", "\u00AD"})
  default void shouldNeverFindATermWithoutWords(String term) {
    for (String text : List.of("", " ", "*", "Nordlicht", "! ? # - * 🔥", "\"\"", "._")) {
      assertThat(finds(Topics.of(term), text, null)).as(text).isFalse();
      assertThat(finds(topic("namesakes", List.of("Nordlicht"), List.of(term)), text, null))
          .as(text)
          .isEqualTo(text.equals("Nordlicht"));
    }
  }

  @Test
  default void shouldKeepNamesakesOut() {
    Topic topic =
        topic("us", List.of("Nordlicht", "NLB-8"), List.of("Nordlicht Reisen", "polarlicht*"));
    assertThat(finds(topic, "Nordlicht hilft", GERMAN)).isTrue();
    assertThat(finds(topic, "Nordlicht, Reisen gebucht", GERMAN)).isFalse();
    assertThat(finds(topic, "Nordlicht-Reise gebucht", GERMAN)).isFalse();
    assertThat(finds(topic, "Nordlichter, ach Polarlichter", GERMAN)).isFalse();
    assertThat(finds(topic, "Reisen mit Nordlicht", GERMAN)).isTrue();
    assertThat(finds(topic, "Reisen", GERMAN)).isFalse();
  }

  @Test
  default void shouldKeepNamesakesOutInEachLanguageOfAnUnknownText() {
    Topic topic = topic("us", List.of("Nordlicht"), List.of("Fenster"));
    assertThat(finds(topic, "Nordlicht Fenstern", null)).isFalse();
    assertThat(finds(topic, "Nordlicht Fenstern", ENGLISH)).isTrue();
  }

  @Test
  default void shouldCountInTheLanguagesOfTheTopic() {
    Topic german = topic("us", List.of("Nordlicht"), List.of(), "de");
    assertThat(finds(german, "Nordlicht", GERMAN)).isTrue();
    assertThat(finds(german, "Nordlicht", new Language("de-AT"))).isTrue();
    assertThat(finds(german, "Nordlicht", ENGLISH)).isFalse();
    assertThat(finds(german, "Nordlicht", null)).isTrue();
    assertThat(finds(german, "Nordlichter", null)).isTrue();

    Topic austrian = topic("us", List.of("Nordlicht"), List.of(), "de-AT", "da");
    assertThat(finds(austrian, "Nordlicht", GERMAN)).isTrue();
    assertThat(finds(austrian, "Nordlicht", new Language("de-CH"))).isFalse();
    assertThat(finds(austrian, "Nordlicht", DANISH)).isTrue();
    assertThat(finds(austrian, "Nordlichter", DANISH)).isFalse();
    assertThat(finds(austrian, "Nordlicht", new Language("sv"))).isFalse();

    Topic english = topic("us", List.of("Fenster"), List.of(), "en");
    assertThat(finds(english, "Fenstern", null)).isFalse();
  }

  @Test
  default void shouldTellEveryTopicThatHasATerm() {
    TopicMatching.Matcher matcher =
        matching()
            .matcher(
                List.of(
                    topic("us", List.of("Nordlicht", "Nordlicht Fenster"), List.of()),
                    topic("field", List.of("Haus", "Fenster"), List.of("Nordlicht Reisen")),
                    topic("rival", List.of("Müller"), List.of()),
                    topic("nothing", List.of(), List.of("Haus"))));
    assertThat(matcher.of("Nordlicht Fenstern", GERMAN))
        .containsExactlyInAnyOrder(new TopicId("us"), new TopicId("field"));
    assertThat(matcher.of("Herr Mueller", null)).containsExactly(new TopicId("rival"));
    assertThat(matcher.of("", GERMAN)).isEmpty();
    assertThat(matching().matcher(List.of()).of("Nordlicht", null)).isEmpty();
  }
}
