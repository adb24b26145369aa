package io.planwerk.rest.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Reads files that come with the program. */
public final class Resources {
  private Resources() {}

  /** The content of a file of the class path; empty when there is none. */
  public static Optional<byte[]> find(String path) {
    try (InputStream stream = Resources.class.getResourceAsStream(path)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The content of a file of the class path.
   *
   * @throws IllegalStateException when there is none
   */
  public static byte[] read(String path) {
    return find(path).orElseThrow(() -> new IllegalStateException("the file is missing: " + path));
  }

  /** The same as text. */
  public static String text(String path) {
    return new String(read(path), StandardCharsets.UTF_8);
  }

  /**
   * The folder of a library for browsers, with the slash at its end.
   *
   * @param group of its artifact
   */
  public static String library(String group, String name) {
    Properties properties = new Properties();
    try {
      properties.load(
          new StringReader(text("/META-INF/maven/" + group + "/" + name + "/pom.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "/META-INF/resources/webjars/"
        + name
        + "/"
        + properties.getProperty("version", "")
        + "/";
  }
}
