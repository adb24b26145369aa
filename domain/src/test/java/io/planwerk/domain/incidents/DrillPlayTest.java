package io.planwerk.domain.incidents;

import static io.planwerk.domain.incidents.Plans.EVENING;
import static io.planwerk.domain.incidents.Plans.HEAD;
import static io.planwerk.domain.incidents.Plans.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.listening.Analyser;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.TextPrint;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DrillPlayTest {
  private static final Analyser ANALYSER = new Analyser();
  private static final Entries.Drill USUAL =
      new Entries.Drill(null, null, List.of(HEAD), null, null, null, List.of());

  private static Strategy plan(String language) {
    Map<String, Object> tree =
        Map.of(
            "id",
            "plan",
            "organisationId",
            "company",
            "name",
            "Plan",
            "language",
            language,
            "monitoring",
            Map.of(
                "topics",
                List.of(
                    Map.of(
                        "id", "us", "name", "us", "subject", "COMPANY", "terms", List.of("Hafen")),
                    Map.of(
                        "id",
                        "they",
                        "name",
                        "they",
                        "subject",
                        "COMPETITOR",
                        "terms",
                        List.of("Rival")))));
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document.strategy();
      case Reading.Rejected<StrategyDocument> rejected ->
          throw new AssertionError(rejected.faults().toString());
    };
  }

  private static Incident begun(Strategy plan, Entries.Drill entry) {
    return Drills.begun(IncidentId.of(1), plan, entry, EVENING, "anna");
  }

  private static List<Mention> understood(Incident drill) {
    Story.Shelf shelf = new Story.Shelf(List.of());
    List<Mention> mentions = new ArrayList<>();
    for (MentionEntry entry : drill.course()) {
      mentions.add(
          new Mention(
              entry.id(),
              entry,
              ANALYSER.read(entry.text(), entry.language()),
              Set.of(),
              TextPrint.of(entry.text()).map(p -> shelf.add(entry.id(), p)).orElse(entry.id()),
              entry.outlet() == null ? Outlet.SOCIAL : entry.outlet(),
              true,
              0));
    }
    return mentions;
  }

  private static DrillPlay play(Strategy plan, Incident drill) {
    return new DrillPlay(EVENING, understood(drill), plan.crisis(), new Team(plan).zone());
  }

  static Stream<Arguments> courses() {
    return Stream.of(Scenario.values())
        .flatMap(
            scenario ->
                Stream.of("de", "en")
                    .flatMap(
                        language ->
                            Stream.of(Shape.values())
                                .map(shape -> Arguments.of(scenario, language, shape))));
  }

  @ParameterizedTest
  @MethodSource("courses")
  void shouldBecomeAStormThatIsNoticedAndFalls(Scenario scenario, String language, Shape shape) {
    Strategy plan = plan(language);
    Incident drill =
        begun(plan, new Entries.Drill(null, null, List.of(), scenario, shape, null, List.of()));
    List<Mention> mentions = understood(drill);

    assertThat(mentions.stream().filter(one -> one.tone() == Tone.NEGATIVE).count())
        .as("critical ones among " + mentions.size())
        .isGreaterThan(mentions.size() / 2);
    assertThat(mentions).allMatch(one -> one.entry().text().contains("Hafen: "));

    List<Sighting> seen = play(plan, drill).until(after(24 * 60));
    int minutes = shape == Shape.CREEPING ? 90 : 40;
    assertThat(seen)
        .as("noticed within " + minutes + " minutes")
        .anyMatch(one -> one.look().storm().isAlarm() && !one.now().isAfter(after(minutes)));
    assertThat(seen.getLast().look().storm().level()).as("and over in the end").isZero();
  }

  @Test
  void shouldBeTheSameEveryTime() {
    Strategy plan = plan("de");
    Incident drill = begun(plan, USUAL);

    assertThat(begun(plan, USUAL)).isEqualTo(drill);
    assertThat(play(plan, drill).until(after(60))).isEqualTo(play(plan, drill).until(after(60)));
    assertThat(play(plan, drill).until(after(60)))
        .as("later only more is seen")
        .isEqualTo(
            play(plan, drill).until(after(120)).stream()
                .filter(one -> !one.now().isAfter(after(60)))
                .toList());
  }

  @Test
  void shouldTellOnlyWhatIsNewToTheDrill() {
    Strategy plan = plan("de");
    Incident drill = begun(plan, USUAL);
    DrillPlay play = play(plan, drill);
    Incident played = drill;
    for (Sighting seen : play.fresh(drill, after(40))) {
      played = seen.in(played).orElseThrow();
    }

    assertThat(play.fresh(played, after(40))).isEmpty();
    assertThat(played.level().level()).isGreaterThanOrEqualTo(3);
    assertThat(played.noticedAt()).isAfter(EVENING);
    assertThat(played.mentions()).isNotEmpty();
  }

  @Test
  void shouldPlayWhatPeopleHaveMadeUp() {
    Strategy plan = plan("de");
    List<DrillMention> own =
        List.of(
            new DrillMention(60, "Später", null, null, null, null),
            new DrillMention(0, "Zuerst", null, null, null, null));
    Incident drill = begun(plan, new Entries.Drill(null, null, List.of(), null, null, null, own));

    assertThat(drill.course()).extracting(MentionEntry::text).containsExactly("Zuerst", "Später");
    assertThat(drill.opening().drill()).isTrue();
    assertThat(play(plan, drill).until(after(120))).isEmpty();
  }
}
