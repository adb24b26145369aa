package io.planwerk.application.port;

import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.shared.Bilingual;
import java.util.Optional;

/** Finds the best allocation of hours and money, put as a linear program. */
public interface AllocationSolver {

  /** What this machine lacks for it; empty when it works. Costs nothing to ask again. */
  Optional<Bilingual> missing();

  /** What solves, with its version, for those who want to check. */
  String name();

  /**
   * Takes up a program.
   *
   * @throws IllegalStateException when something is {@link #missing}
   */
  Session open(Program program);

  /**
   * When to stop a search for whole numbers. Programs without whole numbers are always solved to
   * the end.
   *
   * @param gap part of the objective, 0 or more, by which the answer may miss the optimum
   * @param nodes steps of the search; counted rather than timed, so that every machine stops at the
   *     same place
   * @param seconds a last net for machines that are much slower than expected
   */
  record Limits(double gap, int nodes, double seconds) {}

  /**
   * A program at work. It remembers its last answer, so that the next one after a small change
   * comes quickly. For one thread only.
   */
  interface Session extends AutoCloseable {

    void cost(int column, double cost);

    void columnBounds(int column, double lower, double upper);

    void rowBounds(int row, double lower, double upper);

    /** Whether the program's whole numbers are to be whole, as they are at first. */
    void holdWhole(boolean hold);

    /**
     * Values from which the next search for whole numbers may start; they needn't be good nor even
     * allowed.
     */
    void startFrom(double[] values);

    /**
     * Begins the next solve where another session ended whose program has the same rows and columns
     * with other coefficients. Only the time that it takes changes by it; where it can't be done,
     * nothing does.
     */
    default void startLike(Session other) {}

    /**
     * Solves the program as it is now. Rows and columns keep the numbers of the program that was
     * taken up.
     */
    Solution solve(Limits limits);

    /**
     * Solves without what was remembered, in another way: for an answer that proved to be wrong.
     */
    Solution solveAfresh(Limits limits);

    @Override
    void close();
  }
}
