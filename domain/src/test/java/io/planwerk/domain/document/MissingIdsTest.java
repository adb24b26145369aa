package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.goals.Goals;
import io.planwerk.domain.organisation.OrganisationPlan;
import io.planwerk.domain.roadmap.Roadmap;
import io.planwerk.domain.shared.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingIdsTest {

  @Test
  void shouldMakeIdsFromNames() {
    assertThat(filled(Goals.class, "{`items`: [{`name`: `Größe & Co.`}, {`name`: `東京`}]}"))
        .isEqualTo(
            tree(
                "{`items`: [{`id`: `groesse-co`, `name`: `Größe & Co.`}, {`id`: `x`, `name`:"
                    + " `東京`}]}"));
  }

  @Test
  void shouldMakeIdsFromWhateverPeopleCallAThing() {
    assertThat(filled(OrganisationPlan.class, "{`objections`: [{`sentence`: `Too dear!`}]}"))
        .isEqualTo(tree("{`objections`: [{`id`: `too-dear`, `sentence`: `Too dear!`}]}"));
  }

  @Test
  void shouldKeepIdsThatAreThereAndStayClearOfThem() {
    assertThat(
            filled(
                Goals.class,
                """
                {`items`: [{`name`: `A`}, {`id`: `a`, `name`: `B`}, {`id`: null, `name`: `A`}],
                 `types`: [{`id`: `a-2`, `name`: `T`}]}
                """))
        .isEqualTo(
            tree(
                """
                {`items`: [{`id`: `a-3`, `name`: `A`}, {`id`: `a`, `name`: `B`}, {`id`: `a-4`, `name`: `A`}],
                 `types`: [{`id`: `a-2`, `name`: `T`}]}
                """));
  }

  @Test
  void shouldStayClearOfReservedWords() {
    Object tree = tree("{`items`: [{`name`: `Types`}]}");
    assertThat(MissingIds.fill(Shape.of(Goals.class), Set.of("types"), tree))
        .isEqualTo(tree("{`items`: [{`id`: `types-2`, `name`: `Types`}]}"));
  }

  @Test
  void shouldReachEntitiesWithinEntities() {
    assertThat(
            filled(
                Roadmap.class,
                "{`stages`: [{`name`: `S`, `lessons`: [{`name`: `S`}], `span`: {`from`:"
                    + " `2027-01`}}]}"))
        .isEqualTo(
            tree(
                """
                {`stages`: [{`id`: `s`, `name`: `S`, `lessons`: [{`id`: `s-2`, `name`: `S`}],
                             `span`: {`from`: `2027-01`}}]}
                """));
  }

  @Test
  void shouldLeaveAloneWhatCanBeNoEntity() {
    for (String text :
        List.of(
            "7",
            "null",
            "[]",
            "{`items`: 7}",
            "{`items`: [7, null, [{`name`: `A`}]]}",
            "{`items`: [{`name`: 7}, {`name`: ` `}, {}]}",
            "{`other`: [{`name`: `A`}]}")) {
      assertThat(filled(Goals.class, text)).isEqualTo(tree(text));
    }
  }

  @Test
  void shouldHandBackTheTreeWhereNothingIsMissing() {
    Object tree = tree("{`items`: [{`id`: `a`, `name`: `A`}], `types`: []}");

    assertThat(MissingIds.fill(Shape.of(Goals.class), Set.of(), tree)).isSameAs(tree);
  }

  @Test
  void shouldGiveLongNamesIdsThatFit() {
    List<Object> goals = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      goals.add(Map.of("name", "a".repeat(60) + (i % 3 == 0 ? "bbbb" : "cccc-dddd")));
    }
    Object filled = MissingIds.fill(Shape.of(Goals.class), Set.of(), Map.of("items", goals));

    List<String> ids = ids(filled);
    assertThat(ids).doesNotHaveDuplicates().allMatch(Slug::isSlug).hasSize(1_000);
  }

  @Test
  void shouldNotSlowDownWithManyEqualNames() {
    Object tree = Map.of("items", Collections.nCopies(100_000, Map.of("name", "A")));

    Object filled = MissingIds.fill(Shape.of(Goals.class), Set.of(), tree);

    assertThat(ids(filled)).startsWith("a", "a-2", "a-3").endsWith("a-100000");
  }

  @Test
  void shouldNotFollowWhatIsUnknownHoweverDeep() {
    Object deep = "bottom";
    for (int i = 0; i < 100_000; i++) {
      deep = i % 2 == 0 ? List.of(deep) : Map.of("items", deep);
    }
    Map<String, Object> tree =
        Map.of("items", List.of(Map.of("id", "a", "parent", deep)), "unknown", deep);

    assertThat(MissingIds.fill(Shape.of(Goals.class), Set.of(), tree)).isSameAs(tree);
  }

  private static List<String> ids(Object goals) {
    return ((List<?>) ((Map<?, ?>) goals).get("items"))
        .stream().map(goal -> (String) ((Map<?, ?>) goal).get("id")).toList();
  }

  private static Object filled(Class<?> type, String text) {
    return MissingIds.fill(Shape.of(type), Set.of(), tree(text));
  }

  private static Object tree(String text) {
    return Json.tree(text.replace('`', '"'));
  }
}
