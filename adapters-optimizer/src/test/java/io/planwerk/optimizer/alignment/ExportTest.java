package io.planwerk.optimizer.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.planwerk.application.alignment.Aligner;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.application.port.AllocationSolver.Limits;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.GoalResult;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.alignment.RandomDrafts;
import io.planwerk.domain.alignment.RandomDrafts.Size;
import io.planwerk.domain.alignment.Roadmap;
import io.planwerk.domain.alignment.SituationReader;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.optimisation.MpsFile;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.optimisation.Solution;
import io.planwerk.domain.portfolio.JointModel;
import io.planwerk.domain.portfolio.JointModel.Block;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gives models to a solver of somebody else, which reads the files that anybody can have. */
class ExportTest {
  /**
   * Solvers take costs for nothing that are smaller than 1e-7, and a euro is worth little more of
   * an attainment: to agree in more digits than that they have to look more closely.
   */
  private static final double FINE = 10_000;

  private static Program finely(Program program) {
    return program.withCosts(Arrays.stream(program.cost()).map(cost -> cost * FINE).toArray());
  }

  static Stream<Size> sizes() {
    return Stream.of(Size.SMALL, Size.MEDIUM, Size.ALMOST_LARGE);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void shouldBeSolvedToTheSameByGlpk(Size size, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(isThere("glpsol"), "skipped: holding models against GLPK needs glpsol");
    Answers.SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
    Program program = finely(Aligner.program(RandomDrafts.of(size, 11).strategy()));
    Path model = folder.resolve("model.mps");
    Files.writeString(model, MpsFile.of(program, "model"));

    double theirs = glpk(model, folder.resolve("solution"));
    try (AllocationSolver.Session session = Answers.SOLVER.open(program)) {
      session.holdWhole(false);
      Solution ours = session.solve(new Limits(0, 1, 60));
      assertThat(-ours.objective()).isBetween(0.3 * FINE, 0.999 * FINE);
      assertThat(ours.objective()).isCloseTo(theirs, within(1e-9 * Math.abs(theirs)));
    }
  }

  @Test
  void shouldTellTheSameAttainmentAsTheModelThatIsHandedOut(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(isThere("glpsol"), "skipped: holding models against GLPK needs glpsol");
    Answers.SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
    Draft draft = RandomDrafts.of(Size.SMALL, 11);
    Alignment alignment = Answers.to(draft).alignment();
    Map<String, BigDecimal> attainments =
        alignment.goals().stream()
            .collect(Collectors.toMap(GoalResult::id, GoalResult::attainment));
    Path model = folder.resolve("model.mps");
    Files.writeString(model, MpsFile.of(Aligner.checkable(draft.strategy(), attainments), "m"));

    double theirs = glpk(model, folder.resolve("solution"));

    double told = alignment.attainment().doubleValue();
    assertThat(told).isBetween(0.3, 0.999);
    assertThat(-theirs / FINE).isCloseTo(told, within(1e-5));
  }

  /** Two random strategies that share everybody, and whose hours last for the least of both. */
  @ParameterizedTest
  @ValueSource(ints = {6, 7, 12, 14})
  void shouldSolveSeveralStrategiesAtOnceAsGlpkDoes(int seed, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(isThere("glpsol"), "skipped: holding models against GLPK needs glpsol");
    Answers.SOLVER.missing().ifPresent(why -> assumeTrue(false, why.en()));
    List<Block> blocks =
        Stream.of(100 + seed, 200 + seed)
            .map(one -> RandomDrafts.of(Size.SMALL, one).set("id", "s" + one))
            .map(ExportTest::shared)
            .toList();
    JointModel joint = JointModel.of(blocks);
    assertThat(joint.couplings()).isNotEmpty();
    double[] costs = new double[joint.program().columns()];
    for (int b = 0; b < blocks.size(); b++) {
      Weights weights = Weights.of(blocks.get(b).model().situation().goals());
      for (int g = 0; g < blocks.get(b).alone().length; g++) {
        costs[joint.attainment(b, g)] = -weights.share(g) / blocks.size();
      }
    }
    Program program = finely(joint.program().withCosts(costs));
    Path model = folder.resolve("model.mps");
    Files.writeString(model, MpsFile.of(program, "joint"));

    double theirs = glpk(model, folder.resolve("solution"));

    try (AllocationSolver.Session session = Answers.SOLVER.open(program)) {
      session.holdWhole(false);
      Solution ours = session.solve(new Limits(0, 1, 60));
      assertThat(-ours.objective()).isBetween(0.1 * FINE, 0.999 * FINE);
      assertThat(ours.objective()).isCloseTo(theirs, within(1e-9 * Math.abs(theirs)));
      assertThat(joint.couplings())
          .anySatisfy(one -> assertThat(ours.rowDuals()[one.row()]).isNotZero());
    }
  }

  private static Block shared(Draft draft) {
    draft
        .entities("resources", "people")
        .forEach(person -> person.put("sharedAs", person.get("id")));
    AllocationModel model =
        AllocationModel.of(SituationReader.read(draft.strategy()), Roadmap.GIVEN, false);
    double[] alone = new double[model.attainment().length];
    Arrays.fill(alone, 1);
    return new Block(draft.strategy(), model, 0.5, alone);
  }

  /** The optimum with whole numbers relaxed, as {@code s bas <rows> <columns> f f <optimum>}. */
  private static double glpk(Path model, Path solution) throws IOException, InterruptedException {
    Path log = solution.resolveSibling("log");
    Process process =
        new ProcessBuilder("glpsol", "--freemps", "" + model, "--nomip", "--write", "" + solution)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int code = process.waitFor();
    assertThat(code).as(Files.readString(log)).isZero();
    String status =
        Files.readAllLines(solution).stream()
            .filter(line -> line.startsWith("s bas"))
            .findFirst()
            .orElseThrow();
    List<String> words = List.of(status.split(" "));
    assertThat(words.subList(4, 6)).containsExactly("f", "f");
    return Double.parseDouble(words.get(6));
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Test
  void shouldNameEachColumnAndRowOnce() {
    for (int seed = 0; seed < 50; seed++) {
      Program program = Aligner.program(RandomDrafts.tiny(seed).strategy());

      assertThat(program.columnNames()).doesNotHaveDuplicates();
      assertThat(program.rowNames()).doesNotHaveDuplicates();
    }
  }
}
