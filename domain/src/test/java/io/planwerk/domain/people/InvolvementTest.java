package io.planwerk.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.people.Involvement.Department;
import io.planwerk.domain.people.Involvement.Remark;
import io.planwerk.domain.people.Involvement.Timing;
import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvolvementTest {

  /** Begins in January 2027 and was adopted a month before. */
  private static Draft adopted(Object... unit) {
    return unit(Draft.lasting(12).set("adopted", "2026-12-01"), unit);
  }

  private static Draft unit(Draft draft, Object... fields) {
    return draft.add("organisation", "units", "plant", "name", "Fertigung", Draft.fields(fields));
  }

  private static Department department(Draft draft) {
    return Involvement.of(draft.strategy()).departments().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05, IN_TIME,",
    "2026-12-01, IN_TIME,",
    "2026-12-02, AFTER_ADOPTION, 1",
    "2027-01-01, AFTER_ADOPTION, 31",
    "2027-01-02, AFTER_BEGIN, 32"
  })
  void shouldHoldTheDayAgainstThoseOfTheStrategy(String from, Timing timing, Integer daysLate) {
    Department department = department(adopted("involvedFrom", from, "involvedHow", "Sitz"));

    assertThat(department.timing()).isEqualTo(timing);
    assertThat(department.daysLate()).isEqualTo(daysLate);
    assertThat(department.remarks()).hasSize(daysLate == null ? 0 : 1);
  }

  @Test
  void shouldSayWhatWasMissedAndWhereItStands() {
    Draft draft = adopted("involvedFrom", "2027-01-02", "involvedHow", "Sitz");
    draft.add("organisation", "effects", "effect", "unit", "plant");
    draft.person("worker", 10, "unit", "plant").person("fitter", 10, "unit", "plant");

    assertThat(department(draft).remarks())
        .containsExactly(
            new Remark(
                List.of("/organisation/units/0/involvedFrom", "/period/from", "/adopted"),
                new Bilingual(
                    "„Fertigung“ ist erst ab 02.01.2027 einbezogen, einen Tag nach dem Beginn der"
                        + " Strategie am 01.01.2027 und 32 Tage nach dem Beschluss über die"
                        + " Strategie am 01.12.2026. Der Plan sieht für diesen Bereich eine"
                        + " Auswirkung und 2 Rollen vor.",
                    "'Fertigung' is involved only from 2 January 2027 on, one day after the"
                        + " strategy's begin on 1 January 2027 and 32 days after the strategy's"
                        + " adoption on 1 December 2026. The plan has one effect and 2 roles for"
                        + " this department.")));
  }

  @Test
  void shouldTakeTheFirstStageWhereItBeginsEarlier() {
    Draft draft =
        unit(Draft.lasting(12), "involvedFrom", "2026-11-15", "involvedHow", "Sitz")
            .stage("later", "span", Draft.span("2027-02", "2027-03"))
            .stage("pilot", "name", "Probelauf", "span", Draft.span("2026-11", "2026-12"));

    assertThat(Involvement.of(draft.strategy()).begins()).isEqualTo("2026-11-01");
    assertThat(department(draft).remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.pointers())
                  .containsExactly(
                      "/organisation/units/0/involvedFrom", "/roadmap/stages/1/span/from");
              assertThat(remark.message().de())
                  .contains("14 Tage nach dem Beginn der Stufe „Probelauf“ am 01.11.2026");
            });
  }

  @Test
  void shouldNameWhoIsNotInvolvedAtAll() {
    assertThat(department(adopted()).timing()).isEqualTo(Timing.NOT_AT_ALL);
    assertThat(department(adopted()).remarks())
        .containsExactly(
            new Remark(
                List.of("/organisation/units/0"),
                new Bilingual("„Fertigung“ ist nicht einbezogen.", "'Fertigung' isn't involved.")));
    assertThat(department(adopted("involvedHow", "Aufruf")).remarks())
        .extracting(remark -> remark.message().de())
        .containsExactly("„Fertigung“ soll mitwirken (Aufruf), aber es steht nicht fest, ab wann.");
  }

  @Test
  void shouldMissHowADepartmentTakesPart() {
    assertThat(department(adopted("involvedFrom", "2026-10-05")))
        .satisfies(
            department -> {
              assertThat(department.timing()).isEqualTo(Timing.IN_TIME);
              assertThat(department.remarks())
                  .extracting(remark -> remark.message().de())
                  .containsExactly("Wie „Fertigung“ mitwirkt, ist nicht gesagt.");
            });
  }

  @Test
  void shouldNotJudgeWhereTheStrategyHasNoDays() {
    Draft draft = unit(Draft.open(), "involvedFrom", "2027-06-01", "involvedHow", "Sitz");

    assertThat(department(draft).timing()).isEqualTo(Timing.UNDECIDED);
    assertThat(department(draft).remarks()).isEmpty();
  }
}
