package io.planwerk;

import io.planwerk.rest.document.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A strategy document on disk, or from standard input where the name is a hyphen. */
final class DocumentFile {
  private static final String STANDARD_INPUT = "-";

  private DocumentFile() {}

  static byte[] read(String file) {
    try {
      return file.equals(STANDARD_INPUT)
          ? System.in.readAllBytes()
          : Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new CannotGoOn("There is no file " + file + ".");
    } catch (IOException e) {
      throw new CannotGoOn("Can't read " + file + ": " + e.getMessage());
    }
  }

  /** JSON is told by its name; everything else is YAML, which takes JSON as well. */
  static Format format(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".json") ? Format.JSON : Format.YAML;
  }
}
