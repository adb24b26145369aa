package io.planwerk.domain.people;

import static io.planwerk.domain.people.Works.employee;
import static io.planwerk.domain.people.Works.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.BrokenInvariants;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTest {
  private final Works works = new Works();

  private List<LocalDate> days(String from, String to) {
    return LocalDate.parse(from)
        .datesUntil(LocalDate.parse(to).plusDays(1))
        .filter(day -> !works.reminders(day.toString()).isEmpty())
        .toList();
  }

  @Test
  void shouldRemindBeforeTheTermEndsAndThenWeekly() {
    assertThat(days("2026-12-01", "2027-02-20"))
        .extracting(LocalDate::toString)
        .containsExactly("2027-01-24", "2027-01-30", "2027-02-01", "2027-02-08", "2027-02-15");
  }

  @Test
  void shouldRemindOnTheFirstDayOfAShortTerm() {
    works.guideline("acknowledgeWithinDays", 3);

    assertThat(days("2026-12-01", "2027-01-12"))
        .extracting(LocalDate::toString)
        .containsExactly("2027-01-01", "2027-01-03", "2027-01-05", "2027-01-12");
  }

  @Test
  void shouldKeepToOtherIntervals() {
    Intervals patient = new Intervals(14, 0, 30);

    assertThat(
            LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2027, 3, 31))
                .filter(day -> !Reminder.on(day, works.strategy(), List.of(), patient).isEmpty()))
        .extracting(LocalDate::toString)
        .containsExactly("2027-01-17", "2027-01-31", "2027-02-01", "2027-03-03");
    assertThatThrownBy(() -> new Intervals(0, -1, 0)).isInstanceOf(BrokenInvariants.class);
  }

  @Test
  void shouldRemindNobodyWithoutATermOrAfterAcknowledging() {
    works.acknowledged(role("seller"), "2027-01-24");
    assertThat(days("2027-01-24", "2027-02-20")).isEmpty();

    works.acknowledgements.clear();
    works.draft.entity("organisation", "guidelines", "code").remove("acknowledgeWithinDays");
    assertThat(days("2027-01-01", "2027-02-20")).isEmpty();
  }

  @Test
  void shouldAskInTimeInWordsOfThePersonsOwnCase() {
    works.guideline("link", "https://example.org/code");
    Reminder reminder = works.reminders("2027-01-24").getFirst();

    assertThat(reminder.subject())
        .isEqualTo(
            new Bilingual(
                "Bitte bestätigen Sie bis 31.01.2027: Guideline „Leitlinie“",
                "Please acknowledge by 31 January 2027: guideline 'Leitlinie'"));
    assertThat(reminder.text().de())
        .isEqualTo(
            """
            Guten Tag, Vertriebsleitung,

            Seit 01.01.2027 gilt die Guideline „Leitlinie“ in der Fassung 2.0. Bitte lesen Sie \
            die Guideline „Leitlinie“ (https://example.org/code) und bestätigen Sie, dass Sie sie \
            kennen. Die Frist endet am 31.01.2027, in 7 Tagen.

            Vielen Dank!\
            """);
    assertThat(reminder.text().en())
        .isEqualTo(
            """
            Hello Vertriebsleitung,

            Since 1 January 2027 the guideline 'Leitlinie' in version 2.0 has been in force. \
            Please read the guideline 'Leitlinie' (https://example.org/code) and acknowledge that \
            you know it. The term ends on 31 January 2027, in 7 days.

            Thank you!\
            """);
    assertThat(works.reminders("2027-01-30").getFirst().text().de())
        .contains("Die Frist endet am 31.01.2027, also morgen.");
  }

  @Test
  void shouldSayHowLongTheTermIsOver() {
    assertThat(works.reminders("2027-02-01").getFirst().subject())
        .isEqualTo(
            new Bilingual(
                "Seit 01.02.2027 überfällig: Guideline „Leitlinie“",
                "Overdue since 1 February 2027: guideline 'Leitlinie'"));
    assertThat(works.reminders("2027-02-01").getFirst().text().de())
        .contains("Die Frist ist am 31.01.2027 abgelaufen, vor einem Tag.");
    assertThat(works.reminders("2027-02-08").getFirst().text().en())
        .contains("The term ended on 31 January 2027, 8 days ago.");
  }

  @Test
  void shouldTellWhoKnowsAnEarlierVersionWhatIsNew() {
    works.acknowledgedVersion("1.0", role("seller"), "2026-03-02");

    assertThat(works.reminders("2027-01-24").getFirst().text())
        .satisfies(
            text -> {
              assertThat(text.de()).contains("Bestätigt haben Sie am 02.03.2026 die Fassung 1.0.");
              assertThat(text.en())
                  .contains("What you acknowledged on 2 March 2026 was version 1.0.");
            });
  }

  @Test
  void shouldNotBlameAnybodyForAWordingThatChangedLater() {
    works.acknowledged(role("seller"), "2027-01-10").guideline("text", "Sag nichts.");
    Reminder reminder = works.reminders("2027-02-08").getFirst();

    assertThat(reminder.subject().de())
        .isEqualTo("Bitte bestätigen Sie noch einmal: Guideline „Leitlinie“");
    assertThat(reminder.text().de())
        .contains("Seit Ihrer Bestätigung vom 10.01.2027 wurde ihr Wortlaut geändert.")
        .doesNotContain("Frist");
    assertThat(reminder.matters().getFirst().since()).isNull();
  }

  @Test
  void shouldRemindOnceOfAllThatIsOpen() {
    works.draft.add(
        "organisation",
        "guidelines",
        "photos",
        "name",
        "Bildrechte",
        "validFrom",
        "2027-01-11",
        "acknowledgeWithinDays",
        20);
    works.acknowledgedVersion("1.0", employee("Mia", "sales"), "2026-03-02");
    List<Reminder> reminders = works.reminders("2027-01-24");

    assertThat(reminders).extracting(Reminder::label).containsExactly("Vertriebsleitung", "Mia");
    assertThat(reminders)
        .allSatisfy(
            reminder -> {
              assertThat(reminder.matters()).hasSize(2);
              assertThat(reminder.subject().de()).isEqualTo("Bitte bestätigen Sie 2 Guidelines");
              assertThat(reminder.text().de()).contains("„Leitlinie“", "„Bildrechte“");
            });
  }

  @Test
  void shouldSayHowManyOfARoleAreMeant() {
    works.person("crew", "headcount", 3, "unit", "production");
    works.acknowledged(role("crew", "Mia"), "2027-01-10");

    assertThat(works.reminders("2027-01-24").getFirst())
        .satisfies(
            reminder -> {
              assertThat(reminder.persons()).isEqualTo(2);
              assertThat(reminder.text().en())
                  .contains("In your role the acknowledgements of 2 persons are still missing.");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-24", "2027-01-30", "2027-02-01", "2027-02-08"})
  void shouldNeverRemindSomebodyTwiceOnADay(String day) {
    works.person("crew", "headcount", 3, "unit", "production").person("worker", "unit", "sales");
    works.acknowledgedVersion("1.0", role("crew", "Mia"), "2026-01-10");
    works.acknowledgedVersion("1.1", role("crew", "Mia"), "2026-02-10");

    assertThat(works.reminders(day)).hasSize(4).doesNotHaveDuplicates();
    assertThat(works.reminders(day)).extracting(Reminder::who).doesNotHaveDuplicates();
    assertThat(works.reminders(day)).isEqualTo(works.reminders(day));
  }
}
