package io.planwerk.application.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Removal;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.document.Reading.Read;
import io.planwerk.domain.document.Reading.Rejected;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StrategyPlanningServiceTest {
  private static final Actor ANNA = new Actor(new WorkspaceId("main"), "anna", Role.STRATEGIST);
  private static final Actor STRANGER = new Actor(new WorkspaceId("other"), "eve", Role.OWNER);
  private static final StrategyId ID = new StrategyId("launch");
  private static final Place WHOLE = new Place.Whole();
  private static final Place.Collection GOALS = new Place.Collection("goals", "items");
  private static final Place NEWSLETTER = new Place.Entity("goals", "newsletter");
  private static final Precondition UNSTATED = new Precondition.Unstated();
  private static final Precondition EXISTS = new Precondition.Exists();
  private static final Precondition ABSENT = new Precondition.Absent();
  private static final Instant NOW = Instant.parse("2027-03-01T09:30:00.123456789Z");

  private final RememberedStrategies strategies = new RememberedStrategies();
  private final StrategyPlanning planning =
      new StrategyPlanningService(strategies, InstantSource.fixed(NOW));

  @BeforeEach
  void begin() {
    done(
        planning.create(
            ANNA,
            Map.of(
                "id", "launch",
                "name", "Launch",
                "organisationId", "hebelwerk",
                "goals", Map.of("items", List.of(goal("newsletter"), goal("reach"))),
                "audiences", Map.of("items", List.of(named("engineers"))),
                "platforms",
                    Map.of(
                        "items",
                        List.of(
                            with(named("linkedin"), "goals", List.of("newsletter")),
                            named("forum"))),
                "resources", Map.of("skills", List.of(named("film")))),
            "the beginning"));
  }

  @Nested
  class Adopting {
    private static final StrategyId OLD = new StrategyId("old");

    @BeforeEach
    void shouldTakeInWhatIsInForceElsewhere() {
      Tagged<Part> old =
          done(
              planning.create(
                  ANNA,
                  Map.of("name", "Old", "organisationId", "hebelwerk", "adopted", "2025-01-01"),
                  null));
      assertThat(old.value().document().strategy().adopted()).isEqualTo("2025-01-01");
    }

    @Test
    void shouldLeaveTheDayOfAdoptionToTheLifeCycle() {
      for (Edit byHand :
          List.of(
              new Edit.Merge(Map.of("adopted", "2027-03-02")),
              new Edit.Patch(List.of(Map.of("op", "remove", "path", "/adopted"))),
              new Edit.Replace(draft("Old")))) {
        assertThat(told(planning.change(ANNA, OLD, WHOLE, byHand, EXISTS, null)))
            .isEqualTo("Invalid[/adopted READ_ONLY]");
      }
      Edit adopted = new Edit.Merge(Map.of("adopted", "2027-03-01"));
      assertThat(told(planning.change(ANNA, ID, WHOLE, adopted, EXISTS, null)))
          .isEqualTo("Invalid[/adopted READ_ONLY]");
      assertThat(strategies.updates()).isZero();
    }

    @Test
    void shouldTakeOtherChangesOfAStrategyInForce() {
      Edit renamed = new Edit.Merge(Map.of("name", "Old again", "adopted", "2025-01-01"));

      assertThat(done(planning.change(ANNA, OLD, WHOLE, renamed, EXISTS, null)).value().revision())
          .isEqualTo(2);
    }

    @Test
    void shouldNeitherAdoptNorUnadoptByGoingBack() {
      StrategyDocument first = strategies.at(ANNA.workspace(), OLD, 1).orElseThrow();
      Map<String, Object> withoutDay = new LinkedHashMap<>(first.tree());
      withoutDay.remove("adopted");
      withoutDay.put("note", "as it was");
      Note note = new Note(NOW, "life", null);
      strategies.update(ANNA.workspace(), 1, document(withoutDay), note);

      Part restored = done(planning.restore(ANNA, OLD, 1, EXISTS, null)).value();

      assertThat(restored.document().strategy().adopted()).isNull();
      assertThat(restored.document().strategy().note()).isNull();
    }
  }

  @Nested
  class Creating {

    @Test
    void shouldKeepTheFirstRevisionWithWhoWhenAndWhy() {
      Tagged<Part> created = done(planning.create(ANNA, draft("Second"), "because"));

      assertThat(created.created()).isTrue();
      assertThat(created.tag()).isEqualTo("1");
      assertThat(created.value().id()).isEqualTo("second");
      assertThat(created.value().revision()).isEqualTo(1);
      assertThat(strategies.noteOf(ANNA.workspace(), new StrategyId("second"), 1))
          .isEqualTo(new Note(Instant.parse("2027-03-01T09:30:00.123Z"), "anna", "because"));
    }

    @Test
    void shouldNumberIdsThatAreMadeUp() {
      assertThat(done(planning.create(ANNA, draft("Launch"), null)).value().id())
          .isEqualTo("launch-2");
      assertThat(done(planning.create(ANNA, draft("Launch"), null)).value().tree())
          .hasFieldOrPropertyWithValue("id", "launch-3");
    }

    @Test
    void shouldNotRenameWhatWasNamed() {
      assertThat(told(planning.create(ANNA, with(draft("Launch"), "id", "launch"), null)))
          .isEqualTo("Conflict[/id DUPLICATE]");
    }

    @Test
    void shouldRefuseAnOrganisationThatIsNotThere() {
      assertThat(told(planning.create(ANNA, with(draft("X"), "organisationId", "nobody"), null)))
          .isEqualTo("Invalid[/organisationId UNKNOWN_REFERENCE]");
    }

    @Test
    void shouldTellAllThatIsWrong() {
      assertThat(told(planning.create(ANNA, Map.of("nme", "X"), null)))
          .isEqualTo(
              "Invalid[/nme UNKNOWN_FIELD, /id MISSING, /organisationId MISSING, /name MISSING]");
    }
  }

  @Nested
  class Reading {

    @Test
    void shouldReadTheWholeAndItsParts() {
      assertThat(tree(WHOLE)).hasFieldOrPropertyWithValue("name", "Launch");
      assertThat(tree(new Place.Section("audiences")))
          .isEqualTo(Map.of("items", List.of(named("engineers"))));
      assertThat(tree(new Place.Section("crisis"))).isEqualTo(Map.of());
      assertThat(tree(GOALS))
          .isEqualTo(Map.of("items", List.of(goal("newsletter"), goal("reach"))));
      assertThat(tree(new Place.Collection("goals", "types")))
          .isEqualTo(Map.of("items", List.of()));
      assertThat(tree(new Place.Entity("resources", "film"))).isEqualTo(named("film"));
    }

    @Test
    void shouldFindNothingWhereNothingIs() {
      for (Place place :
          List.of(
              new Place.Section("nonsense"),
              new Place.Section("period"),
              new Place.Collection("goals", "people"),
              new Place.Collection("nonsense", "items"),
              new Place.Entity("goals", "film"),
              new Place.Entity("nonsense", "film"),
              new Place.Entity("crisis", "film"))) {
        assertThat(told(planning.read(ANNA, ID, place, null))).isEqualTo("NotFound");
      }
      assertThat(told(planning.read(ANNA, new StrategyId("other"), WHOLE, null)))
          .isEqualTo("NotFound");
    }

    @Test
    void shouldShowNothingToOtherWorkspaces() {
      assertThat(told(planning.read(STRANGER, ID, WHOLE, null))).isEqualTo("NotFound");
      assertThat(planning.revisionOf(STRANGER, ID)).isInstanceOf(Outcome.NotFound.class);
      assertThat(planning.compare(STRANGER, ID, 1, 1)).isInstanceOf(Outcome.NotFound.class);
      assertThat(planning.revision(STRANGER, ID, 1)).isInstanceOf(Outcome.NotFound.class);
      assertThat(planning.remove(STRANGER, ID, WHOLE, EXISTS, null))
          .isInstanceOf(Outcome.NotFound.class);
      assertThat(told(planning.restore(STRANGER, ID, 1, EXISTS, null))).isEqualTo("NotFound");
      assertThat(told(planning.add(STRANGER, ID, GOALS, named("x"), null))).isEqualTo("NotFound");
    }

    @Test
    void shouldReadEarlierRevisions() {
      change(NEWSLETTER, merge("weight", 7), EXISTS);

      assertThat(done(planning.read(ANNA, ID, NEWSLETTER, 1)).value().tree())
          .isEqualTo(goal("newsletter"));
      assertThat(done(planning.read(ANNA, ID, NEWSLETTER, 2)).value().revision()).isEqualTo(2);
      assertThat(told(planning.read(ANNA, ID, NEWSLETTER, 3))).isEqualTo("NotFound");
    }

    @Test
    void shouldTagAPartByItsContentAndTheWholeByItsRevision() {
      String newsletter = tag(NEWSLETTER);
      String reach = tag(new Place.Entity("goals", "reach"));
      String goals = tag(new Place.Section("goals"));
      String audiences = tag(new Place.Section("audiences"));

      change(NEWSLETTER, merge("weight", 7), EXISTS);

      assertThat(tag(NEWSLETTER)).isNotEqualTo(newsletter);
      assertThat(tag(new Place.Entity("goals", "reach"))).isEqualTo(reach);
      assertThat(tag(new Place.Section("goals"))).isNotEqualTo(goals);
      assertThat(tag(new Place.Section("audiences"))).isEqualTo(audiences);
      assertThat(tag(WHOLE)).isEqualTo("2");
      assertThat(planning.revisionOf(ANNA, ID)).isEqualTo(new Outcome.Done<>(2));
    }
  }

  @Nested
  class Changing {

    @Test
    void shouldReplaceMergeAndPatch() {
      change(NEWSLETTER, replace(with(goal("newsletter"), "weight", decimal(1))), EXISTS);
      change(NEWSLETTER, merge("rationale", "why not"), EXISTS);
      Outcome<Tagged<Part>> patched =
          change(
              NEWSLETTER,
              new Edit.Patch(
                  List.of(
                      Map.of("op", "test", "path", "/weight", "value", decimal(1)),
                      Map.of("op", "replace", "path", "/weight", "value", decimal(2)))),
              EXISTS);

      assertThat(done(patched).value().tree())
          .isEqualTo(with(with(goal("newsletter"), "weight", decimal(2)), "rationale", "why not"));
      assertThat(done(patched).value().revision()).isEqualTo(4);
      assertThat(done(patched).tag()).isEqualTo(tag(NEWSLETTER));
      assertThat(done(patched).created()).isFalse();
    }

    @Test
    void shouldChangeWholeSections() {
      Place audiences = new Place.Section("audiences");

      change(audiences, replace(Map.of("items", List.of(named("pupils")))), EXISTS);
      assertThat(tree(audiences)).isEqualTo(Map.of("items", List.of(named("pupils"))));

      change(audiences, replace(Map.of()), EXISTS);
      assertThat(tree(audiences)).isEqualTo(Map.of());
    }

    @Test
    void shouldNeedToKnowWhichStateIsMeant() {
      String tag = tag(NEWSLETTER);

      assertThat(told(change(NEWSLETTER, merge("weight", 1), UNSTATED)))
          .isEqualTo("PreconditionMissing");
      assertThat(told(change(NEWSLETTER, merge("weight", 1), ABSENT))).isEqualTo("Stale " + tag);
      assertThat(told(change(NEWSLETTER, merge("weight", 1), matches("old"))))
          .isEqualTo("Stale " + tag);
      assertThat(told(change(NEWSLETTER, merge("weight", 1), matches()))).isEqualTo("Stale " + tag);
      assertThat(revision()).isEqualTo(1);

      assertThat(told(change(NEWSLETTER, merge("weight", 1), matches("old", tag))))
          .isEqualTo("Done");
      assertThat(told(change(NEWSLETTER, merge("weight", 2), EXISTS))).isEqualTo("Done");
      assertThat(told(change(NEWSLETTER, merge("weight", 3), matches(tag))))
          .isEqualTo("Stale " + tag(NEWSLETTER));
      assertThat(told(change(WHOLE, merge("note", "x"), matches("3")))).isEqualTo("Done");
      assertThat(told(change(WHOLE, merge("note", "y"), matches("3")))).isEqualTo("Stale 4");
    }

    @Test
    void shouldPutAnEntityWhereNoneIs() {
      Place fresh = new Place.Entity("goals", "fresh");
      Edit edit = replace(Map.of("name", "Fresh"));

      assertThat(told(change(fresh, edit, EXISTS))).isEqualTo("Stale ");
      assertThat(told(change(fresh, edit, matches("1")))).isEqualTo("Stale ");

      Tagged<Part> created = done(change(fresh, edit, ABSENT));
      assertThat(created.created()).isTrue();
      assertThat(created.value().id()).isEqualTo("fresh");
      assertThat(created.tag()).isEqualTo(tag(fresh));
      assertThat(done(change(new Place.Entity("goals", "more"), edit, UNSTATED)).created())
          .isTrue();
      assertThat(told(change(fresh, edit, ABSENT))).isEqualTo("Stale " + tag(fresh));
    }

    @Test
    void shouldNotPutWhereItIsUnclearInWhichList() {
      Edit edit = replace(Map.of("name", "X"));

      assertThat(told(change(new Place.Entity("resources", "x"), edit, ABSENT)))
          .isEqualTo("NotFound");
      assertThat(told(change(new Place.Entity("nonsense", "x"), edit, ABSENT)))
          .isEqualTo("NotFound");
      assertThat(told(change(new Place.Entity("goals", "x"), merge("name", "X"), ABSENT)))
          .isEqualTo("NotFound");
      assertThat(told(change(GOALS, edit, EXISTS))).isEqualTo("NotFound");
    }

    @Test
    void shouldKeepTheIdOfTheAddress() {
      assertThat(told(change(NEWSLETTER, replace(named("other")), EXISTS)))
          .isEqualTo("Invalid[/id READ_ONLY]");
      assertThat(told(change(NEWSLETTER, merge("id", null), EXISTS))).isEqualTo("Done");
      assertThat(told(change(WHOLE, merge("id", "other"), EXISTS)))
          .isEqualTo("Invalid[/id READ_ONLY]");
      assertThat(told(change(new Place.Entity("goals", "types"), replace(draft("X")), ABSENT)))
          .isEqualTo("Invalid[/organisationId UNKNOWN_FIELD, /id INVALID_VALUE]");
      assertThat(
              told(
                  change(new Place.Entity("goals", "types"), replace(Map.of("name", "X")), ABSENT)))
          .isEqualTo("Invalid[/id INVALID_VALUE]");
      assertThat(told(change(new Place.Entity("goals", "Ä"), replace(Map.of("name", "X")), ABSENT)))
          .isEqualTo("Invalid[/id INVALID_VALUE]");
    }

    @Test
    void shouldPointIntoTheInputAndNotIntoTheStrategy() {
      assertThat(told(change(NEWSLETTER, merge("weight", -1), EXISTS)))
          .isEqualTo("Invalid[/weight OUT_OF_RANGE]");
      assertThat(told(change(NEWSLETTER, merge("owner", "nobody"), EXISTS)))
          .isEqualTo("Invalid[/owner UNKNOWN_REFERENCE]");
      assertThat(told(change(new Place.Section("goals"), replace(Map.of("items", 7)), EXISTS)))
          .isEqualTo("Invalid[/items WRONG_TYPE]");
      assertThat(told(change(NEWSLETTER, replace(List.of()), EXISTS)))
          .isEqualTo("Invalid[ WRONG_TYPE]");
      assertThat(told(change(NEWSLETTER, new Edit.Merge("text"), EXISTS)))
          .isEqualTo("Invalid[ WRONG_TYPE]");
      assertThat(
              told(
                  change(
                      NEWSLETTER,
                      new Edit.Patch(
                          List.of(
                              Map.of("op", "test", "path", "/name", "value", "The newsletter"),
                              Map.of("op", "remove", "path", "/owner"))),
                      EXISTS)))
          .isEqualTo("Invalid[/1 PATCH_FAILED]");
      assertThat(revision()).isEqualTo(1);
    }

    @Test
    void shouldTellWhichOtherPartsStandAgainstAChange() {
      assertThat(
              told(
                  change(
                      new Place.Section("goals"),
                      replace(Map.of("items", List.of(goal("reach")))),
                      EXISTS)))
          .isEqualTo("Conflict[/platforms/items/0/goals/0 UNKNOWN_REFERENCE]");
    }

    @Test
    void shouldMakeNoRevisionOfWhatChangesNothing() {
      Tagged<Part> same = done(change(NEWSLETTER, replace(goal("newsletter")), EXISTS));

      assertThat(same.value().revision()).isEqualTo(1);
      assertThat(same.tag()).isEqualTo(tag(NEWSLETTER));
      assertThat(strategies.updates()).isZero();
    }

    @Test
    void shouldRefuseAnOrganisationThatIsNotThere() {
      assertThat(told(change(WHOLE, merge("organisationId", "nobody"), EXISTS)))
          .isEqualTo("Invalid[/organisationId UNKNOWN_REFERENCE]");
    }

    @Test
    void shouldFindNoStrategyThatIsNotThere() {
      assertThat(
              told(
                  planning.change(
                      ANNA, new StrategyId("other"), WHOLE, merge("note", "x"), EXISTS, null)))
          .isEqualTo("NotFound");
    }
  }

  @Nested
  class Adding {

    @Test
    void shouldAddAtTheEndOfTheList() {
      Tagged<Part> added = done(planning.add(ANNA, ID, GOALS, named("third"), "more"));

      assertThat(added.created()).isTrue();
      assertThat(added.value().tree()).isEqualTo(named("third"));
      assertThat(added.tag()).isEqualTo(tag(new Place.Entity("goals", "third")));
      assertThat(tree(GOALS))
          .isEqualTo(Map.of("items", List.of(goal("newsletter"), goal("reach"), named("third"))));
      assertThat(strategies.noteOf(ANNA.workspace(), ID, 2).reason()).isEqualTo("more");
    }

    @Test
    void shouldBeginAListThatWasEmpty() {
      Place.Collection levels = new Place.Collection("crisis", "team");

      assertThat(done(planning.add(ANNA, ID, levels, named("speaker"), null)).value().id())
          .isEqualTo("speaker");
    }

    @Test
    void shouldMakeUpIdsThatAreFree() {
      Map<String, Object> nameless = Map.of("name", "Newsletter");

      assertThat(done(planning.add(ANNA, ID, GOALS, nameless, null)).value().id())
          .isEqualTo("newsletter-2");
      assertThat(done(planning.add(ANNA, ID, GOALS, nameless, null)).value().id())
          .isEqualTo("newsletter-3");
    }

    @Test
    void shouldRefuseAnIdThatIsTakenAnywhereInTheSection() {
      assertThat(told(planning.add(ANNA, ID, GOALS, named("reach"), null)))
          .isEqualTo("Conflict[/id DUPLICATE]");
      assertThat(
              told(
                  planning.add(
                      ANNA, ID, new Place.Collection("goals", "types"), named("reach"), null)))
          .isEqualTo("Conflict[/id DUPLICATE]");
      assertThat(
              told(
                  planning.add(
                      ANNA, ID, new Place.Collection("resources", "people"), named("reach"), null)))
          .isEqualTo("Done");
    }

    @Test
    void shouldRefuseWhatIsNoEntity() {
      assertThat(told(planning.add(ANNA, ID, GOALS, "text", null)))
          .isEqualTo("Invalid[ WRONG_TYPE]");
      assertThat(told(planning.add(ANNA, ID, GOALS, Map.of("owner", "nobody"), null)))
          .isEqualTo("Invalid[/id MISSING, /name MISSING, /owner UNKNOWN_REFERENCE]");
      assertThat(told(planning.add(ANNA, ID, GOALS, with(named("x"), "owner", "nobody"), null)))
          .isEqualTo("Invalid[/owner UNKNOWN_REFERENCE]");
      assertThat(told(planning.add(ANNA, ID, GOALS, with(named("x"), "id", decimal(7)), null)))
          .isEqualTo("Invalid[/id WRONG_TYPE]");
    }

    @Test
    void shouldFindNoListThatIsNotThere() {
      assertThat(
              told(
                  planning.add(
                      ANNA, ID, new Place.Collection("goals", "people"), named("x"), null)))
          .isEqualTo("NotFound");
      assertThat(told(planning.add(ANNA, new StrategyId("other"), GOALS, named("x"), null)))
          .isEqualTo("NotFound");
    }
  }

  @Nested
  class Removing {

    @Test
    void shouldRemoveWhatNothingRefersTo() {
      Place reach = new Place.Entity("goals", "reach");

      assertThat(planning.remove(ANNA, ID, reach, matches(tag(reach)), "cut"))
          .isEqualTo(new Outcome.Done<>(Tagged.existing(2, "2")));
      assertThat(tree(GOALS)).isEqualTo(Map.of("items", List.of(goal("newsletter"))));
      assertThat(strategies.noteOf(ANNA.workspace(), ID, 2).reason()).isEqualTo("cut");
    }

    @Test
    void shouldTellWhereItIsStillReferredTo() {
      assertThat(told(planning.remove(ANNA, ID, NEWSLETTER, EXISTS, null)))
          .isEqualTo("Conflict[/platforms/items/0/goals/0 STILL_REFERRED]");

      change(new Place.Entity("platforms", "linkedin"), merge("goals", null), EXISTS);
      assertThat(told(planning.remove(ANNA, ID, NEWSLETTER, EXISTS, null))).isEqualTo("Done");
    }

    @Test
    void shouldRemoveTheLastEntityOfASection() {
      planning.remove(ANNA, ID, new Place.Entity("audiences", "engineers"), EXISTS, null);

      assertThat(tree(new Place.Section("audiences"))).isEqualTo(Map.of());
    }

    @Test
    void shouldNeedToKnowWhichStateIsMeant() {
      Place reach = new Place.Entity("goals", "reach");

      assertThat(told(planning.remove(ANNA, ID, reach, UNSTATED, null)))
          .isEqualTo("PreconditionMissing");
      assertThat(told(planning.remove(ANNA, ID, reach, matches("old"), null)))
          .isEqualTo("Stale " + tag(reach));
      assertThat(told(planning.remove(ANNA, ID, WHOLE, UNSTATED, null)))
          .isEqualTo("PreconditionMissing");
      assertThat(told(planning.remove(ANNA, ID, WHOLE, matches("7"), null))).isEqualTo("Stale 1");
      assertThat(revision()).isEqualTo(1);
    }

    @Test
    void shouldOnlyRemoveEntitiesAndWholes() {
      for (Place place :
          List.of(new Place.Section("goals"), GOALS, new Place.Entity("goals", "nobody"))) {
        assertThat(told(planning.remove(ANNA, ID, place, EXISTS, null))).isEqualTo("NotFound");
      }
    }

    @Test
    void shouldRemoveAStrategyWithItsHistory() {
      assertThat(planning.remove(ANNA, ID, WHOLE, matches("1"), "merged"))
          .isEqualTo(new Outcome.Done<>(Tagged.existing(1, "1")));
      assertThat(told(planning.read(ANNA, ID, WHOLE, null))).isEqualTo("Removed anna merged");
      assertThat(told(planning.read(STRANGER, ID, WHOLE, null))).isEqualTo("NotFound");

      assertThat(told(planning.read(ANNA, ID, WHOLE, 1))).isEqualTo("NotFound");
      assertThat(planning.revisions(ANNA, ID, new Page.Request(null, 10)))
          .isInstanceOf(Outcome.Removed.class);
      assertThat(told(planning.remove(ANNA, ID, WHOLE, EXISTS, null))).isEqualTo("NotFound");
    }

    @Test
    void shouldNotRemoveAStrategyThatSomebodyIsChanging() {
      strategies.interruptOnce(() -> change(NEWSLETTER, merge("weight", 7), EXISTS));

      assertThat(told(planning.remove(ANNA, ID, WHOLE, matches("1"), null))).isEqualTo("Stale 2");
      assertThat(revision()).isEqualTo(2);
    }

    @Test
    void shouldRemoveWhateverIsThereWhenAskedTo() {
      strategies.interruptOnce(() -> change(NEWSLETTER, merge("weight", 7), EXISTS));

      assertThat(planning.remove(ANNA, ID, WHOLE, EXISTS, null))
          .isEqualTo(new Outcome.Done<>(Tagged.existing(2, "2")));
    }
  }

  @Nested
  class LookingBack {

    @Test
    void shouldTellTheHistoryNewestFirst() {
      change(NEWSLETTER, merge("weight", 7), EXISTS);

      assertThat(
              done(planning.revisions(ANNA, ID, new Page.Request(null, 10))).items().stream()
                  .map(Revision::number))
          .containsExactly(2, 1);
      assertThat(done(planning.revision(ANNA, ID, 1)).reason()).isEqualTo("the beginning");
      assertThat(planning.revision(ANNA, ID, 3)).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void shouldCompareRevisionsInBothDirections() {
      change(NEWSLETTER, merge("weight", 7), EXISTS);

      assertThat(changes(1, 2)).containsExactly("ADDED /goals/items/0/weight");
      assertThat(changes(2, 1)).containsExactly("REMOVED /goals/items/0/weight");
      assertThat(changes(2, 2)).isEmpty();
      assertThat(planning.compare(ANNA, ID, 1, 3)).isInstanceOf(Outcome.NotFound.class);
      assertThat(planning.compare(ANNA, ID, 0, 1)).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void shouldRestoreAsANewRevision() {
      change(NEWSLETTER, merge("weight", 7), EXISTS);
      planning.add(ANNA, ID, GOALS, named("third"), null);

      Tagged<Part> restored = done(planning.restore(ANNA, ID, 1, matches("3"), "back"));

      assertThat(restored.value().revision()).isEqualTo(4);
      assertThat(restored.tag()).isEqualTo("4");
      assertThat(changes(1, 4)).isEmpty();
      assertThat(strategies.noteOf(ANNA.workspace(), ID, 4).reason()).isEqualTo("back");
    }

    @Test
    void shouldNeedToKnowWhichStateIsReplaced() {
      change(NEWSLETTER, merge("weight", 7), EXISTS);

      assertThat(told(planning.restore(ANNA, ID, 1, UNSTATED, null)))
          .isEqualTo("PreconditionMissing");
      assertThat(told(planning.restore(ANNA, ID, 1, matches("1"), null))).isEqualTo("Stale 2");
      assertThat(told(planning.restore(ANNA, ID, 9, EXISTS, null))).isEqualTo("NotFound");
      assertThat(done(planning.restore(ANNA, ID, 2, EXISTS, null)).value().revision()).isEqualTo(2);
    }
  }

  @Nested
  class AtTheSameTime {

    @Test
    void shouldKeepChangesOfDifferentEntities() {
      Place reach = new Place.Entity("goals", "reach");
      String tag = tag(reach);
      strategies.interruptOnce(() -> change(NEWSLETTER, merge("weight", 7), EXISTS));

      assertThat(done(change(reach, merge("weight", 8), matches(tag))).value().revision())
          .isEqualTo(3);
      assertThat(tree(NEWSLETTER)).hasFieldOrPropertyWithValue("weight", decimal(7));
      assertThat(tree(reach)).hasFieldOrPropertyWithValue("weight", decimal(8));
    }

    @Test
    void shouldKeepOnlyTheFirstChangeOfTheSameEntity() {
      String tag = tag(NEWSLETTER);
      strategies.interruptOnce(() -> change(NEWSLETTER, merge("weight", 7), matches(tag)));

      assertThat(told(change(NEWSLETTER, merge("weight", 8), matches(tag))))
          .isEqualTo("Stale " + tag(NEWSLETTER));
      assertThat(tree(NEWSLETTER)).hasFieldOrPropertyWithValue("weight", decimal(7));
    }

    @Test
    void shouldNotChangeTheWholeUnseen() {
      strategies.interruptOnce(() -> change(NEWSLETTER, merge("weight", 7), EXISTS));

      assertThat(told(change(WHOLE, merge("note", "x"), matches("1")))).isEqualTo("Stale 2");
    }

    @Test
    void shouldCheckReferencesAgainstWhatIsThereInTheEnd() {
      strategies.interruptOnce(
          () ->
              change(
                  new Place.Entity("platforms", "forum"),
                  merge("goals", List.of("reach")),
                  EXISTS));

      assertThat(told(planning.remove(ANNA, ID, new Place.Entity("goals", "reach"), EXISTS, null)))
          .isEqualTo("Conflict[/platforms/items/1/goals/0 STILL_REFERRED]");
    }

    @Test
    void shouldMakeUpAnotherIdWhenTheFirstIsTakenMeanwhile() {
      strategies.interruptOnce(() -> planning.add(ANNA, ID, GOALS, Map.of("name", "Fresh"), null));

      assertThat(done(planning.add(ANNA, ID, GOALS, Map.of("name", "Fresh"), null)).value().id())
          .isEqualTo("fresh-2");
    }

    @Test
    void shouldFindNothingWhenTheStrategyGoesMeanwhile() {
      strategies.interruptOnce(() -> planning.remove(ANNA, ID, WHOLE, EXISTS, null));

      assertThat(told(change(NEWSLETTER, merge("weight", 7), EXISTS))).isEqualTo("NotFound");
    }

    @Test
    void shouldGiveUpWhenItNeverGetsItsTurn() {
      strategies.refuseAllUpdates();

      assertThat(told(change(NEWSLETTER, merge("weight", 7), EXISTS))).isEqualTo("Stale ");
      assertThat(strategies.updates()).isEqualTo(100);
    }

    @Test
    void shouldKeepWhatManyAddAtOnce() throws ExecutionException, InterruptedException {
      List<Future<Outcome<Tagged<Part>>>> added = new ArrayList<>();
      try (ExecutorService people = Executors.newFixedThreadPool(4)) {
        for (int i = 0; i < 80; i++) {
          added.add(
              people.submit(() -> planning.add(ANNA, ID, GOALS, Map.of("name", "Fresh"), null)));
        }
      }

      for (Future<Outcome<Tagged<Part>>> each : added) {
        assertThat(told(each.get())).isEqualTo("Done");
      }
      assertThat(revision()).isEqualTo(81);
      assertThat((List<?>) ((Map<?, ?>) tree(GOALS)).get("items")).hasSize(82);
    }
  }

  private Outcome<Tagged<Part>> change(Place place, Edit edit, Precondition precondition) {
    return planning.change(ANNA, ID, place, edit, precondition, null);
  }

  private Object tree(Place place) {
    return done(planning.read(ANNA, ID, place, null)).value().tree();
  }

  private String tag(Place place) {
    return done(planning.read(ANNA, ID, place, null)).tag();
  }

  private int revision() {
    return done(planning.revisionOf(ANNA, ID));
  }

  private List<String> changes(int from, int to) {
    Difference difference = done(planning.compare(ANNA, ID, from, to));
    return difference.changes().stream()
        .map(change -> change.kind() + " " + change.pointer())
        .toList();
  }

  private static <T> T done(Outcome<T> outcome) {
    return outcome instanceof Outcome.Done<T>(T value) ? value : fail(outcome);
  }

  private static <T> T fail(Outcome<T> outcome) {
    throw new AssertionError(told(outcome));
  }

  private static <T> String told(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> _ -> "Done";
      case Outcome.NotFound<T> _ -> "NotFound";
      case Outcome.Removed<T>(Removal removal) ->
          "Removed " + removal.by() + " " + removal.reason();
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

  private static StrategyDocument document(Object tree) {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Read<StrategyDocument>(StrategyDocument document) -> document;
      case Rejected<StrategyDocument>(List<Fault> faults) -> throw new AssertionError(told(faults));
    };
  }

  private static Map<String, Object> draft(String name) {
    return Map.of("name", name, "organisationId", "hebelwerk");
  }

  private static Map<String, Object> goal(String id) {
    return with(named(id), "priority", "MUST");
  }

  private static Map<String, Object> named(String id) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", id);
    entity.put("name", "The " + id);
    return entity;
  }

  private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(fields);
    copy.put(name, value);
    return copy;
  }

  private static Edit replace(Object tree) {
    return new Edit.Replace(tree);
  }

  private static Edit merge(String field, Object value) {
    Map<String, Object> patch = new LinkedHashMap<>();
    patch.put(field, value instanceof Integer number ? decimal(number) : value);
    return new Edit.Merge(patch);
  }

  private static BigDecimal decimal(int number) {
    return BigDecimal.valueOf(number);
  }

  private static Precondition matches(String... tags) {
    return new Precondition.Matches(Set.of(tags));
  }
}
