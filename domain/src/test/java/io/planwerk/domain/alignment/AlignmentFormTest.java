package io.planwerk.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.planwerk.domain.alignment.Alignment.SkillDemand;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An alignment can be kept as a tree and read again, however large and exact it is. */
class AlignmentFormTest {

  @Test
  void shouldReadWhatWasWritten() {
    for (int seed = 1; seed <= 20; seed++) {
      assertReadable(RandomAlignments.full(seed));
      assertReadable(RandomAlignments.bare(seed));
    }
  }

  @Test
  void shouldTryEveryKindOfChange() {
    Set<Class<?>> kinds = new HashSet<>();
    for (int seed = 1; seed <= 20; seed++) {
      RandomAlignments.full(seed).options().stream()
          .flatMap(option -> option.changes().stream())
          .forEach(change -> kinds.add(change.change().getClass()));
    }
    assertThat(kinds).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
  }

  /** More and more exact than strangers may send. */
  record Large(List<SkillDemand> demand, BigDecimal figure, Money money) {
    Large {
      demand = List.copyOf(demand);
    }
  }

  @Test
  void shouldReadLongListsAndExactNumbers() {
    SkillDemand demand =
        new SkillDemand(
            "film",
            "Film",
            Month.of(2027, 1),
            Verdict.GAP,
            new BigDecimal("1.23456789012345"),
            BigDecimal.ZERO,
            new BigDecimal("12345678901234567890"),
            BigDecimal.ONE);
    Large large =
        new Large(
            Collections.nCopies(6_000, demand),
            new BigDecimal("0.0000000000000123"),
            Money.of("12.123456", "EUR"));
    Object tree = RecordWriter.write(large);

    assertThat(RecordReader.readKept(Large.class, tree)).isEqualTo(new Reading.Read<>(large));
    assertThat(RecordReader.read(Large.class, tree)).isInstanceOf(Reading.Rejected.class);
  }

  @Test
  void shouldShowEveryListEvenWhenItIsEmpty() {
    Map<String, Object> tree = RecordWriter.writeWhole(RandomAlignments.bare(1));

    Shape.of(Alignment.class).fields().values().stream()
        .filter(Shape.Field::list)
        .forEach(list -> assertThat(tree.get(list.name())).isEqualTo(List.of()));
    assertThat(tree).doesNotContainKey("safePlan");
    assertThat(tree.get("method")).asInstanceOf(MAP).containsEntry("question", Map.of());
  }

  /** Trees are compared, since numbers lose the zeros at their end. */
  private static void assertReadable(Alignment alignment) {
    Object tree = RecordWriter.write(alignment);
    switch (RecordReader.readKept(Alignment.class, tree)) {
      case Reading.Read<Alignment>(Alignment read) ->
          assertThat(RecordWriter.write(read)).isEqualTo(tree);
      case Reading.Rejected<Alignment>(List<Fault> faults) ->
          throw new AssertionError(faults.toString());
    }
  }
}
