package io.planwerk.application.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Removal;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.strategy.RememberedStrategies;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationKeepingServiceTest {
  private static final Actor ANNA = new Actor(new WorkspaceId("main"), "anna", Role.OWNER);
  private static final Actor STRANGER = new Actor(new WorkspaceId("other"), "eve", Role.OWNER);
  private static final OrganisationId ID = new OrganisationId("hebelwerk");
  private static final Precondition EXISTS = new Precondition.Exists();

  private final RememberedOrganisations organisations = new RememberedOrganisations();
  private final RememberedStrategies strategies = new RememberedStrategies();
  private final OrganisationKeeping keeping =
      new OrganisationKeepingService(
          organisations,
          strategies,
          InstantSource.fixed(Instant.parse("2027-03-01T09:30:00.123456Z")));

  @Test
  void shouldMakeAnIdFromTheName() {
    Tagged<Object> created = done(keeping.create(ANNA, Map.of("name", "Hebelwerk")));

    assertThat(created)
        .isEqualTo(new Tagged<>(Map.of("id", "hebelwerk", "name", "Hebelwerk"), "1", true));
    assertThat(organisations.notes).containsExactly("2027-03-01T09:30:00.123Z anna");
  }

  @Test
  void shouldNumberIdsThatAreMadeUpButNotThoseThatAreGiven() {
    keeping.create(ANNA, Map.of("name", "Hebelwerk"));

    assertThat(done(keeping.create(ANNA, Map.of("name", "Hebelwerk"))).value())
        .isEqualTo(Map.of("id", "hebelwerk-2", "name", "Hebelwerk"));
    assertThat(done(keeping.create(ANNA, Map.of("name", "Hebelwerk"))).value())
        .isEqualTo(Map.of("id", "hebelwerk-3", "name", "Hebelwerk"));
    assertThat(told(keeping.create(ANNA, Map.of("id", "hebelwerk", "name", "X"))))
        .isEqualTo("Conflict[/id DUPLICATE]");
  }

  @Test
  void shouldTellAllThatIsWrong() {
    assertThat(told(keeping.create(ANNA, Map.of("name", "X", "country", "XX", "website", "x"))))
        .isEqualTo("Invalid[/country INVALID_VALUE, /website INVALID_VALUE]");
    assertThat(told(keeping.create(ANNA, List.of()))).isEqualTo("Invalid[ WRONG_TYPE]");
  }

  @Test
  void shouldReadWithinTheWorkspaceOnly() {
    create();

    assertThat(done(keeping.read(ANNA, ID)).tag()).isEqualTo("1");
    assertThat(told(keeping.read(STRANGER, ID))).isEqualTo("NotFound");
    assertThat(told(keeping.change(STRANGER, ID, merge("X"), EXISTS))).isEqualTo("NotFound");
    assertThat(told(keeping.remove(STRANGER, ID, EXISTS))).isEqualTo("NotFound");
    assertThat(keeping.list(STRANGER, new Page.Request(null, 10)).items()).isEmpty();
  }

  @Test
  void shouldListPageByPage() {
    for (String name : List.of("C", "A", "B")) {
      keeping.create(ANNA, Map.of("name", name));
    }

    Page<Object> first = keeping.list(ANNA, new Page.Request(null, 2));
    assertThat(first.items())
        .containsExactly(Map.of("id", "a", "name", "A"), Map.of("id", "b", "name", "B"));
    assertThat(first.next()).isEqualTo("b");
    Page<Object> second = keeping.list(ANNA, new Page.Request("b", 2));
    assertThat(second.items()).containsExactly(Map.of("id", "c", "name", "C"));
    assertThat(second.next()).isNull();
  }

  @Test
  void shouldChangeTheStateThatIsMeant() {
    create();

    assertThat(told(keeping.change(ANNA, ID, merge("New"), new Precondition.Unstated())))
        .isEqualTo("PreconditionMissing");
    assertThat(told(keeping.change(ANNA, ID, merge("New"), new Precondition.Absent())))
        .isEqualTo("Stale 1");
    assertThat(told(keeping.change(ANNA, ID, merge("New"), matches("2")))).isEqualTo("Stale 1");

    assertThat(done(keeping.change(ANNA, ID, merge("New"), matches("1"))))
        .isEqualTo(new Tagged<>(Map.of("id", "hebelwerk", "name", "New"), "2", false));
    assertThat(told(keeping.change(ANNA, ID, merge("New"), matches("1")))).isEqualTo("Stale 2");
    assertThat(told(keeping.change(ANNA, new OrganisationId("other"), merge("New"), EXISTS)))
        .isEqualTo("NotFound");
  }

  @Test
  void shouldKeepItsIdAndRefuseNonsense() {
    create();

    assertThat(
            told(
                keeping.change(ANNA, ID, new Edit.Replace(Map.of("id", "x", "name", "X")), EXISTS)))
        .isEqualTo("Invalid[/id READ_ONLY]");
    assertThat(told(keeping.change(ANNA, ID, new Edit.Replace(Map.of()), EXISTS)))
        .isEqualTo("Invalid[/name MISSING]");
    assertThat(
            told(
                keeping.change(
                    ANNA,
                    ID,
                    new Edit.Patch(List.of(Map.of("op", "remove", "path", "/note"))),
                    EXISTS)))
        .isEqualTo("Invalid[/0 PATCH_FAILED]");
  }

  @Test
  void shouldMakeNoVersionOfWhatChangesNothing() {
    create();

    assertThat(done(keeping.change(ANNA, ID, merge("Hebelwerk"), EXISTS)).tag()).isEqualTo("1");
    assertThat(organisations.notes).hasSize(1);
  }

  @Test
  void shouldTellThatSomebodyElseWasFaster() {
    create();
    organisations.busy = true;

    assertThat(told(keeping.change(ANNA, ID, merge("New"), EXISTS))).isEqualTo("Stale ");
    assertThat(told(keeping.remove(ANNA, ID, EXISTS))).isEqualTo("Stale ");
  }

  @Test
  void shouldRemoveTheStateThatIsMeant() {
    create();

    assertThat(told(keeping.remove(ANNA, ID, new Precondition.Unstated())))
        .isEqualTo("PreconditionMissing");
    assertThat(told(keeping.remove(ANNA, ID, matches("2")))).isEqualTo("Stale 1");
    assertThat(told(keeping.remove(ANNA, ID, matches("1")))).isEqualTo("Done");
    assertThat(told(keeping.remove(ANNA, ID, EXISTS))).isEqualTo("NotFound");
    assertThat(told(keeping.read(ANNA, ID))).isEqualTo("Removed 2027-03-01T09:30:00.123Z anna");
    assertThat(told(keeping.read(STRANGER, ID))).isEqualTo("NotFound");
  }

  @Test
  void shouldNotRemoveWhatStrategiesBelongTo() {
    create();
    organisations.inUse = true;
    Map<String, String> tree =
        Map.of("id", "spring", "organisationId", "hebelwerk", "name", "Spring");
    if (StrategyFormat.CURRENT.read(tree)
        instanceof Reading.Read<StrategyDocument>(StrategyDocument spring)) {
      strategies.create(ANNA.workspace(), spring, new Strategies.Note(Instant.EPOCH, "anna", null));
    }

    Outcome<Tagged<Object>> refused = keeping.remove(ANNA, ID, EXISTS);

    assertThat(told(refused)).isEqualTo("Conflict[ STILL_REFERRED]");
    assertThat(refused.toString()).contains("'spring' belongs to it");
    assertThat(told(keeping.read(ANNA, ID))).isEqualTo("Done");
  }

  private void create() {
    done(keeping.create(ANNA, Map.of("name", "Hebelwerk")));
  }

  private static Edit merge(String name) {
    return new Edit.Merge(Map.of("name", name));
  }

  private static Precondition matches(String tag) {
    return new Precondition.Matches(Set.of(tag));
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError(told(outcome));
  }

  private static <T> String told(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> _ -> "Done";
      case Outcome.NotFound<T> _ -> "NotFound";
      case Outcome.Removed<T>(Removal removal) -> "Removed " + removal.at() + " " + removal.by();
      case Outcome.Invalid<T>(List<Fault> faults) -> "Invalid" + told(faults);
      case Outcome.Conflict<T>(var obstacle, List<Fault> faults) -> "Conflict" + told(faults);
      case Outcome.NotReady<T>(var step, List<Fault> unmet) -> "NotReady" + told(unmet);
      case Outcome.Stale<T>(String tag) -> "Stale " + tag;
      case Outcome.PreconditionMissing<T> _ -> "PreconditionMissing";
      case Outcome.SolverMissing<T> _ -> "SolverMissing";
      case Outcome.Busy<T> _ -> "Busy";
    };
  }

  private static List<String> told(List<Fault> faults) {
    return faults.stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }
}
