package io.planwerk.persistence.alignment;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.Page;
import io.planwerk.application.port.JointAlignments;
import io.planwerk.application.port.JointAlignments.Filter;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.port.Strategies.Saving;
import io.planwerk.domain.alignment.Alignment.Supply;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointAlignment.GoalShare;
import io.planwerk.domain.portfolio.JointAlignment.Hire;
import io.planwerk.domain.portfolio.JointAlignment.JointOption;
import io.planwerk.domain.portfolio.JointAlignment.Method;
import io.planwerk.domain.portfolio.JointAlignment.OptionKind;
import io.planwerk.domain.portfolio.JointAlignment.Part;
import io.planwerk.domain.portfolio.JointAlignment.Raise;
import io.planwerk.domain.portfolio.JointAlignment.SharedBottleneck;
import io.planwerk.domain.portfolio.JointAlignment.SharedUse;
import io.planwerk.domain.portfolio.JointAlignment.StrategyResult;
import io.planwerk.domain.portfolio.JointAlignmentSummary;
import io.planwerk.domain.portfolio.JointAlignmentSummary.Reckoned;
import io.planwerk.domain.portfolio.JointModel.Kind;
import io.planwerk.domain.portfolio.KeptJointAlignment;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import io.planwerk.persistence.strategy.Documents;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every way of keeping joint alignments does. */
public interface JointAlignmentsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  Filter ALL = new Filter(null, null);
  OrganisationId HARBOUR = new OrganisationId(Documents.ORGANISATION);
  OrganisationId MARINA = new OrganisationId("marina");

  private static JointAlignment gap() {
    Bilingual text = new Bilingual("Es fehlt Zeit.", "Time is lacking.");
    Month month = Month.of(2027, 1);
    List<Part> parts =
        List.of(
            new Part("spring", new BigDecimal("61.54")),
            new Part("autumn", new BigDecimal("38.46")));
    return new JointAlignment(
        Verdict.GAP,
        new BigDecimal("0.769231"),
        BigDecimal.ONE,
        List.of(text),
        List.of(
            new StrategyResult(
                "spring",
                "Spring",
                new BigDecimal("0.5"),
                Verdict.FIT,
                BigDecimal.ONE,
                new BigDecimal("0.769231"),
                List.of(
                    new GoalShare("fame", "Fame", Priority.MUST, BigDecimal.ONE, BigDecimal.ONE)))),
        List.of(
            new SharedUse(
                Kind.HOURS,
                "mia",
                month,
                month,
                new BigDecimal("100"),
                BigDecimal.ZERO,
                true,
                parts)),
        List.of(
            new SharedBottleneck(
                Kind.HOURS, "mia", month, month, BigDecimal.TEN, new BigDecimal("0.1"), text)),
        List.of(
            new JointOption(
                "raise",
                OptionKind.RAISE,
                text,
                "spring",
                Money.of("3600", "EUR"),
                BigDecimal.ONE,
                true,
                parts,
                List.of(new Raise(Kind.OVERTIME, "mia", month, month, new BigDecimal("30"))),
                List.of(
                    new Hire(
                        "spring",
                        "film",
                        Supply.BUY,
                        "studio",
                        "Studio",
                        new BigDecimal("90"),
                        Money.of("60", "EUR"))))),
        List.of(text),
        new Method("by hand", 4, new BigDecimal("0.00000000000012"), 30, 20, true));
  }

  private JointAlignments joint() {
    return ports().jointAlignments();
  }

  private static KeptJointAlignment.Made made(String... strategies) {
    return new KeptJointAlignment.Made(
        NOON,
        "anna",
        Stream.of(strategies)
            .map(id -> new Reckoned(new StrategyId(id), id.length(), "fingerprint " + id))
            .toList(),
        gap());
  }

  private KeptJointAlignment keep(WorkspaceId workspace, String... strategies) {
    return joint().keep(workspace, made(strategies)).orElseThrow();
  }

  private List<Integer> listed(WorkspaceId workspace, Filter filter) {
    return joint().list(workspace, filter, new Page.Request(null, 100)).items().stream()
        .map(JointAlignmentSummary::number)
        .toList();
  }

  @Test
  default void shouldFindWhatWasKept() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");

    KeptJointAlignment kept = keep(workspace, "spring", "autumn");

    assertThat(kept.summary().number()).isEqualTo(1);
    assertThat(kept.summary().strategies()).extracting(Reckoned::revision).containsExactly(6, 6);
    assertThat(joint().find(workspace, 1)).contains(kept);
    assertThat(neighbour().jointAlignments().find(workspace, 1)).contains(kept);
    assertThat(joint().list(workspace, ALL, new Page.Request(null, 5)).items())
        .containsExactly(kept.summary());
  }

  @Test
  default void shouldKeepTheStrategiesInTheirOrder() {
    WorkspaceId workspace = workspaceWith("a", "b", "c", "d");

    KeptJointAlignment kept = keep(workspace, "c", "a", "d", "b");

    assertThat(joint().find(workspace, 1).orElseThrow().summary()).isEqualTo(kept.summary());
  }

  @Test
  default void shouldFindNothingWhereNothingIs() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    keep(workspace, "spring", "autumn");

    assertThat(joint().find(workspace, 2)).isEmpty();
    assertThat(joint().find(newWorkspace(), 1)).isEmpty();
  }

  @Test
  default void shouldNotKeepAnythingOfAStrategyThatIsNotThere() {
    WorkspaceId workspace = workspaceWith("spring");

    assertThat(joint().keep(workspace, made("spring", "autumn"))).isEmpty();

    assertThat(joint().find(workspace, 1)).isEmpty();
    assertThat(listed(workspace, ALL)).isEmpty();
  }

  @Test
  default void shouldKeepWorkspacesApart() {
    WorkspaceId ours = workspaceWith("spring", "autumn");
    WorkspaceId theirs = workspaceWith("spring", "autumn");
    keep(ours, "spring", "autumn");

    assertThat(listed(theirs, ALL)).isEmpty();
    assertThat(keep(theirs, "spring", "autumn").summary().number()).isEqualTo(1);
    ports().strategies().remove(theirs, new StrategyId("spring"), 1, REMOVAL);
    assertThat(listed(ours, ALL)).containsExactly(1);
  }

  @Test
  default void shouldListTheNewestFirst() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    for (int i = 0; i < 5; i++) {
      keep(workspace, "spring", "autumn");
    }

    Page<JointAlignmentSummary> first = joint().list(workspace, ALL, new Page.Request(null, 3));
    Page<JointAlignmentSummary> second =
        joint().list(workspace, ALL, new Page.Request(first.next(), 3));

    assertThat(first.next()).isEqualTo("3");
    assertThat(second.next()).isNull();
    assertThat(Stream.of(first, second).flatMap(page -> page.items().stream()))
        .extracting(JointAlignmentSummary::number)
        .containsExactly(5, 4, 3, 2, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-5", "99999999999", "1"})
  default void shouldListNothingBehindAKeyThatIsMadeUp(String key) {
    WorkspaceId workspace = workspaceWith("spring", "autumn");
    keep(workspace, "spring", "autumn");

    assertThat(joint().list(workspace, ALL, new Page.Request(key, 5)).items()).isEmpty();
  }

  @Test
  default void shouldListWhatSpeaksOfAStrategy() {
    WorkspaceId workspace = workspaceWith("a", "b", "c");
    keep(workspace, "a", "b");
    keep(workspace, "c", "b");

    assertThat(listed(workspace, filter("a", null))).containsExactly(1);
    assertThat(listed(workspace, filter("b", null))).containsExactly(2, 1);
    assertThat(listed(workspace, filter("nowhere", null))).isEmpty();
  }

  private static Filter filter(@Nullable String strategy, @Nullable Set<OrganisationId> within) {
    return new Filter(strategy == null ? null : new StrategyId(strategy), within);
  }

  @Test
  default void shouldLeaveOutWhatSpeaksOfOneThatIsNotSeen() {
    WorkspaceId workspace = workspaceWith("a", "b");
    ports()
        .organisations()
        .create(
            workspace,
            new Organisation(MARINA, new Name("Marina"), null, null, null, null, null, null),
            NOON,
            "anna");
    ports()
        .strategies()
        .create(workspace, Documents.of("marina", "m"), new Note(NOON, "anna", null));
    keep(workspace, "a", "b");
    keep(workspace, "a", "m");

    assertThat(listed(workspace, filter(null, Set.of(HARBOUR)))).containsExactly(1);
    assertThat(listed(workspace, filter("a", Set.of(HARBOUR)))).containsExactly(1);
    assertThat(listed(workspace, filter(null, Set.of(HARBOUR, MARINA)))).containsExactly(2, 1);
    assertThat(listed(workspace, filter(null, Set.of()))).isEmpty();
  }

  @Test
  default void shouldForgetTheOldest() {
    WorkspaceId workspace = workspaceWith("a", "b");
    for (int i = 0; i <= JointAlignments.MOST; i++) {
      keep(workspace, "a", "b");
    }

    assertThat(joint().find(workspace, 1)).isEmpty();
    assertThat(joint().find(workspace, 2)).isPresent();
  }

  @Test
  default void shouldGoWithTheFirstStrategyThatGoes() {
    WorkspaceId workspace = workspaceWith("a", "b", "c");
    keep(workspace, "a", "b");
    keep(workspace, "b", "c");

    assertThat(ports().strategies().remove(workspace, new StrategyId("a"), 7, REMOVAL))
        .isEqualTo(Saving.STALE);
    assertThat(listed(workspace, ALL)).containsExactly(2, 1);
    ports().strategies().remove(workspace, new StrategyId("a"), 1, REMOVAL);

    assertThat(listed(workspace, ALL)).containsExactly(2);
    assertThat(joint().find(workspace, 1)).isEmpty();
    strategy(workspace, "a");
    assertThat(listed(workspace, filter("a", null))).isEmpty();
    assertThat(listed(workspace, filter("b", null))).containsExactly(2);
  }

  @Test
  default void shouldNotKeepWhatIsUndone() {
    WorkspaceId workspace = workspaceWith("a", "b");

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          keep(workspace, "a", "b");
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(listed(workspace, ALL)).isEmpty();
  }

  @Test
  default void shouldNumberThoseWhoComeAtOnce() {
    WorkspaceId workspace = workspaceWith("a", "b");

    Race.between(8, runner -> keep(workspace, "a", "b").summary().number());

    assertThat(listed(workspace, ALL)).containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
  }
}
