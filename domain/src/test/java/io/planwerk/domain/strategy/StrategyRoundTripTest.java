package io.planwerk.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.document.References;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.goals.GoalType;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StrategyRoundTripTest {

  @Test
  void shouldReadBackEveryDraft() {
    RandomStrategies strategies = new RandomStrategies(1);
    for (int i = 0; i < 50; i++) {
      assertRoundTrip(strategies.draft());
    }
  }

  @Test
  void shouldReadBackCompleteStrategies() {
    RandomStrategies strategies = new RandomStrategies(2);
    for (int i = 0; i < 10; i++) {
      assertRoundTrip(strategies.complete());
    }
  }

  @Test
  void shouldWriteTheSameTreeAgainAndAgain() {
    RandomStrategies strategies = new RandomStrategies(3);
    for (int i = 0; i < 10; i++) {
      Map<String, Object> tree = StrategyFormat.CURRENT.write(strategies.complete()).tree();
      StrategyDocument document = read(tree);

      assertThat(document.tree()).isEqualTo(tree);
      assertThat(document.tree().toString()).isEqualTo(tree.toString());
    }
  }

  @Test
  void shouldMakeTheSameStrategiesOfTheSameSeed() {
    assertThat(new RandomStrategies(4).complete()).isEqualTo(new RandomStrategies(4).complete());
    assertThat(new RandomStrategies(4).draft()).isNotEqualTo(new RandomStrategies(5).draft());
  }

  @Test
  void shouldLeaveNoFieldOfTheModelUntried() {
    Set<String> used = new TreeSet<>();
    RandomStrategies strategies = new RandomStrategies(6);
    for (int i = 0; i < 5; i++) {
      collectUsed(strategies.complete(), used);
    }

    Set<String> all = new TreeSet<>();
    collectAll(Strategy.class, all, new HashSet<>());
    assertThat(used).isEqualTo(all).hasSizeGreaterThan(400);
  }

  private static void assertRoundTrip(Strategy strategy) {
    assertThat(References.in(Strategy.class, RecordWriter.write(strategy)).faults(GoalType.known()))
        .isEmpty();
    assertThat(RecordReader.read(Strategy.class, RecordWriter.write(strategy)))
        .isEqualTo(new Reading.Read<>(strategy));
    assertThat(read(StrategyFormat.CURRENT.write(strategy).tree()).strategy()).isEqualTo(strategy);
  }

  private static StrategyDocument read(Map<String, Object> tree) {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument>(var faults) ->
          throw new AssertionError(faults.toString());
    };
  }

  private static void collectUsed(Object value, Set<String> used) {
    if (value instanceof List<?> list) {
      list.forEach(entry -> collectUsed(entry, used));
    } else if (value instanceof Record owner) {
      for (Shape.Field field : Shape.of(owner.getClass()).fields().values()) {
        Object part = Definitions.read(field, owner);
        if (part != null && !part.equals(List.of())) {
          used.add(owner.getClass().getSimpleName() + "." + field.name());
        }
        collectUsed(part, used);
      }
    }
  }

  private static void collectAll(Class<?> type, Set<String> all, Set<Class<?>> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type.isSealed() && Modifier.isAbstract(type.getModifiers())) {
      List.of(type.getPermittedSubclasses()).forEach(kind -> collectAll(kind, all, seen));
    } else if (type.isRecord()) {
      for (Shape.Field field : Shape.of(type).fields().values()) {
        all.add(type.getSimpleName() + "." + field.name());
        collectAll(field.type(), all, seen);
      }
    }
  }
}
