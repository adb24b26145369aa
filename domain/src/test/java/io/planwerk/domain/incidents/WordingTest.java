package io.planwerk.domain.incidents;

import static io.planwerk.domain.crisis.ResponseStrategy.ADJUSTING_INFORMATION;
import static io.planwerk.domain.crisis.ResponseStrategy.APOLOGY;
import static io.planwerk.domain.crisis.ResponseStrategy.COMPENSATION;
import static io.planwerk.domain.crisis.ResponseStrategy.DENIAL;
import static io.planwerk.domain.crisis.ResponseStrategy.EXCUSE;
import static io.planwerk.domain.crisis.ResponseStrategy.INSTRUCTING_INFORMATION;
import static io.planwerk.domain.crisis.ResponseStrategy.REMINDER;
import static io.planwerk.domain.crisis.ResponseStrategy.VICTIMAGE;
import static io.planwerk.domain.incidents.Plans.after;
import static io.planwerk.domain.incidents.Plans.and;
import static io.planwerk.domain.incidents.Plans.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.crisis.Classification;
import io.planwerk.domain.crisis.CrisisType;
import io.planwerk.domain.crisis.ResponseStrategy;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static Incident of(CrisisType type, boolean unfounded) {
    return and(
        opened(3),
        1,
        new IncidentAct.Classified(new Classification(type, false, false, unfounded)));
  }

  private static Incident saying(Incident incident, ResponseStrategy... strategies) {
    return and(
        incident,
        2,
        new IncidentAct.StatementDrafted(
            new Name("Wort"), null, null, new Language("de"), "So.", List.of(strategies)));
  }

  private static Incident published(Incident incident) {
    IncidentStatement last = incident.statements().getLast();
    return and(
        incident, 3, new IncidentAct.StatementPublished(last.id(), after(3), null, null, false));
  }

  private static List<String> rules(Incident incident) {
    return new Wording(incident)
        .findings(incident.classification()).stream().map(IncidentFinding::rule).toList();
  }

  @Test
  void shouldFindNothingWhereNothingIsSaid() {
    assertThat(rules(of(CrisisType.MISDEED_INJURY, false))).isEmpty();
  }

  @Test
  void shouldFindNothingWrongWithWhatFits() {
    assertThat(
            rules(
                saying(
                    of(CrisisType.MISDEED_INJURY, false),
                    INSTRUCTING_INFORMATION,
                    APOLOGY,
                    COMPENSATION,
                    REMINDER)))
        .isEmpty();
    assertThat(rules(saying(of(CrisisType.NATURAL_DISASTER, false), ADJUSTING_INFORMATION)))
        .isEmpty();
    assertThat(rules(saying(of(CrisisType.RUMOR, true), ADJUSTING_INFORMATION, DENIAL))).isEmpty();
  }

  @Test
  void shouldFindWhatContradictsItselfAcrossStatements() {
    Incident incident =
        saying(
            published(saying(of(CrisisType.CHALLENGE, true), ADJUSTING_INFORMATION, DENIAL)),
            EXCUSE);

    assertThat(rules(incident)).containsExactly("scct.mixed", "scct.unfit");
    assertThat(new Wording(incident).findings(incident.classification()).getFirst().about())
        .as("both statements")
        .hasSize(2);
    IncidentStatement second = incident.statements().getLast();
    assertThat(rules(and(incident, 4, new IncidentAct.StatementWithdrawn(second.id()))))
        .as("withdrawn is unsaid")
        .isEmpty();
  }

  @Test
  void shouldFindContradictionsBeforeTheCrisisIsClassified() {
    assertThat(rules(saying(opened(3), ADJUSTING_INFORMATION, DENIAL, APOLOGY)))
        .containsExactly("scct.mixed", "scct.unclassified");
  }

  @Test
  void shouldFindPraiseThatStandsAlone() {
    assertThat(rules(saying(opened(3), REMINDER)))
        .containsExactly("scct.bolster-alone", "scct.base-missing", "scct.unclassified");
    assertThat(rules(saying(opened(3), REMINDER, ADJUSTING_INFORMATION)))
        .containsExactly("scct.unclassified");
  }

  @Test
  void shouldAskForInformationInWhatIsPublishedFirst() {
    Incident late =
        published(
            saying(
                published(saying(of(CrisisType.MISDEED_INJURY, false), APOLOGY)),
                INSTRUCTING_INFORMATION));

    assertThat(rules(late)).containsExactly("scct.base-missing");
  }

  @Test
  void shouldTellWhatIsTooWeakUnlessMoreIsSaidBeside() {
    Incident weak = saying(of(CrisisType.MISDEED_INJURY, false), ADJUSTING_INFORMATION, EXCUSE);
    assertThat(rules(weak)).containsExactly("scct.too-weak");

    assertThat(rules(saying(weak, APOLOGY))).isEmpty();
  }

  @Test
  void shouldTellThatInformingIsNotEnoughWhereMoreIsExpected() {
    assertThat(rules(saying(of(CrisisType.TECHNICAL_ERROR_PRODUCT, false), ADJUSTING_INFORMATION)))
        .containsExactly("scct.too-weak");
  }

  @Test
  void shouldTellWhatIsTooStrong() {
    assertThat(
            rules(saying(of(CrisisType.PRODUCT_TAMPERING, false), ADJUSTING_INFORMATION, APOLOGY)))
        .containsExactly("scct.too-strong");
  }

  @Test
  void shouldTellWhoCannotBeAVictim() {
    assertThat(
            rules(
                saying(
                    of(CrisisType.HUMAN_ERROR_PRODUCT, false),
                    ADJUSTING_INFORMATION,
                    APOLOGY,
                    VICTIMAGE)))
        .containsExactly("scct.unfit");
  }

  @Test
  void shouldSayWhatCannotBeJudged() {
    assertThat(rules(saying(opened(3)))).containsExactly("scct.undeclared");
  }
}
