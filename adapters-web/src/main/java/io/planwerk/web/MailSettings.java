package io.planwerk.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes mail for the world.
 *
 * @param host its name
 * @param port its port
 * @param security how what is said to it is kept from others
 * @param user who sends, if it asks for that
 * @param password of that user
 * @param from mailbox that mails come from
 */
public record MailSettings(
    String host,
    int port,
    Security security,
    @Nullable String user,
    @Nullable String password,
    String from) {
  private static final Pattern MAILBOX = Pattern.compile("[^\\s@<>,]+@[A-Za-z0-9.-]+");
  private static final String FORMS =
      "takes smtps://user:password@host, smtp://user:password@host:587 or, without encryption,"
          + " smtp+plain://host";

  /** How the connection is secured. */
  public enum Security {
    /** Encrypted from the beginning. */
    TLS("smtps", 465),
    /** Encrypted before anything is sent, or nothing is. */
    STARTTLS("smtp", 587),
    /** Not at all: for servers on the same machine. */
    NONE("smtp+plain", 25);

    private final String scheme;
    private final int port;

    Security(String scheme, int port) {
      this.scheme = scheme;
      this.port = port;
    }
  }

  @Override
  public String toString() {
    return security.scheme + "://" + host + ":" + port + " from " + from;
  }

  /** The part of the mailbox behind the at sign. */
  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  /**
   * Reads settings.
   *
   * @param url such as {@code smtp://user:password@mail.example.com:587}
   * @param from such as {@code planwerk@example.com}
   * @throws IllegalArgumentException when they can't be read; told in the message, which never
   *     shows the password
   */
  public static MailSettings of(String url, @Nullable String from) {
    if (from == null || !MAILBOX.matcher(from).matches()) {
      throw new IllegalArgumentException(
          "The setting mail-from takes a mailbox such as planwerk@example.com");
    }
    URI address = parsed(url);
    String scheme = address.getScheme() == null ? "" : address.getScheme();
    for (Security security : Security.values()) {
      if (security.scheme.equals(scheme.toLowerCase(Locale.ROOT)) && address.getHost() != null) {
        String[] user =
            address.getRawUserInfo() == null
                ? new String[0]
                : address.getRawUserInfo().split(":", 2);
        return new MailSettings(
            address.getHost(),
            address.getPort() == -1 ? security.port : address.getPort(),
            security,
            user.length > 0 ? decoded(user[0]) : null,
            user.length > 1 ? decoded(user[1]) : null,
            from);
      }
    }
    throw new IllegalArgumentException("The setting smtp-url " + FORMS);
  }

  private static URI parsed(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("The setting smtp-url " + FORMS);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
