package io.planwerk.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.inject.Guice;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.shared.Bilingual;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HighsLibraryTest {
  private static final Set<String> SHIPPED =
      Set.of("linux-x86-64", "linux-aarch64", "darwin-x86-64", "darwin-aarch64", "win32-x86-64");
  private static final String HERE =
      HighsLibrary.platform(System.getProperty("os.name"), System.getProperty("os.arch"));

  @TempDir Path folder;

  @Test
  void shouldNamePlatformsAsTheyAreShipped() {
    assertThat(HighsLibrary.platform("Linux", "amd64")).isEqualTo("linux-x86-64");
    assertThat(HighsLibrary.platform("Linux", "aarch64")).isEqualTo("linux-aarch64");
    assertThat(HighsLibrary.platform("Mac OS X", "x86_64")).isEqualTo("darwin-x86-64");
    assertThat(HighsLibrary.platform("Mac OS X", "aarch64")).isEqualTo("darwin-aarch64");
    assertThat(HighsLibrary.platform("Windows 11", "amd64")).isEqualTo("win32-x86-64");
  }

  @Test
  void shouldLoadWhereItIsShippedAndLeaveNothingBehind() {
    assumeTrue(SHIPPED.contains(HERE), "there is no HiGHS for " + HERE);
    HighsLibrary library =
        new HighsLibrary(HERE, System.mapLibraryName("highs"), Optional.of(folder));

    assertThat(library.load()).isInstanceOf(HighsLibrary.Loaded.class);
    assertThat(library.load()).isSameAs(library.load());
    if (!HERE.startsWith("win32")) {
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void shouldShipTheLicence() throws IOException {
    try (var licence = getClass().getResourceAsStream("/META-INF/licenses/highs.txt");
        var apache = getClass().getResourceAsStream("/META-INF/LICENSE")) {
      assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
          .contains("MIT License", "Copyright (c) 2025 HiGHS", "OR-Tools");
      assertThat(apache).isNotNull();
    }
  }

  @Test
  void shouldSayThatAPlatformIsNotServed() {
    HighsSolver solver = new HighsSolver(new HighsLibrary("plan9-vax", "highs", Optional.empty()));

    assertMissing(solver, "plan9-vax");
    assertThatThrownBy(() -> solver.open(Program.builder().build()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plan9-vax");
  }

  @Test
  void shouldSayThatTheFolderCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertMissing(
        new HighsSolver(new HighsLibrary("none-none", "libhighs.so", Optional.of(file))),
        "java.io.tmpdir");
  }

  @Test
  void shouldSayThatTheLibraryCannotBeLoaded() {
    assertMissing(
        new HighsSolver(new HighsLibrary("none-none", "libhighs.so", Optional.of(folder))),
        "libstdc++");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void shouldSayThatTheJvmDoesNotAllowIt() throws IOException, InterruptedException {
    assumeTrue(SHIPPED.contains(HERE), "there is no HiGHS for " + HERE);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--illegal-native-access=deny",
                "-cp",
                System.getProperty("java.class.path"),
                Asking.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("--enable-native-access=ALL-UNNAMED");
  }

  /** A process of its own that asks what is missing. */
  static final class Asking {
    private Asking() {}

    public static void main(String[] args) {
      System.out.println(new HighsSolver(HighsLibrary.ofThisMachine()).missing());
    }
  }

  @Test
  void shouldBeBoundToThePort() {
    AllocationSolver solver =
        Guice.createInjector(new OptimizerModule()).getInstance(AllocationSolver.class);

    assertThat(solver).isInstanceOf(HighsSolver.class);
  }

  private static void assertMissing(AllocationSolver solver, String what) {
    Bilingual missing = solver.missing().orElseThrow();
    assertThat(missing.de()).contains(what);
    assertThat(missing.en()).contains(what);
    assertThat(solver.missing()).contains(missing);
  }
}
