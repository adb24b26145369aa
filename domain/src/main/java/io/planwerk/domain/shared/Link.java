package io.planwerk.domain.shared;

import java.net.URI;

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
}
