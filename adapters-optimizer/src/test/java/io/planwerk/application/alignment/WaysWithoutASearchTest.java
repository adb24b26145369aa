package io.planwerk.application.alignment;

import static io.planwerk.domain.alignment.Draft.can;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.takes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.inject.Guice;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.optimizer.OptimizerModule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes the place of a search where a program is too large for one. */
class WaysWithoutASearchTest {
  private static final AllocationSolver SOLVER =
      Guice.createInjector(new OptimizerModule()).getInstance(AllocationSolver.class);
  private static final Limits LIMITS = new Limits(1e-6, 100_000, 60);
  private static final int[] DELAYS = {0, 3, 6};

  @BeforeAll
  static void needsTheSolver() {
    SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
  }

  /** More to do than hours, on two platforms of which one opens at a time. */
  private static Draft draft(long seed) {
    Random random = new Random(seed);
    Draft draft = Draft.lasting(9).skills("text", "film");
    draft.person("ann", 30, "skills", List.of(can("text", 1), can("film", 0.7)));
    draft.person("bob", 20, "skills", List.of(can("film", 1)));
    draft.platform("blog", "state", "PLANNED", "launch", Draft.month(1).toString());
    draft.platform("tube", "state", "PLANNED", "launch", Draft.month(4).toString());
    draft.say("roadmap", "newPlatformsPerStage", 1);
    draft.goal("fame", 0, 300, "due", Draft.month(6).atEndOfMonth().toString());
    draft.goal("sales", 0, 200, "due", Draft.month(6).atEndOfMonth().toString());
    for (int m = 0; m < 8; m++) {
      draft.measure(
          "m" + m,
          "platform",
          m % 2 == 0 ? "blog" : "tube",
          "contributions",
          List.of(gives(m % 3 == 0 ? "sales" : "fame", 5 + random.nextInt(20))),
          "effort",
          List.of(takes(m % 2 == 0 ? "text" : "film", 4 + random.nextInt(12))),
          "leastLevel",
          0.3);
    }
    return draft;
  }

  private static Solving open(AllocationModel model) {
    return new Solving(SOLVER, model, LIMITS, new Effort(InstantSource.fixed(Instant.EPOCH), 60));
  }

  private static void wish(Solving solving) {
    Weights weights = Weights.of(solving.model().situation().goals());
    double[] costs = solving.noCosts();
    for (int g = 0; g < weights.shares().size(); g++) {
      costs[solving.model().attainment()[g]] = -weights.share(g);
    }
    solving.costs(costs);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shouldDiveToAnAllowedPlanAndLeaveTheSearchAsItWas(long seed) {
    AllocationModel model =
        AllocationModel.of(SituationReader.read(draft(seed).strategy()), Roadmap.MAY_MOVE, false);
    try (Solving solving = open(model);
        Solving other = open(model)) {
      wish(solving);
      wish(other);

      Dive.Found found = Dive.from(solving).orElseThrow();
      Solution best = solving.solve();

      assertThat(best.objective()).isCloseTo(other.solve().objective(), within(1e-5));
      assertThat(found.solution().objective()).isGreaterThanOrEqualTo(best.objective() - 1e-5);
      assertThat(found.bound()).isLessThanOrEqualTo(best.objective() + 1e-5);
      assertThat(found.gap()).isLessThan(0.3);
      boolean[] whole = model.program().whole();
      for (int column = 0; column < whole.length; column++) {
        double value = found.solution().values()[column];
        assertThat(!whole[column] || Math.abs(value - Math.rint(value)) < 1e-6).isTrue();
      }
      // What was found is allowed: a search that may do nothing else gives it again.
      other.fixWhole(found.solution());
      assertThat(other.solve().objective()).isCloseTo(found.solution().objective(), within(1e-6));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shouldFindDelaysWhereverASearchDoes(long seed) {
    AllocationModel model =
        AllocationModel.postponing(SituationReader.readExtended(draft(seed).strategy(), 6), DELAYS);
    try (Solving solving = open(model);
        Solving other = open(model)) {
      Weights weights = Weights.of(model.situation().goals());
      for (Solving each : List.of(solving, other)) {
        double[] costs = each.noCosts();
        for (int g = 0; g < model.delayed().length; g++) {
          for (int d = 0; d < DELAYS.length; d++) {
            costs[model.delayed()[g][d]] = weights.share(g) * DELAYS[d];
          }
        }
        each.costs(costs);
        each.atLeast(Arrays.stream(model.attainment()).mapToDouble(_ -> 1).toArray());
      }

      Optional<Solution> near = Delays.nearLeast(solving, weights.shares());
      Optional<Solution> least = other.attempt();

      assertThat(near.isPresent()).isEqualTo(least.isPresent());
      if (near.isPresent() && least.isPresent()) {
        assertThat(near.get().objective()).isGreaterThanOrEqualTo(least.get().objective() - 1e-5);
        assertThat(near.get().bound()).isLessThanOrEqualTo(least.get().objective() + 1e-5);
      }
    }
  }

  @Test
  void shouldAnswerTheSameFromWhereAnotherModelEnded() {
    AllocationModel model =
        AllocationModel.of(SituationReader.read(draft(1).strategy()), Roadmap.GIVEN, false);
    AllocationModel like =
        AllocationModel.of(SituationReader.read(draft(2).strategy()), Roadmap.GIVEN, false);
    try (Solving first = open(model);
        Solving second = open(like);
        Solving alone = open(like)) {
      wish(first);
      wish(second);
      wish(alone);
      first.solve();

      second.startLike(first);

      assertThat(second.solve().objective()).isCloseTo(alone.solve().objective(), within(1e-9));
    }
  }
}
