package io.planwerk;

import io.planwerk.web.WebSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the server may call by itself: nothing unless it is named. */
final class WebOptions {
  @Option(
      names = "--allowed-hosts",
      description =
          "Hosts that the server may call, such as example.com,*.example.org,example.net:8443; by"
              + " https unless one says http://; * for every host. Never addresses of internal"
              + " networks. Default: none")
  @Nullable String allowedHosts;

  @Option(
      names = "--internal-hosts",
      description =
          "Hosts that the server may call although they are in your own network or on this machine,"
              + " one by one. Default: none")
  @Nullable String internalHosts;

  /**
   * What may be called.
   *
   * @throws CannotGoOn when a host can't be read
   */
  WebSettings settings() {
    try {
      return WebSettings.of(
          allowedHosts == null ? "" : allowedHosts, internalHosts == null ? "" : internalHosts);
    } catch (IllegalArgumentException e) {
      throw new CannotGoOn(e.getMessage() + ".");
    }
  }
}
