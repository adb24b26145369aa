package io.planwerk.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.CadenceId;
import io.planwerk.domain.shared.EntityId.InternalTextId;
import io.planwerk.domain.shared.EntityId.KeywordId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ContentInvariantsTest {

  @Test
  void shouldRefuseACadenceWithoutPieces() {
    assertRefused(() -> cadence("0"), "/piecesPerMonth");
    assertRefused(() -> cadence("-1"), "/piecesPerMonth");
  }

  @Test
  void shouldAllowLessThanOnePieceAMonth() {
    assertThat(cadence("0.25").piecesPerMonth()).isEqualByComparingTo("0.25");
  }

  @Test
  void shouldRefuseNegativeSearches() {
    assertRefused(
        () -> new Keyword(new KeywordId("valve"), new Name("valve"), null, null, -1),
        "/searchesPerMonth");
  }

  @Test
  void shouldRefuseANegativeNumberOfInternalTexts() {
    assertRefused(
        () ->
            new InternalText(
                new InternalTextId("column"),
                new Name("Column"),
                null,
                null,
                List.of(),
                null,
                new BigDecimal("-0.5")),
        "/piecesPerMonth");
  }

  @Test
  void shouldKeepItsListsWhenTheCallersListChanges() {
    List<Theme> themes = new ArrayList<>();
    Content content =
        new Content(themes, List.of(), List.of(), List.of(), List.of(), List.of(), null);

    themes.add(
        new Theme(
            new ThemeId("safety"), new Name("Safety"), null, List.of(), List.of(), "Safe first"));

    assertThat(content.themes()).isEmpty();
  }

  private static Cadence cadence(String piecesPerMonth) {
    return new Cadence(
        new CadenceId("posts"),
        new PlatformId("linkedin"),
        null,
        null,
        new BigDecimal(piecesPerMonth),
        null);
  }

  private static void assertRefused(ThrowingCallable making, String... pointers) {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(making)
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly(pointers));
  }
}
