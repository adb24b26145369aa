package io.planwerk;

import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.shared.Bilingual;
import java.util.Optional;

/** Stands where no solver is built in. */
final class AbsentSolver implements AllocationSolver {

  @Override
  public Optional<Bilingual> missing() {
    return Optional.of(
        new Bilingual(
            "In diesem Server steckt kein Löser für lineare Programme.",
            "This server has no solver for linear programs built in."));
  }

  @Override
  public Session open(Program program) {
    throw new IllegalStateException("no solver is built in");
  }
}
