package io.planwerk.domain.shared;

import java.util.regex.Pattern;

/**
 * A language, with a region where that matters.
 *
 * @param tag after BCP 47, such as de, en or pt-BR
 */
public record Language(String tag) {
  private static final Pattern FORM =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  public Language {
    Invariants.check()
        .that(
            FORM.matcher(tag).matches(),
            "",
            FaultCode.INVALID_VALUE,
            "ist kein Sprachkürzel nach BCP 47 wie de, en oder pt-BR",
            "is no BCP 47 language tag such as de, en or pt-BR")
        .orThrow();
  }
}
