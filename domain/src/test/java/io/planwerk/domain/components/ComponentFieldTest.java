package io.planwerk.domain.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.FieldId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentFieldTest {

  @ParameterizedTest
  @CsvSource({
    "TEXT, anything goes",
    "NUMBER, 12.5",
    "NUMBER, -3",
    "DATE, 2028-02-29",
    "BOOLEAN, true",
    "BOOLEAN, false",
    "LINK, https://example.org/plan?part=2"
  })
  void shouldTakeAValueWrittenAsTheTypeAsks(FieldType type, String value) {
    assertThat(field(type, List.of(), value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, twelve",
    "NUMBER, '12,5'",
    "NUMBER, 1e999999999",
    "NUMBER, 1234567890123456",
    "NUMBER, .5",
    "DATE, 29.02.2028",
    "DATE, 2027-02-29",
    "BOOLEAN, yes",
    "BOOLEAN, TRUE",
    "LINK, example.org",
    "LINK, ftp://example.org",
    "LINK, https://exa mple.org"
  })
  void shouldRefuseAValueThatTheTypeCannotRead(FieldType type, String value) {
    assertRefused(type, List.of(), value, "/value");
  }

  @Test
  void shouldTakeOneOfItsChoices() {
    assertThat(field(FieldType.CHOICE, List.of("low", "high"), "high").value()).isEqualTo("high");
  }

  @Test
  void shouldRefuseAValueThatIsNoneOfTheChoices() {
    assertRefused(FieldType.CHOICE, List.of("low", "high"), "middle", "/value");
    assertRefused(FieldType.CHOICE, List.of(), "middle", "/value");
  }

  @Test
  void shouldRefuseAChoiceThatAppearsTwice() {
    assertRefused(FieldType.CHOICE, List.of("low", "high", "low"), null, "/choices/2");
  }

  @Test
  void shouldMissOnlyWhatIsRequired() {
    assertThat(field(FieldType.TEXT, List.of(), null).isMissing()).isTrue();
    assertThat(field(FieldType.TEXT, List.of(), "there").isMissing()).isFalse();
    assertThat(
            new ComponentField(
                    new FieldId("field"), new Name("Field"), FieldType.TEXT, null, List.of(), null)
                .isMissing())
        .isFalse();
  }

  private static void assertRefused(
      FieldType type, List<String> choices, @Nullable String value, String... pointers) {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> field(type, choices, value))
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly(pointers));
  }

  private static ComponentField field(
      FieldType type, List<String> choices, @Nullable String value) {
    return new ComponentField(new FieldId("field"), new Name("Field"), type, true, choices, value);
  }
}
