package io.planwerk.domain.lessons;

import io.planwerk.domain.audiences.Audience;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.orientation.Market;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Country;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.EntityId.MarketId;
import io.planwerk.domain.strategy.Strategy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What lessons can speak of in a strategy.
 *
 * @param audiences its audiences
 * @param platforms its platforms
 * @param measures its measures
 * @param countries countries of each market, where any are known
 */
record Ground(
    Map<EntityId, Spot<Audience>> audiences,
    Map<EntityId, Spot<Platform>> platforms,
    Map<EntityId, Spot<Measure>> measures,
    Map<MarketId, List<Country>> countries) {

  static Ground of(Strategy strategy) {
    Map<MarketId, List<Country>> countries = new HashMap<>();
    for (Market market : strategy.orientation().markets()) {
      countries.put(market.id(), market.countries());
    }
    return new Ground(
        byId(
            Spot.each(
                "/audiences/items", strategy.audiences().items(), Audience::id, Audience::name)),
        byId(
            Spot.each(
                "/platforms/items", strategy.platforms().items(), Platform::id, Platform::name)),
        byId(Spot.each("/measures/items", strategy.measures().items(), Measure::id, Measure::name)),
        countries);
  }

  private static <T> Map<EntityId, Spot<T>> byId(List<Spot<T>> spots) {
    return spots.stream()
        .collect(
            Collectors.toMap(
                Spot::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
  }

  /** Where the people of an audience live; empty where that isn't known. */
  Set<Country> countriesOf(Audience audience) {
    return audience.markets().stream()
        .flatMap(market -> countries.getOrDefault(market, List.of()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
