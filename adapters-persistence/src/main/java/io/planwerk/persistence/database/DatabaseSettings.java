package io.planwerk.persistence.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which database to use. */
public sealed interface DatabaseSettings {

  /**
   * A file of this process's own (H2), for one server without a database beside it.
   *
   * @param folder where the file is; made when it isn't there
   */
  record InFolder(Path folder) implements DatabaseSettings {

    /**
     * @throws IllegalArgumentException when the path holds a semicolon, which would be read as the
     *     beginning of settings
     */
    public InFolder {
      folder = folder.toAbsolutePath().normalize();
      if (folder.toString().indexOf(';') >= 0) {
        throw new IllegalArgumentException("The data folder's path must not contain a semicolon.");
      }
    }
  }

  /**
   * A PostgreSQL server, or one that speaks like it.
   *
   * @param url where JDBC finds it, without secrets
   * @param user who signs in; absent when the URL or the environment says so
   * @param password the user's password; absent when none is needed
   */
  record PostgreSql(String url, @Nullable String user, @Nullable String password)
      implements DatabaseSettings {

    @Override
    public String toString() {
      return "PostgreSql[" + url.replaceAll("\\?.*", "") + "]";
    }
  }

  /**
   * Reads the address of a PostgreSQL server.
   *
   * @param url {@code jdbc:postgresql://...}, or {@code postgres://user:password@host:port/name}
   *     where user, password and port may be left out
   * @throws IllegalArgumentException when it is neither; the message doesn't repeat the URL, which
   *     may hold a password
   */
  static DatabaseSettings at(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.startsWith("jdbc:postgresql:")) {
      return new PostgreSql(url, null, null);
    }
    if (lower.startsWith("postgres://") || lower.startsWith("postgresql://")) {
      return plain(url);
    }
    throw unreadable();
  }

  private static PostgreSql plain(String url) {
    URI uri;
    try {
      uri = URI.create(url);
    } catch (IllegalArgumentException unparsable) {
      // Left out as a cause: its message repeats the URL.
      throw unreadable();
    }
    if (uri.getHost() == null || uri.getRawPath() == null || uri.getRawPath().length() < 2) {
      throw unreadable();
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String[] who =
        uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
    return new PostgreSql(
        "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
        who.length > 0 ? decoded(who[0]) : null,
        who.length > 1 ? decoded(who[1]) : null);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        "The database URL has to look like jdbc:postgresql://host:5432/name or"
            + " postgres://user:password@host:5432/name.");
  }
}
