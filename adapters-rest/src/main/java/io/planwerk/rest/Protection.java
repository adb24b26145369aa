package io.planwerk.rest;

import java.util.Map;

/** What keeps browsers from doing with an answer what it isn't meant for; pages say more. */
final class Protection {
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; frame-ancestors 'none'",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY");

  private Protection() {}
}
