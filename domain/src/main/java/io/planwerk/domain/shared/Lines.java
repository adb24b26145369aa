package io.planwerk.domain.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;

/** What stands in a file that comes with a package. */
public final class Lines {
  private Lines() {}

  /**
   * Each line that is neither empty nor a comment.
   *
   * @param beside a class of the package that the file comes with
   */
  public static List<String> of(Class<?> beside, String file) {
    List<String> lines = new ArrayList<>();
    try (Scanner scanner =
        new Scanner(
            Objects.requireNonNull(beside.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      while (scanner.hasNextLine()) {
        String line = scanner.nextLine().strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
