package io.planwerk.web;

import io.planwerk.application.port.WebAddresses;
import io.planwerk.domain.shared.Bilingual;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses that the settings allow. */
final class AllowedAddresses implements WebAddresses {
  private static final int LONGEST = 2_000;
  private static final Bilingual NO_ADDRESS =
      new Bilingual(
          "keine Adresse wie „https://example.com/eingang“",
          "is no address such as 'https://example.com/inbox'");

  private final WebSettings settings;

  @Inject
  AllowedAddresses(WebSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<Bilingual> objection(String address) {
    try {
      return objection(new URI(address));
    } catch (URISyntaxException none) {
      return Optional.of(NO_ADDRESS);
    }
  }

  Optional<Bilingual> objection(URI address) {
    if (address.toString().length() > LONGEST
        || address.getHost() == null
        || address.getUserInfo() != null
        || !isWeb(address.getScheme())
        || !isName(address.getHost())) {
      return Optional.of(NO_ADDRESS);
    }
    return settings.allows(address) ? Optional.empty() : Optional.of(notAllowed(address));
  }

  private static boolean isWeb(@Nullable String scheme) {
    return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
  }

  private static boolean isName(String host) {
    try {
      return !HostRule.ascii(host).isEmpty();
    } catch (IllegalArgumentException none) {
      return false;
    }
  }

  private static Bilingual notAllowed(URI address) {
    String place = address.getScheme() + "://" + address.getHost() + ":" + HostRule.port(address);
    return new Bilingual(
        "„" + place + "“ ist vom Betreiber nicht erlaubt (Einstellung „allowed-hosts“)",
        "'" + place + "' isn't allowed by the operator (setting 'allowed-hosts')");
  }
}
