package io.planwerk.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be called: nothing unless an administrator names it.
 *
 * @param allowed hosts that may be called as long as they resolve to addresses that everybody can
 *     reach
 * @param internal hosts that may be called also where they resolve to addresses of this machine or
 *     of a network of somebody's own
 * @param mail where mail is handed over; absent where none can be sent
 */
public record WebSettings(
    List<HostRule> allowed, List<HostRule> internal, @Nullable MailSettings mail) {

  public WebSettings {
    allowed = List.copyOf(allowed);
    internal = List.copyOf(internal);
  }

  /** Nothing may be called. */
  public static WebSettings nothing() {
    return of("", "");
  }

  /**
   * Reads both lists, separated by commas.
   *
   * @throws IllegalArgumentException when one names no host, or an internal one isn't named in
   *     full, told in the message
   */
  public static WebSettings of(String allowed, String internal) {
    List<HostRule> own = rules(internal);
    if (own.stream().anyMatch(HostRule::anySub)) {
      throw new IllegalArgumentException(
          "Internal hosts have to be named one by one, without a star");
    }
    return new WebSettings(rules(allowed), own, null);
  }

  /** The same with somebody who takes mail. */
  public WebSettings with(MailSettings other) {
    return new WebSettings(allowed, internal, other);
  }

  private static List<HostRule> rules(String hosts) {
    return Arrays.stream(hosts.split(",", -1))
        .map(String::strip)
        .filter(host -> !host.isEmpty())
        .map(HostRule::parse)
        .toList();
  }

  boolean allows(URI address) {
    return internal.stream().anyMatch(rule -> rule.allows(address))
        || allowed.stream().anyMatch(rule -> rule.allows(address));
  }

  boolean isInternal(String host, int port) {
    return internal.stream().anyMatch(rule -> rule.means(host, port));
  }
}
