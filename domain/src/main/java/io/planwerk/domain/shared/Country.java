package io.planwerk.domain.shared;

import java.util.Locale;
import java.util.Set;

/**
 * A country.
 *
 * @param code two capital letters after ISO 3166-1
 */
public record Country(String code) {
  private static final Set<String> CODES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  public Country {
    Invariants.check()
        .that(
            CODES.contains(code),
            "",
            FaultCode.INVALID_VALUE,
            "ist kein Ländercode nach ISO 3166-1 wie DE oder AT",
            "is no ISO 3166-1 country code such as DE or GB")
        .orThrow();
  }
}
