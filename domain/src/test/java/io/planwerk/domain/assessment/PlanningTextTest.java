package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.Plan.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What findings on orientation, goals, organisation and effort say, and how far they go. */
class PlanningTextTest {
  @Test
  void shouldSayWhatLedToNoPlatform() {
    Plan plan =
        Plan.of2027()
            .goal("reach")
            .platform("forum", "goals", List.of("reach"))
            .platform("chat", "audiences", List.of("builders"))
            .platform("video");

    assertThat(messages(plan, "strategy.instruments-first"))
        .containsExactly(
            new Bilingual(
                "3 von 3 Plattformen sind nicht aus Zielen und Zielgruppen abgeleitet: „forum“"
                    + " (ohne Zielgruppe), „chat“ (ohne Ziel) und „video“ (ohne Ziel und"
                    + " Zielgruppe)",
                "3 of 3 platforms are not derived from goals and audiences: 'forum' (without"
                    + " audience), 'chat' (without goal) and 'video' (without goal and audience)"));
  }

  @Test
  void shouldTakeAGoalThatIsMeasuredOnAPlatformAsOneThatLedThere() {
    Plan plan =
        Plan.of2027()
            .platform("video", "audiences", List.of("builders"))
            .kpi("views", "platform", "video")
            .goal("reach", "target", figure("kpi", "views"));

    assertThat(messages(plan, "strategy.instruments-first")).isEmpty();
  }

  private static List<Bilingual> messages(Plan plan, String rule) {
    return findings(plan, rule).stream().map(Finding::message).toList();
  }

  private static List<Finding> findings(Plan plan, String rule) {
    return new Checklist(Thresholds.DEFAULT)
        .assess(plan.evidence()).findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .toList();
  }
}
