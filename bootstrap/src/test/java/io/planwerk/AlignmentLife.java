package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import io.planwerk.application.Edit;
import io.planwerk.application.Obstacle;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.alignment.Aligning;
import io.planwerk.application.alignment.StrategyAlignment;
import io.planwerk.application.alignment.StrategyAlignment.Line;
import io.planwerk.application.alignment.StrategyAlignment.Scenario;
import io.planwerk.application.alignment.StrategyAlignment.Shown;
import io.planwerk.application.alignment.StrategyAlignment.Thought;
import io.planwerk.application.lifecycle.StrategyLife;
import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.workspace.Role;
import io.planwerk.identity.IdentityModule;
import io.planwerk.listening.ListeningModule;
import io.planwerk.persistence.shared.Storage;
import io.planwerk.web.WebModule;
import io.planwerk.web.WebSettings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to alignments from being computed to being decided upon, in all use cases. */
abstract class AlignmentLife {
  private static final AtomicInteger WORKSPACES = new AtomicInteger();
  private static final Actor STRANGER = new Actor(new WorkspaceId("other"), "eve", Role.OWNER);
  private static final StrategyId ID = new StrategyId("launch");
  private static final Place WHOLE = new Place.Whole();
  private static final Precondition ANY = new Precondition.Exists();
  private static final Precondition UNSTATED = new Precondition.Unstated();
  private static final Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  private static final Page.Request ALL = new Page.Request(null, 100);

  private final Actor anna =
      new Actor(new WorkspaceId("main-" + WORKSPACES.incrementAndGet()), "anna", Role.STRATEGIST);
  private final HandMadeAlignments solver = world().solver();
  private final Injector injector = world().injector();
  private final StrategyPlanning planning = injector.getInstance(StrategyPlanning.class);
  private final StrategyAlignment aligning = injector.getInstance(StrategyAlignment.class);

  /** All use cases over one way of keeping things. */
  record World(HandMadeAlignments solver, Injector injector) {

    static World over(Module persistence) {
      HandMadeAlignments solver = new HandMadeAlignments();
      Module byHand =
          new AbstractModule() {
            @Override
            protected void configure() {
              bind(Aligning.class).toInstance(solver);
              bind(InstantSource.class).toInstance(InstantSource.fixed(NOON.plusNanos(456_789)));
            }
          };
      Injector injector =
          Guice.createInjector(
              Modules.override(new ApplicationModule(Thresholds.DEFAULT)).with(byHand),
              new ListeningModule(),
              new WebModule(WebSettings.nothing()),
              new IdentityModule(Optional.empty()),
              persistence);
      injector.getInstance(Storage.class);
      return new World(solver, injector);
    }
  }

  abstract World world();

  @BeforeEach
  void begin() {
    solver.missing = Optional.empty();
    solver.meanwhile = () -> {};
    done(
        injector
            .getInstance(OrganisationKeeping.class)
            .create(anna, Map.of("id", "harbour", "name", "Hafen AG")));
    create();
  }

  private void create() {
    done(
        planning.create(
            anna,
            Map.of(
                "id", "launch",
                "name", "Launch",
                "organisationId", "harbour",
                "goals", Map.of("items", List.of(Map.of("id", "fame", "name", "Fame"))),
                "resources",
                    Map.of(
                        "budgets",
                        List.of(
                            Map.of(
                                "id",
                                "media",
                                "name",
                                "Media",
                                "category",
                                "PAID_MEDIA",
                                "amount",
                                money("1000.00"),
                                "per",
                                "YEAR")))),
            null));
  }

  private static Map<String, Object> money(String amount) {
    return Map.of("amount", amount, "currency", "EUR");
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError(outcome.toString());
  }

  private static String conflict(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Conflict<?>(Obstacle obstacle, List<Fault> faults)) {
      return obstacle.kind() + ": " + obstacle.reason().en();
    }
    throw new AssertionError(outcome.toString());
  }

  private static List<Fault> faults(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Invalid<?>(List<Fault> faults)) {
      return faults;
    }
    throw new AssertionError(outcome.toString());
  }

  private Outcome<?> change(Map<String, Object> patch, String reason) {
    return planning.change(anna, ID, WHOLE, new Edit.Merge(patch), ANY, reason);
  }

  private void describeFame(String text) {
    done(
        planning.change(
            anna,
            ID,
            new Place.Entity("goals", "fame"),
            new Edit.Merge(Map.of("description", text)),
            ANY,
            "told better"));
  }

  private void weighFame(int weight) {
    done(
        planning.change(
            anna,
            ID,
            new Place.Entity("goals", "fame"),
            new Edit.Merge(Map.of("weight", BigDecimal.valueOf(weight))),
            ANY,
            "fame matters"));
  }

  private int revision() {
    return done(planning.revisionOf(anna, ID));
  }

  private Object budget() {
    return Pointer.parse("/resources/budgets/0/amount/amount")
        .orElseThrow()
        .in(done(planning.read(anna, ID, WHOLE, null)).value().tree())
        .orElseThrow();
  }

  private AlignmentId compute() {
    return done(aligning.compute(anna, ID, Question.PLAIN, null)).kept().id();
  }

  private Shown read(AlignmentId id) {
    return done(aligning.read(anna, ID, id));
  }

  private Outcome<Decision> apply(AlignmentId id, String option) {
    return aligning.apply(anna, ID, id, option, "agreed", UNSTATED);
  }

  @Nested
  class Computing {

    @Test
    void shouldBindTheAnswerToTheRevision() {
      describeFame("more readers");

      Shown made = done(aligning.compute(anna, ID, Question.PLAIN, "for the board"));

      assertThat(made.kept().id()).hasToString("r2-1");
      assertThat(made.kept().summary().at()).isEqualTo(NOON);
      assertThat(made.kept().summary().by()).isEqualTo("anna");
      assertThat(made.kept().summary().reason()).isEqualTo("for the board");
      assertThat(made.kept().alignment().verdict()).isEqualTo(Verdict.GAP);
      assertThat(made.isFresh()).isTrue();
      assertThat(read(made.kept().id())).isEqualTo(made);
      assertThat(revision()).isEqualTo(2);
    }

    @Test
    void shouldListTheNewestFirst() {
      AlignmentId first = compute();
      weighFame(2);
      AlignmentId second = compute();
      describeFame("more readers");

      List<Line> lines = done(aligning.list(anna, ID, ALL)).items();

      assertThat(lines).extracting(line -> line.summary().id()).containsExactly(second, first);
      assertThat(lines).extracting(Line::fresh).containsExactly(true, false);
    }

    @Test
    void shouldShowNothingToStrangers() {
      AlignmentId id = compute();

      assertThat(aligning.read(STRANGER, ID, id)).isEqualTo(new Outcome.NotFound<>());
      assertThat(aligning.list(STRANGER, ID, ALL)).isEqualTo(new Outcome.NotFound<>());
      assertThat(aligning.compute(STRANGER, ID, Question.PLAIN, null))
          .isEqualTo(new Outcome.NotFound<>());
      assertThat(aligning.program(STRANGER, ID, id)).isEqualTo(new Outcome.NotFound<>());
      assertThat(aligning.apply(STRANGER, ID, id, "raise", "mine", UNSTATED))
          .isEqualTo(new Outcome.NotFound<>());
    }

    @Test
    void shouldSayWhatIsMissing() {
      Bilingual lacking = new Bilingual("Löser fehlt", "no solver");
      solver.missing = Optional.of(lacking);

      assertThat(aligning.compute(anna, ID, Question.PLAIN, null))
          .isEqualTo(new Outcome.SolverMissing<>(lacking));
      assertThat(imagine(new Edit.Merge(Map.of()))).isEqualTo(new Outcome.SolverMissing<>(lacking));
    }

    @Test
    void shouldHandOutTheProgram() {
      assertThat(done(aligning.program(anna, ID, compute()))).contains("launch", "ENDATA");
    }

    @Test
    void shouldNotGiveTheAnswerToAStrategyThatWasMadeAnew() {
      solver.meanwhile =
          () -> {
            done(planning.remove(anna, ID, WHOLE, ANY, null));
            done(
                planning.create(
                    anna,
                    Map.of("id", "launch", "name", "Other", "organisationId", "harbour"),
                    null));
            solver.meanwhile = () -> {};
          };

      assertThat(aligning.compute(anna, ID, Question.PLAIN, null))
          .isEqualTo(new Outcome.NotFound<>());
      assertThat(done(aligning.list(anna, ID, ALL)).items()).isEmpty();
    }

    @Test
    void shouldGoWithTheStrategy() {
      AlignmentId id = compute();
      done(planning.remove(anna, ID, WHOLE, ANY, "over"));

      assertThat(aligning.read(anna, ID, id)).isInstanceOf(Outcome.Removed.class);
      assertThat(aligning.list(anna, ID, ALL)).isInstanceOf(Outcome.Removed.class);

      create();

      assertThat(aligning.read(anna, ID, id)).isEqualTo(new Outcome.NotFound<>());
    }

    @Test
    void shouldTellAnEditThatCameMeanwhile() {
      solver.meanwhile = () -> weighFame(2);

      Shown made = done(aligning.compute(anna, ID, Question.PLAIN, null));

      assertThat(made.kept().id().revision()).isEqualTo(1);
      assertThat(made.isFresh()).isFalse();
    }
  }

  @Nested
  class GrowingStale {

    @Test
    void shouldHoldWhileOnlyTextsChange() {
      AlignmentId id = compute();
      describeFame("more readers");

      assertThat(read(id).isFresh()).isTrue();
    }

    @Test
    void shouldTellTheFirstEditOfWhatItUsed() {
      AlignmentId id = compute();
      describeFame("more readers");
      weighFame(2);
      weighFame(3);

      assertThat(read(id).staleBy())
          .isEqualTo(
              new Revision(
                  3, NOON, "anna", "fame matters", null, List.of("/goals/items/0/weight")));
    }

    @Test
    void shouldHoldAgainWhenItIsAsItWas() {
      AlignmentId id = compute();
      weighFame(2);
      assertThat(read(id).isFresh()).isFalse();

      done(planning.restore(anna, ID, 1, ANY, "back"));

      assertThat(read(id).isFresh()).isTrue();
    }

    @Test
    void shouldFindTheEditFarBack() {
      AlignmentId id = compute();
      for (int i = 0; i < 130; i++) {
        describeFame("text " + i);
      }
      weighFame(2);
      for (int i = 0; i < 120; i++) {
        describeFame("text again " + i);
      }

      assertThat(read(id).staleBy().number()).isEqualTo(132);
    }

    @Test
    void shouldTellOnlyThePlacesThatCount() {
      AlignmentId id = compute();
      done(
          change(
              Map.of("name", "Other", "period", Map.of("from", "2027-01-01", "to", "2027-12-31")),
              null));

      assertThat(read(id).staleBy().places()).containsExactly("/period");
    }
  }

  @Nested
  class Deciding {

    @Test
    void shouldMakeOneRevisionOfChangesAndDecision() {
      AlignmentId id = compute();
      describeFame("more readers");

      Decision decision = done(apply(id, "raise"));

      assertThat(decision)
          .isEqualTo(
              new Decision("raise", OptionKind.RAISE_RESOURCES, true, "agreed", "anna", NOON, 3));
      assertThat(revision()).isEqualTo(3);
      assertThat(budget()).isEqualTo("1500.00");
      assertThat(done(planning.revision(anna, ID, 3)))
          .isEqualTo(
              new Revision(
                  3,
                  NOON,
                  "anna",
                  "agreed",
                  new Revision.Chosen("r1-1", "raise"),
                  List.of("/resources/budgets/0/amount")));
      assertThat(read(id).kept().summary().decision()).isEqualTo(decision);
      assertThat(read(id).staleBy().number()).isEqualTo(3);
    }

    @Test
    void shouldOnlyNoteThatTheGapIsBorne() {
      AlignmentId id = compute();

      Decision decision = done(apply(id, "bear"));

      assertThat(decision.kind()).isEqualTo(OptionKind.ACCEPT_GAP);
      assertThat(decision.revision()).isEqualTo(1);
      assertThat(revision()).isEqualTo(1);
      assertThat(read(id).isFresh()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void shouldAskForAReason(String reason) {
      assertThat(faults(aligning.apply(anna, ID, compute(), "raise", reason, UNSTATED)))
          .extracting(Fault::pointer)
          .containsExactly("/reason");
      assertThat(revision()).isEqualTo(1);
    }

    @Test
    void shouldRefuseAnAlignmentThatDoesNotHold() {
      AlignmentId id = compute();
      weighFame(2);

      assertThat(conflict(apply(id, "raise")))
          .isEqualTo(
              "ALIGNMENT_STALE: The alignment of goals and resources doesn't hold any more:"
                  + " revision 2 by anna (reason: 'fame matters') changed what it reckons with:"
                  + " goal 'Fame'. Please compute it again.");
      assertThat(revision()).isEqualTo(2);
      assertThat(read(id).kept().summary().decision()).isNull();
    }

    @Test
    void shouldCallWhatAnEditTouchedByItsName() {
      AlignmentId id = compute();
      done(
          change(
              Map.of(
                  "currency", "CHF",
                  "goals", Map.of("items", List.of()),
                  "resources", Map.of("skills", List.of(Map.of("id", "film", "name", "Film")))),
              null));

      assertThat(conflict(apply(id, "raise")))
          .contains("reckons with: goal 'Fame', skill 'Film' and currency.");
    }

    @Test
    void shouldDecideOnce() {
      AlignmentId id = compute();
      done(apply(id, "bear"));

      assertThat(conflict(apply(id, "raise")))
          .startsWith("ALREADY_DECIDED")
          .contains("anna chose 'Bear' on 1 March 2027");
      assertThat(budget()).isEqualTo("1000.00");
    }

    @Test
    void shouldHoldTheStateThatIsNamed() {
      AlignmentId id = compute();
      describeFame("more readers");

      assertThat(
              aligning.apply(
                  anna, ID, id, "raise", "agreed", new Precondition.Matches(Set.of("1"))))
          .isEqualTo(new Outcome.Stale<>("2"));
      done(aligning.apply(anna, ID, id, "raise", "agreed", new Precondition.Matches(Set.of("2"))));
    }

    @Test
    void shouldLeaveEverythingWhereChangesCannotBeMade() {
      AlignmentId id = compute();

      assertThat(conflict(apply(id, "impossible"))).startsWith("OPTION_OUTDATED");
      assertThat(revision()).isEqualTo(1);
      assertThat(read(id).kept().summary().decision()).isNull();
    }

    @Test
    void shouldKnowOnlyItsOwnOptions() {
      assertThat(apply(compute(), "dream")).isEqualTo(new Outcome.NotFound<>());
      assertThat(apply(new AlignmentId(1, 9), "raise")).isEqualTo(new Outcome.NotFound<>());
    }

    @Test
    void shouldLetOneOfManyDecideWhileOthersWrite() throws InterruptedException {
      AlignmentId id = compute();
      List<Outcome<Decision>> outcomes = Collections.synchronizedList(new ArrayList<>());

      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 6; i++) {
          String option = i % 2 == 0 ? "raise" : "bear";
          String text = "text " + i;
          threads.execute(() -> outcomes.add(apply(id, option)));
          threads.execute(() -> describeFame(text));
        }
      }

      assertThat(outcomes).hasSize(6);
      Decision decision = read(id).kept().summary().decision();
      assertThat(outcomes)
          .filteredOn(outcome -> outcome instanceof Outcome.Done)
          .containsExactly(new Outcome.Done<>(decision));
      assertThat(outcomes)
          .filteredOn(outcome -> !(outcome instanceof Outcome.Done))
          .allSatisfy(outcome -> assertThat(conflict(outcome)).isNotEmpty());
      boolean raised = decision.option().equals("raise");
      assertThat(budget()).isEqualTo(raised ? "1500.00" : "1000.00");
      assertThat(revision()).isEqualTo(raised ? 8 : 7);
    }

    @Test
    void shouldUndoBothWhenTheTransactionFails() {
      AlignmentId id = compute();
      Transactions transactions = injector.getInstance(Transactions.class);

      try {
        transactions.inOne(
            () -> {
              done(apply(id, "raise"));
              throw new IllegalStateException("undone");
            });
      } catch (IllegalStateException undone) {
        assertThat(undone).hasMessage("undone");
      }

      assertThat(revision()).isEqualTo(1);
      assertThat(
              injector
                  .getInstance(Alignments.class)
                  .newest(anna.workspace(), ID)
                  .orElseThrow()
                  .decision())
          .isNull();
    }
  }

  @Nested
  class Settling {
    private Outcome<?> adopt() {
      return injector.getInstance(StrategyLife.class).move(anna, ID, Status.ALIGNED, null);
    }

    private static String unmet(Outcome<?> outcome) {
      assertThat(outcome).isInstanceOf(Outcome.NotReady.class);
      return ((Outcome.NotReady<?>) outcome)
          .unmet().stream()
              .map(fault -> fault.code() + " " + fault.detail().en())
              .collect(Collectors.joining("; "));
    }

    @Test
    void shouldAskForAnAlignment() {
      assertThat(unmet(adopt())).startsWith("NOT_ALIGNED");
      solver.missing = Optional.of(new Bilingual("Löser fehlt", "no solver"));
      assertThat(unmet(adopt())).startsWith("NOT_ALIGNED");
    }

    @Test
    void shouldRefuseAnUndecidedGap() {
      compute();

      assertThat(unmet(adopt())).startsWith("GAP_UNDECIDED");
    }

    @Test
    void shouldLetInWhatFits() {
      done(apply(compute(), "raise"));
      compute();

      done(adopt());
    }

    @Test
    void shouldLetInAGapThatIsBorne() {
      done(apply(compute(), "bear"));
      describeFame("more readers");

      done(adopt());
    }

    @Test
    void shouldLetInWhatAnOptionMadeFit() {
      done(apply(compute(), "raise"));
      describeFame("more readers");

      done(adopt());
    }

    @Test
    void shouldRefuseWhatAnOptionLeftOpen() {
      done(apply(compute(), "raise-a-little"));

      assertThat(unmet(adopt())).startsWith("GAP_LEFT").contains("'Raise a little'");
    }

    @Test
    void shouldRefuseWhatChangedAfterAnOption() {
      done(apply(compute(), "raise"));
      weighFame(2);

      assertThat(unmet(adopt())).startsWith("ALIGNMENT_STALE").contains("revision 3 by anna");
    }

    @Test
    void shouldRefuseWhatChangedAfterTheGapWasBorne() {
      done(apply(compute(), "bear"));
      weighFame(2);

      assertThat(unmet(adopt())).contains("revision 2 by anna");
    }

    @Test
    void shouldGoByTheNewestAlignment() {
      done(apply(compute(), "bear"));
      compute();

      assertThat(unmet(adopt())).startsWith("GAP_UNDECIDED");
    }
  }

  private Outcome<Scenario> imagine(Edit edit) {
    return aligning.scenario(anna, ID, new Thought(edit, "/edit", Question.PLAIN));
  }

  @Nested
  class Imagining {

    @Test
    void shouldKeepNothing() {
      Scenario scenario =
          done(
              imagine(
                  new Edit.Patch(
                      List.of(
                          Map.of(
                              "op",
                              "replace",
                              "path",
                              "/resources/budgets/0/amount/amount",
                              "value",
                              "1500.00")))));

      assertThat(scenario.revision()).isEqualTo(1);
      assertThat(scenario.alignment().verdict()).isEqualTo(Verdict.FIT);
      assertThat(scenario.assessment().findings()).isNotEmpty();
      assertThat(budget()).isEqualTo("1000.00");
      assertThat(revision()).isEqualTo(1);
      assertThat(done(aligning.list(anna, ID, ALL)).items()).isEmpty();
    }

    @Test
    void shouldNotKeepAnAnswerOnWhichNothingCanBeDecided() {
      Question verdictOnly =
          new Question(null, null, null, null, null, null, null, null, null, true);

      assertThat(faults(aligning.compute(anna, ID, verdictOnly, null)))
          .extracting(Fault::pointer)
          .containsExactly("/verdictOnly");
    }

    @Test
    void shouldPointIntoTheMergePatch() {
      assertThat(
              faults(
                  imagine(
                      new Edit.Merge(
                          Map.of(
                              "gaols",
                              Map.of(),
                              "goals",
                              Map.of("items", List.of(Map.of("id", "reach"))))))))
          .extracting(Fault::pointer)
          .containsExactlyInAnyOrder("/edit/gaols", "/edit/goals/items/0/name");
    }

    @Test
    void shouldPointToTheOperation() {
      assertThat(
              faults(
                  imagine(
                      new Edit.Patch(
                          List.of(
                              Map.of(
                                  "op",
                                  "add",
                                  "path",
                                  "/goals/items/-",
                                  "value",
                                  Map.of("name", "Reach", "weight", "much")),
                              Map.of(
                                  "op",
                                  "add",
                                  "path",
                                  "/goals/items/0",
                                  "value",
                                  Map.of("nam", "First", "name", "First")),
                              Map.of("op", "remove", "path", "/name"),
                              Map.of(
                                  "op",
                                  "replace",
                                  "path",
                                  "/resources/budgets/0/per",
                                  "value",
                                  "DAY"))))))
          .extracting(Fault::pointer)
          .containsExactlyInAnyOrder(
              "/edit/0/value/weight", "/edit/1/value/nam", "/edit/2/path", "/edit/3/value");
      assertThat(faults(imagine(new Edit.Patch(List.of(Map.of("op", "remove", "path", "/x"))))))
          .extracting(Fault::pointer)
          .containsExactly("/edit/0");
    }

    @Test
    void shouldTellAFaultElsewhereWithItsPlace() {
      Map<String, Object> blog = Map.of("id", "blog", "name", "Blog", "goals", List.of("fame"));
      done(change(Map.of("platforms", Map.of("items", List.of(blog))), null));

      assertThat(
              faults(
                  imagine(
                      new Edit.Patch(List.of(Map.of("op", "remove", "path", "/goals/items/0"))))))
          .singleElement()
          .satisfies(
              fault -> {
                assertThat(fault.pointer()).isEqualTo("/edit");
                assertThat(fault.detail().en())
                    .startsWith("leads to a fault at /platforms/items/0/goals/0: ");
              });
    }

    @Test
    void shouldKnowNoOtherStrategy() {
      assertThat(
              aligning.scenario(
                  anna,
                  new StrategyId("other"),
                  new Thought(new Edit.Merge(Map.of()), "/edit", Question.PLAIN)))
          .isEqualTo(new Outcome.NotFound<>());
    }
  }
}
