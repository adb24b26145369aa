package io.planwerk.rest.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

  private static String written(String text) {
    return new String(new ContentLines().text("SUMMARY", text).toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void shouldEndLinesAsRequired() {
    assertThat(written("Launch")).isEqualTo("SUMMARY:Launch\r\n");
  }

  @Test
  void shouldEscapeWhatHasAMeaning() {
    assertThat(written("a,b;c\\d:e\"f")).isEqualTo("SUMMARY:a\\,b\\;c\\\\d:e\"f\r\n");
    assertThat(written("one\ntwo\r\nthree\rfour\tfive"))
        .isEqualTo("SUMMARY:one\\ntwo\\nthree\\nfour\tfive\r\n");
    assertThat(written("be\u0007ll \u0085\u007f!")).isEqualTo("SUMMARY:bell !\r\n");
  }

  @Test
  void shouldFillLinesToTheLastOctet() {
    String fits = "x".repeat(75 - "SUMMARY:".length());
    assertThat(written(fits)).isEqualTo("SUMMARY:" + fits + "\r\n");
    assertThat(written(fits + "yz")).isEqualTo("SUMMARY:" + fits + "\r\n yz\r\n");
    String second = "y".repeat(74);
    assertThat(written(fits + second + "z"))
        .isEqualTo("SUMMARY:" + fits + "\r\n " + second + "\r\n z\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ä", "€", "🚢", "aä€🚢", "👩‍🔧", "\\;,"})
  void shouldNeverCutACharacter(String unit) {
    for (int shift = 0; shift < 8; shift++) {
      String text = "x".repeat(shift) + unit.repeat(80);
      byte[] octets = new ContentLines().text("SUMMARY", text).toBytes();
      String written = new String(octets, StandardCharsets.UTF_8);

      assertThat(written.getBytes(StandardCharsets.UTF_8)).isEqualTo(octets);
      assertThat(Arrays.stream(written.split("\r\n")))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
          .noneMatch(line -> line.contains("�"));
      assertThat(written.replace("\r\n ", ""))
          .isEqualTo("SUMMARY:" + ContentLines.escaped(text) + "\r\n");
    }
  }
}
