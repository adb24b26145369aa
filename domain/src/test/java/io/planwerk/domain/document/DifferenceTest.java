package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwerk.domain.document.Difference.Change;
import io.planwerk.domain.document.Difference.Kind;
import io.planwerk.domain.document.Difference.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void shouldTurnAnyTreeIntoAnyOther() {
    RandomTrees trees = new RandomTrees(1);
    for (int i = 0; i < 2_000; i++) {
      assertTurns(Map.of("root", List.of(trees.map(4))), Map.of("root", List.of(trees.map(4))));
    }
  }

  @Test
  void shouldTurnListsOfEntitiesIntoTheirNextState() {
    RandomTrees trees = new RandomTrees(2);
    Random random = new Random(2);
    for (int i = 0; i < 1_500; i++) {
      List<Object> before = trees.entities(random.nextInt(12), 2);
      assertTurns(Map.of("items", before), Map.of("items", trees.edited(before)));
    }
  }

  @Test
  void shouldTellAListThatWasTurnedInsideOutAsOneChange() {
    List<Object> entities = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      entities.add(Map.of("id", "e" + i));
    }
    Map<String, Object> before = Map.of("name", "Old", "items", List.copyOf(entities));
    Collections.reverse(entities);
    Map<String, Object> after = Map.of("name", "New", "items", entities);

    Difference difference = Difference.between(before, after);

    assertThat(difference.changes())
        .extracting(Change::kind, change -> change.pointer().toString())
        .containsExactlyInAnyOrder(tuple(Kind.CHANGED, "/name"), tuple(Kind.CHANGED, "/items"));
    assertThat(difference.toPatch().applyTo(before)).isEqualTo(new Reading.Read<>(after));
  }

  @Test
  void shouldTellMoneyAsOneValue() {
    Map<String, Object> before = Map.of("rate", Map.of("amount", "45.00", "currency", "EUR"));
    Map<String, Object> after = Map.of("rate", Map.of("amount", "52.00", "currency", "EUR"));

    assertThat(Difference.between(before, after).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.pointer()).hasToString("/rate");
              assertThat(change.before()).isEqualTo(before.get("rate"));
              assertThat(change.after()).isEqualTo(after.get("rate"));
            });
  }

  @Test
  void shouldMatchValuesOfMonthsByTheirMonth() {
    Map<String, Object> before =
        Map.of("hours", List.of(hours("2027-03", 30), hours("2027-05", 8)));
    Map<String, Object> after =
        Map.of("hours", List.of(hours("2027-01", 5), hours("2027-03", 40), hours("2027-05", 8)));

    Difference difference = Difference.between(before, after);

    assertThat(difference.changes())
        .extracting(Change::kind, change -> change.pointer().toString())
        .containsExactly(tuple(Kind.ADDED, "/hours/0"), tuple(Kind.CHANGED, "/hours/1/hours"));
    assertThat(difference.toPatch().applyTo(before)).isEqualTo(new Reading.Read<>(after));
  }

  private static Map<String, Object> hours(String month, int hours) {
    return Map.of("month", month, "hours", BigDecimal.valueOf(hours));
  }

  @Test
  void shouldTellNothingWhereNothingChanged() {
    RandomTrees trees = new RandomTrees(3);
    for (int i = 0; i < 1_000; i++) {
      Object tree = trees.tree(5);
      assertThat(Difference.between(tree, tree).isEmpty()).isTrue();
    }
    assertThat(changes("{`a`:1.0,`b`:2}", "{`b`:2.00,`a`:1}")).isEmpty();
  }

  @Test
  void shouldTellOnlyTheEntityThatCameOnTop() {
    List<Object> before = new RandomTrees(4).entities(100, 1);
    List<Object> after = new ArrayList<>(before);
    Object added = Json.tree("{`id`:`new`,`name`:`Newsletter`}".replace('`', '"'));
    after.addFirst(added);

    assertThat(Difference.between(Map.of("items", before), Map.of("items", after)).changes())
        .containsExactly(
            new Change(
                Kind.ADDED,
                Pointer.parse("/items/0").orElseThrow(),
                null,
                List.of(new Step("items", null), new Step("0", "Newsletter")),
                null,
                added));
  }

  @Test
  void shouldTellOnlyTheEntityThatWent() {
    List<Object> before = new RandomTrees(5).entities(100, 1);
    List<Object> after = new ArrayList<>(before);
    Object gone = after.remove(40);

    assertThat(Difference.between(before, after).changes())
        .extracting(Change::kind, change -> change.pointer().toString(), Change::before)
        .containsExactly(tuple(Kind.REMOVED, "/40", gone));
  }

  @Test
  void shouldTellOnlyTheEntityThatMoved() {
    List<Object> before = new RandomTrees(6).entities(50, 1);
    Random random = new Random(6);
    for (int i = 0; i < 200; i++) {
      List<Object> after = new ArrayList<>(before);
      Object moved = after.remove(random.nextInt(after.size()));
      after.add(random.nextInt(after.size() + 1), moved);

      assertThat(Difference.between(before, after).changes())
          .hasSizeLessThanOrEqualTo(1)
          .allMatch(change -> change.kind() == Kind.MOVED);
    }
  }

  @Test
  void shouldMoveAsFewEntitiesAsPossible() {
    List<Object> before = new RandomTrees(7).entities(7, 0);
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      List<Object> after = new ArrayList<>(before);
      Collections.shuffle(after, random);

      assertThat(Difference.between(before, after).changes())
          .hasSize(before.size() - longestKept(before, after));
    }
  }

  @Test
  void shouldFollowAnEntityThatMovedAndChanged() {
    assertThat(
            changes(
                "{`items`:[{`id`:`a`,`v`:1},{`id`:`b`,`v`:2},{`id`:`c`,`v`:3}]}",
                "{`items`:[{`id`:`c`,`v`:4},{`id`:`a`,`v`:1},{`id`:`b`,`v`:2}]}"))
        .containsExactly("MOVED /items/0 from /items/2", "CHANGED /items/0/v from 3 to 4");
  }

  @Test
  void shouldTellFieldsThatCameWentAndChanged() {
    assertThat(changes("{`a`:1,`b`:{`c`:2,`d`:3}}", "{`b`:{`c`:4,`e`:5},`f`:null}"))
        .containsExactly(
            "REMOVED /a from 1",
            "REMOVED /b/d from 3",
            "CHANGED /b/c from 2 to 4",
            "ADDED /b/e to 5",
            "ADDED /f");
  }

  @Test
  void shouldTellPlainListsByPlace() {
    assertThat(changes("[1,2,3]", "[1,9,2,3]")).containsExactly("ADDED /1 to 9");
    assertThat(changes("[1,2,3]", "[1,3]")).containsExactly("REMOVED /1 from 2");
    assertThat(changes("[1,2,3]", "[1,4,3]")).containsExactly("CHANGED /1 from 2 to 4");
    assertThat(changes("[1,2,3,4]", "[]"))
        .containsExactly(
            "REMOVED /3 from 4", "REMOVED /2 from 3", "REMOVED /1 from 2", "REMOVED /0 from 1");
  }

  @Test
  void shouldTakeListsWithRepeatedIdsAsPlainLists() {
    assertThat(changes("[{`id`:`a`},{`id`:`a`}]", "[{`id`:`a`},{`id`:`a`},{`id`:`b`}]"))
        .containsExactly("ADDED /2 to {id=b}");
  }

  @Test
  void shouldNameTheEntitiesOnTheWay() {
    Difference difference =
        Difference.between(
            tree("{`goals`:{`items`:[{`id`:`g`,`name`:`Goal`,`criteria`:[{`id`:`c`,`v`:1}]}]}}"),
            tree("{`goals`:{`items`:[{`id`:`g`,`name`:`Aim`,`criteria`:[{`id`:`c`,`v`:2}]}]}}"));

    assertThat(difference.changes())
        .extracting(Change::trail)
        .containsExactly(
            List.of(
                new Step("goals", null),
                new Step("items", null),
                new Step("0", "Aim"),
                new Step("name", null)),
            List.of(
                new Step("goals", null),
                new Step("items", null),
                new Step("0", "Aim"),
                new Step("criteria", null),
                new Step("0", "c"),
                new Step("v", null)));
  }

  @Test
  void shouldNameAnEntityThatWentByTheNameItHad() {
    Change gone =
        Difference.between(tree("[{`id`:`a`,`name`:`Old`}]"), tree("[]")).changes().getFirst();

    assertThat(gone.trail()).containsExactly(new Step("0", "Old"));
    assertThat(gone.before()).isEqualTo(tree("{`id`:`a`,`name`:`Old`}"));
  }

  private static void assertTurns(Object before, Object after) {
    JsonPatch patch = Difference.between(before, after).toPatch();
    Reading<Object> result = patch.applyTo(before);

    assertThat(result).isInstanceOf(Reading.Read.class);
    assertThat(PatchedTree.same(((Reading.Read<Object>) result).value(), after))
        .as("%s from %s to %s", patch.toTree(), before, after)
        .isTrue();
    assertThat(JsonPatch.read(patch.toTree())).isEqualTo(new Reading.Read<>(patch));
  }

  /** By trying all subsets: slow, and too plain to be wrong. */
  private static int longestKept(List<Object> before, List<Object> after) {
    int longest = 0;
    for (int subset = 0; subset < 1 << before.size(); subset++) {
      int last = -1;
      boolean rising = true;
      for (int i = 0; i < before.size(); i++) {
        if ((subset >> i & 1) == 1) {
          int place = after.indexOf(before.get(i));
          rising &= place > last;
          last = place;
        }
      }
      longest = rising ? Math.max(longest, Integer.bitCount(subset)) : longest;
    }
    return longest;
  }

  private static List<String> changes(String before, String after) {
    return Difference.between(tree(before), tree(after)).changes().stream()
        .map(DifferenceTest::told)
        .toList();
  }

  private static String told(Change change) {
    Object from = change.from() == null ? change.before() : change.from();
    return change.kind()
        + " "
        + change.pointer()
        + (from == null ? "" : " from " + from)
        + (change.after() == null ? "" : " to " + sorted(change.after()));
  }

  private static Object sorted(Object value) {
    return value instanceof Map<?, ?> map ? new TreeMap<>(map) : value;
  }

  private static Object tree(String text) {
    return Json.tree(text.replace('`', '"'));
  }
}
