package io.planwerk.optimizer;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.shared.Bilingual;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Solves by the native library HiGHS. Any number of threads may do so at once, each with sessions
 * of its own.
 */
final class HighsSolver implements AllocationSolver {
  private final HighsLibrary library;

  @Inject
  HighsSolver(HighsLibrary library) {
    this.library = library;
  }

  @Override
  public Optional<Bilingual> missing() {
    return switch (library.load()) {
      case HighsLibrary.Loaded _ -> Optional.empty();
      case HighsLibrary.Missing missing -> Optional.of(missing.why());
    };
  }

  @Override
  public String name() {
    return switch (library.load()) {
      case HighsLibrary.Loaded loaded -> "HiGHS " + loaded.highs().version();
      case HighsLibrary.Missing _ -> "HiGHS";
    };
  }

  @Override
  public Session open(Program program) {
    return switch (library.load()) {
      case HighsLibrary.Loaded loaded -> new HighsSession(loaded.highs(), program);
      case HighsLibrary.Missing missing -> throw new IllegalStateException(missing.why().en());
    };
  }
}
