package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target;
import io.planwerk.domain.measurement.KpiLink;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapeTest {

  /** A record that leads back to itself, as a tree of goals would. */
  record Branch(@Nullable Branch left, List<Branch> others, @Nullable GoalId goal) {}

  @Test
  void shouldKnowWhatMayBeLeftOut() {
    Shape goal = Shape.of(Goal.class);

    assertThat(goal.fields().keySet())
        .startsWith("id", "name", "description")
        .endsWith("rationale");
    assertThat(goal.fields().get("name").optional()).isFalse();
    assertThat(goal.fields().get("due").optional()).isTrue();
    assertThat(goal.fields().get("levers").optional()).isTrue();
    assertThat(goal.fields().get("levers").list()).isTrue();
  }

  @Test
  void shouldKnowEntities() {
    assertThat(Shape.of(Goal.class).identity()).contains(GoalId.class);
    assertThat(Shape.of(Strategy.class).identity()).isEmpty();
    assertThat(Shape.of(Strategy.class).isNamedById()).isTrue();
    assertThat(Shape.of(Money.class).isNamedById()).isFalse();
  }

  @Test
  void shouldKnowRecordsThatStandAsOneValue() {
    assertThat(Shape.of(Name.class).single()).isPresent();
    assertThat(Shape.of(GoalId.class).single()).isPresent();
    assertThat(Shape.of(Money.class).single()).isEmpty();
    assertThat(Shape.of(Target.Qualitative.class).single()).isEmpty();
  }

  @Test
  void shouldKnowWhereEntitiesAndReferencesCanBe() {
    assertThat(Shape.of(KpiLink.class).parts())
        .extracting(Shape.Field::name)
        .containsExactly("id", "from", "to");
    assertThat(Shape.of(Goal.class).parts()).extracting(Shape.Field::name).contains("target");
  }

  @Test
  void shouldDescribeRecordsThatLeadBackToThemselves() {
    Branch branch = new Branch(new Branch(null, List.of(), new GoalId("g")), List.of(), null);

    assertThat(Shape.of(Branch.class).parts()).hasSize(3);
    assertThat(RecordReader.read(Branch.class, RecordWriter.write(branch)))
        .isEqualTo(new Reading.Read<>(branch));
    assertThat(References.in(Branch.class, RecordWriter.write(branch)).faults(Set.of()))
        .extracting(Fault::pointer)
        .containsExactly("/left/goal");
  }

  @Test
  void shouldBeTheSameEachTime() {
    assertThat(Shape.of(Goal.class)).isSameAs(Shape.of(Goal.class));
  }

  @Test
  void shouldRefuseWhatIsNoRecord() {
    assertThatIllegalArgumentException().isThrownBy(() -> Shape.of(String.class));
  }
}
