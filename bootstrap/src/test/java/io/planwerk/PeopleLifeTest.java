package io.planwerk;

import static io.planwerk.UseCases.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.Injector;
import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Precondition;
import io.planwerk.application.Removal;
import io.planwerk.application.assessment.StrategyAssessment;
import io.planwerk.application.people.StrategyPeople;
import io.planwerk.application.people.StrategyPeople.Shown;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.AcknowledgementEntry;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.people.Involvement.Department;
import io.planwerk.domain.people.Involvement.Timing;
import io.planwerk.domain.people.Reminder;
import io.planwerk.domain.people.Standing.Counts;
import io.planwerk.domain.people.State;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a guideline that nobody knows to one that everybody has acknowledged, in all use cases. */
class PeopleLifeTest {
  private static final StrategyId ID = new StrategyId("launch");
  private static final GuidelineId CODE = new GuidelineId("code");
  private static final Actor STRANGER = new Actor(new WorkspaceId("other"), "eve", Role.OWNER);
  private static final Actor ANNA = new Actor(new WorkspaceId("main"), "anna", Role.STRATEGIST);

  private Instant now = Instant.parse("2027-01-10T12:00:00.123456Z");
  private final Injector injector = UseCases.inMemory(() -> now);
  private final StrategyPeople people = injector.getInstance(StrategyPeople.class);
  private final StrategyPlanning planning = injector.getInstance(StrategyPlanning.class);

  @BeforeEach
  void begin() {
    done(
        injector
            .getInstance(OrganisationKeeping.class)
            .create(ANNA, Map.of("id", "harbour", "name", "Hafen AG")));
    done(
        planning.create(
            ANNA,
            Map.of(
                "id",
                "launch",
                "organisationId",
                "harbour",
                "name",
                "Launch",
                "timeZone",
                "Europe/Berlin",
                "adopted",
                "2026-12-01",
                "resources",
                Map.of("people", List.of(Map.of("id", "seller", "name", "Vertriebsleitung"))),
                "organisation",
                Map.of(
                    "units",
                    List.of(Map.of("id", "plant", "name", "Fertigung")),
                    "guidelines",
                    List.of(
                        Map.of(
                            "id",
                            "code",
                            "name",
                            "Leitlinie",
                            "version",
                            "2.0",
                            "validFrom",
                            "2027-01-01",
                            "acknowledgeWithinDays",
                            BigDecimal.valueOf(30))))),
            null));
  }

  private static List<Fault> faults(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
    return ((Outcome.Invalid<?>) outcome).faults();
  }

  private Outcome<List<Acknowledgement>> note(Map<?, ?>... entries) {
    List<Reading<AcknowledgementEntry>> readings =
        Arrays.stream(entries)
            .map(tree -> RecordReader.read(AcknowledgementEntry.class, tree))
            .toList();
    return people.note(ANNA, ID, CODE, readings);
  }

  private static Map<String, Object> seller(String on) {
    return Map.of("person", "seller", "on", on, "how", "ONLINE", "version", "2.0");
  }

  private static Map<String, Object> mia(String version) {
    return Map.of(
        "name", "Mia", "unit", "plant", "on", "2027-01-09", "how", "PAPER", "version", version);
  }

  private Shown standing(String on) {
    return done(people.standing(ANNA, ID, CODE, LocalDate.parse(on)));
  }

  @Test
  void shouldNoteWhoKnowsTheGuideline() {
    List<Acknowledgement> noted = done(note(seller("2027-01-10"), mia("2.0")));

    assertThat(noted)
        .extracting(one -> one.id().value(), Acknowledgement::by, Acknowledgement::at)
        .containsExactly(
            tuple("a1", "anna", Instant.parse("2027-01-10T12:00:00.123Z")),
            tuple("a2", "anna", Instant.parse("2027-01-10T12:00:00.123Z")));
    assertThat(standing("2027-01-10").standing().counts())
        .isEqualTo(new Counts(2, 2, 0, 0, 0, 0, 0));
    assertThat(done(people.read(ANNA, ID, CODE, AcknowledgementId.of(2)))).isEqualTo(noted.get(1));
  }

  @Test
  void shouldTellAllFaultsAndNoteNothing() {
    done(note(mia("2.0")));

    assertThat(
            faults(
                note(
                    seller("2027-01-10"),
                    mia("2.0"),
                    Map.of("person", "ghost", "on", "2027-01-11", "how", "ONLINE"),
                    Map.of("person", "seller", "how", "BY_EAR", "hwo", "ONLINE"),
                    seller("2027-01-10"))))
        .extracting(Fault::pointer, Fault::code)
        .containsExactlyInAnyOrder(
            tuple("/1", FaultCode.DUPLICATE),
            tuple("/2/person", FaultCode.UNKNOWN_REFERENCE),
            tuple("/2/on", FaultCode.OUT_OF_RANGE),
            tuple("/2/version", FaultCode.MISSING),
            tuple("/3/on", FaultCode.MISSING),
            tuple("/3/how", FaultCode.INVALID_VALUE),
            tuple("/3/hwo", FaultCode.UNKNOWN_FIELD),
            tuple("/4", FaultCode.DUPLICATE));
    assertThat(standing("2027-01-10").standing().counts().acknowledged()).isOne();
  }

  @Test
  void shouldTakeTodayFromTheTimeZoneOfTheStrategy() {
    now = Instant.parse("2027-01-10T23:30:00Z");
    assertThat(done(people.standing(ANNA, ID, CODE, null)).standing().on()).isEqualTo("2027-01-11");
    assertThat(done(people.reminders(ANNA, ID, null)).on()).isEqualTo("2027-01-11");
    done(note(seller("2027-01-11")));
  }

  @Test
  void shouldAskAgainOnceTheGuidelineHasANewVersion() {
    done(note(seller("2027-01-10")));
    done(
        planning.change(
            ANNA,
            ID,
            new Place.Entity("organisation", "code"),
            new Edit.Merge(Map.of("version", "3.0", "validFrom", "2027-06-01")),
            new Precondition.Exists(),
            null));

    assertThat(standing("2027-06-01").revision()).isEqualTo(2);
    assertThat(standing("2027-06-01").standing().lines().getFirst().state())
        .isInstanceOf(State.Outdated.class);
    assertThat(
            done(people.reminders(ANNA, ID, LocalDate.of(2027, 7, 2))).reminders().stream()
                .map(Reminder::label))
        .containsExactly("Vertriebsleitung");
  }

  @Test
  void shouldFindWhoIsLateInTheAssessment() {
    now = Instant.parse("2027-02-01T12:00:00Z");
    assertThat(unacknowledged())
        .containsExactly("'Leitlinie': the term is over for 1 of 1 persons: Vertriebsleitung");

    done(note(seller("2027-01-31")));

    assertThat(unacknowledged()).isEmpty();
  }

  private List<String> unacknowledged() {
    StrategyAssessment assessments = injector.getInstance(StrategyAssessment.class);
    return done(assessments.assess(ANNA, ID, null)).assessment().findings().stream()
        .filter(finding -> finding.rule().equals("organisation.guidelines-unacknowledged"))
        .map(finding -> finding.message().en())
        .toList();
  }

  @Test
  void shouldTakeBackWithAReasonThatIsTold() {
    done(note(seller("2027-01-10")));
    AcknowledgementId first = AcknowledgementId.of(1);

    assertThat(done(people.takeBack(ANNA, ID, CODE, first, "wrong person")).correction())
        .isNotNull();

    Removal removal =
        new Removal(Instant.parse("2027-01-10T12:00:00.123Z"), "anna", "wrong person");
    assertThat(people.read(ANNA, ID, CODE, first)).isEqualTo(new Outcome.Removed<>(removal));
    assertThat(people.takeBack(ANNA, ID, CODE, first, "again"))
        .isEqualTo(new Outcome.Removed<>(removal));
    assertThat(standing("2027-01-10").standing().counts().acknowledged()).isZero();
    assertThat(done(note(seller("2027-01-10"))).getFirst().id()).isEqualTo(AcknowledgementId.of(2));
  }

  @Test
  void shouldTellWhoIsInvolvedWhen() {
    assertThat(done(people.involvement(ANNA, ID)).involvement().departments())
        .extracting(Department::name, Department::timing)
        .containsExactly(tuple("Fertigung", Timing.NOT_AT_ALL));
  }

  @Test
  void shouldShowNothingToStrangersAndOfWhatIsNotThere() {
    done(note(seller("2027-01-10")));
    GuidelineId other = new GuidelineId("other");
    AcknowledgementId first = AcknowledgementId.of(1);

    for (Outcome<?> outcome :
        List.of(
            people.standing(STRANGER, ID, CODE, null),
            people.note(STRANGER, ID, CODE, List.of()),
            people.read(STRANGER, ID, CODE, first),
            people.takeBack(STRANGER, ID, CODE, first, "mine"),
            people.reminders(STRANGER, ID, null),
            people.involvement(STRANGER, ID),
            people.standing(ANNA, ID, other, null),
            people.note(ANNA, ID, other, List.of()),
            people.read(ANNA, ID, other, first),
            people.takeBack(ANNA, ID, other, first, "mine"),
            people.read(ANNA, ID, CODE, AcknowledgementId.of(2)))) {
      assertThat(outcome).isEqualTo(new Outcome.NotFound<>());
    }
    assertThat(standing("2027-01-10").standing().counts().acknowledged()).isOne();
  }

  @Test
  void shouldTellWhoRemovedTheStrategy() {
    done(planning.remove(ANNA, ID, new Place.Whole(), new Precondition.Exists(), "over"));

    assertThat(people.involvement(ANNA, ID)).isInstanceOf(Outcome.Removed.class);
    assertThat(people.read(ANNA, ID, CODE, AcknowledgementId.of(1)))
        .isInstanceOf(Outcome.Removed.class);
  }
}
