package io.planwerk.domain.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.resources.Person.Overtime;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Percentage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final PersonId EDITOR = new PersonId("editor");
  private static final Month JULY = Month.of(2027, 7);
  private static final Month AUGUST = Month.of(2027, 8);

  @Test
  void shouldHaveTheUsualHoursInAUsualMonth() {
    assertThat(editor(null, Hours.of(40), null).hoursIn(JULY)).isEqualTo(Hours.of(40));
  }

  @Test
  void shouldHaveTheHoursOfAMonthThatDeviates() {
    Person editor = editor(null, Hours.of(40), null, new MonthlyHours(AUGUST, Hours.of(10)));

    assertThat(editor.hoursIn(AUGUST)).isEqualTo(Hours.of(10));
    assertThat(editor.hoursIn(JULY)).isEqualTo(Hours.of(40));
  }

  @Test
  void shouldHaveTheHoursOfEverybodyWhoSharesTheRole() {
    Person editors = editor(3, Hours.of(40), null, new MonthlyHours(AUGUST, Hours.of(10)));

    assertThat(editors.hoursIn(JULY)).isEqualTo(Hours.of(120));
    assertThat(editors.hoursIn(AUGUST)).isEqualTo(Hours.of(30));
  }

  @Test
  void shouldHaveNoHoursWhenTheRoleIsNotFilled() {
    Person editor =
        editor(
            null, Hours.of(40), new MonthSpan(AUGUST, null), new MonthlyHours(JULY, Hours.of(10)));

    assertThat(editor.hoursIn(JULY)).isEqualTo(Hours.ZERO);
    assertThat(editor.hoursIn(AUGUST)).isEqualTo(Hours.of(40));
  }

  @Test
  void shouldHaveNoHoursAsLongAsNoneAreStated() {
    assertThat(editor(2, null, null).hoursIn(JULY)).isEqualTo(Hours.ZERO);
  }

  @Test
  void shouldTellAllFaultsAtOnce() {
    Proficiency video = new Proficiency(new SkillId("video"), Percentage.ALL);

    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () ->
                new Person(
                    EDITOR,
                    new Name("Editor"),
                    PersonLevel.SENIOR,
                    null,
                    0,
                    null,
                    List.of(
                        new MonthlyHours(JULY, Hours.of(10)), new MonthlyHours(JULY, Hours.of(20))),
                    Money.of("-1", "EUR"),
                    null,
                    List.of(video, new Proficiency(new SkillId("video"), Percentage.NONE)),
                    EDITOR,
                    null,
                    null,
                    null,
                    null));

    assertThat(broken.faults())
        .extracting(Fault::pointer)
        .containsExactly("/headcount", "/hoursInMonth/1", "/costPerHour", "/skills/1", "/deputy");
  }

  @Test
  void shouldRefuseOvertimeThatPaysTheCompany() {
    assertThatCode(() -> new Overtime(Hours.of(5), null)).doesNotThrowAnyException();

    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class, () -> new Overtime(Hours.of(5), Money.of("-0.01", "EUR")));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/costPerHour");
  }

  private static Person editor(
      Integer headcount, Hours hoursPerMonth, MonthSpan available, MonthlyHours... deviating) {
    return new Person(
        EDITOR,
        new Name("Editor"),
        null,
        null,
        headcount,
        hoursPerMonth,
        List.of(deviating),
        null,
        null,
        List.of(),
        null,
        available,
        null,
        null,
        null);
  }
}
