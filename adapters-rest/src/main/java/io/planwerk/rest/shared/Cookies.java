package io.planwerk.rest.shared;

import java.time.Duration;
import java.util.Optional;

/**
 * The cookies of this server: for its own requests only, out of reach for scripts, and where people
 * come by https, for this very host (RFC 6265bis, {@code __Host-}). Another site can lead a browser
 * here with them by a link, but not by a form or a script.
 */
public final class Cookies {

  /** Holds the secret of a session. */
  public static final String SESSION = "planwerk";

  private static final int LONGEST = 512;

  private final boolean secure;

  /**
   * @param secure whether people come by https
   */
  public Cookies(boolean secure) {
    this.secure = secure;
  }

  private String full(String name) {
    return secure ? "__Host-" + name : name;
  }

  /** What a request shows under a name. */
  public Optional<String> find(Request request, String name) {
    String header = request.header("Cookie");
    return header == null ? Optional.empty() : find(header, name);
  }

  /** What a header Cookie holds under a name. */
  public Optional<String> find(String header, String name) {
    String start = full(name) + "=";
    for (String cookie : header.split("[;,]", -1)) {
      String stripped = cookie.strip();
      if (stripped.startsWith(start) && stripped.length() <= LONGEST) {
        return Optional.of(stripped.substring(start.length())).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  /**
   * The value of a header Set-Cookie.
   *
   * @param age how long the browser keeps it
   */
  public String set(String name, String value, Duration age) {
    return full(name)
        + "="
        + value
        + "; Path=/; Max-Age="
        + age.toSeconds()
        + "; HttpOnly; SameSite=Lax"
        + (secure ? "; Secure" : "");
  }

  /** The value of a header Set-Cookie that makes the browser forget one. */
  public String forget(String name) {
    return set(name, "", Duration.ZERO);
  }
}
