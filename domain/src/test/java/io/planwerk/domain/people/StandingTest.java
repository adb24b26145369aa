package io.planwerk.domain.people;

import static io.planwerk.domain.people.Works.employee;
import static io.planwerk.domain.people.Works.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.people.Standing.Counts;
import io.planwerk.domain.people.Standing.Line;
import io.planwerk.domain.people.Standing.UnitCounts;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  private static final Who SELLER = role("seller");

  private final Works works = new Works();

  @Test
  void shouldAskNobodyBeforeTheGuidelineHolds() {
    assertThat(works.stateOf(SELLER, "2026-12-31"))
        .isEqualTo(new State.Upcoming(Works.VALID, Works.LAST));
  }

  @ParameterizedTest
  @CsvSource({"2027-01-01", "2027-01-31"})
  void shouldBeDueWithinTheTerm(String day) {
    assertThat(works.stateOf(SELLER, day)).isEqualTo(new State.Due(Works.LAST));
  }

  @Test
  void shouldBeOverdueFromTheDayAfterTheTerm() {
    assertThat(works.stateOf(SELLER, "2027-02-01"))
        .isEqualTo(new State.Overdue(LocalDate.of(2027, 2, 1)));
    assertThat(works.stateOf(SELLER, "2027-06-01").lateSince()).isEqualTo("2027-02-01");
  }

  @Test
  void shouldNeverBeOverdueWithoutATerm() {
    works.draft.entity("organisation", "guidelines", "code").remove("acknowledgeWithinDays");

    assertThat(works.stateOf(SELLER, "2027-12-01")).isEqualTo(new State.Due(null));
  }

  @Test
  void shouldKnowWhoAcknowledged() {
    works.acknowledged(SELLER, "2027-02-03");

    assertThat(works.stateOf(SELLER, "2027-02-03"))
        .isEqualTo(new State.Acknowledged(works.acknowledgements.getFirst()));
    assertThat(works.stateOf(SELLER, "2027-02-02"))
        .as("looked at from a day before")
        .isInstanceOf(State.Overdue.class);
  }

  @Test
  void shouldAskEverybodyAgainForANewVersion() {
    works
        .acknowledged(SELLER, "2027-01-10")
        .guideline("version", "3.0", "validFrom", "2027-06-01", "acknowledgeWithinDays", 14);
    Acknowledgement old = works.acknowledgements.getFirst();

    assertThat(works.stateOf(SELLER, "2027-05-31"))
        .isEqualTo(new State.Upcoming(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 15)));
    assertThat(works.stateOf(SELLER, "2027-06-15"))
        .isEqualTo(
            new State.Outdated(old, Edition.Change.VERSION, LocalDate.of(2027, 6, 15), null));
    assertThat(works.stateOf(SELLER, "2027-06-16").lateSince()).isEqualTo("2027-06-16");
    works.acknowledged(SELLER, "2027-06-16");
    assertThat(works.stateOf(SELLER, "2027-06-16")).isInstanceOf(State.Acknowledged.class);
  }

  @ParameterizedTest
  @CsvSource({"text, Sag nichts.", "link, https://example.org/code"})
  void shouldShowAChangedWordingUnderTheSameVersion(String field, String value) {
    works.acknowledged(SELLER, "2027-01-10").guideline(field, value);

    assertThat(works.stateOf(SELLER, "2027-03-01"))
        .isEqualTo(
            new State.Outdated(
                works.acknowledgements.getFirst(), Edition.Change.WORDING, Works.LAST, null));
  }

  @Test
  void shouldNotMindAnotherTitle() {
    works.acknowledged(SELLER, "2027-01-10").guideline("name", "Unsere Leitlinie");

    assertThat(works.stateOf(SELLER, "2027-03-01")).isInstanceOf(State.Acknowledged.class);
  }

  @Test
  void shouldCountTheLastAcknowledgementOfTheEditionThatHolds() {
    works.acknowledged(SELLER, "2027-01-10").acknowledgedVersion("1.0", SELLER, "2027-01-12");

    assertThat(works.stateOf(SELLER, "2027-01-12"))
        .isEqualTo(new State.Acknowledged(works.acknowledgements.getFirst()));
  }

  @Test
  void shouldAskOnlyTheDepartmentsForWhichItHolds() {
    works.person("admin", "unit", "it").person("worker", "unit", "production");

    assertThat(works.standing("2027-01-10").lines())
        .extracting(Line::who)
        .containsExactly(role("seller"), role("worker"));
    works.guideline("units", List.of());
    assertThat(works.standing("2027-01-10").lines()).hasSize(3);
  }

  @Test
  void shouldNameThoseOfWhomTheDepartmentIsUnknown() {
    works.person("helper");
    Who unknown = Who.employee(new Name("Mia"), null);
    works.acknowledgements.addAll(
        new Works()
            .acknowledged(unknown, "2027-01-02").acknowledgements.stream()
                .map(
                    a ->
                        new Acknowledgement(
                            a.id(),
                            new Acknowledgement.Act(
                                new GuidelineId("other"),
                                a.act().edition(),
                                unknown,
                                a.act().on(),
                                a.act().how()),
                            a.at(),
                            a.by(),
                            null))
                .toList());

    assertThat(works.standing("2027-01-10").unplaced()).containsExactly(role("helper"), unknown);
    assertThat(works.standing("2027-01-10").lines()).hasSize(1);

    works.acknowledged(unknown, "2027-01-10");
    assertThat(works.standing("2027-01-10").unplaced()).containsExactly(role("helper"));
    assertThat(works.stateOf(unknown, "2027-01-10"))
        .as("whoever acknowledges it is somebody for whom it holds")
        .isInstanceOf(State.Acknowledged.class);
  }

  @Test
  void shouldAskEmployeesWhoAreKnownFromTheirAcknowledgements() {
    Who mia = employee("Mia", "production");
    works.acknowledgedVersion("1.0", mia, "2026-02-01");
    works.acknowledgedVersion("1.0", employee("Tom", "it"), "2026-02-01");

    assertThat(works.stateOf(mia, "2027-02-01"))
        .isEqualTo(
            new State.Outdated(
                works.acknowledgements.getFirst(),
                Edition.Change.VERSION,
                Works.LAST,
                LocalDate.of(2027, 2, 1)));
    assertThat(works.standing("2027-02-01").lines())
        .as("not for the IT any more")
        .extracting(Line::label)
        .containsExactly("Vertriebsleitung", "Mia");
  }

  @Test
  void shouldAskAsManyAsShareARole() {
    works.person("crew", "headcount", 3, "unit", "production", "name", "Werksbotschafter");
    works.acknowledged(role("crew", "Mia"), "2027-01-10");
    works.acknowledgedVersion("1.0", role("crew", "Tom"), "2026-01-10");

    assertThat(works.standing("2027-02-01").lines())
        .extracting(Line::label, Line::persons, line -> line.state().getClass())
        .containsExactly(
            tuple("Werksbotschafter", 1, State.Overdue.class),
            tuple("Mia, Werksbotschafter", 1, State.Acknowledged.class),
            tuple("Tom, Werksbotschafter", 1, State.Outdated.class),
            tuple("Vertriebsleitung", 1, State.Overdue.class));
  }

  @Test
  void shouldCountOneWithoutANameWhenARoleGrows() {
    Who crew = role("crew");
    works.person("crew", "headcount", 3, "unit", "production").acknowledged(crew, "2027-01-10");

    assertThat(works.standing("2027-02-01").lines())
        .filteredOn(line -> line.who().equals(crew))
        .extracting(Line::persons, line -> line.state().getClass(), Line::key)
        .containsExactly(
            tuple(2, State.Overdue.class, "1/crew/"),
            tuple(1, State.Acknowledged.class, "1/crew//known"));
    works.guideline("version", "3.0");
    assertThat(works.standing("2027-02-01").lines())
        .filteredOn(line -> line.who().equals(crew))
        .extracting(Line::persons, line -> line.state().getClass())
        .containsExactly(tuple(3, State.Overdue.class));
  }

  @Test
  void shouldLetASuccessorTakeThePlaceOfWhoLeft() {
    works.acknowledgedVersion("1.0", role("seller", "Ida"), "2026-01-10");
    assertThat(works.standing("2027-02-01").counts().late()).isOne();

    works.acknowledged(role("seller", "Ben"), "2027-02-01");

    assertThat(works.standing("2027-02-01").lines())
        .extracting(Line::label)
        .containsExactly("Ben, Vertriebsleitung");
    assertThat(works.standing("2027-02-01").counts().late()).isZero();
  }

  @Test
  void shouldGiveLaterRolesTheirOwnTermAndAskNobodyWhoLeft() {
    works
        .person("newcomer", "unit", "sales", "available", Draft.span("2027-04", "2027-06"))
        .guideline("acknowledgeWithinDays", 10);
    Who newcomer = role("newcomer");

    assertThat(works.stateOf(newcomer, "2027-03-31"))
        .isEqualTo(new State.Upcoming(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 11)));
    assertThat(works.stateOf(newcomer, "2027-06-30").lateSince()).isEqualTo("2027-04-12");
    assertThat(works.standing("2027-07-01").lines()).extracting(Line::who).doesNotContain(newcomer);
    assertThat(works.standing("2027-07-01").unplaced()).isEmpty();
  }

  @Test
  void shouldCountByDepartment() {
    works
        .person("crew", "headcount", 2, "unit", "production")
        .acknowledged(SELLER, "2027-01-10")
        .acknowledgedVersion("1.0", employee("Mia", "production"), "2026-02-01");
    Standing standing = works.standing("2027-02-01");

    assertThat(standing.counts()).isEqualTo(new Counts(4, 1, 0, 0, 2, 1, 3));
    assertThat(standing.units(works.strategy()))
        .containsExactly(
            new UnitCounts(new UnitId("production"), "Fertigung", new Counts(3, 0, 0, 0, 2, 1, 3)),
            new UnitCounts(new UnitId("sales"), "Vertrieb", new Counts(1, 1, 0, 0, 0, 0, 0)));
    assertThat(works.standing("2027-01-20").counts()).isEqualTo(new Counts(4, 1, 0, 2, 0, 1, 0));
  }

  @Test
  void shouldCountThoseWithoutADepartmentLast() {
    works.guideline("units", List.of()).person("helper");

    assertThat(works.standing("2027-01-20").units(works.strategy()))
        .extracting(UnitCounts::name)
        .containsExactly("Vertrieb", null);
  }

  @Test
  void shouldTellACheckWhoIsLate() {
    works.draft.add("organisation", "guidelines", "other", "validFrom", "2027-01-01");
    works.person("worker", "unit", "production").acknowledged(SELLER, "2027-01-10");

    assertThat(
            Unacknowledged.in(works.strategy(), works.acknowledgements, LocalDate.of(2027, 1, 31)))
        .isEmpty();
    assertThat(
            Unacknowledged.in(works.strategy(), works.acknowledgements, LocalDate.of(2027, 2, 1)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.pointer()).isEqualTo("/organisation/guidelines/0");
              assertThat(found.late()).extracting(Line::who).containsExactly(role("worker"));
              assertThat(found.counts().asked()).isEqualTo(2);
            });
  }
}
