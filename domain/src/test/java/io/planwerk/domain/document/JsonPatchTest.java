package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPatchTest {

  /** The examples of RFC 6902, appendix A.1 to A.7, A.10, A.11, A.14, A.16. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "A1 add a member; {`foo`:`bar`}; [{`op`:`add`,`path`:`/baz`,`value`:`qux`}];"
            + " {`baz`:`qux`,`foo`:`bar`}",
        "A2 add an element; {`foo`:[`bar`,`baz`]}; [{`op`:`add`,`path`:`/foo/1`,`value`:`qux`}];"
            + " {`foo`:[`bar`,`qux`,`baz`]}",
        "A3 remove a member; {`baz`:`qux`,`foo`:`bar`}; [{`op`:`remove`,`path`:`/baz`}];"
            + " {`foo`:`bar`}",
        "A4 remove an element; {`foo`:[`bar`,`qux`,`baz`]}; [{`op`:`remove`,`path`:`/foo/1`}];"
            + " {`foo`:[`bar`,`baz`]}",
        "A5 replace a value; {`baz`:`qux`,`foo`:`bar`};"
            + " [{`op`:`replace`,`path`:`/baz`,`value`:`boo`}]; {`baz`:`boo`,`foo`:`bar`}",
        "A6 move a value; {`foo`:{`bar`:`baz`,`waldo`:`fred`},`qux`:{`corge`:`grault`}};"
            + " [{`op`:`move`,`from`:`/foo/waldo`,`path`:`/qux/thud`}];"
            + " {`foo`:{`bar`:`baz`},`qux`:{`corge`:`grault`,`thud`:`fred`}}",
        "A7 move an element; {`foo`:[`all`,`grass`,`cows`,`eat`]};"
            + " [{`op`:`move`,`from`:`/foo/1`,`path`:`/foo/3`}];"
            + " {`foo`:[`all`,`cows`,`eat`,`grass`]}",
        "A8 test a value; {`baz`:`qux`,`foo`:[`a`,2,`c`]};"
            + " [{`op`:`test`,`path`:`/baz`,`value`:`qux`},{`op`:`test`,`path`:`/foo/1`,`value`:2}];"
            + " {`baz`:`qux`,`foo`:[`a`,2,`c`]}",
        "A10 add a nested member; {`foo`:`bar`};"
            + " [{`op`:`add`,`path`:`/child`,`value`:{`grandchild`:{}}}];"
            + " {`foo`:`bar`,`child`:{`grandchild`:{}}}",
        "A11 ignore what is unknown; {`foo`:`bar`};"
            + " [{`op`:`add`,`path`:`/baz`,`value`:`qux`,`xyz`:123}]; {`foo`:`bar`,`baz`:`qux`}",
        "A14 escapes; {`/`:9,`~1`:10}; [{`op`:`test`,`path`:`/~01`,`value`:10}]; {`/`:9,`~1`:10}",
        "A16 add a list; {`foo`:[`bar`]}; [{`op`:`add`,`path`:`/foo/-`,`value`:[`abc`,`def`]}];"
            + " {`foo`:[`bar`,[`abc`,`def`]]}",
        "add replaces a member; {`a`:1}; [{`op`:`add`,`path`:`/a`,`value`:2}]; {`a`:2}",
        "add at the end by number; {`a`:[1]}; [{`op`:`add`,`path`:`/a/1`,`value`:2}]; {`a`:[1,2]}",
        "null is a value; {};"
            + " [{`op`:`add`,`path`:`/a`,`value`:null},{`op`:`test`,`path`:`/a`,`value`:null}];"
            + " {`a`:null}",
        "replace the whole; {`a`:1}; [{`op`:`replace`,`path`:``,`value`:[1]}]; [1]",
        "remove the whole and begin anew; {`a`:1};"
            + " [{`op`:`remove`,`path`:``},{`op`:`add`,`path`:``,`value`:[1]}]; [1]",
        "move to the same place; {`a`:[1,2]}; [{`op`:`move`,`from`:`/a/0`,`path`:`/a/0`}];"
            + " {`a`:[1,2]}",
        "move a part in place of the whole; {`a`:{`b`:1}}; [{`op`:`move`,`from`:`/a`,`path`:``}];"
            + " {`b`:1}",
        "copy to the end; {`a`:[1,2]}; [{`op`:`copy`,`from`:`/a/0`,`path`:`/a/-`}]; {`a`:[1,2,1]}",
        "numbers are tested by value; {`a`:1.0}; [{`op`:`test`,`path`:`/a`,`value`:1}]; {`a`:1.0}",
        "objects are tested in any order; {`a`:{`x`:1,`y`:[2]}};"
            + " [{`op`:`test`,`path`:`/a`,`value`:{`y`:[2],`x`:1}}]; {`a`:{`x`:1,`y`:[2]}}",
        "nothing to do; {`a`:1}; []; {`a`:1}"
      })
  void shouldCarryOut(String what, String target, String patch, String result) {
    assertThat(apply(tree(target), tree(patch))).isEqualTo(new Reading.Read<>(tree(result)));
  }

  /** The failures of RFC 6902, appendix A.9, A.12, A.15, and more. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "A9 test fails; {`baz`:`qux`}; {`op`:`test`,`path`:`/baz`,`value`:`bar`}",
        "A12 no parent; {`foo`:`bar`}; {`op`:`add`,`path`:`/baz/bat`,`value`:`qux`}",
        "A15 a text is no number; {`~1`:10}; {`op`:`test`,`path`:`/~01`,`value`:`10`}",
        "list index behind the end; {`a`:[1]}; {`op`:`add`,`path`:`/a/2`,`value`:1}",
        "leading zero; {`a`:[1]}; {`op`:`replace`,`path`:`/a/00`,`value`:1}",
        "remove the missing; {}; {`op`:`remove`,`path`:`/a`}",
        "remove behind the end; {`a`:[1]}; {`op`:`remove`,`path`:`/a/-`}",
        "replace the missing; {}; {`op`:`replace`,`path`:`/a`,`value`:1}",
        "replace behind the end; {`a`:[1]}; {`op`:`replace`,`path`:`/a/-`,`value`:1}",
        "move from the missing; {}; {`op`:`move`,`from`:`/a`,`path`:`/b`}",
        "move into itself; {`a`:{`b`:{}}}; {`op`:`move`,`from`:`/a`,`path`:`/a/b/c`}",
        "move the whole into itself; {`a`:{}}; {`op`:`move`,`from`:``,`path`:`/a/b`}",
        "copy from the missing; {}; {`op`:`copy`,`from`:`/a`,`path`:`/b`}",
        "test the missing; {}; {`op`:`test`,`path`:`/a`,`value`:null}",
        "through a text; {`a`:`b`}; {`op`:`add`,`path`:`/a/b/c`,`value`:1}",
        "onto a text; {`a`:`b`}; {`op`:`add`,`path`:`/a/b`,`value`:1}",
        "longer list; {`a`:[1]}; {`op`:`test`,`path`:`/a`,`value`:[1,2]}",
        "null isn't absent; {`a`:{`b`:null}}; {`op`:`test`,`path`:`/a`,`value`:{`c`:null}}"
      })
  void shouldRefuse(String what, String target, String operation) {
    Object before = tree(target);
    Object patch = tree("[{`op`:`test`,`path`:``,`value`:" + target + "}," + operation + "]");

    assertFails(apply(before, patch), "/1");
    assertThat(before).isEqualTo(tree(target));
  }

  @Test
  void shouldRefuseToLeaveNothing() {
    assertFails(apply(tree("{}"), tree("[{`op`:`remove`,`path`:``}]")), "");
  }

  @Test
  void shouldNeverTouchTheTreeItStartedFrom() {
    Object before = tree("{`a`:{`b`:[1,{`c`:2}]},`d`:[[]]}");
    Object patch =
        tree(
            """
            [{`op`:`add`,`path`:`/a/b/1/x`,`value`:1}, {`op`:`remove`,`path`:`/a/b/0`},
             {`op`:`copy`,`from`:`/a`,`path`:`/d/0/0`}, {`op`:`replace`,`path`:`/d/0/0/b/0/c`,`value`:9},
             {`op`:`move`,`from`:`/a/b`,`path`:`/e`}]
            """);

    Object frozen = frozen(before);

    assertThat(apply(frozen, patch))
        .isEqualTo(
            new Reading.Read<>(tree("{`a`:{},`d`:[[{`b`:[{`c`:9,`x`:1}]}]],`e`:[{`c`:2,`x`:1}]}")));
    assertThat(frozen).isEqualTo(tree("{`a`:{`b`:[1,{`c`:2}]},`d`:[[]]}"));
  }

  @Test
  void shouldKeepACopyApartFromItsOriginal() {
    Object patch =
        tree(
            """
            [{`op`:`add`,`path`:`/a/x`,`value`:1}, {`op`:`copy`,`from`:`/a`,`path`:`/b`},
             {`op`:`add`,`path`:`/b/y`,`value`:2}, {`op`:`add`,`path`:`/a/z`,`value`:3}]
            """);

    assertThat(apply(tree("{`a`:{}}"), patch))
        .isEqualTo(new Reading.Read<>(tree("{`a`:{`x`:1,`z`:3},`b`:{`x`:1,`y`:2}}")));
  }

  @Test
  void shouldCopyTheWholeIntoItself() {
    Object patch =
        tree(
            """
            [{`op`:`add`,`path`:`/a`,`value`:1}, {`op`:`copy`,`from`:``,`path`:`/b`},
             {`op`:`copy`,`from`:``,`path`:`/c`}]
            """);

    assertThat(apply(tree("{}"), patch))
        .isEqualTo(new Reading.Read<>(tree("{`a`:1,`b`:{`a`:1},`c`:{`a`:1,`b`:{`a`:1}}}")));
  }

  @Test
  void shouldUseAValueOfThePatchTwiceWithoutTyingTheResultsTogether() {
    JsonPatch.Operation add =
        new JsonPatch.Operation.Add(Pointer.ROOT.child("l").child("-"), tree("{`n`:1}"));
    JsonPatch patch =
        new JsonPatch(
            List.of(
                add,
                add,
                new JsonPatch.Operation.Replace(Pointer.parse("/l/0/n").orElseThrow(), tree("2"))));

    assertThat(patch.applyTo(tree("{`l`:[]}")))
        .isEqualTo(new Reading.Read<>(tree("{`l`:[{`n`:2},{`n`:1}]}")));
    assertThat(patch.applyTo(tree("{`l`:[]}")))
        .isEqualTo(new Reading.Read<>(tree("{`l`:[{`n`:2},{`n`:1}]}")));
  }

  @Test
  void shouldRefuseCopiesThatGrowWithoutEnd() {
    String twice = "{`op`:`copy`,`from`:`/a`,`path`:`/a/-`}";
    Object patch = tree("[" + String.join(",", Collections.nCopies(60, twice)) + "]");

    assertThat(apply(tree("{`a`:[1]}"), patch)).isInstanceOf(Reading.Rejected.class);
    String wide = "{`op`:`copy`,`from`:`/a`,`path`:`/b/-`}";
    Object big = tree("{`a`:[" + String.join(",", Collections.nCopies(1000, "1")) + "],`b`:[]}");
    Object manyTimes = tree("[" + String.join(",", Collections.nCopies(1000, wide)) + "]");
    assertFails(apply(big, manyTimes), "/499");
  }

  @Test
  void shouldRefuseANestingThatExhaustsTheStack() {
    String deeper =
        "{`op`:`add`,`path`:`/b`,`value`:{}},{`op`:`move`,`from`:`/a`,`path`:`/b/a`},"
            + "{`op`:`move`,`from`:`/b`,`path`:`/a`}";
    Object patch = tree("[" + String.join(",", Collections.nCopies(3_000, deeper)) + "]");

    assertFails(apply(tree("{`a`:1}"), patch), "");
  }

  @Test
  void shouldTellEverythingThatIsWrongWithAPatch() {
    Object patch =
        tree(
            """
            [1, {}, {`op`:`add`,`path`:`a`}, {`op`:`jump`,`path`:``}, {`op`:`move`,`path`:`/a`},
             {`op`:`copy`,`path`:1,`from`:`/~`}, {`op`:2,`path`:`/a`}, {`op`:`remove`,`path`:`/a`}]
            """);

    assertThat(faults(JsonPatch.read(patch)))
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly(
            "/0 WRONG_TYPE",
            "/1/path MISSING",
            "/1/op INVALID_VALUE",
            "/2/path INVALID_VALUE",
            "/2/value MISSING",
            "/3/op INVALID_VALUE",
            "/4/from MISSING",
            "/5/path INVALID_VALUE",
            "/5/from INVALID_VALUE",
            "/6/op INVALID_VALUE");
  }

  @Test
  void shouldRefuseWhatIsNoPatchAtAll() {
    assertThat(faults(JsonPatch.read(tree("{}")))).extracting(Fault::pointer).containsExactly("");
    assertThat(faults(JsonPatch.read(null))).extracting(Fault::pointer).containsExactly("");
    assertThat(faults(JsonPatch.read(Collections.nCopies(10_001, tree("{}")))))
        .extracting(Fault::code)
        .containsExactly(FaultCode.TOO_MANY);
  }

  @Test
  void shouldReadBackItsOwnTree() {
    Object patch =
        tree(
            """
            [{`op`:`add`,`path`:`/a`,`value`:null}, {`op`:`remove`,`path`:`/b~1c`},
             {`op`:`replace`,`path`:``,`value`:[1]}, {`op`:`move`,`from`:`/a`,`path`:`/b`},
             {`op`:`copy`,`from`:`/a`,`path`:`/b/-`}, {`op`:`test`,`path`:`/m~0n`,`value`:{`x`:1}}]
            """);

    assertThat(JsonPatch.read(patch).then(read -> new Reading.Read<>(read.toTree())))
        .isEqualTo(new Reading.Read<>(patch));
  }

  private static Reading<Object> apply(Object target, Object patch) {
    return JsonPatch.read(patch).then(read -> read.applyTo(target));
  }

  private static void assertFails(Reading<Object> reading, String pointer) {
    assertThat(faults(reading))
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly(pointer + " PATCH_FAILED");
  }

  private static List<Fault> faults(Reading<?> reading) {
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    return ((Reading.Rejected<?>) reading).faults();
  }

  private static Object frozen(Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name, frozen(value)));
        yield Collections.unmodifiableMap(copy);
      }
      case List<?> list -> list.stream().map(JsonPatchTest::frozen).toList();
      default -> tree;
    };
  }

  private static Object tree(String text) {
    return Json.tree(text.replace('`', '"'));
  }
}
