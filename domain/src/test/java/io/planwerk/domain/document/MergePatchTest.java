package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

  /** All examples of RFC 7396, appendix A. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"b\"}; {\"a\":\"c\"}; {\"a\":\"c\"}",
        "{\"a\":\"b\"}; {\"b\":\"c\"}; {\"a\":\"b\",\"b\":\"c\"}",
        "{\"a\":\"b\"}; {\"a\":null}; {}",
        "{\"a\":\"b\",\"b\":\"c\"}; {\"a\":null}; {\"b\":\"c\"}",
        "{\"a\":[\"b\"]}; {\"a\":\"c\"}; {\"a\":\"c\"}",
        "{\"a\":\"c\"}; {\"a\":[\"b\"]}; {\"a\":[\"b\"]}",
        "{\"a\":{\"b\":\"c\"}}; {\"a\":{\"b\":\"d\",\"c\":null}}; {\"a\":{\"b\":\"d\"}}",
        "{\"a\":[{\"b\":\"c\"}]}; {\"a\":[1]}; {\"a\":[1]}",
        "[\"a\",\"b\"]; [\"c\",\"d\"]; [\"c\",\"d\"]",
        "{\"a\":\"b\"}; [\"c\"]; [\"c\"]",
        "{\"a\":\"foo\"}; null; null",
        "{\"a\":\"foo\"}; \"bar\"; \"bar\"",
        "{\"e\":null}; {\"a\":1}; {\"e\":null,\"a\":1}",
        "[1,2]; {\"a\":\"b\",\"c\":null}; {\"a\":\"b\"}",
        "{}; {\"a\":{\"bb\":{\"ccc\":null}}}; {\"a\":{\"bb\":{}}}"
      })
  void shouldDoWhatTheExamplesOfTheRfcDo(String target, String patch, String result) {
    assertThat(MergePatch.apply(Json.tree(target), Json.tree(patch))).isEqualTo(Json.tree(result));
  }

  @Test
  void shouldLeaveTheTargetAsItWas() {
    Object target = Json.tree("{\"a\": {\"b\": 1, \"c\": 2}, \"d\": [1]}");

    MergePatch.apply(target, Json.tree("{\"a\": {\"b\": null, \"x\": 3}, \"d\": null}"));

    assertThat(target).isEqualTo(Json.tree("{\"a\": {\"b\": 1, \"c\": 2}, \"d\": [1]}"));
  }

  @Test
  void shouldKeepTheOrderOfFieldsAndAddNewOnesBehind() {
    Object result =
        MergePatch.apply(
            Json.tree("{\"a\": 1, \"b\": 2, \"c\": 3}"), Json.tree("{\"d\": 4, \"b\": 5}"));

    assertThat(((Map<?, ?>) result).keySet().toString()).isEqualTo("[a, b, c, d]");
  }

  @Test
  void shouldChangeNothingTheSecondTime() {
    RandomTrees trees = new RandomTrees(1);
    for (int i = 0; i < 2_000; i++) {
      Object patch = trees.tree(4);
      Object once = MergePatch.apply(trees.tree(4), patch);

      assertThat(MergePatch.apply(once, patch)).isEqualTo(once);
    }
  }

  @Test
  void shouldReplaceAllWithAPatchThatRemovesWhatItDoesNotName() {
    RandomTrees trees = new RandomTrees(2);
    for (int i = 0; i < 2_000; i++) {
      Map<String, Object> before = trees.map(3);
      Map<String, Object> after = new LinkedHashMap<>();
      trees.map(1).forEach((name, value) -> after.put(name, value == null ? "" : value));
      Map<String, Object> patch = new LinkedHashMap<>();
      before.keySet().forEach(name -> patch.put(name, null));
      after.forEach((name, value) -> patch.put(name, value instanceof Map ? "" : value));
      after.replaceAll((_, value) -> value instanceof Map ? "" : value);

      assertThat(MergePatch.apply(before, patch)).isEqualTo(after);
    }
  }
}
