package io.planwerk.optimizer.alignment;

import static io.planwerk.domain.alignment.Draft.can;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.piece;
import static io.planwerk.domain.alignment.Draft.spends;
import static io.planwerk.domain.alignment.Draft.takes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.planwerk.application.alignment.Aligner;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.alignment.RandomDrafts;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.optimisation.Certificate;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.ProgramState;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.optimisation.Solution.Status;
import io.planwerk.optimizer.TableauSolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds optima against ways to find them that know nothing of the solver, or of the model. */
class OracleTest {
  private static final int INSTANCES = 500;

  /** Hours or euros that no strategy of this size would use up. */
  private static final double MUCH = 100_000;

  @BeforeAll
  static void needsTheSolver() {
    Answers.SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
  }

  @Test
  void shouldAgreeWithAnIndependentSolver() {
    int feasible = 0;
    int astray = 0;
    for (int seed = 0; seed < INSTANCES; seed++) {
      Program program = program(seed);
      Solution expected = relaxed(new TableauSolver(), program);
      Solution found = relaxed(Answers.SOLVER, program);

      assertThat(found.status()).as("seed %s", seed).isEqualTo(expected.status());
      if (found.status() == Status.OPTIMAL && !keepsToBounds(program, expected)) {
        astray++;
      } else if (found.status() == Status.OPTIMAL) {
        feasible++;
        assertThat(found.objective())
            .as("seed %s", seed)
            .isCloseTo(
                expected.objective(), within(1e-6 * Math.max(1, Math.abs(expected.objective()))));
      }
    }
    assertThat(feasible).isGreaterThan(INSTANCES / 2);
    assertThat(astray).as("answers of the other solver that are none").isLessThan(5);
  }

  /** A full tableau loses digits with each pivot, seldom so many that it misses a bound. */
  private static boolean keepsToBounds(Program program, Solution solution) {
    Solution values =
        new Solution(
            solution.status(),
            solution.objective(),
            solution.bound(),
            solution.values(),
            new double[program.rows()],
            new double[program.columns()]);
    return Certificate.of(new ProgramState(program), values, false).violation()
        < Certificate.TOLERANCE;
  }

  /** In turn: what is there; the same with a little extra money; least money for all. */
  private static Program program(int seed) {
    Draft draft = RandomDrafts.minute(seed);
    if (seed % 3 == 0) {
      return Aligner.program(draft.strategy());
    }
    AllocationModel model =
        AllocationModel.of(SituationReader.read(draft.strategy()), Roadmap.GIVEN, true);
    boolean given = seed % 3 == 1;
    double[] costs = new double[model.program().columns()];
    double[] most = model.program().columnUpper().clone();
    for (int column : model.attainment()) {
      costs[column] = given ? -1 : -1_000;
    }
    for (int column : model.extra()) {
      costs[column] = given ? 0 : 1;
      most[column] = given ? 400 : MUCH;
    }
    return changed(model.program(), costs, most);
  }

  /**
   * The program with other costs and upper bounds, none of them infinite: no optimum needs that.
   */
  private static Program changed(Program program, double[] costs, double[] most) {
    Program.Builder builder = Program.builder();
    for (int column = 0; column < costs.length; column++) {
      builder.column(
          program.columnNames().get(column),
          program.columnLower()[column],
          Math.min(MUCH, most[column]));
      builder.cost(column, costs[column]);
    }
    for (int row = 0; row < program.rows(); row++) {
      builder.row(program.rowNames().get(row), program.rowLower()[row], program.rowUpper()[row]);
      for (int e = program.rowStart()[row]; e < program.rowStart()[row + 1]; e++) {
        builder.entry(program.entryColumn()[e], program.entryValue()[e]);
      }
    }
    return builder.build();
  }

  private static Solution relaxed(AllocationSolver solver, Program program) {
    try (AllocationSolver.Session session = solver.open(program)) {
      session.holdWhole(false);
      return session.solve(new Limits(0, 1, 60));
    }
  }

  /**
   * One skill, one person, one budget, two measures with saturation and one month: what the levels
   * of a grid come to is reckoned from the words of the documents alone. The best lies on the grid,
   * as all figures are multiples of a tenth.
   */
  @Test
  void shouldAgreeWithTryingAllLevels() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      int hours = 5 + random.nextInt(20);
      int budget = 100 * random.nextInt(10);
      List<double[]> measures = new ArrayList<>();
      Draft draft =
          Draft.lasting(1)
              .skills("film")
              .person("ann", hours, "skills", List.of(can("film", 1)))
              .budget("media", "PAID_MEDIA", budget, "TOTAL")
              .goal("fame", 0, 100)
              .goal("calm", 0, 50, "weight", 2);
      for (int m = 0; m < 2; m++) {
        double[] figures = {
          20 + random.nextInt(80), 10 + random.nextInt(40), 5 + random.nextInt(15), 0
        };
        figures[3] = 100 * random.nextInt(6);
        measures.add(figures);
        draft.measure(
            "measure-" + m,
            "contributions",
            List.of(
                gives("fame", figures[0], "saturation", List.of(piece(0.5, 1.4), piece(0.5, 0.6))),
                gives("calm", figures[1])),
            "effort",
            List.of(takes("film", figures[2])),
            "spend",
            List.of(spends("PAID_MEDIA", figures[3])));
      }

      double best = best(measures, hours, budget);
      double found = -relaxed(Answers.SOLVER, Aligner.program(draft.strategy())).objective();
      assertThat(found).as("seed %s", seed).isGreaterThanOrEqualTo(best - 1e-9);
      assertThat(found).as("seed %s", seed).isCloseTo(best, within(0.002));
    }
  }

  private static double best(List<double[]> measures, double hours, double budget) {
    int steps = 1_000;
    double best = 0;
    for (int i = 0; i <= steps; i++) {
      double one = (double) i / steps;
      for (int j = 0; j <= steps; j++) {
        double other = (double) j / steps;
        boolean possible =
            one * measures.get(0)[2] + other * measures.get(1)[2] <= hours
                && one * measures.get(0)[3] + other * measures.get(1)[3] <= budget;
        if (!possible) {
          break;
        }
        double fame = measures.get(0)[0] * curve(one) + measures.get(1)[0] * curve(other);
        double calm = measures.get(0)[1] * one + measures.get(1)[1] * other;
        best = Math.max(best, Math.min(1, fame / 100) / 3 + 2 * Math.min(1, calm / 50) / 3);
      }
    }
    return best;
  }

  private static double curve(double level) {
    return level <= 0.5 ? 1.4 * level : 0.7 + 0.6 * (level - 0.5);
  }
}
