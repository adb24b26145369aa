package io.planwerk.domain.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Country;
import io.planwerk.domain.shared.EntityId.BusinessAreaId;
import io.planwerk.domain.shared.EntityId.MarketId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrientationTest {

  @Test
  void shouldTakeADraftThatHasNothingButNames() {
    assertThatCode(
            () ->
                new BusinessArea(
                    new BusinessAreaId("service"),
                    new Name("Service"),
                    null,
                    null,
                    null,
                    List.of(),
                    null))
        .doesNotThrowAnyException();
    assertThatCode(() -> presence(null, null)).doesNotThrowAnyException();
    assertThatCode(() -> new Vision("Users help each other.", null, null))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldNotChangeWhenTheListsItWasMadeFromDo() {
    List<Market> markets = new ArrayList<>(List.of(market(5, new Country("DE"))));
    Orientation orientation = new Orientation(null, null, List.of(), markets, List.of());

    markets.clear();

    assertThat(orientation.markets()).hasSize(1);
  }

  @Test
  void shouldTellAllFaultsOfAMarketAtOnce() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class, () -> market(-1, new Country("AT"), new Country("AT")));

    assertThat(broken.faults())
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder("/size", "/countries/1");
  }

  @Test
  void shouldRefuseAHorizonThatIsNoYearOfOurTime() {
    BrokenInvariants broken =
        catchThrowableOfType(
            BrokenInvariants.class, () -> new Vision("Users help each other.", 27, null));

    assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/horizonYear");
  }

  @Test
  void shouldRefuseNegativeFiguresOfACompetitor() {
    BrokenInvariants broken =
        catchThrowableOfType(BrokenInvariants.class, () -> presence(-1, new BigDecimal("-0.5")));

    assertThat(broken.faults())
        .extracting(Fault::pointer)
        .containsExactly("/followers", "/postsPerMonth");
  }

  @Test
  void shouldEqualAnotherPresenceWithTheSameFigures() {
    assertThat(presence(100, new BigDecimal("20.0")))
        .isEqualTo(presence(100, new BigDecimal("20")));
  }

  private static Market market(Integer size, Country... countries) {
    return new Market(
        new MarketId("dach"),
        new Name("DACH"),
        List.of(countries),
        List.of(new Language("de")),
        size,
        null);
  }

  private static CompetitorPresence presence(Integer followers, BigDecimal postsPerMonth) {
    return new CompetitorPresence(
        new NetworkId("linkedin"), null, followers, postsPerMonth, null, null, null);
  }
}
