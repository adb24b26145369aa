package io.planwerk.persistence.alignment;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.Page;
import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import io.planwerk.persistence.strategy.Documents;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every way of keeping alignments does. */
public interface AlignmentsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  StrategyId SPRING = new StrategyId("spring");
  Alignment GAP = SomeAlignments.gap(3);
  Decision DECISION =
      new Decision(
          "raise",
          OptionKind.RAISE_RESOURCES,
          true,
          "agreed on Monday",
          "bernd",
          NOON.plusSeconds(60),
          8);

  private Alignments alignments() {
    return ports().alignments();
  }

  private static KeptAlignment.Made made(int revision, @Nullable String reason) {
    return new KeptAlignment.Made(
        revision, NOON.plusSeconds(revision), "anna", reason, "fingerprint " + revision, GAP);
  }

  private KeptAlignment keep(WorkspaceId workspace, int revision) {
    return alignments().keep(workspace, SPRING, made(revision, "why not")).orElseThrow();
  }

  private static Page.Request all() {
    return new Page.Request(null, 100);
  }

  private List<AlignmentSummary> listed(WorkspaceId workspace) {
    return alignments().list(workspace, SPRING, all()).items();
  }

  @Test
  default void shouldFindWhatWasKept() {
    WorkspaceId workspace = workspaceWith("spring");

    KeptAlignment kept = keep(workspace, 7);

    assertThat(kept.id()).hasToString("r7-1");
    assertThat(kept.alignment()).isEqualTo(GAP);
    assertThat(alignments().find(workspace, SPRING, kept.id())).contains(kept);
    assertThat(neighbour().alignments().find(workspace, SPRING, kept.id())).contains(kept);
    assertThat(alignments().newest(workspace, SPRING)).contains(kept.summary());
    assertThat(listed(workspace)).containsExactly(kept.summary());
  }

  @Test
  default void shouldKeepOneWithoutAReason() {
    WorkspaceId workspace = workspaceWith("spring");

    KeptAlignment kept = alignments().keep(workspace, SPRING, made(1, null)).orElseThrow();

    assertThat(alignments().find(workspace, SPRING, kept.id())).contains(kept);
  }

  @Test
  default void shouldFindNothingWhereNothingIs() {
    WorkspaceId workspace = workspaceWith("spring");
    keep(workspace, 7);

    assertThat(alignments().find(workspace, SPRING, new AlignmentId(7, 2))).isEmpty();
    assertThat(alignments().find(workspace, SPRING, new AlignmentId(6, 1))).isEmpty();
    assertThat(alignments().find(workspace, new StrategyId("autumn"), new AlignmentId(7, 1)))
        .isEmpty();
    assertThat(alignments().newest(workspace, new StrategyId("autumn"))).isEmpty();
    assertThat(alignments().decide(workspace, SPRING, new AlignmentId(6, 1), DECISION)).isFalse();
  }

  @Test
  default void shouldNotKeepAnythingOfAStrategyThatIsNotThere() {
    assertThat(alignments().keep(newWorkspace(), SPRING, made(1, null))).isEmpty();
    assertThat(alignments().keep(workspaceWith("spring"), new StrategyId("autumn"), made(1, null)))
        .isEmpty();
  }

  @Test
  default void shouldKeepWorkspacesApart() {
    WorkspaceId ours = workspaceWith("spring");
    WorkspaceId theirs = workspaceWith("spring");
    KeptAlignment kept = keep(ours, 7);

    assertThat(alignments().find(theirs, SPRING, kept.id())).isEmpty();
    assertThat(listed(theirs)).isEmpty();
    assertThat(alignments().decide(theirs, SPRING, kept.id(), DECISION)).isFalse();
    assertThat(keep(theirs, 3).id()).hasToString("r3-1");
    assertThat(alignments().find(ours, SPRING, kept.id())).contains(kept);
  }

  @Test
  default void shouldListTheNewestFirst() {
    WorkspaceId workspace = workspaceWith("spring");
    List<AlignmentId> ids =
        IntStream.rangeClosed(1, 5).mapToObj(i -> keep(workspace, 10 - i).id()).toList();

    Page<AlignmentSummary> first = alignments().list(workspace, SPRING, new Page.Request(null, 2));
    Page<AlignmentSummary> second =
        alignments().list(workspace, SPRING, new Page.Request(first.next(), 2));
    Page<AlignmentSummary> third =
        alignments().list(workspace, SPRING, new Page.Request(second.next(), 2));

    assertThat(first.next()).isEqualTo("4");
    assertThat(third.next()).isNull();
    assertThat(
            List.of(first, second, third).stream()
                .flatMap(page -> page.items().stream().map(AlignmentSummary::id)))
        .containsExactlyElementsOf(ids.reversed());
    assertThat(alignments().newest(workspace, SPRING).orElseThrow().id()).isEqualTo(ids.getLast());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-5", "99999999999", "1"})
  default void shouldListNothingBehindAKeyThatIsMadeUp(String key) {
    WorkspaceId workspace = workspaceWith("spring");
    keep(workspace, 1);

    assertThat(alignments().list(workspace, SPRING, new Page.Request(key, 5)).items()).isEmpty();
  }

  @Test
  default void shouldNoteADecisionOnce() {
    WorkspaceId workspace = workspaceWith("spring");
    KeptAlignment kept = keep(workspace, 7);
    Decision second = new Decision("bear", OptionKind.ACCEPT_GAP, false, "no", "carla", NOON, 9);

    assertThat(alignments().decide(workspace, SPRING, kept.id(), DECISION)).isTrue();
    assertThat(alignments().decide(workspace, SPRING, kept.id(), second)).isFalse();

    assertThat(neighbour().alignments().find(workspace, SPRING, kept.id()))
        .contains(kept.with(DECISION));
    assertThat(listed(workspace)).containsExactly(kept.summary().with(DECISION));
  }

  @Test
  default void shouldTakeADecisionBack() {
    WorkspaceId workspace = workspaceWith("spring");
    KeptAlignment kept = keep(workspace, 7);
    alignments().decide(workspace, SPRING, kept.id(), DECISION);

    alignments().withdraw(workspace, SPRING, kept.id());

    assertThat(alignments().find(workspace, SPRING, kept.id())).contains(kept);
    assertThat(alignments().decide(workspace, SPRING, kept.id(), DECISION)).isTrue();
  }

  @Test
  default void shouldForgetTheOldestAboutWhichNothingWasDecided() {
    WorkspaceId workspace = workspaceWith("spring");
    KeptAlignment decided = keep(workspace, 1);
    alignments().decide(workspace, SPRING, decided.id(), DECISION);
    KeptAlignment oldest = keep(workspace, 2);
    KeptAlignment next = keep(workspace, 3);
    for (int i = 1; i < Alignments.MOST_UNDECIDED; i++) {
      keep(workspace, 4);
    }

    assertThat(alignments().find(workspace, SPRING, oldest.id())).isEmpty();
    assertThat(alignments().find(workspace, SPRING, next.id())).contains(next);
    assertThat(alignments().find(workspace, SPRING, decided.id())).isPresent();
    assertThat(listed(workspace)).hasSize(Alignments.MOST_UNDECIDED + 1);
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    KeptAlignment kept = keep(workspace, 1);

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(alignments().find(workspace, SPRING, kept.id())).isEmpty();
    assertThat(listed(workspace)).isEmpty();
    assertThat(keep(workspace, 1).id()).hasToString("r1-1");
  }

  @Test
  default void shouldStayWhenTheStrategyChanges() {
    WorkspaceId workspace = workspaceWith("spring");
    KeptAlignment kept = keep(workspace, 1);

    ports()
        .strategies()
        .update(workspace, 1, Documents.named("spring", "Other"), new Note(NOON, "anna", null));

    assertThat(alignments().find(workspace, SPRING, kept.id())).contains(kept);
  }

  @Test
  default void shouldNotKeepWhatIsUndone() {
    WorkspaceId workspace = workspaceWith("spring");
    KeptAlignment before = keep(workspace, 1);

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          keep(workspace, 2);
                          alignments().decide(workspace, SPRING, before.id(), DECISION);
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(listed(workspace)).containsExactly(before.summary());
  }

  @Test
  default void shouldNumberThoseWhoComeAtOnce() {
    WorkspaceId workspace = workspaceWith("spring");

    Race.between(8, runner -> keep(workspace, 1).id());

    assertThat(listed(workspace))
        .extracting(summary -> summary.id().number())
        .containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
  }

  @Test
  default void shouldLetOneOfManyDecide() {
    WorkspaceId workspace = workspaceWith("spring");
    KeptAlignment kept = keep(workspace, 1);

    List<Boolean> outcomes =
        Race.between(8, runner -> alignments().decide(workspace, SPRING, kept.id(), DECISION));

    assertThat(outcomes).filteredOn(done -> done).hasSize(1);
  }

  @Test
  default void shouldKeepLargeOnes() {
    WorkspaceId workspace = workspaceWith("spring");
    Alignment large = SomeAlignments.gap(6_000);

    KeptAlignment kept =
        alignments()
            .keep(workspace, SPRING, new KeptAlignment.Made(1, NOON, "anna", null, "used", large))
            .orElseThrow();

    assertThat(alignments().find(workspace, SPRING, kept.id()).orElseThrow().alignment())
        .isEqualTo(large);
  }
}
