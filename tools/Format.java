import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * One process for all files: the formatter's own command line would need a list of files, which
 * only a shell could give it.
 */
final class Format {

  private static final Set<String> SKIPPED = Set.of("target", "node_modules", ".git");

  public static void main(String[] arguments) throws IOException {
    boolean apply = arguments[0].equals("apply");
    Path root = Path.of(arguments[1]);
    List<Path> unformatted = Collections.synchronizedList(new ArrayList<>());
    List<String> broken = Collections.synchronizedList(new ArrayList<>());
    sources(root).parallelStream().forEach(file -> format(root, file, apply, unformatted, broken));

    broken.stream().sorted().forEach(System.err::println);
    unformatted.stream()
        .sorted()
        .forEach(file -> System.err.println((apply ? "formatted " : "not formatted: ") + file));
    if (!broken.isEmpty() || (!apply && !unformatted.isEmpty())) {
      System.err.println(
          "Some sources aren't in the one format: run ./planwerk format and build again.");
      System.exit(1);
    }
  }

  private static void format(
      Path root, Path file, boolean apply, List<Path> unformatted, List<String> broken) {
    try {
      String before = Files.readString(file);
      String after = new Formatter().formatSourceAndFixImports(before);
      if (!after.equals(before)) {
        unformatted.add(root.relativize(file));
        if (apply) {
          Files.writeString(file, after);
        }
      }
    } catch (FormatterException | IOException e) {
      broken.add(root.relativize(file) + ":" + e.getMessage());
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return SKIPPED.contains(String.valueOf(folder.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java")) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }
}
