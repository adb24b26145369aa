package io.planwerk;

import io.planwerk.web.MailSettings;
import io.planwerk.web.WebSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the server may call by itself, and where it hands over mail: nothing unless it is named. */
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

  @Option(
      names = "--smtp-url",
      description =
          "Where mail is handed over: smtps://user:password@host, smtp://user:password@host:587"
              + " with STARTTLS, or smtp+plain://host without encryption. Better set by"
              + " PLANWERK_SMTP_URL than here, where others can see it. Default: no mail")
  @Nullable String smtpUrl;

  @Option(
      names = "--mail-from",
      description = "Mailbox that mail comes from, such as planwerk@example.com")
  @Nullable String mailFrom;

  /**
   * What may be called, and where mail goes.
   *
   * @throws CannotGoOn when it can't be read
   */
  WebSettings settings() {
    try {
      WebSettings settings =
          WebSettings.of(
              allowedHosts == null ? "" : allowedHosts, internalHosts == null ? "" : internalHosts);
      return smtpUrl == null ? settings : settings.with(MailSettings.of(smtpUrl, mailFrom));
    } catch (IllegalArgumentException e) {
      throw new CannotGoOn(e.getMessage() + ".");
    }
  }
}
