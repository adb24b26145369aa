package io.planwerk.domain.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwerk.domain.shared.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyserTest {
  /** What others do on the machine meanwhile doesn't count. */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final Analyser ANALYSER = new Analyser();

  private static TextReading read(String text) {
    return ANALYSER.read(text, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Service ist gut.|POSITIVE",
        "Der Service ist nicht gut.|NEGATIVE",
        "Das gefällt mir nicht.|NEGATIVE",
        "Nicht nur gut, sondern großartig!|POSITIVE",
        "Das ist nicht schlecht.|POSITIVE",
        "Ohne Probleme bestellt und bekommen.|POSITIVE",
        "Die Verkäuferin war unfreundlich.|NEGATIVE",
        "Die neue Filiale hat am Montag geöffnet.|NEUTRAL",
        "Das war eine Lieferkatastrophe für uns.|NEGATIVE",
        "Schoen und guenstig, sehr zu empfehlen|POSITIVE",
        "Der Drucker funktioniert.|NEUTRAL",
        "Der Drucker funktioniert nicht.|NEGATIVE",
        "The service is good.|POSITIVE",
        "The service is not good.|NEGATIVE",
        "The staff isn't friendly.|NEGATIVE",
        "Not only good but brilliant.|POSITIVE",
        "That was not bad.|POSITIVE",
        "The printer works.|NEUTRAL",
        "The printer doesn't work.|NEGATIVE",
        "The new shop opened on Monday.|NEUTRAL",
        "Thumbs up for the new menu|POSITIVE",
        "👍👍|POSITIVE",
        ":(|NEGATIVE"
      })
  void shouldTellTheTone(String text, Tone tone) {
    assertThat(read(text).tone()).isEqualTo(tone);
  }

  @Test
  void shouldWeighTheClauseAfterButMore() {
    assertThat(read("Das Essen war gut, aber der Service war schlecht.").tone())
        .isEqualTo(Tone.NEGATIVE);
    assertThat(read("Der Service war schlecht, aber das Essen war gut.").score())
        .isGreaterThan(read("Das Essen war gut, aber der Service war schlecht.").score());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das war sehr gut|Das war gut",
        "Das war gut!!!|Das war gut",
        "Das war GROSSARTIG|Das war grossartig",
        "Das war guuuut|Das war gut",
        "This was very good|This was good",
        "This was good|This was slightly good",
        "Das war gut|Das war etwas gut"
      })
  void shouldHearHowStronglyItIsMeant(String strong, String weak) {
    assertThat(read(strong).score()).isGreaterThan(read(weak).score());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Toll gemacht, liebe Stadt 🙄",
        "Klasse Service... nicht!",
        "Great job ... NOT",
        "Love waiting two hours for a bus 🙄",
        "Der Raum ist schön. Der Kaffee ist fad."
      })
  void shouldBeUnsureOfIronyAndOfBalance(String text) {
    assertThat(read(text).tone()).isEqualTo(Tone.UNSURE);
  }

  @Test
  void shouldNotReadOtherLanguages() {
    TextReading french = read("Le service client ne répond jamais, c'est une catastrophe.");

    assertThat(french.language()).isEqualTo(TextReading.UNKNOWN);
    assertThat(french.tone()).isEqualTo(Tone.UNSURE);
  }

  @Test
  void shouldTakeTheStatedLanguageOnlyWhereTheTextTellsNone() {
    Language german = new Language("de-AT");

    assertThat(ANALYSER.read("🙂 123", german).language()).isEqualTo(german);
    assertThat(ANALYSER.read("We waited for the bus all day.", german).language().tag())
        .isEqualTo("en");
  }

  @Test
  void shouldNameTheWordsThatMadeItSo() {
    assertThat(
            read("Der Service ist nicht gut, mein Paket kam beschädigt an. Bitte um Ersatz.")
                .because())
        .extracting(Cue::kind, Cue::words)
        .contains(
            tuple(Cue.Kind.TONE, "gut"),
            tuple(Cue.Kind.TROUBLE, "beschädigt"),
            tuple(Cue.Kind.REQUEST, "Ersatz"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Habt ihr heute offen?|true",
        "weiß jemand ob der laden offen hat|true",
        "Does anyone know if they are open|true",
        "Do you ship to Norway?|true",
        "Was soll das?|false",
        "Geht's noch?|false",
        "Are you kidding me?|false",
        "Schön hier, oder?|false",
        "Hab ich gestern gekauft.|false",
        "We opened a shop.|false"
      })
  void shouldTellQuestionsFromRhetoric(String text, boolean question) {
    assertThat(read(text).question()).isEqualTo(question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mein Paket kam beschädigt an, bitte schickt Ersatz.|true",
        "My parcel arrived damaged, please send a replacement.|true",
        "Das Kleid ist hässlich.|false",
        "Danke für die schnelle Rückerstattung, super!|false",
        "Company files for bankruptcy|false"
      })
  void shouldTellComplaints(String text, boolean complaint) {
    assertThat(read(text).complaint()).isEqualTo(complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Schöner Laden.|LOW",
        "Wann öffnet ihr?|NORMAL",
        "Mein Anwalt meldet sich.|HIGH",
        "Boykottiert diese Kette!|HIGH",
        "Ich habe eine Lebensmittelvergiftung nach eurem Salat.|HIGH",
        "Bei dem Brand wurde niemand verletzt.|LOW",
        "Our whole system is down, please help immediately!|HIGH",
        "There was a data breach, my account was hacked.|HIGH"
      })
  void shouldTellUrgency(String text, Urgency urgency) {
    assertThat(read(text).urgency()).isEqualTo(urgency);
  }

  @Test
  void shouldReadAnythingWithoutFailing() {
    String odd = "\uD83D @ # https:// RT RT @ ... ?! ;-) \u0000 ÄÖÜß ''' 🏳️‍🌈👨‍👩‍👧 =( D: x ";
    for (int from = 0; from < odd.length(); from++) {
      for (int to = from; to <= odd.length(); to++) {
        TextReading reading = read(odd.substring(from, to));
        assertThat(reading.score()).isBetween(-1.0, 1.0);
      }
    }
  }

  @Test
  void shouldReadAPostFastEnoughForAStorm() {
    List<String> posts =
        Stream.of("tuning-de.txt", "tuning-en.txt")
            .flatMap(file -> LabelledPost.in(file).stream())
            .map(LabelledPost::text)
            .toList();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 30; round++) {
      long start = THREAD.getCurrentThreadCpuTime();
      posts.forEach(AnalyserTest::read);
      best = Math.min(best, THREAD.getCurrentThreadCpuTime() - start);
    }
    double micros = best / 1000.0 / posts.size();
    System.out.printf(Locale.ROOT, "reading a post takes %.1f us%n", micros);
    assertThat(micros).isLessThan(100);
  }
}
