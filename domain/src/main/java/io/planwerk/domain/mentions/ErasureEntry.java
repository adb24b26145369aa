package io.planwerk.domain.mentions;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.NetworkId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to have erased what a person said.
 *
 * @param author the person, as users see the name
 * @param network where the person is called so; absent for all networks
 * @param reason why, without personal data; kept
 */
public record ErasureEntry(String author, @Nullable NetworkId network, String reason) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REASON = 1_000;

  public ErasureEntry {
    Invariants.check()
        .that(
            !Pseudonyms.normal(author).isBlank() && author.length() <= LONGEST_NAME,
            "author",
            FaultCode.TOO_LONG,
            "nimmt 1 bis " + LONGEST_NAME + " Zeichen",
            "takes 1 to " + LONGEST_NAME + " characters")
        .text("reason", reason, LONGEST_REASON)
        .orThrow();
  }
}
