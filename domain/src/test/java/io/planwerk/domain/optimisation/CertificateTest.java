package io.planwerk.domain.optimisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.optimisation.Solution.Status;
import org.junit.jupiter.api.Test;

class CertificateTest {
  private static final double NONE = Double.NEGATIVE_INFINITY;
  private static final double ANY = Double.POSITIVE_INFINITY;

  /**
   * A desk takes 2 hours and a chair 1; there are 10 hours and at most 4 desks; they earn 30 and
   * 10. Best are 4 desks and 2 chairs, 140 in all; an hour is worth 10, and a desk beyond that 10
   * more.
   */
  private static Program workshop() {
    Program.Builder builder = Program.builder();
    int desks = builder.wholeColumn("desks", 0, 4);
    int chairs = builder.column("chairs", 0, ANY);
    builder.cost(desks, -30).cost(chairs, -10);
    builder.row("hours", NONE, 10);
    builder.entry(desks, 2).entry(chairs, 1);
    return builder.build();
  }

  private static Certificate of(double desks, double chairs, double... duals) {
    return Certificate.of(
        new ProgramState(workshop()),
        new Solution(
            Status.OPTIMAL, 0, 0, new double[] {desks, chairs}, duals, new double[duals.length]),
        true);
  }

  @Test
  void shouldSeeThatTheBestIsTheBest() {
    Certificate certificate = of(4, 2, -10);

    assertThat(certificate.isAllowed()).isTrue();
    assertThat(certificate.isProven()).isTrue();
    assertThat(certificate.objective()).isEqualTo(-140);
    assertThat(certificate.bound()).isEqualTo(-140);
  }

  @Test
  void shouldSeeAViolatedRow() {
    assertThat(of(4, 3, -10).violation()).isEqualTo(0.1);
    assertThat(of(4, 3, -10).isAllowed()).isFalse();
    assertThat(of(4, 3, -10).isProven()).isFalse();
  }

  @Test
  void shouldSeeViolatedBoundsOfColumns() {
    assertThat(of(5, 0, -10).violation()).isEqualTo(0.25);
    assertThat(of(4, -1, -10).violation()).isEqualTo(1);
  }

  @Test
  void shouldSeeThatSomethingBetterIsNotRuledOut() {
    Certificate certificate = of(3, 4, -10);

    assertThat(certificate.isAllowed()).isTrue();
    assertThat(certificate.isProven()).isFalse();
  }

  @Test
  void shouldNotBelieveWrongDuals() {
    assertThat(of(4, 2, -9).isProven()).as("chairs would pay without end").isFalse();
    assertThat(of(4, 2, -11).isProven()).isFalse();
    assertThat(of(4, 2, 10).isProven()).as("the wrong sign").isFalse();
    assertThat(of(4, 2, 0).isProven()).isFalse();
    assertThat(of(4, 2, -10 + 1e-6).isProven())
        .as("little a chair, but there is no end to chairs")
        .isFalse();
  }

  @Test
  void shouldSeeNumbersThatAreNotWhole() {
    Certificate certificate = of(3.5, 3, -10);

    assertThat(certificate.roughness()).isEqualTo(0.5);
    assertThat(certificate.isAllowed()).isFalse();
  }

  @Test
  void shouldNotAskForWholeNumbersInARelaxedProgram() {
    ProgramState state = new ProgramState(workshop());
    Solution solution =
        new Solution(Status.OPTIMAL, 0, 0, new double[] {3.5, 3}, new double[0], new double[0]);

    assertThat(Certificate.of(state, solution, false).isAllowed()).isTrue();
  }

  @Test
  void shouldProveNothingWithoutDuals() {
    assertThat(of(4, 2).bound()).isEqualTo(NONE);
    assertThat(of(4, 2).isAllowed()).isTrue();
    assertThat(of(4, 2).isProven()).isFalse();
  }

  @Test
  void shouldCheckAgainstBoundsAndCostsAsTheyAreNow() {
    ProgramState state = new ProgramState(workshop());
    state.rowBounds(0, NONE, 8);
    state.columnBounds(0, 0, 3);
    state.cost(1, -20);
    Solution six =
        new Solution(Status.OPTIMAL, 0, 0, new double[] {0, 8}, new double[] {-20}, new double[2]);

    assertThat(Certificate.of(state, six, true).isProven()).isTrue();
    assertThat(Certificate.of(state, six, true).objective()).isEqualTo(-160);
  }

  @Test
  void shouldTakeEqualitiesFromBothSides() {
    Program.Builder builder = Program.builder();
    int share = builder.column("share", NONE, ANY);
    builder.cost(share, 1);
    builder.row("whole", 5, 5);
    builder.entry(share, 1);
    ProgramState state = new ProgramState(builder.build());

    assertThat(Certificate.of(state, values(5), false).isProven()).isTrue();
    assertThat(Certificate.of(state, values(4), false).violation()).isEqualTo(0.2);
    assertThat(Certificate.of(state, values(6), false).violation()).isEqualTo(0.2);
  }

  private static Solution values(double share) {
    return new Solution(
        Status.OPTIMAL, 0, 0, new double[] {share}, new double[] {1}, new double[1]);
  }

  @Test
  void shouldCountWhatIsMissedAgainstTheSizeOfABound() {
    Program.Builder builder = Program.builder();
    int money = builder.column("money", 0, 1_000_000);
    builder.cost(money, -1);
    Program program = builder.build();
    Solution over =
        new Solution(
            Status.OPTIMAL, 0, 0, new double[] {1_000_000.5}, new double[0], new double[0]);

    assertThat(Certificate.of(new ProgramState(program), over, false).isAllowed()).isTrue();
  }
}
