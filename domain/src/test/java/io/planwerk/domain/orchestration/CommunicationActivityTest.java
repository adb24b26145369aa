package io.planwerk.domain.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.EntityId.ActivityId;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommunicationActivityTest {

  @Test
  void shouldOverlapOnASharedLastDay() {
    CommunicationActivity fair = activity(1, 5);
    CommunicationActivity campaign = activity(5, 20);

    assertThat(fair.overlaps(campaign)).isTrue();
    assertThat(campaign.overlaps(fair)).isTrue();
  }

  @Test
  void shouldNotOverlapOnNeighbouringDays() {
    CommunicationActivity fair = activity(1, 5);
    CommunicationActivity campaign = activity(6, 20);

    assertThat(fair.overlaps(campaign)).isFalse();
    assertThat(campaign.overlaps(fair)).isFalse();
  }

  @Test
  void shouldLastOneDayWithoutAnEnd() {
    CommunicationActivity release = activity(3, null);

    assertThat(release.lastDay()).isEqualTo(release.from());
    assertThat(release.overlaps(activity(1, 5))).isTrue();
    assertThat(release.overlaps(activity(4, 5))).isFalse();
  }

  @Test
  void shouldRefuseToEndBeforeItBegins() {
    assertThatExceptionOfType(BrokenInvariants.class)
        .isThrownBy(() -> activity(5, 4))
        .satisfies(
            broken ->
                assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/to"));
  }

  private static final List<String> BUILDERS = List.of("builders");
  private static final List<String> OWNERS = List.of("owners");
  private static final List<String> ROOFS = List.of("roofs");
  private static final List<String> LOANS = List.of("loans");
  private static final List<String> BLOG = List.of("blog");
  private static final List<String> NONE = List.of();

  @Test
  void shouldCompeteWithWhatSpeaksOfSomethingElseToTheSamePeople() {
    assertThat(compete(activity(BUILDERS, NONE, ROOFS), activity(BUILDERS, NONE, LOANS))).isTrue();
    assertThat(compete(activity(BUILDERS, BLOG, ROOFS), activity(OWNERS, BLOG, LOANS))).isFalse();
  }

  @Test
  void shouldSupportWhatSharesATheme() {
    CommunicationActivity both = activity(BUILDERS, NONE, List.of("roofs", "loans"));

    assertThat(compete(both, activity(BUILDERS, NONE, LOANS))).isFalse();
  }

  @Test
  void shouldProveNothingWhereAThemeIsLeftOpen() {
    assertThat(compete(activity(BUILDERS, NONE, NONE), activity(BUILDERS, NONE, LOANS))).isFalse();
    assertThat(compete(activity(BUILDERS, NONE, NONE), activity(BUILDERS, NONE, NONE))).isFalse();
  }

  @Test
  void shouldSpeakToEverybodyOnItsPlatformsWhereItNamesNoAudience() {
    assertThat(compete(activity(NONE, BLOG, ROOFS), activity(BUILDERS, BLOG, LOANS))).isTrue();
    assertThat(compete(activity(NONE, NONE, ROOFS), activity(BUILDERS, BLOG, LOANS))).isFalse();
  }

  @Test
  void shouldTellInsideFromOutside() {
    CommunicationActivity letter = activity(1, 5, true, BUILDERS, NONE, ROOFS);

    assertThat(compete(letter, activity(BUILDERS, NONE, LOANS))).isFalse();
    assertThat(compete(letter, activity(1, 5, true, BUILDERS, NONE, LOANS))).isTrue();
    assertThat(
            compete(activity(1, 5, false, BUILDERS, NONE, ROOFS), activity(BUILDERS, NONE, LOANS)))
        .isTrue();
  }

  @Test
  void shouldCompeteOnlyOnACommonDayAndForNoLongerThanTheBound() {
    CommunicationActivity fair = activity(1, 4, null, BUILDERS, NONE, ROOFS);

    assertThat(compete(fair, activity(5, 6, null, BUILDERS, NONE, LOANS))).isFalse();
    assertThat(compete(fair, activity(4, 13, null, BUILDERS, NONE, LOANS))).isTrue();
    assertThat(compete(fair, activity(4, 14, null, BUILDERS, NONE, LOANS))).isFalse();
  }

  private static boolean compete(CommunicationActivity one, CommunicationActivity other) {
    boolean compete = one.competesWith(other, BigDecimal.TEN);
    assertThat(other.competesWith(one, BigDecimal.TEN)).isEqualTo(compete);
    return compete;
  }

  private static CommunicationActivity activity(int firstDay, @Nullable Integer lastDay) {
    return activity(firstDay, lastDay, null, NONE, NONE, NONE);
  }

  private static CommunicationActivity activity(
      List<String> audiences, List<String> platforms, List<String> themes) {
    return activity(1, 5, null, audiences, platforms, themes);
  }

  private static CommunicationActivity activity(
      int firstDay,
      @Nullable Integer lastDay,
      @Nullable Boolean internal,
      List<String> audiences,
      List<String> platforms,
      List<String> themes) {
    return new CommunicationActivity(
        new ActivityId("activity"),
        new Name("Activity"),
        null,
        LocalDate.of(2027, 6, firstDay),
        lastDay == null ? null : LocalDate.of(2027, 6, lastDay),
        internal,
        null,
        audiences.stream().map(AudienceId::new).toList(),
        platforms.stream().map(PlatformId::new).toList(),
        themes.stream().map(ThemeId::new).toList(),
        null);
  }
}
