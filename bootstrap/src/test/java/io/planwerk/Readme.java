package io.planwerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What users read first. */
final class Readme {
  private Readme() {}

  static String text() throws IOException {
    return page("README.md");
  }

  /** Another file of the checkout. */
  static String page(String name) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("planwerk"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IOException("the tests run outside of the checkout");
    }
    return Files.readString(folder.resolve(name));
  }
}
