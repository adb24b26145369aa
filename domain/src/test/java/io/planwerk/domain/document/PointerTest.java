package io.planwerk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
  /** The document of RFC 6901, section 5. */
  private static final Object DOCUMENT =
      Json.tree(
          """
          {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\\\j": 5,
           "k\\"l": 6, " ": 7, "m~n": 8}
          """);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "/,0", "/a~1b,1", "/c%d,2", "/e^f,3", "/g|h,4", "/i\\j,5", "/k\"l,6", "/ ,7", "/m~0n,8"
      })
  void shouldFindWhatTheExamplesOfTheRfcPointTo(String text, BigDecimal value) {
    assertThat(pointer(text).in(DOCUMENT)).contains(value);
    assertThat(pointer(text)).hasToString(text);
  }

  @Test
  void shouldFindContainersAndEntries() {
    assertThat(pointer("").in(DOCUMENT)).contains(DOCUMENT);
    assertThat(pointer("/foo").in(DOCUMENT)).contains(List.of("bar", "baz"));
    assertThat(pointer("/foo/0").in(DOCUMENT)).contains("bar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/foo/2",
        "/foo/-",
        "/foo/-1",
        "/foo/00",
        "/foo/01",
        "/foo/1e0",
        "/foo/ 1",
        "/foo/+1",
        "/foo/99999999999999999999",
        "/foo/4294967297",
        "/foo/",
        "/foo/٠",
        "/foo/0/0",
        "/bar",
        "/m~0n/x"
      })
  void shouldFindNothingWhereNothingIs(String text) {
    assertThat(pointer(text).in(DOCUMENT)).isEmpty();
  }

  @Test
  void shouldFindNothingWhereNullIs() {
    assertThat(pointer("/a").in(Json.tree("{\"a\": null}"))).isEmpty();
    assertThat(pointer("/a/b").in(Json.tree("{\"a\": null}"))).isEmpty();
    assertThat(pointer("").in(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo", " /foo", "#/foo", "/~", "/~2", "/a~", "/~~0", "/~~011", "/a/b~/c"})
  void shouldRefuseWhatIsNoPointer(String text) {
    assertThat(Pointer.parse(text)).isEmpty();
  }

  @Test
  void shouldUnescapeInOnePass() {
    assertThat(pointer("/~01").tokens()).containsExactly("~1");
    assertThat(pointer("/~00").tokens()).containsExactly("~0");
    assertThat(pointer("/~10").tokens()).containsExactly("/0");
    assertThat(pointer("/~1~0~1").tokens()).containsExactly("/~/");
  }

  @Test
  void shouldKeepEmptyTokens() {
    assertThat(pointer("//").tokens()).containsExactly("", "");
    assertThat(pointer("/a//").tokens()).containsExactly("a", "", "");
  }

  @Test
  void shouldReadBackEveryPointer() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      List<String> tokens = new ArrayList<>();
      int size = random.nextInt(5);
      for (int j = 0; j < size; j++) {
        tokens.add(token(random));
      }
      Pointer pointer = new Pointer(tokens);

      assertThat(Pointer.parse(pointer.toString())).contains(pointer);
    }
  }

  @Test
  void shouldTellWhatLiesWithinWhat() {
    assertThat(pointer("/a/b").startsWith(pointer("/a"))).isTrue();
    assertThat(pointer("/a").startsWith(pointer("/a"))).isTrue();
    assertThat(pointer("/a").startsWith(Pointer.ROOT)).isTrue();
    assertThat(pointer("/ab").startsWith(pointer("/a"))).isFalse();
    assertThat(pointer("/a").startsWith(pointer("/a/b"))).isFalse();
  }

  @Test
  void shouldStepUpAndDown() {
    assertThat(Pointer.ROOT.child("a/b").child(3)).hasToString("/a~1b/3");
    assertThat(pointer("/a/3").parent()).isEqualTo(pointer("/a"));
    assertThat(pointer("/a/3").last()).isEqualTo("3");
    assertThat(pointer("/a").parent().isRoot()).isTrue();
  }

  private static String token(Random random) {
    StringBuilder token = new StringBuilder();
    int length = random.nextInt(5);
    for (int i = 0; i < length; i++) {
      token.append("~/01a".charAt(random.nextInt(5)));
    }
    return token.toString();
  }

  private static Pointer pointer(String text) {
    return Pointer.parse(text).orElseThrow();
  }
}
