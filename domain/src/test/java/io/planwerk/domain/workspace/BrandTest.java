package io.planwerk.domain.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.planwerk.domain.shared.BrokenInvariants;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {
  private static final Colour WHITE = new Colour("#FFFFFF");

  @Test
  void shouldTellHowMuchAColourStandsOut() {
    assertThat(WHITE.contrastTo(new Colour("#000000"))).isCloseTo(21, within(0.001));
    assertThat(new Colour("#777777").contrastTo(WHITE)).isCloseTo(4.478, within(0.001));
    assertThat(WHITE.contrastTo(WHITE)).isEqualTo(1);
    assertThat(new Colour("#808080").darkened(0.5)).isEqualTo(new Colour("#404040"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yellow", "#fff", "#12345g", "#1234567", "url(x)"})
  void shouldTakeNothingElseForAColour(String text) {
    assertThatExceptionOfType(BrokenInvariants.class).isThrownBy(() -> new Colour(text));
  }

  @Test
  void shouldTakePicturesForALogo() {
    String data = jpeg(4);
    assertThat(new Logo(data).data()).isEqualTo(data);
  }

  private static String jpeg(int length) {
    byte[] bytes = new byte[length];
    bytes[0] = (byte) 0xff;
    bytes[1] = (byte) 0xd8;
    bytes[2] = (byte) 0xff;
    return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://example.org/logo.png",
        "data:image/svg+xml;base64,PHN2Zy8+",
        "data:image/png;base64,",
        "data:image/png;base64,AAAA",
        "data:image/png;base64,/9j/AA==",
        "data:image/jpeg;base64,not base64"
      })
  void shouldTakeNothingElseForALogo(String data) {
    assertThatExceptionOfType(BrokenInvariants.class).isThrownBy(() -> new Logo(data));
  }

  @Test
  void shouldKeepLogosSmall() {
    assertThatExceptionOfType(BrokenInvariants.class).isThrownBy(() -> new Logo(jpeg(160_000)));
  }
}
