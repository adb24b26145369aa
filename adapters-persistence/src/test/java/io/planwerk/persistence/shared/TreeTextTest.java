package io.planwerk.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTextTest {

  @Test
  void shouldWriteCompactly() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", "Frühling „ja“ \"\\/\n");
    tree.put("weight", new BigDecimal("1E+3"));
    tree.put("parts", Arrays.asList(new BigDecimal("0.40"), true, null, List.of(), Map.of()));

    assertThat(TreeText.write(tree))
        .isEqualTo(
            "{\"name\":\"Frühling „ja“ \\\"\\\\/\\n\",\"weight\":1000,"
                + "\"parts\":[0.40,true,null,[],{}]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "true",
        "\"\"",
        "{\"b\":1,\"a\":{\"c\":[false,[[]]]}}",
        "[0,-1,12345678901234567890123456789,0.000000000000000000001,1.0]",
        "\"\\u0000\\u001F \u2028 😀\"",
      })
  void shouldReadWhatItWrote(String text) {
    assertThat(TreeText.write(TreeText.read(text))).isEqualTo(text);

    byte[] json = text.getBytes(StandardCharsets.UTF_8);
    Object tree = TreeBytes.kept(json).tree();
    assertThat(tree).isEqualTo(TreeText.read(text));
    if (tree != null) {
      assertThat(TreeBytes.of(tree).toArray()).asString(StandardCharsets.UTF_8).isEqualTo(text);
      assertThat(TreeBytes.of(tree).size()).isEqualTo(json.length);
    }
  }

  @Test
  void shouldReadEveryNumberAsADecimal() {
    assertThat(TreeText.read("[1,2.50]"))
        .isEqualTo(List.of(new BigDecimal("1"), new BigDecimal("2.50")));
  }

  @Test
  void shouldRefuseWhatIsNoTree() {
    assertThatThrownBy(() -> TreeText.write(List.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Integer");
    assertThatThrownBy(() -> TreeText.readObject("[]")).isInstanceOf(IllegalStateException.class);
  }
}
