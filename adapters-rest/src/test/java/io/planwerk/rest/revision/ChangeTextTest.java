package io.planwerk.rest.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.Difference;
import io.planwerk.rest.contract.Labels;
import io.planwerk.rest.contract.OpenApi;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import io.planwerk.rest.shared.TextLanguage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTextTest {
  private static final Labels LABELS = new OpenApi().labels();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {value: 5000} | {value: 3900} | Ziel „News“: Zielwert von 5.000 auf 3.900 geändert | Goal 'News': target value changed from 5,000 to 3,900
          {value: 1} | {value: 1.25} | Ziel „News“: Zielwert von 1 auf 1,25 geändert | Goal 'News': target value changed from 1 to 1.25
          """)
  void shouldNameTheGoalAndItsTargetValue(String before, String after, String de, String en) {
    String goal = "{goals: {items: [{id: n, name: News, target: %s}]}}";
    assertSaid(goal.formatted(before), goal.formatted(after), de, en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          priority: MUST | priority: SHOULD | Ziel „News“: Priorität von Muss auf Soll geändert | Goal 'News': priority changed from must to should
          name2: x | priority: MUST, name2: x | Ziel „News“: Priorität auf Muss gesetzt | Goal 'News': priority set to must
          priority: MUST, x: y | x: y | Ziel „News“: Priorität entfernt (war Muss) | Goal 'News': priority removed (was must)
          due: 2027-03-31 | due: 2027-12-01 | Ziel „News“: „fällig am“ von 31. März 2027 auf 1. Dezember 2027 geändert | Goal 'News': due changed from 31 March 2027 to 1 December 2027
          levers: [A] | levers: [A, ACQUIRE_CUSTOMERS] | Ziel „News“: Werthebel: Kunden gewinnen hinzugefügt | Goal 'News': value levers: acquire customers added
          levers: [A] | levers: [B] | Ziel „News“: Werthebel von „A“ auf „B“ geändert | Goal 'News': value levers changed from 'A' to 'B'
          x: y | x: y, target: {value: 3, kind: Q} | Ziel „News“: Zielvorgabe hinzugefügt | Goal 'News': target added
          someThing: a | someThing: b | Ziel „News“: „some thing“ von „a“ auf „b“ geändert | Goal 'News': some thing changed from 'a' to 'b'
          done: true | done: false | Ziel „News“: „done“ von ja auf nein geändert | Goal 'News': done changed from yes to no
          """)
  void shouldNameFieldsOfAGoal(String before, String after, String de, String en) {
    String goal = "{goals: {items: [{id: n, name: News, %s}]}}";
    assertSaid(goal.formatted(before), goal.formatted(after), de, en);
  }

  @Test
  void shouldTellEntitiesThatComeGoAndMove() {
    String one = "{goals: {items: [{id: a, name: A}]}}";
    String two = "{goals: {items: [{id: a, name: A}, {id: b}]}}";
    assertSaid(one, two, "Ziel „b“ hinzugefügt", "Goal 'b' added");
    assertSaid(two, one, "Ziel „b“ entfernt", "Goal 'b' removed");
    assertSaid(
        two,
        "{goals: {items: [{id: b}, {id: a, name: A}]}}",
        "Ziel „A“ an Stelle 2 gerückt",
        "Goal 'A' moved to position 2");
    assertSaid(
        "{x: 1}", "{x: 1, goals: {items: [{id: a, name: A}]}}", "Ziele hinzugefügt", "Goals added");
    assertSaid(
        "{goals: {x: 1}}",
        "{goals: {x: 1, items: [{id: a, name: A}, {id: b, name: B}]}}",
        "Ziele: „A“, „B“ hinzugefügt",
        "Goals: 'A', 'B' added");
  }

  @Test
  void shouldTellMoneySharesAndMonths() {
    String share = "{measures: {items: [{id: m, name: M, contributions: [{carryOver: %s}]}]}}";
    assertSaid(
        share.formatted("0.2"),
        share.formatted("0.255"),
        "Maßnahme „M“: Beiträge zu Zielen, Nr. 1, Nachwirkung im Folgemonat von 20\u00a0% auf"
            + " 25,5\u00a0% geändert",
        "Measure 'M': contributions to goals, no. 1, carry-over into the next month changed from"
            + " 20% to 25.5%");
    String money = "{measures: {items: [{id: m, name: M, spend: [{x: 1 %s}]}]}}";
    assertSaid(
        money.formatted(""),
        money.formatted(", perMonth: {amount: '1250.00', currency: EUR}"),
        "Maßnahme „M“: Ausgaben, Nr. 1, Betrag pro Monat auf 1.250,00\u00a0€ gesetzt",
        "Measure 'M': spend, no. 1, amount per month set to €1,250.00");
    String window = "{measures: {items: [{id: m, name: M, window: {from: %s}}]}}";
    assertSaid(
        window.formatted("2027-01"),
        window.formatted("2027-03"),
        "Maßnahme „M“: „mögliche Monate“, „von“ von Januar 2027 auf März 2027 geändert",
        "Measure 'M': possible months, from changed from January 2027 to March 2027");
  }

  @Test
  void shouldTellYearsAndLanguagesAsPeopleDo() {
    String year = "{orientation: {vision: {horizonYear: %s}}}";
    assertSaid(
        year.formatted("2028"),
        year.formatted("2030"),
        "Orientierung: Vision, Horizont (Jahr) von 2028 auf 2030 geändert",
        "Orientation: vision, horizon (year) changed from 2028 to 2030");
    String languages = "{audiences: {items: [{id: a, name: A, languages: [%s]}]}}";
    assertSaid(
        languages.formatted("de"),
        languages.formatted("de, da"),
        "Zielgruppe „A“: Sprachen: Dänisch hinzugefügt",
        "Audience 'A': languages: Danish added");
  }

  @Test
  void shouldTellAmountsWithTheirCurrency() {
    String budget =
        "{resources: {budgets: [{id: b, name: B, amount: {amount: '%s', currency: EUR}}]}}";
    assertSaid(
        budget.formatted("12000.00"),
        budget.formatted("15400.00"),
        "Budget „B“: Betrag von 12.000,00\u00a0€ auf 15.400,00\u00a0€ geändert",
        "Budget 'B': amount changed from €12,000.00 to €15,400.00");
    String person =
        "{resources: {people: [{id: p, name: P, costPerHour: {amount: '%s', currency: %s}}]}}";
    assertSaid(
        person.formatted("45.00", "EUR"),
        person.formatted("52.00", "CHF"),
        "Person „P“: Kosten pro Stunde von 45,00\u00a0€ auf 52,00\u00a0CHF geändert",
        "Person 'P': cost per hour changed from €45.00 to CHF52.00");
  }

  @Test
  void shouldNameTheMonthOfHours() {
    String one = "{resources: {people: [{id: p, name: P, hoursInMonth: [%s]}]}}";
    String march = "{month: 2027-03, hours: %s}";
    assertSaid(
        one.formatted(march.formatted(30)),
        one.formatted(march.formatted(40.5)),
        "Person „P“: „abweichende Monate“, März 2027, Stunden von 30 auf 40,5 geändert",
        "Person 'P': deviating months, March 2027, hours changed from 30 to 40.5");
    assertSaid(
        one.formatted(march.formatted(30)),
        one.formatted("{month: 2027-01, hours: 5}, " + march.formatted(30)),
        "Person „P“: „abweichende Monate“: Januar 2027: 5 hinzugefügt",
        "Person 'P': deviating months: January 2027: 5 added");
    assertSaid(
        "{resources: {people: [{id: p, name: P, x: y}]}}",
        one.formatted(march.formatted(30) + ", {month: 2027-04, hours: 8}")
            .replace("name: P", "name: P, x: y"),
        "Person „P“: „abweichende Monate“: März 2027: 30, April 2027: 8 hinzugefügt",
        "Person 'P': deviating months: March 2027: 30, April 2027: 8 added");
  }

  @Test
  void shouldNameTheSectionWhereThereIsNoEntity() {
    assertSaid(
        "{content: {brandRules: {tone: a}}}",
        "{content: {brandRules: {tone: b}}}",
        "Inhalte: Markenregeln, Tonalität von „a“ auf „b“ geändert",
        "Content: brand rules, tone of voice changed from 'a' to 'b'");
    assertSaid(
        "{adopted: 2027-01-01}",
        "{adopted: 2027-02-01}",
        "„verabschiedet am“ von 1. Januar 2027 auf 1. Februar 2027 geändert",
        "Adopted on changed from 1 January 2027 to 1 February 2027");
  }

  @Test
  void shouldCutLongTexts() {
    String text = said("{name: %s}".formatted("x".repeat(300)), "{name: y}", TextLanguage.EN);
    assertThat(text).isEqualTo("Name changed from '" + "x".repeat(80) + "…' to 'y'");
  }

  private static void assertSaid(String before, String after, String de, String en) {
    assertThat(said(before, after, TextLanguage.DE)).isEqualTo(de);
    assertThat(said(before, after, TextLanguage.EN)).isEqualTo(en);
  }

  private static String said(String before, String after, TextLanguage language) {
    Difference difference = Difference.between(tree(before), tree(after));
    assertThat(difference.changes()).hasSize(1);
    return new ChangeText(LABELS, language).of(difference.changes().getFirst());
  }

  private static Object tree(String yaml) {
    Parsing parsing = DocumentText.parse(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML);
    return ((Parsing.Parsed) parsing).tree();
  }
}
