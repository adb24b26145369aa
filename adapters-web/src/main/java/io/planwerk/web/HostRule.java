package io.planwerk.web;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hosts that may be called.
 *
 * @param scheme https or http
 * @param host in lower case and ASCII; with {@link #anySub} what comes after the star and its dot,
 *     empty for all hosts
 * @param anySub whether all below the host are meant instead of itself
 * @param port the one port
 */
record HostRule(String scheme, String host, boolean anySub, int port) {
  private static final int HTTPS = 443;
  private static final int HTTP = 80;
  private static final int MOST_PORTS = 65_535;
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<scheme>https?)://)?(?:(?<star>\\*)|(?<sub>\\*\\.)?"
              + "(?<host>[^\\s:/\\[\\]*?#@,]+|\\[[0-9a-fA-F:.]+]))(?::(?<port>\\d{1,5}))?");

  /**
   * Reads a rule such as {@code example.com}, {@code *.example.com}, {@code example.com:8443},
   * {@code http://intranet:8080} or {@code *} for every host; https unless it says http, and that
   * scheme's usual port unless it names one.
   *
   * @throws IllegalArgumentException when it is none, told in the message
   */
  static HostRule parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' names no host, such as example.com, *.example.com or example.com:8443");
    }
    String scheme = form.group("scheme") == null ? "https" : form.group("scheme");
    String port = form.group("port");
    int number = port == null ? usualPort(scheme) : Integer.parseInt(port);
    if (number < 1 || number > MOST_PORTS) {
      throw new IllegalArgumentException("'" + text + "' names no port from 1 to " + MOST_PORTS);
    }
    boolean every = form.group("star") != null;
    return new HostRule(
        scheme, every ? "" : ascii(form.group("host")), every || form.group("sub") != null, number);
  }

  /**
   * A name as the domain name system knows it.
   *
   * @throws IllegalArgumentException when it knows no such name
   */
  static String ascii(String host) {
    if (host.contains(":")) {
      return host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
    }
    String name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  static int port(URI address) {
    return address.getPort() == -1 ? usualPort(address.getScheme()) : address.getPort();
  }

  private static int usualPort(String scheme) {
    return scheme.equalsIgnoreCase("https") ? HTTPS : HTTP;
  }

  /**
   * Whether it means an address.
   *
   * @param address with a scheme and a host
   */
  boolean allows(URI address) {
    return scheme.equalsIgnoreCase(address.getScheme()) && means(address.getHost(), port(address));
  }

  /** Whether it means a host's port, whatever is spoken there. */
  boolean means(String called, int calledPort) {
    String name = ascii(called);
    if (port != calledPort) {
      return false;
    }
    if (!anySub) {
      return name.equals(host);
    }
    return host.isEmpty() || name.endsWith("." + host);
  }
}
