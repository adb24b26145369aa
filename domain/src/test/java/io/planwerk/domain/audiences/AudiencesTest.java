package io.planwerk.domain.audiences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.ContributorId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudiencesTest {

  @Test
  void shouldTakeADraftThatHasNothingButANameAndANetwork() {
    assertThatCode(() -> audience(null)).doesNotThrowAnyException();
    assertThatCode(() -> forum(null)).doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseANegativeSizeAndALanguageNamedTwice() {
    Language german = new Language("de");

    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> audience(-1, german, german));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/size", "/languages/1");
  }

  @Test
  void shouldNotSpendMoreHoursThanAWeekHas() {
    assertThatCode(() -> forum(Hours.of(168))).doesNotThrowAnyException();

    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> forum(Hours.of(169)));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/hoursPerWeek");
  }

  @Test
  void shouldRefuseAContributorWithNegativeReach() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class,
            () ->
                new Contributor(
                    new ContributorId("blogger"),
                    new Name("Blogger"),
                    ContributorKind.OPINION_MAKER,
                    List.of(),
                    List.of(),
                    -5,
                    null,
                    null));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/reach");
  }

  private static Audience audience(Integer size, Language... languages) {
    return new Audience(
        new AudienceId("students"),
        new Name("Students"),
        null,
        List.of(),
        size,
        null,
        List.of(languages),
        List.of(),
        List.of());
  }

  private static AudiencePresence forum(Hours hoursPerWeek) {
    return new AudiencePresence(new NetworkId("own-forum"), null, hoursPerWeek, true, null);
  }
}
