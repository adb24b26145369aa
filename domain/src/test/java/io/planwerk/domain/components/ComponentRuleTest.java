package io.planwerk.domain.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.ComponentId;
import io.planwerk.domain.shared.EntityId.FieldId;
import io.planwerk.domain.shared.EntityId.OwnRuleId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
  private static final FieldId OTHER = new FieldId("other");

  @ParameterizedTest
  @CsvSource({
    "TEXT,   there,      PRESENT,  ,           true",
    "NUMBER, 10.0,       EQUALS,   10,         true",
    "NUMBER, 10.1,       EQUALS,   10,         false",
    "TEXT,   10.0,       EQUALS,   10,         false",
    "NUMBER, 9,          AT_LEAST, 10,         false",
    "NUMBER, 10,         AT_LEAST, 10.00,      true",
    "NUMBER, 9,          AT_MOST,  10,         true",
    "NUMBER, 11,         AT_MOST,  10,         false",
    "DATE,   2027-01-31, AT_MOST,  2027-02-01, true",
    "DATE,   2027-02-02, AT_MOST,  2027-02-01, false",
    "DATE,   2027-06-01, TODAY_OR_LATER,   ,   true",
    "DATE,   2027-05-31, TODAY_OR_LATER,   ,   false",
    "DATE,   2027-06-01, TODAY_OR_EARLIER, ,   true",
    "DATE,   2027-06-02, TODAY_OR_EARLIER, ,   false",
    "TEXT,   KT-0815,    MATCHES,  KT-????,    true",
    "TEXT,   KT-081,     MATCHES,  KT-????,    false",
    "TEXT,   KT-0815-x,  MATCHES,  KT-????,    false",
    "TEXT,   KT-0815-x,  MATCHES,  KT-*,       true",
    "TEXT,   a-b-a-b-c,  MATCHES,  *a-b-c,     true",
    "TEXT,   a-b-a-b-c,  MATCHES,  *b*b*b*,    false",
    "TEXT,   anything,   MATCHES,  **,         true",
    "TEXT,   a*c,        MATCHES,  a.c,        false"
  })
  void shouldCompareByTheTypeOfTheField(
      FieldType type,
      String actual,
      RuleOperator operator,
      @Nullable String expected,
      boolean holds) {
    assertThat(rule(operator, expected).holdsFor(field(type, actual), null, TODAY))
        .isEqualTo(holds);
  }

  @Test
  void shouldTakeAQuestionMarkForOneCharacterBeyondTheBasicPlane() {
    assertThat(
            rule(RuleOperator.MATCHES, "a?b").holdsFor(field(FieldType.TEXT, "a😀b"), null, TODAY))
        .isTrue();
  }

  @Test
  @Timeout(60)
  void shouldNotBeSlowedDownByAHostilePattern() {
    ComponentRule hostile = rule(RuleOperator.MATCHES, "*a".repeat(50) + "b");

    assertThat(hostile.holdsFor(field(FieldType.TEXT, "a".repeat(5_000)), null, TODAY)).isFalse();
  }

  @Test
  void shouldBreakOnlyForWantOfPresenceWhenTheFieldIsEmpty() {
    ComponentField empty = field(FieldType.NUMBER, null);

    assertThat(rule(RuleOperator.PRESENT, null).holdsFor(empty, null, TODAY)).isFalse();
    assertThat(rule(RuleOperator.AT_LEAST, "10").holdsFor(empty, null, TODAY)).isTrue();
  }

  @Test
  void shouldHoldWhileThereIsNothingToCompareWith() {
    assertThat(
            rule(RuleOperator.EQUALS, null).holdsFor(field(FieldType.TEXT, "there"), null, TODAY))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"TEXT, live, true", "TEXT, draft, false", "NUMBER, 2.0, true", "NUMBER, 4, false"})
  void shouldLookForTheValueAmongSeveral(FieldType type, String actual, boolean holds) {
    ComponentRule rule =
        rule(RuleOperator.ONE_OF, type == FieldType.TEXT ? "approved \nlive\n" : "1\n2");

    assertThat(rule.holdsFor(field(type, actual), null, TODAY)).isEqualTo(holds);
  }

  @Test
  void shouldDemandAFieldOnlyWhereTheOtherHasAValue() {
    ComponentRule rule = beside(RuleOperator.PRESENT, null);
    ComponentField empty = field(FieldType.TEXT, null);
    ComponentField filled = field(FieldType.LINK, "https://example.org");

    assertThat(rule.holdsFor(empty, filled, TODAY)).isFalse();
    assertThat(rule.holdsFor(empty, empty, TODAY)).isTrue();
    assertThat(rule.holdsFor(filled, filled, TODAY)).isTrue();
  }

  @Test
  void shouldCompareWithTheOtherField() {
    ComponentRule rule = beside(RuleOperator.AT_LEAST, null);
    ComponentField begin = field(FieldType.DATE, "2027-03-01");

    assertThat(rule.holdsFor(field(FieldType.DATE, "2027-02-28"), begin, TODAY)).isFalse();
    assertThat(rule.holdsFor(field(FieldType.DATE, "2027-03-01"), begin, TODAY)).isTrue();
    assertThat(rule.holdsFor(begin, field(FieldType.DATE, null), TODAY)).isTrue();
  }

  @Test
  void shouldRefuseTodayWhereTheFieldHoldsNoDate() {
    assertRefused(
        () -> components(field(FieldType.NUMBER, null), rule(RuleOperator.TODAY_OR_LATER, null)),
        "/items/0/rules/0/operator");
  }

  @Test
  void shouldRefuseSeveralOfWhichOneCannotBeRead() {
    assertRefused(
        () -> components(field(FieldType.NUMBER, null), rule(RuleOperator.ONE_OF, "1\ntwo")),
        "/items/0/rules/0/value");
  }

  @Test
  void shouldRefuseAnotherFieldThatCannotBeComparedWith() {
    List<ComponentField> fields =
        List.of(
            field(FieldType.NUMBER, null),
            new ComponentField(OTHER, new Name("Other"), FieldType.DATE, null, List.of(), null));

    assertRefused(
        () ->
            new Components(
                List.of(
                    component(
                        "own",
                        fields,
                        List.of(
                            beside(RuleOperator.PRESENT, null),
                            beside(RuleOperator.EQUALS, null),
                            beside(RuleOperator.MATCHES, "1*"))))),
        "/items/0/rules/1/other",
        "/items/0/rules/2/other");
  }

  @Test
  void shouldRefuseAFixedValueBesideAnotherField() {
    assertRefused(
        () -> components(field(FieldType.NUMBER, null), beside(RuleOperator.AT_MOST, "10")),
        "/items/0/rules/0/other");
  }

  @Test
  void shouldRefuseOrderWhereTheFieldHasNone() {
    assertRefused(
        () -> components(field(FieldType.TEXT, null), rule(RuleOperator.AT_LEAST, "10")),
        "/items/0/rules/0/operator");
  }

  @Test
  void shouldRefuseAComparisonValueThatTheFieldsTypeCannotRead() {
    assertRefused(
        () ->
            components(
                field(FieldType.NUMBER, null),
                rule(RuleOperator.PRESENT, null),
                rule(RuleOperator.AT_MOST, "ten")),
        "/items/0/rules/1/value");
  }

  @Test
  void shouldAllowAPatternOverAnyType() {
    ComponentRule thisDecade = rule(RuleOperator.MATCHES, "202?-*");

    assertThat(components(field(FieldType.DATE, null), thisDecade).items()).hasSize(1);
  }

  @Test
  void shouldCheckARuleOverAFieldOfAnotherComponent() {
    Component fields = component("fields", List.of(field(FieldType.TEXT, null)), List.of());
    Component rules = component("rules", List.of(), List.of(rule(RuleOperator.AT_MOST, "10")));

    assertRefused(() -> new Components(List.of(rules, fields)), "/items/0/rules/0/operator");
  }

  @Test
  void shouldLeaveAnUnknownFieldToTheCheckOfReferences() {
    Component rules = component("rules", List.of(), List.of(rule(RuleOperator.AT_MOST, "10")));

    assertThat(new Components(List.of(rules)).items()).containsExactly(rules);
  }

  private static void assertRefused(ThrowingCallable making, String... pointers) {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(making)
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly(pointers));
  }

  private static Components components(ComponentField field, ComponentRule... rules) {
    return new Components(List.of(component("own", List.of(field), List.of(rules))));
  }

  private static Component component(
      String id, List<ComponentField> fields, List<ComponentRule> rules) {
    return new Component(new ComponentId(id), new Name(id), null, fields, rules);
  }

  private static ComponentField field(FieldType type, @Nullable String value) {
    return new ComponentField(
        new FieldId("field"), new Name("Field"), type, null, List.of(), value);
  }

  private static ComponentRule rule(RuleOperator operator, @Nullable String value) {
    return rule(operator, value, null);
  }

  private static ComponentRule beside(RuleOperator operator, @Nullable String value) {
    return rule(operator, value, OTHER);
  }

  private static ComponentRule rule(
      RuleOperator operator, @Nullable String value, @Nullable FieldId other) {
    return new ComponentRule(
        new OwnRuleId("rule"),
        new Name("Rule"),
        new FieldId("field"),
        operator,
        value,
        other,
        RuleSeverity.WARNING,
        null);
  }
}
