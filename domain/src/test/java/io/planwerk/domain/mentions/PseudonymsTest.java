package io.planwerk.domain.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.NetworkId;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
  private static final NetworkId X = new NetworkId("x");
  private final Pseudonyms pseudonyms = new Pseudonyms("secret");

  @Test
  void shouldCallTheSamePersonTheSame() {
    assertThat(pseudonyms.of(X, "@Anna.B"))
        .isEqualTo(pseudonyms.of(X, " anna.b"))
        .hasSize(16)
        .isNotEqualTo(pseudonyms.of(null, "anna.b"))
        .isNotEqualTo(pseudonyms.of(X, "anna.c"))
        .isNotEqualTo(new Pseudonyms("other").of(X, "anna.b"));
  }

  @Test
  void shouldLeaveNothingThatTellsWhoItWas() {
    assertThat(
            pseudonyms.scrubbed(
                "Danke @jörg_k-1! Ruft Anna.B an: +49 (40) 123-4567 oder anna@mail.example.org,"
                    + " siehe https://x.example/anna/1 und www.anna.example. Rabatt 20 % bis 2027",
                "@anna.b"))
        .isEqualTo("Danke …! Ruft … an: … oder …, siehe … und … Rabatt 20 % bis 2027");
    assertThat(pseudonyms.scrubbed("Al ist alles", "al")).isEqualTo("Al ist alles");
  }
}
