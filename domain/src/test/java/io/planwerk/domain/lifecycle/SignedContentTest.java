package io.planwerk.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Difference;
import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.StrategyFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedContentTest {
  private static final Map<String, Object> KPI = Map.of("id", "k", "name", "Answers");
  private static final Map<String, Object> CRITERION = Map.of("id", "c", "name", "Ready");
  private static final Map<String, Object> POST =
      Map.of("id", "post", "name", "post", "on", "2027-03-01");
  private static final Map<String, Object> PLAN =
      Plans.with(
              "content",
              Map.of("calendar", List.of(POST)),
              "measurement",
              Map.of("kpis", List.of(KPI), "reports", List.of(Plans.named("quarter"))),
              "resources",
              Plans.people("anna"),
              "platforms",
              Map.of(
                  "items",
                  List.of(
                      Map.of("id", "blog", "name", "Blog", "security", Map.of("twoFactor", true)))),
              "crisis",
              Map.of("drills", List.of(Plans.named("drill"))),
              "organisation",
              Map.of(
                  "legal",
                  List.of(Plans.named("imprint")),
                  "objections",
                  List.of(Map.of("id", "o", "sentence", "Too dear"))),
              "roadmap",
              Map.of(
                  "milestones",
                  List.of(Plans.named("start")),
                  "stages",
                  List.of(
                      Map.of(
                          "id",
                          "pilot",
                          "name",
                          "Pilot",
                          "entry",
                          List.of(CRITERION),
                          "exit",
                          List.of(Map.of("id", "d", "name", "Done"))))))
          .tree();

  private static Map<String, Object> changed(String at, Object value) {
    JsonPatch patch =
        new JsonPatch(List.of(new JsonPatch.Operation.Add(Pointer.parse(at).orElseThrow(), value)));
    @SuppressWarnings("unchecked")
    Map<String, Object> tree =
        (Map<String, Object>) ((Reading.Read<?>) patch.applyTo(PLAN)).value();
    // It has to be a plan still, or the place that is told as noted doesn't exist.
    assertThat(StrategyFormat.CURRENT.read(tree)).as(at).isInstanceOf(Reading.Read.class);
    return tree;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/adopted 2027-01-01",
        "/content/calendar/0/name Other",
        "/roadmap/stages/0/lessons [lesson]",
        "/roadmap/stages/0/entry/0/met true",
        "/roadmap/stages/0/exit/0/met false",
        "/roadmap/milestones/0/done true",
        "/organisation/legal/0/status DONE",
        "/organisation/legal/0/evidence Screenshot",
        "/organisation/legal/0/link https://example.org/",
        "/organisation/legal/0/checkedOn 2027-01-01",
        "/organisation/objections/0/sentence Other",
        "/resources/people/0/contactCheckedOn 2027-01-01",
        "/platforms/items/0/security/accessReviewedOn 2027-01-01",
        "/crisis/drills/0/done true",
        "/crisis/drills/0/result Fine",
        "/measurement/reports/0/name Other"
      })
  void shouldNotAskAgainForWhatLifeWrites(String change) {
    String[] parts = change.split(" ", 2);
    Map<String, Object> after = changed(parts[0], value(parts[1]));

    assertThat(after).isNotEqualTo(PLAN);
    assertThat(SignedContent.fingerprint(after)).isEqualTo(SignedContent.fingerprint(PLAN));
    assertThat(SignedContent.unseen(PLAN, after).isEmpty()).isTrue();
  }

  private static Object value(String text) {
    return switch (text) {
      case "true", "false" -> Boolean.valueOf(text);
      case "[lesson]" -> List.of(Plans.named("lesson"));
      default -> text;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/name",
        "/note",
        "/organisation/legal/0/law",
        "/roadmap/stages/0/name",
        "/roadmap/stages/0/exit/0/name",
        "/roadmap/milestones/0/name",
        "/crisis/drills/0/scenario",
        "/platforms/items/0/security/accessRule",
        "/resources/people/0/name",
        "/measurement/kpis/0/definition"
      })
  void shouldShowEveryOtherChange(String at) {
    Map<String, Object> after = changed(at, "Other");

    assertThat(SignedContent.fingerprint(after)).isNotEqualTo(SignedContent.fingerprint(PLAN));
    assertThat(SignedContent.unseen(PLAN, after).changes())
        .extracting(Difference.Change::pointer)
        .hasToString("[" + at + "]");
  }

  @Test
  void shouldTakeASectionThatHoldsNothingElseForNone() {
    Map<String, Object> posts = Plans.with("content", Map.of("calendar", List.of(POST))).tree();

    assertThat(SignedContent.fingerprint(posts))
        .isEqualTo(SignedContent.fingerprint(Plans.with().tree()));
  }
}
