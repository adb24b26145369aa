package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.calendar.Calendar;
import io.planwerk.domain.calendar.EntryKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the calendars of the shipped strategies have to tell, and no more. */
class SampleCalendarTest {

  private static Calendar calendar(String sample) {
    return Calendar.of(SampleDocuments.strategy(sample).strategy(), LocalDate.of(2027, 1, 1));
  }

  /**
   * Published plans without stages and cadences promise nothing that their calendars could lack.
   */
  @ParameterizedTest
  @CsvSource({"asyncapi-2025, 1", "decred-brazil-2020, 0"})
  void shouldFindNothingWhereNothingIsPromised(String sample, int posts) {
    Calendar calendar = calendar(sample);

    assertThat(calendar.clashes()).isEmpty();
    assertThat(calendar.gaps()).isEmpty();
    assertThat(calendar.entries().stream().filter(entry -> entry.kind() == EntryKind.EDITORIAL))
        .hasSize(posts);
  }

  /** Five pieces are dated where over forty a month are promised; apart from that all fits. */
  @Test
  void shouldFindWhatTheMadeUpOneHasNotDatedYet() {
    Calendar calendar = calendar(SampleDocuments.NORDLICHT);

    assertThat(calendar.entries()).hasSize(45);
    assertThat(calendar.clashes()).isEmpty();
    assertThat(calendar.gaps().stream().map(gap -> gap.message().en()))
        .containsExactlyInAnyOrder(
            none("'YouTube'", "4", "37 of 37 weeks", "18 January 2027 to 3 October 2027"),
            none(
                "'LinkedIn'",
                "11",
                "25 of 26 weeks",
                "5 April 2027 to 9 May 2027 and 17 May 2027 to 3 October 2027"),
            none(
                "'Fachnewsletter'",
                "2",
                "36 of 37 weeks",
                "18 January 2027 to 4 April 2027 and 12 April 2027 to 3 October 2027"),
            none("'Instagram'", "10", "12 of 13 weeks", "12 July 2027 to 3 October 2027"),
            none("'Ratgeber'", "4", "13 of 13 weeks", "5 July 2027 to 3 October 2027"),
            empty("Eine Zielgruppe, ein Instrument", "February to March 2027"),
            empty("Fachgespräch und Arbeitgeber", "June 2027"),
            empty("Eigenheimbesitzer", "August to September 2027"),
            empty("Sprechstunde im Forum", "November to December 2027"));
  }

  private static String none(String platform, String promised, String weeks, String spans) {
    return platform
        + ": "
        + promised
        + " a month are planned, but in "
        + weeks
        + " the editorial calendar has no post ("
        + spans
        + ")";
  }

  private static String empty(String stage, String months) {
    return "Stage '" + stage + "': no post in the editorial calendar for " + months;
  }
}
