package io.planwerk.optimizer;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.AllocationSolver;

/** Solves by HiGHS, which is loaded when it is first asked for. */
public final class OptimizerModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(HighsLibrary.class).toInstance(HighsLibrary.ofThisMachine());
    bind(AllocationSolver.class).to(HighsSolver.class);
  }
}
