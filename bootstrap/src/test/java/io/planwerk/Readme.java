package io.planwerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What users read first. */
final class Readme {
  private Readme() {}

  static String text() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("planwerk"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IOException("the tests run outside of the checkout");
    }
    return Files.readString(folder.resolve("README.md"));
  }
}
