package io.planwerk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What can be set about the server; each option also comes from the environment and a file, see
 * {@link Configuration}.
 */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ServerOptions {
  private static final int BYTES_PER_MEGABYTE = 1_000_000;
  private static final int MOST_MEGABYTES = 1_000;
  private static final Pattern BEARER = Pattern.compile("[!-~]{1,500}");
  private static final int SHORTEST_IN_PUBLIC = 20;
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}")
  String host;

  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "Port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}")
  int port;

  @Option(
      names = "--data-dir",
      description = "Folder of the embedded database. Default: .planwerk in your home folder")
  @Nullable Path dataDir;

  @Option(
      names = "--database-url",
      description =
          "PostgreSQL instead of the embedded database: postgres://user:password@host:5432/name, or"
              + " the jdbc form")
  @Nullable String databaseUrl;

  @Option(
      names = "--owner-token",
      description =
          "Secret that lets the owner in, instead of one made at the first start. Better set by"
              + " PLANWERK_OWNER_TOKEN than here, where others can see it")
  @Nullable String ownerToken;

  @Option(
      names = "--max-body-mb",
      defaultValue = "5",
      description = "Largest request body, in megabytes. Default: ${DEFAULT-VALUE}")
  int maxBodyMegabytes;

  @Option(
      names = "--rate-limit",
      defaultValue = "60000",
      description =
          "Requests that each token may send in a minute, on each server; 0 for as many as it"
              + " likes. Default: ${DEFAULT-VALUE}")
  int rateLimit;

  @Option(
      names = "--max-connections",
      defaultValue = "10000",
      description =
          "Connections that may be open at once; further ones wait. Default: ${DEFAULT-VALUE}")
  int maxConnections;

  @Option(
      names = "--client-timeout",
      defaultValue = "10",
      description =
          "Seconds that the head of a request may take to arrive; a body may take as long, and a"
              + " second more for each 1000 bytes. Default: ${DEFAULT-VALUE}")
  int clientTimeout;

  @Option(
      names = "--max-streams",
      defaultValue = "50",
      description =
          "Streams of events that each token may keep open at once, on each server. Default:"
              + " ${DEFAULT-VALUE}")
  int maxStreams;

  @Option(
      names = "--log-format",
      defaultValue = "TEXT",
      description = "text, or json with one object a line. Default: ${DEFAULT-VALUE}")
  LogFormat logFormat;

  @Option(
      names = "--log-level",
      defaultValue = "INFO",
      description =
          "error, warn, info or debug (debug also logs every read). Default: ${DEFAULT-VALUE}")
  LogLevel logLevel;

  @Mixin BoundOptions bounds = new BoundOptions();

  @Mixin WebOptions web = new WebOptions();

  @Mixin IdentityOptions identity = new IdentityOptions();

  /** How a line of the log looks. */
  enum LogFormat {
    TEXT,
    JSON
  }

  /** What is worth a line of the log. */
  enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG
  }

  Path dataFolder() {
    return dataDir == null ? Path.of(System.getProperty("user.home"), ".planwerk") : dataDir;
  }

  Optional<String> postgres() {
    return Optional.ofNullable(databaseUrl);
  }

  /**
   * The owner's secret, if it was given.
   *
   * @throws CannotGoOn when it could never be sent as a bearer token, or is too short for a server
   *     that others can reach
   */
  Optional<String> owner() {
    if (ownerToken != null) {
      if (!BEARER.matcher(ownerToken).matches()) {
        throw new CannotGoOn(
            "The owner token has to be 1 to 500 letters, digits or other visible ASCII"
                + " characters.");
      }
      if (ownerToken.length() < SHORTEST_IN_PUBLIC && !LOOPBACK.contains(host)) {
        throw new CannotGoOn(
            "On "
                + host
                + " others can try owner tokens: give one of at least "
                + SHORTEST_IN_PUBLIC
                + " characters, or none, and one is made.");
      }
    }
    return Optional.ofNullable(ownerToken);
  }

  int maxBodyBytes() {
    return Math.clamp(maxBodyMegabytes, 1, MOST_MEGABYTES) * BYTES_PER_MEGABYTE;
  }
}
