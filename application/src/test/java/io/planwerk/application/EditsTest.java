package io.planwerk.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

  @ParameterizedTest
  @CsvSource({
    "UNSTATED, , goes on",
    "UNSTATED, 5, PreconditionMissing[]",
    "EXISTS, , Stale[currentTag=]",
    "EXISTS, 5, goes on",
    "ABSENT, , goes on",
    "ABSENT, 5, Stale[currentTag=5]",
    "MATCHES, , Stale[currentTag=]",
    "MATCHES, 5, goes on",
    "MATCHES, 6, Stale[currentTag=6]"
  })
  void shouldLetAChangeGoOnWhenItsPreconditionHolds(String stated, String tag, String outcome) {
    Precondition precondition =
        switch (stated) {
          case "UNSTATED" -> new Precondition.Unstated();
          case "EXISTS" -> new Precondition.Exists();
          case "ABSENT" -> new Precondition.Absent();
          default -> new Precondition.Matches(Set.of("4", "5"));
        };

    assertThat(Edits.refusal(precondition, tag).map(Object::toString).orElse("goes on"))
        .isEqualTo(outcome);
  }

  @Test
  void shouldOnlyMakeObjects() {
    Map<String, Object> tree = Map.of("a", "b");

    assertThat(Edits.apply(tree, new Edit.Replace(Map.of("c", "d"))))
        .isEqualTo(new Reading.Read<>(Map.of("c", "d")));
    assertThat(Edits.apply(tree, new Edit.Merge(Map.of("c", "d"))))
        .isEqualTo(new Reading.Read<>(Map.of("a", "b", "c", "d")));
    for (Edit edit :
        List.of(
            new Edit.Replace(null),
            new Edit.Replace(List.of()),
            new Edit.Merge(null),
            new Edit.Merge("text"),
            new Edit.Patch(null),
            new Edit.Patch(Map.of()),
            new Edit.Patch(List.of(Map.of("op", "replace", "path", "", "value", "text"))))) {
      assertThat(Edits.apply(tree, edit)).isInstanceOf(Reading.Rejected.class);
    }
  }

  @Test
  void shouldPutTheIdOfTheAddressFirst() {
    Map<String, Object> nameless = new HashMap<>(Map.of("name", "A"));
    nameless.put("id", null);

    assertThat(Edits.identified(nameless, "a").toString()).isEqualTo("Read[value={id=a, name=A}]");
    assertThat(Edits.identified(Map.of("id", "a"), "a"))
        .isEqualTo(new Reading.Read<>(Map.of("id", "a")));
    assertThat(Edits.identified(Map.of("id", "b"), "a")).isInstanceOf(Reading.Rejected.class);
    assertThat(Edits.identified(Map.of("id", 7), "a")).isInstanceOf(Reading.Rejected.class);
  }
}
