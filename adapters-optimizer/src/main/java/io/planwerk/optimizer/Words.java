package io.planwerk.optimizer;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** What HiGHS calls its options, their values, and what it can tell: as C wants them. */
final class Words {
  static final MemorySegment OUTPUT_FLAG = word("output_flag");
  static final MemorySegment THREADS = word("threads");
  static final MemorySegment SIMPLEX_STRATEGY = word("simplex_strategy");
  static final MemorySegment SIMPLEX_ITERATION_LIMIT = word("simplex_iteration_limit");
  static final MemorySegment PRIMAL_BOUND_PERTURBATION =
      word("primal_simplex_bound_perturbation_multiplier");
  static final MemorySegment SOLVER = word("solver");
  static final MemorySegment PRESOLVE = word("presolve");
  static final MemorySegment RANDOM_SEED = word("random_seed");
  static final MemorySegment SOLVE_RELAXATION = word("solve_relaxation");
  static final MemorySegment TIME_LIMIT = word("time_limit");
  static final MemorySegment MIP_REL_GAP = word("mip_rel_gap");
  static final MemorySegment MIP_MAX_NODES = word("mip_max_nodes");
  static final MemorySegment MIP_DUAL_BOUND = word("mip_dual_bound");
  static final MemorySegment BASIS_VALIDITY = word("basis_validity");
  static final MemorySegment PRIMAL_SOLUTION_STATUS = word("primal_solution_status");
  static final MemorySegment CHOOSE = word("choose");
  static final MemorySegment SIMPLEX = word("simplex");
  static final MemorySegment INTERIOR_POINT = word("ipm");
  static final MemorySegment OFF = word("off");

  private Words() {}

  private static MemorySegment word(String text) {
    return Arena.global().allocateFrom(text);
  }
}
