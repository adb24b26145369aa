package io.planwerk.domain.supply;

import static io.planwerk.domain.supply.Heard.COMPANY;
import static io.planwerk.domain.supply.Heard.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.monitoring.Density;
import io.planwerk.domain.monitoring.SupplyRhythm;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.Tongue;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {
  private static final Name NAME = new Name("Morning digest");
  private static final Heard COMPLAINT =
      post(1)
          .text(
              "Seit drei Wochen warte ich auf die Fenster. Niemand geht ans Telefon! <b>Nie</b>"
                  + " wieder \"Nordlicht\" & Co. "
                  + "Und dann kam noch die Rechnung, über die ich hier lieber kein Wort verliere. "
                  + "Der Monteur war freundlich, aber er hatte die falschen Rahmen dabei und musste"
                  + " unverrichteter Dinge wieder fahren.")
          .tone(Tone.NEGATIVE)
          .urgent(Urgency.HIGH)
          .complaining()
          .reach(12_500);
  private static final Heard PRAISE = post(2).text("Great\nwindows!").tone(Tone.POSITIVE);

  private static Terms terms(Density density, Tongue tongue) {
    return new Terms(
        Heard.everything(),
        new PersonId("anna"),
        null,
        List.of(),
        new Timetable(
            SupplyRhythm.DAILY,
            LocalTime.of(8, 0),
            DayOfWeek.MONDAY,
            null,
            ZoneId.of("Europe/Berlin")),
        density,
        tongue);
  }

  private static Message message(Density density, Tongue tongue) {
    Heard told = post(3);
    Terms terms = terms(density, tongue);
    Gathering gathering = new Gathering(terms, Map.of(COMPANY, new Name("Nordlicht")));
    gathering.add(
        List.of(
            COMPLAINT.mention(),
            PRAISE.mention(),
            post(4).text("Again and again").repeating(told).mention()));
    return Message.of(
        gathering.digest(Map.of(COMPLAINT.id(), 3, told.id(), 1_234), Map.of(told.id(), 7)),
        NAME,
        terms);
  }

  @Test
  void shouldTellHeadlinesInGerman() {
    Message message = message(Density.HEADLINE, Tongue.GERMAN);

    assertThat(message.title())
        .isEqualTo("Morning digest: 1 dringend, 2 Beiträge, 1 negativ, 1 stark weiterverbreitet");
    assertThat(message.text())
        .isEqualTo(
            """
            [DRINGEND, negativ, Beschwerde] Seit drei Wochen warte ich auf die Fenster. Niemand geht ans Telefon! <b>Nie</b> wieder "Nordlicht" …
              Anna, x, 3-mal wiederholt

            [positiv] Great windows!
              Anna, x

            Verbreitet sich weiter

            Again and again
              jetzt 1.234-mal wiederholt, zuletzt gemeldet 7

            Außerdem: 1 Wiederholung von schon Gemeldetem.
            """);
    assertThat(message.language()).isEqualTo("de");
  }

  @Test
  void shouldTellTheGistInEnglish() {
    Message message = message(Density.SUMMARY, Tongue.ENGLISH);

    assertThat(message.title())
        .isEqualTo("Morning digest: 1 urgent, 2 posts, 1 negative, 1 spreading further");
    assertThat(message.text())
        .startsWith(
            """
            [URGENT, negative, complaint] Seit drei Wochen warte ich auf die Fenster. Niemand geht ans Telefon! <b>Nie</b> wieder "Nordlicht" & Co. Und dann kam noch die Rechnung, über die ich hier lieber kein Wort verliere. …
              Anna · x · 1 March 2027, 09:00 · reach 12,500 · repeated 3× · Nordlicht
            """)
        .contains("repeated 1,234 times by now, told before at 7")
        .endsWith("Also: 1 repetition of what was told before.\n");
  }

  @Test
  void shouldTellTheWholeText() {
    assertThat(message(Density.FULL, Tongue.ENGLISH).text())
        .contains("Dinge wieder fahren.")
        .contains("Great\nwindows!");
  }

  @Test
  void shouldNotLetTextsSpeakHtml() {
    assertThat(message(Density.FULL, Tongue.GERMAN).html())
        .contains("&lt;b&gt;Nie&lt;/b&gt; wieder &quot;Nordlicht&quot; &amp; Co.")
        .contains("Great<br>windows!")
        .doesNotContain("<b>")
        .startsWith("<!DOCTYPE html><html lang=\"de\">");
  }

  @Test
  void shouldSayInTitleAndTextThatItIsADrill() {
    Bilingual title = new Bilingual("Shitstorm Stufe 3", "Storm of level 3");
    Bilingual text = new Bilingual("Bitte melden.\n\nSofort.", "Please answer.");

    Message drill = Message.notice(title, text, true, Tongue.GERMAN);
    assertThat(drill.title()).isEqualTo("ÜBUNG: Shitstorm Stufe 3");
    assertThat(drill.text()).contains("Bitte melden.", "Sofort.", "Dies ist eine ÜBUNG.");
    assertThat(drill.drill()).isTrue();
    Bilingual marked = new Bilingual("ÜBUNG: Stufe 3", "DRILL: Level 3");
    assertThat(Message.notice(marked, text, true, Tongue.GERMAN).title())
        .as("once is enough")
        .isEqualTo("ÜBUNG: Stufe 3");
    Message real = Message.notice(title, text, false, Tongue.ENGLISH);
    assertThat(real.title()).isEqualTo("Storm of level 3");
    assertThat(real.text()).isEqualTo("Please answer.\n");
    assertThat(Message.notice(title, text, true, Tongue.ENGLISH).title()).startsWith("DRILL: ");
  }

  @Test
  void shouldCutTextsBetweenWordsAndNeverWithinACharacter() {
    assertThat(Excerpt.headline("a".repeat(99) + " bc")).isEqualTo("a".repeat(99) + " …");
    assertThat(Excerpt.headline("a".repeat(100))).isEqualTo("a".repeat(100));
    assertThat(Excerpt.headline("a".repeat(99) + "😀😀")).isEqualTo("a".repeat(99) + " …");
    assertThat(Excerpt.of("Short.", Density.SUMMARY)).isEqualTo("Short.");
    assertThat(Excerpt.of("word ".repeat(100), Density.SUMMARY))
        .hasSizeLessThan(290)
        .endsWith(" …");
  }

  @Test
  void shouldForgetWhatAnAuthorSaid() {
    Message message = message(Density.SUMMARY, Tongue.GERMAN);

    Message veiled = message.without("anna", new NetworkId("x"));

    assertThat(message.without("bert", null)).isEqualTo(message);
    assertThat(message.without("anna", new NetworkId("y"))).isEqualTo(message);
    assertThat(veiled.title()).isEqualTo(message.title());
    assertThat(veiled.digest()).isNotNull();
    assertThat(veiled.digest().items()).isEmpty();
    assertThat(veiled.digest().grown()).isEmpty();
    assertThat(veiled.toString()).doesNotContain("Fenster", "Great", "Again", "Anna");
    assertThat(veiled.text()).contains("gelöscht");
  }
}
