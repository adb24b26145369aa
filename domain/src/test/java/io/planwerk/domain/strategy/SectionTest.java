package io.planwerk.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Shape;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.GoalType;
import org.junit.jupiter.api.Test;

class SectionTest {

  @Test
  void shouldStandInTheOrderOfTheDocument() {
    assertThat(Section.names())
        .containsExactly(
            "orientation",
            "goals",
            "audiences",
            "resources",
            "measures",
            "platforms",
            "content",
            "community",
            "integration",
            "organisation",
            "orchestration",
            "roadmap",
            "monitoring",
            "crisis",
            "measurement",
            "components",
            "waivers");
  }

  @Test
  void shouldKnowItsListsOfEntities() {
    Section goals = Section.named("goals").orElseThrow();

    assertThat(goals.collections())
        .containsEntry(Section.MAIN_COLLECTION, Shape.of(Goal.class))
        .containsEntry("types", Shape.of(GoalType.class))
        .hasSize(2);
  }

  @Test
  void shouldNotTakeEveryFieldForASection() {
    assertThat(Section.named("period")).isEmpty();
    assertThat(Section.named("sources")).isEmpty();
    assertThat(Section.named("nonsense")).isEmpty();
  }

  @Test
  void shouldKeepListsWithoutIdsInsideOfTheSection() {
    assertThat(Section.names())
        .allSatisfy(
            name ->
                assertThat(Section.named(name).orElseThrow().collections().values())
                    .isNotEmpty()
                    .allSatisfy(shape -> assertThat(shape.identity()).isPresent()));
  }
}
