package io.planwerk.domain.objections;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectionAnswerTest {
  private static final Map<String, Object> YEAR = fields("from", "2027-01-01", "to", "2027-12-31");

  @ParameterizedTest
  @EnumSource(StumblingBlock.class)
  void shouldSayOfADraftWhatIsMissingAndWhere(StumblingBlock block) {
    ObjectionAnswer answer = ObjectionAnswer.to(block, strategy(fields()));

    assertThat(answer.evidenceAgainst()).isEmpty();
    assertThat(answer.missing())
        .isNotEmpty()
        .allSatisfy(lack -> assertThat(lack.pointers()).hasSize(1));
    assertThat(all(answer))
        .allSatisfy(
            statement ->
                assertThat(statement.text().de() + statement.text().en())
                    .doesNotContain("{", "}", "null"));
  }

  @Test
  void shouldTellHoursAndMoneyThatLack() {
    ObjectionAnswer answer =
        ObjectionAnswer.to(StumblingBlock.BUDGET_AND_RESOURCES, strategy(working("30", "500.00")));

    assertThat(english(answer.evidenceFor()))
        .contains(
            "With all measures running in full, 20 of 50 hours a month are lacking.",
            "With all measures running in full they cost EUR 600 a month; the budgets give"
                + " EUR 500.",
            "Found neither in the team nor with partners: 'Video'.");
    assertThat(german(answer.arguments()))
        .containsExactly(
            "Es stimmt, dass die Zeit knapp ist: Von 50 Stunden im Monat sind 60\u00a0% gedeckt,"
                + " alle Fähigkeiten zusammengenommen. Sie können Ziele kürzen, Starts staffeln"
                + " oder 20 Stunden zukaufen.");
  }

  @Test
  void shouldSayThatTimeAndMoneyArePlannedWhereTheyAre() {
    ObjectionAnswer answer =
        ObjectionAnswer.to(StumblingBlock.BUDGET_AND_RESOURCES, strategy(working("60", "700.00")));

    assertThat(english(answer.arguments()))
        .containsExactly(
            "The time is planned for: 50 hours a month are needed with everything running in full,"
                + " 60 are set aside, all skills taken together. The alignment tells whether they"
                + " do for each skill and month.",
            "The money is planned for: apart from working hours the measures cost at most EUR 600 a"
                + " month, the budgets give EUR 700.");
  }

  @Test
  void shouldReckonAReturnFromWorthAndCost() {
    Map<String, Object> plan = working("10", "700.00");
    plan.put("goals", fields("items", List.of(goal("leads"))));
    plan.put("measurement", fields("kpis", List.of(worth("100.00"))));

    ObjectionAnswer answer =
        ObjectionAnswer.to(StumblingBlock.RETURN_ON_INVESTMENT, strategy(plan));

    // (10 hours at 40 EUR + 600 EUR) in 12 months are 12,000; 200 leads at 100 EUR are 20,000.
    assertThat(english(answer.arguments()))
        .containsExactly(
            "'leads' alone brings EUR 20,000 once reached. Against it stand at most EUR 12,000 of"
                + " working time, spending and trainings in 12 months. That gives an ROI of 67%; it"
                + " rests on an assumed worth.");
    assertThat(answer.arguments().getFirst().pointers())
        .contains("/goals/items/0/target", "/measurement/kpis/0");
  }

  @Test
  void shouldAdmitThatNoGoalCarriesTheCost() {
    Map<String, Object> plan = working("10", "700.00");
    plan.put("goals", fields("items", List.of(goal("leads"))));
    plan.put("measurement", fields("kpis", List.of(worth("30.00"))));

    ObjectionAnswer answer =
        ObjectionAnswer.to(StumblingBlock.RETURN_ON_INVESTMENT, strategy(plan));

    assertThat(german(answer.evidenceFor()))
        .containsExactly(
            "Kein einzelnes Ziel trägt die Kosten: „leads“ bringt am meisten, nämlich 6.000 EUR,"
                + " gegen höchstens 12.000 EUR an Arbeitszeit, Ausgaben und Schulungen in 12"
                + " Monaten. Der ROI dieses Ziels allein beträgt -50\u00a0%; er beruht auf einem"
                + " angenommenen Wert.");
  }

  @Test
  void shouldClaimNoReturnWhereTheWorthIsUnknown() {
    Map<String, Object> plan = working("10", "700.00");
    plan.put("goals", fields("items", List.of(goal("leads"))));
    plan.put("measurement", fields("kpis", List.of(fields("id", "kpi-leads", "name", "Leads"))));

    ObjectionAnswer answer =
        ObjectionAnswer.to(StumblingBlock.RETURN_ON_INVESTMENT, strategy(plan));

    assertThat(english(answer.arguments()))
        .containsExactly(
            "No ROI can be computed today, and you shouldn't claim one. What is missing: what the"
                + " goals are worth.");
    assertThat(english(answer.missing()))
        .containsExactly(
            "Without a worth in money: 'leads'. It takes a baseline, a target and a figure with its"
                + " value per unit.");
  }

  @Test
  void shouldTellLegalPointsWithTheirLaw() {
    ObjectionAnswer answer =
        ObjectionAnswer.to(
            StumblingBlock.LEGAL_DOUBTS,
            strategy(
                fields(
                    "organisation",
                    fields(
                        "legal",
                        List.of(
                            legal("imprint", "IMPRINT", "DONE", "§ 5 DDG"),
                            legal("privacy", "DATA_PROTECTION", "OPEN", "Art. 26 DSGVO"))))));

    assertThat(german(answer.evidenceAgainst())).containsExactly("Erledigt: „imprint“ (§ 5 DDG).");
    assertThat(german(answer.evidenceFor()))
        .containsExactly("Noch offen: „privacy“ (Art. 26 DSGVO).");
    assertThat(german(answer.arguments()))
        .containsExactly(
            "Von 2 rechtlichen Punkten ist 1 erledigt oder für Sie ohne Belang. Offen ist:"
                + " „privacy“ (Art. 26 DSGVO).");
    assertThat(answer.missing())
        .map(Statement::pointers)
        .containsExactly(List.of("/organisation/legal/1"));
  }

  @Test
  void shouldNameWhoIsResponsibleAndWhatIsWithInformationTechnology() {
    Map<String, Object> plan =
        fields(
            "resources",
            fields(
                "people",
                List.of(fields("id", "head", "name", "Head"), fields("id", "cio", "name", "CIO"))),
            "organisation",
            fields(
                "responsible",
                "head",
                "units",
                List.of(
                    fields("id", "it", "name", "IT", "head", "cio", "involvedHow", "accounts"),
                    fields("id", "sales", "name", "Sales")),
                "tasks",
                List.of(
                    fields("id", "a", "name", "Answering", "responsible", List.of("head")),
                    fields("id", "b", "name", "Accounts", "responsible", List.of("cio")))));

    ObjectionAnswer answer = ObjectionAnswer.to(StumblingBlock.IT_SHALL_DO_IT, strategy(plan));

    assertThat(english(answer.arguments()))
        .containsExactly("By the plan 'Head' answers for the strategy.");
    assertThat(english(answer.evidenceFor()))
        .containsExactly("By the plan 1 of 2 tasks are with IT: 'Accounts'.");
    assertThat(english(answer.evidenceAgainst()))
        .containsExactly("1 of 2 departments take part: 'IT'.");
  }

  @Test
  void shouldTellWhereAudiencesAreAndWhoHelpsInside() {
    Map<String, Object> plan =
        fields(
            "audiences",
            fields(
                "items",
                List.of(
                    fields(
                        "id",
                        "builders",
                        "name",
                        "Builders",
                        "presences",
                        List.of(
                            fields(
                                "network",
                                "youtube",
                                "share",
                                new BigDecimal("0.62"),
                                "source",
                                "Survey"),
                            fields("network", "tiktok", "share", new BigDecimal("0.9")))))),
            "platforms",
            fields("items", List.of(fields("id", "yt", "name", "YouTube", "network", "youtube"))),
            "organisation",
            fields(
                "culture",
                fields("platformsBlockedInside", true, "criticism", 2, "fit", 4),
                "trainings",
                List.of(fields("id", "t", "name", "Answering"))));

    ObjectionAnswer answer = ObjectionAnswer.to(StumblingBlock.CULTURE_AND_CHANGE, strategy(plan));

    assertThat(german(answer.arguments()))
        .containsExactly(
            "„Builders“: 62\u00a0% sind auf YouTube (Quelle: Survey).",
            "Geplant ist 1 Schulung, nämlich „Answering“.");
    assertThat(german(answer.evidenceFor()))
        .containsExactly(
            "Am Arbeitsplatz sind die Netzwerke gesperrt.",
            "Die Fähigkeit, Kritik anzunehmen, ist bewertet mit 2 von 5.");
  }

  /** 50 hours a month are needed, 600 EUR are spent; nobody can do videos. */
  private static Map<String, Object> working(String hours, String budget) {
    return fields(
        "period",
        YEAR,
        "resources",
        fields(
            "skills",
            List.of(fields("id", "video", "name", "Video")),
            "people",
            List.of(
                fields(
                    "id",
                    "editor",
                    "name",
                    "Editor",
                    "hoursPerMonth",
                    new BigDecimal(hours),
                    "costPerHour",
                    euros("40.00"))),
            "budgets",
            List.of(
                fields(
                    "id",
                    "media",
                    "name",
                    "Media",
                    "category",
                    "PAID_MEDIA",
                    "amount",
                    euros(budget),
                    "per",
                    "MONTH"))),
        "measures",
        fields(
            "items",
            List.of(
                fields(
                    "id",
                    "series",
                    "name",
                    "Series",
                    "effort",
                    List.of(fields("skill", "video", "hoursPerMonth", new BigDecimal("40"))),
                    "interaction",
                    fields(
                        "contactsPerMonth",
                        new BigDecimal("60"),
                        "minutesPerContact",
                        new BigDecimal("10")),
                    "spend",
                    List.of(fields("category", "PAID_MEDIA", "perMonth", euros("600.00")))))));
  }

  private static Map<String, Object> goal(String id) {
    return fields(
        "id",
        id,
        "name",
        id,
        "target",
        fields(
            "kind",
            "QUANTITATIVE",
            "kpi",
            "kpi-leads",
            "baseline",
            new BigDecimal("100"),
            "value",
            new BigDecimal("300")));
  }

  private static Map<String, Object> worth(String amount) {
    return fields(
        "id", "kpi-leads", "name", "Leads", "valuePerUnit", euros(amount), "valueBasis", "ASSUMED");
  }

  private static Map<String, Object> legal(String id, String topic, String status, String law) {
    return fields("id", id, "name", id, "topic", topic, "status", status, "law", law);
  }

  private static Map<String, Object> euros(String amount) {
    return fields("amount", amount, "currency", "EUR");
  }

  private static Strategy strategy(Map<String, Object> sections) {
    Map<String, Object> tree =
        fields("format", BigDecimal.ONE, "id", "plan", "organisationId", "company", "name", "Plan");
    tree.putAll(sections);
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document.strategy();
      case Reading.Rejected<StrategyDocument> rejected ->
          throw new AssertionError(rejected.faults());
    };
  }

  private static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      fields.put(
          (String) namesAndValues[i],
          value instanceof Integer number ? BigDecimal.valueOf(number) : value);
    }
    return fields;
  }

  private static List<Statement> all(ObjectionAnswer answer) {
    return Stream.of(
            answer.evidenceFor(), answer.evidenceAgainst(), answer.arguments(), answer.missing())
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> german(List<Statement> statements) {
    return statements.stream().map(statement -> statement.text().de()).toList();
  }

  private static List<String> english(List<Statement> statements) {
    return statements.stream().map(statement -> statement.text().en()).toList();
  }
}
