package io.planwerk.rest.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads files that come with the program. */
final class Resources {
  private Resources() {}

  /** The content of a file of the class path; empty when there is none. */
  static Optional<byte[]> find(String path) {
    try (InputStream stream = Resources.class.getResourceAsStream(path)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] read(String path) {
    return find(path).orElseThrow(() -> new IllegalStateException("the file is missing: " + path));
  }
}
