package io.planwerk.optimizer;

import io.planwerk.domain.shared.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The native library of one platform: a resource of this module, loaded at most once. */
final class HighsLibrary {
  private static final HighsLibrary HERE =
      new HighsLibrary(
          platform(System.getProperty("os.name"), System.getProperty("os.arch")),
          System.mapLibraryName("highs"),
          Optional.empty());

  private final String platform;
  private final String file;
  private final Optional<Path> folder;
  private @Nullable Loading loading;

  /** What came of loading; always the same, as trying again would change nothing. */
  sealed interface Loading {}

  record Loaded(Highs highs) implements Loading {}

  /** What is in the way and what to do about it. */
  record Missing(Bilingual why) implements Loading {}

  /**
   * @param platform system and processor, such as {@code linux-x86-64}
   * @param file the library's name there
   * @param folder where it is put to be loaded; the system's temporary folder when empty
   */
  HighsLibrary(String platform, String file, Optional<Path> folder) {
    this.platform = platform;
    this.file = file;
    this.folder = folder;
  }

  static HighsLibrary ofThisMachine() {
    return HERE;
  }

  /** The platform's name as OR-Tools writes it, whose builds of HiGHS these are. */
  static String platform(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String first = name.startsWith("mac") ? "darwin" : name.startsWith("win") ? "win32" : name;
    return first
        + "-"
        + switch (processor) {
          case "amd64", "x86_64" -> "x86-64";
          case "arm64" -> "aarch64";
          default -> processor;
        };
  }

  /** Loads the library the first time, which takes some ten milliseconds. */
  synchronized Loading load() {
    Loading known = loading;
    if (known == null) {
      known = tryToLoad();
      loading = known;
    }
    return known;
  }

  private Loading tryToLoad() {
    try (InputStream library =
        HighsLibrary.class.getResourceAsStream("/native/" + platform + "/" + file)) {
      return library == null ? notShipped() : new Loaded(unpackAndLoad(library));
    } catch (IOException e) {
      return notWritable(e);
    } catch (IllegalCallerException e) {
      return notAllowed();
    } catch (IllegalArgumentException
        | NoSuchElementException
        | UnsupportedOperationException
        | LinkageError e) {
      return notLoadable(e);
    }
  }

  @SuppressWarnings("restricted") // the file is our own
  private Highs unpackAndLoad(InputStream library) throws IOException {
    // Made for the owner alone: nobody can put another library in its place before it is loaded.
    Path own =
        folder.isPresent()
            ? Files.createTempDirectory(folder.get(), "planwerk")
            : Files.createTempDirectory("planwerk");
    Path unpacked = own.resolve(file);
    try {
      Files.copy(library, unpacked);
      // Never unloaded: threads that it was used on keep memory that only its code can free.
      Highs highs = new Highs(SymbolLookup.libraryLookup(unpacked, Arena.global()));
      Chatter.silence();
      return highs;
    } finally {
      remove(unpacked);
      remove(own);
    }
  }

  /** Windows doesn't let go of a library that is loaded; elsewhere it needs no name any more. */
  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException _) {
      path.toFile().deleteOnExit();
    }
  }

  private Loading notShipped() {
    return new Missing(
        new Bilingual(
            "Der Solver HiGHS fehlt für diese Plattform ("
                + platform
                + "): Es gibt ihn für Linux, macOS und Windows auf x86-64, für Linux und macOS auch"
                + " auf aarch64. Dort oder mit -Pall-platforms bauen.",
            "The solver HiGHS is missing for this platform ("
                + platform
                + "): it exists for Linux, macOS and Windows on x86-64, for Linux and macOS also on"
                + " aarch64. Build there, or with -Pall-platforms."));
  }

  private Loading notWritable(IOException e) {
    return new Missing(
        new Bilingual(
            "Der Solver HiGHS lässt sich nicht ablegen ("
                + e
                + "): Mit -Djava.io.tmpdir einen Ordner nennen, in den geschrieben werden darf.",
            "The solver HiGHS can't be unpacked ("
                + e
                + "): name a folder that may be written to by -Djava.io.tmpdir."));
  }

  private static Loading notAllowed() {
    return new Missing(
        new Bilingual(
            "Die JVM darf den Solver HiGHS nicht aufrufen: mit --enable-native-access=ALL-UNNAMED"
                + " starten.",
            "The JVM may not call the solver HiGHS: start it with"
                + " --enable-native-access=ALL-UNNAMED."));
  }

  private Loading notLoadable(Throwable e) {
    return new Missing(
        new Bilingual(
            "Der Solver HiGHS lässt sich nicht laden ("
                + e.getMessage()
                + "): Er braucht glibc und libstdc++ unter Linux (Alpine hat sie nicht), die"
                + " C++-Laufzeit unter Windows, und einen Temp-Ordner ohne „noexec“"
                + " (-Djava.io.tmpdir).",
            "The solver HiGHS can't be loaded ("
                + e.getMessage()
                + "): it needs glibc and libstdc++ on Linux (Alpine hasn't got them), the C++"
                + " runtime on Windows, and a temporary folder without 'noexec'"
                + " (-Djava.io.tmpdir)."));
  }
}
