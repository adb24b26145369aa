package io.planwerk.persistence.trace;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.EntryFilter;
import io.planwerk.application.EntryFilter.Sight;
import io.planwerk.application.port.Ledger;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Ports;
import io.planwerk.persistence.Race;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every way of keeping the trace does. */
public interface LedgerContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  EntryFilter ALL = EntryFilter.all(Sight.ALL);
  OrganisationId ACME = new OrganisationId("acme");
  OrganisationId HAFEN = new OrganisationId("hafen");
  int WRITERS = 8;
  int EACH = 10;

  private Ledger ledger() {
    return ports().ledger();
  }

  private static Function<Head, Entry> deed(
      String actor, @Nullable OrganisationId organisation, String type) {
    return head ->
        new Entry(
            head.number() + 1,
            NOON.plusSeconds(head.number()),
            type,
            "PATCH",
            "/api/v1/strategies/spring",
            organisation,
            organisation == null ? null : new StrategyId("spring"),
            actor,
            "request",
            200,
            organisation == null ? null : 7,
            new Entry.Personal("salt", "192.0.2.7", null, "grün ✓"),
            "p",
            head.hash(),
            "hash-" + (head.number() + 1));
  }

  private Entry append(WorkspaceId workspace, String actor, @Nullable OrganisationId organisation) {
    return ledger().append(workspace, deed(actor, organisation, "strategy.changed"));
  }

  private static List<Long> numbers(List<Entry> entries) {
    return entries.stream().map(Entry::number).toList();
  }

  private List<Long> behind(WorkspaceId workspace, EntryFilter filter) {
    return numbers(ledger().behind(workspace, 0, filter, 100));
  }

  @Test
  default void shouldLinkEachEntryToTheOneBefore() {
    WorkspaceId workspace = newWorkspace();
    assertThat(ledger().head(workspace)).isEqualTo(Head.NONE);

    Entry first = append(workspace, "anna", ACME);
    Entry second = append(workspace, "bernd", null);

    assertThat(first.previous()).isEqualTo(Head.NONE.hash());
    assertThat(second.previous()).isEqualTo("hash-1");
    assertThat(neighbour().ledger().head(workspace)).isEqualTo(new Head(2, "hash-2"));
    assertThat(neighbour().ledger().behind(workspace, 0, ALL, 100)).containsExactly(first, second);
    assertThat(ledger().find(workspace, 2)).contains(second);
    assertThat(ledger().find(workspace, 3)).isEmpty();
    assertThat(ledger().find(newWorkspace(), 1)).isEmpty();
  }

  @Test
  default void shouldForgetWhatWasUndone() {
    WorkspaceId workspace = newWorkspace();
    append(workspace, "anna", ACME);
    Ports ports = ports();

    assertThatThrownBy(
            () ->
                ports
                    .transactions()
                    .inOne(
                        () -> {
                          append(workspace, "anna", ACME);
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(append(workspace, "bernd", ACME).number()).isEqualTo(2);
    assertThat(behind(workspace, ALL)).containsExactly(1L, 2L);
  }

  @Test
  default void shouldCountWithoutAGapWhoeverWrites() {
    WorkspaceId workspace = newWorkspace();

    List<List<Entry>> written =
        Race.between(
            WRITERS,
            writer -> {
              Ledger ledger = (writer % 2 == 0 ? ports() : neighbour()).ledger();
              List<Entry> kept = new ArrayList<>();
              for (int i = 0; i < EACH; i++) {
                Entry entry =
                    ledger.append(workspace, deed("w" + writer, ACME, "strategy.changed"));
                // Whoever sees an entry sees all before it.
                assertThat(ledger.behind(workspace, 0, ALL, WRITERS * EACH))
                    .hasSizeGreaterThanOrEqualTo((int) entry.number());
                kept.add(entry);
              }
              return kept;
            });

    assertThat(behind(workspace, ALL))
        .isEqualTo(LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
    assertThat(written).allSatisfy(kept -> assertThat(numbers(kept)).isSorted());
    List<Entry> all = ledger().behind(workspace, 0, ALL, 100);
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).previous()).isEqualTo(all.get(i - 1).hash());
    }
  }

  /** A database that remembers its answers may give one again without holding the head for it. */
  @Test
  default void shouldHoldTheHeadForWhoeverComesNextWhenSomebodyGivesUp() {
    WorkspaceId workspace = newWorkspace();
    append(workspace, "anna", ACME);

    Race.between(
        WRITERS,
        writer -> {
          for (int i = 0; i < EACH; i++) {
            assertThatThrownBy(
                    () ->
                        ledger()
                            .append(
                                workspace,
                                head -> {
                                  throw new IllegalStateException("given up");
                                }))
                .hasMessage("given up");
            append(workspace, "w" + writer, ACME);
          }
          return writer;
        });

    assertThat(numbers(ledger().behind(workspace, 0, ALL, 2 * WRITERS * EACH)))
        .isEqualTo(LongStream.rangeClosed(1, 1 + WRITERS * EACH).boxed().toList());
  }

  @Test
  default void shouldFindWhatIsWanted() {
    WorkspaceId workspace = newWorkspace();
    append(workspace, "anna", ACME);
    append(workspace, "bernd", HAFEN);
    ledger().append(workspace, deed("anna", null, "token.created"));
    ledger().append(workspace, deed("anna", ACME, "strategy.goals.changed"));

    assertThat(behind(workspace, filter("anna", null, null))).containsExactly(1L, 3L, 4L);
    assertThat(behind(workspace, filter(null, HAFEN, null))).containsExactly(2L);
    assertThat(behind(workspace, filter(null, null, "token.created"))).containsExactly(3L);
    assertThat(behind(workspace, filter(null, null, "strategy."))).containsExactly(1L, 2L, 4L);
    assertThat(behind(workspace, filter(null, null, "strategy"))).isEmpty();
    EntryFilter spring =
        new EntryFilter(
            null,
            new StrategyId("spring"),
            null,
            null,
            NOON.plusSeconds(1),
            NOON.plusSeconds(3),
            Sight.ALL);
    assertThat(behind(workspace, spring)).containsExactly(2L);
    assertThat(numbers(ledger().before(workspace, 4, ALL, 2))).containsExactly(3L, 2L);
    assertThat(numbers(ledger().behind(workspace, 1, ALL, 2))).containsExactly(2L, 3L);
  }

  private static EntryFilter filter(
      @Nullable String actor, @Nullable OrganisationId organisation, @Nullable String type) {
    return new EntryFilter(actor, null, organisation, type, null, null, Sight.ALL);
  }

  @Test
  default void shouldShowNoMoreThanMayBeSeen() {
    WorkspaceId workspace = newWorkspace();
    append(workspace, "anna", ACME);
    append(workspace, "anna", HAFEN);
    append(workspace, "anna", null);

    assertThat(seen(workspace, new Sight(Set.of(ACME), false))).containsExactly(1L);
    assertThat(seen(workspace, new Sight(Set.of(ACME, HAFEN), false))).containsExactly(1L, 2L);
    assertThat(seen(workspace, new Sight(null, false))).containsExactly(1L, 2L);
    assertThat(seen(workspace, new Sight(Set.of(), false))).isEmpty();
    assertThat(seen(workspace, new Sight(Set.of(HAFEN), true))).containsExactly(2L, 3L);
  }

  private List<Long> seen(WorkspaceId workspace, Sight sight) {
    return behind(workspace, EntryFilter.all(sight));
  }

  @Test
  default void shouldEraseWhatIsToldOfAPersonAndNothingElse() {
    WorkspaceId workspace = newWorkspace();
    Entry first = append(workspace, "anna", ACME);
    Entry second = append(workspace, "bernd", ACME);

    assertThat(ledger().veil(workspace, "anna")).isEqualTo(1);
    assertThat(ledger().veil(workspace, "anna")).isZero();

    assertThat(ledger().behind(workspace, 0, ALL, 100)).containsExactly(first.without(), second);
  }
}
