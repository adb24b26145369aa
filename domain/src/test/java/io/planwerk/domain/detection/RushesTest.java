package io.planwerk.domain.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Json;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RushesTest {

  private static List<Rush> rushes(String section) {
    Object tree =
        Json.tree(
            "{\"id\": \"plan\", \"organisationId\": \"company\", \"name\": \"Plan\", "
                + section
                + "}");
    Strategy strategy =
        switch (StrategyFormat.CURRENT.read(tree)) {
          case Reading.Read<StrategyDocument>(StrategyDocument document) -> document.strategy();
          case Reading.Rejected<StrategyDocument>(var faults) -> throw new AssertionError(faults);
        };
    return Rushes.of(strategy, ZoneId.of("Europe/Berlin"));
  }

  private static List<Rush> activity(String more) {
    return rushes(
        "\"orchestration\": {\"activities\": [{\"id\": \"fair\", \"name\": \"Fair\", \"from\":"
            + " \"2027-01-12\""
            + more
            + "}]}");
  }

  private static Rush rush(String from, String until) {
    return new Rush(Instant.parse(from), Instant.parse(until));
  }

  @Test
  void shouldLastFromTheFirstDayUntilADayAfterTheLast() {
    assertThat(activity(", \"to\": \"2027-01-14\""))
        .containsExactly(rush("2027-01-11T23:00:00Z", "2027-01-15T23:00:00Z"));
    assertThat(activity("")).containsExactly(rush("2027-01-11T23:00:00Z", "2027-01-13T23:00:00Z"));
  }

  @Test
  void shouldExpectALongCampaignToBecomeUsual() {
    assertThat(activity(", \"to\": \"2027-12-31\""))
        .containsExactly(rush("2027-01-11T23:00:00Z", "2027-01-26T23:00:00Z"));
  }

  @Test
  void shouldNotExpectThePublicToSpeakOfWhatStaffIsTold() {
    assertThat(activity(", \"internal\": true")).isEmpty();
  }

  private static List<Rush> posts(String at, LocalDate... days) {
    return rushes(
        IntStream.range(0, days.length)
            .mapToObj(
                i ->
                    "{\"id\": \"post-%d\", \"name\": \"Post\", \"on\": \"%s\"%s}"
                        .formatted(i, days[i], at))
            .collect(Collectors.joining(",", "\"content\": {\"calendar\": [", "]}")));
  }

  @Test
  void shouldExpectReactionsForADayAfterAPost() {
    LocalDate day = LocalDate.of(2027, 5, 12);

    assertThat(posts(", \"at\": \"17:00\"", day))
        .containsExactly(rush("2027-05-12T15:00:00Z", "2027-05-13T15:00:00Z"));
    assertThat(posts("", day))
        .containsExactly(rush("2027-05-11T22:00:00Z", "2027-05-13T22:00:00Z"));
  }

  @Test
  void shouldTakeDailyPostsForWhatIsUsual() {
    LocalDate first = LocalDate.of(2027, 3, 1);
    LocalDate[] daily = IntStream.range(0, 20).mapToObj(first::plusDays).toArray(LocalDate[]::new);

    assertThat(posts("", daily)).as("until they are a habit").hasSize(7);
  }

  @Test
  void shouldExpectTheMonthOfAStartAsItsDayIsNotPlanned() {
    Rush may = rush("2027-04-30T22:00:00Z", "2027-06-01T22:00:00Z");

    assertThat(
            rushes(
                "\"platforms\": {\"items\": [{\"id\": \"blog\", \"name\": \"Blog\", \"launch\":"
                    + " \"2027-05\"}, {\"id\": \"forum\", \"name\": \"Forum\"}]}"))
        .containsExactly(may);
    assertThat(
            rushes(
                "\"measures\": {\"items\": [{\"id\": \"series\", \"name\": \"Series\", \"launch\":"
                    + " \"2027-05\"}, {\"id\": \"later\", \"name\": \"Later\"}]}"))
        .containsExactly(may);
    assertThat(
            rushes(
                "\"roadmap\": {\"stages\": [{\"id\": \"pilot\", \"name\": \"Pilot\", \"span\":"
                    + " {\"from\": \"2027-05\", \"to\": \"2027-08\"}}, {\"id\": \"vague\","
                    + " \"name\": \"Vague\"}]}"))
        .containsExactly(may);
  }

  @Test
  void shouldExpectAMilestone() {
    assertThat(
            rushes(
                "\"roadmap\": {\"milestones\": [{\"id\": \"start\", \"name\": \"Start\", \"on\":"
                    + " \"2027-01-15\"}, {\"id\": \"dateless\", \"name\": \"Dateless\"}]}"))
        .containsExactly(rush("2027-01-14T23:00:00Z", "2027-01-16T23:00:00Z"));
  }
}
