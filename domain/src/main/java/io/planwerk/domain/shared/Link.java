package io.planwerk.domain.shared;

import java.net.URI;
import java.util.Locale;

/**
 * An address on the web.
 *
 * @param value absolute, http or https
 */
public record Link(URI value) {
  public Link {
    Invariants.check()
        .that(
            ("http".equalsIgnoreCase(value.getScheme())
                    || "https".equalsIgnoreCase(value.getScheme()))
                && value.getHost() != null,
            "",
            FaultCode.INVALID_VALUE,
            "ist keine vollständige Adresse mit http oder https",
            "is no complete http or https address")
        .orThrow();
  }

  /** The whole address. */
  public String text() {
    return value.toString();
  }

  /** The server that it leads to, in lower case. */
  public String host() {
    return value.getHost().toLowerCase(Locale.ROOT);
  }
}
