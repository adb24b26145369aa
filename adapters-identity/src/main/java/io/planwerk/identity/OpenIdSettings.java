package io.planwerk.identity;

import java.net.URI;
import java.util.Set;

/**
 * Which provider tells who people are, and as what this server is known there.
 *
 * @param issuer the provider, as its tokens name it
 * @param clientId names this server there
 * @param clientSecret proves that it is this server
 * @param callback where browsers come back to
 */
public record OpenIdSettings(URI issuer, String clientId, String clientSecret, URI callback) {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

  public OpenIdSettings {
    if (!isProtected(issuer)) {
      throw new IllegalArgumentException(
          "The provider of OpenID Connect has to be an address that begins with https://");
    }
  }

  /** Whether nobody on the way can read or change what is said; on this machine nobody is. */
  static boolean isProtected(URI address) {
    String host = address.getHost();
    return host != null
        && ("https".equals(address.getScheme())
            || ("http".equals(address.getScheme()) && LOOPBACK.contains(host)));
  }

  @Override
  public String toString() {
    return issuer + " as " + clientId;
  }
}
