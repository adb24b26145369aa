package io.planwerk.optimizer;

import io.planwerk.application.port.AllocationSolver;

class TableauSolverTest implements AllocationSolverContract {

  @Override
  public AllocationSolver solver() {
    return new TableauSolver();
  }
}
