package io.planwerk.domain.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.goals.Goals;
import io.planwerk.domain.goals.Target;
import io.planwerk.domain.measures.Measures;
import io.planwerk.domain.organisation.Training;
import io.planwerk.domain.platforms.Platforms;
import io.planwerk.domain.resources.Resources;
import io.planwerk.domain.roadmap.Roadmap;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsedPartsTest {

  @ParameterizedTest
  @CsvSource({
    "/goals/items/0/due, 2028-01-31",
    "/goals/items/0/priority, COULD",
    "/goals/items/0/target/unit, viewers",
    "/resources/partners/0/available/to, 2027-11",
    "/resources/budgets/0/amount/amount, 12000.01",
    "/measures/items/0/launch, 2027-05",
    "/platforms/items/0/state, LIVE",
    "/platforms/items/0/launch, 2027-02",
    "/organisation/trainings/0/on, 2027-02-01",
    "/period/to, 2028-01-31",
    "/currency, CHF"
  })
  void shouldDifferWhenWhatIsReckonedWithDoes(String place, String value) {
    assertThat(UsedParts.fingerprint(with(place, value)))
        .isNotEqualTo(UsedParts.fingerprint(PlannedTree.get()));
    assertThat(mayLieAt(place)).isTrue();
  }

  @Test
  void shouldDifferWhenANumberDoes() {
    assertThat(
            UsedParts.fingerprint(with("/measures/items/0/effort/0/hoursPerMonth", BigDecimal.TEN)))
        .isNotEqualTo(UsedParts.fingerprint(PlannedTree.get()));
  }

  @ParameterizedTest
  @CsvSource({
    "/name, Another",
    "/note, made up again",
    "/language, de",
    "/goals/items/0/name, Glory",
    "/goals/items/0/description, more readers",
    "/goals/items/0/owner, lead",
    "/goals/items/0/businessArea, service",
    "/goals/items/0/target/metric, readers of the blog",
    "/resources/people/0/contact, 0160",
    "/measures/items/0/description, monthly",
    "/measures/items/0/contributions/0/basis, guess",
    "/platforms/items/0/handle, @port",
    "/platforms/items/0/exit, export",
    "/orientation/businessAreas/0/name, Repairs",
    "/roadmap/milestones/0/on, 2027-02-02",
    "/adopted, 2027-01-01"
  })
  void shouldNotMindWhatIsNotReckonedWith(String place, String value) {
    assertThat(UsedParts.fingerprint(with(place, value)))
        .isEqualTo(UsedParts.fingerprint(PlannedTree.get()));
    assertThat(mayLieAt(place)).isFalse();
  }

  @Test
  void shouldNotMindTheOrderOfEntities() {
    Map<String, Object> moved =
        patched(
            new JsonPatch.Operation.Move(
                Pointer.parse("/goals/items/0").orElseThrow(),
                Pointer.parse("/goals/items/1").orElseThrow()));

    assertThat(moved).isNotEqualTo(PlannedTree.get());
    assertThat(UsedParts.fingerprint(moved)).isEqualTo(UsedParts.fingerprint(PlannedTree.get()));
  }

  @Test
  void shouldNotTellAnEmptySectionFromNone() {
    assertThat(UsedParts.fingerprint(Map.of("roadmap", Map.of("milestones", List.of()))))
        .isEqualTo(UsedParts.fingerprint(Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/goals", "/resources/people/2", "/organisation", "/roadmap/stages/0"})
  void shouldTakeAWholePartForUsed(String place) {
    assertThat(mayLieAt(place)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/organisation/tasks", "/content", "/crisis/levels/0", "/audiences"})
  void shouldKnowThePartsThatDoNotCount(String place) {
    assertThat(mayLieAt(place)).isFalse();
  }

  @Test
  void shouldIgnoreOnlyFieldsThatThereAre() {
    Set<String> known = new HashSet<>();
    Set<Class<?>> seen = new HashSet<>();
    List.of(
            Goals.class,
            Target.Quantitative.class,
            Target.Qualitative.class,
            Resources.class,
            Measures.class,
            Platforms.class,
            Roadmap.class,
            Training.class)
        .forEach(type -> collect(type, known, seen));

    assertThat(known).containsAll(UsedParts.IGNORED);
  }

  private static void collect(Class<?> type, Set<String> names, Set<Class<?>> seen) {
    if (type.isRecord() && seen.add(type)) {
      Shape.of(type)
          .fields()
          .forEach(
              (name, field) -> {
                names.add(name);
                collect(field.type(), names, seen);
              });
    }
  }

  private static boolean mayLieAt(String place) {
    return UsedParts.mayLieAt(Pointer.parse(place).orElseThrow());
  }

  private static Map<String, Object> with(String place, Object value) {
    return patched(new JsonPatch.Operation.Add(Pointer.parse(place).orElseThrow(), value));
  }

  private static Map<String, Object> patched(JsonPatch.Operation operation) {
    Object tree =
        switch (new JsonPatch(List.of(operation)).applyTo(PlannedTree.get())) {
          case Reading.Read<Object>(Object patched) -> patched;
          case Reading.Rejected<Object>(var faults) -> throw new AssertionError(faults.toString());
        };
    return PlannedTree.read(tree).tree();
  }
}
