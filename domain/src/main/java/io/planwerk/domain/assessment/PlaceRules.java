package io.planwerk.domain.assessment;

import io.planwerk.domain.audiences.Audience;
import io.planwerk.domain.audiences.AudiencePresence;
import io.planwerk.domain.platforms.Ownership;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether platforms stand where the audiences are. */
final class PlaceRules {
  private final Thresholds thresholds;

  PlaceRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(platformMismatch());
  }

  private Rule platformMismatch() {
    return Rule.ofPlan(
        "audiences.platform-mismatch",
        Severity.WARNING,
        3,
        Set.of(
            Perspective.AUDIENCES,
            Perspective.FACTOR_STRATEGY,
            Perspective.BLOCK_CULTURE,
            Perspective.PLATFORM_PLAN),
        new Bilingual(
            "Eine Plattform, auf der die Zielgruppe nicht ist, kostet Zeit und erreicht niemanden;"
                + " wo sie ist, reden inzwischen andere mit ihr.",
            "A platform where the audience isn't costs time and reaches nobody; where it is, others"
                + " talk with it meanwhile."),
        new Bilingual(
            "Die Plattform für diese Zielgruppe streichen oder belegen, dass sie dort ist; am"
                + " meistgenutzten Ort vertreten sein oder begründen, warum nicht.",
            "Drop the platform for this audience or show that it is there; be where it spends the"
                + " most time or give reasons for staying away."),
        Sources.bitkom(5)
            + "; "
            + thresholds.source(Bound.PRESENCE_SHARE)
            + "; "
            + thresholds.source(Bound.MAIN_PLACE_SHARE),
        strategy -> !placed(strategy).isEmpty() || !mainPlaces(strategy).isEmpty(),
        strategy ->
            Stream.concat(misplaced(strategy).stream(), unserved(strategy).stream()).toList());
  }

  /**
   * Audiences for whom a platform on somebody else's ground is meant, if their places are known.
   */
  private static List<Place> placed(Strategy strategy) {
    List<Place> placed = new ArrayList<>();
    for (Located<Platform> platform : PlatformRules.inUse(strategy)) {
      if (platform.value().ownership() != Ownership.OWN && platform.value().network() != null) {
        List<AudienceId> audiences = platform.value().audiences();
        for (int i = 0; i < audiences.size(); i++) {
          String at = platform.field("audiences/" + i);
          AudienceId meant = audiences.get(i);
          strategy.audiences().items().stream()
              .filter(audience -> audience.id().equals(meant) && !audience.presences().isEmpty())
              .map(
                  audience ->
                      new Place(
                          at,
                          audience,
                          platform.value().name(),
                          presence(audience, platform.value().network())))
              .forEach(placed::add);
        }
      }
    }
    return placed;
  }

  private static @Nullable AudiencePresence presence(
      Audience audience, @Nullable NetworkId network) {
    return audience.presences().stream()
        .filter(presence -> presence.network().equals(network))
        .max(Comparator.comparing(Place::share))
        .orElse(null);
  }

  private Optional<Fact> misplaced(Strategy strategy) {
    List<Place> placed = placed(strategy);
    List<Place> found =
        placed.stream()
            .filter(place -> place.presence() == null || isRare(place.presence()))
            .toList();
    return Place.fact(
        found,
        new Tally(Noun.AUDIENCE_OF_PLATFORM, Place.texts(found), placed.size())
            .are("dort kaum zu finden", "hardly found there"));
  }

  /** A small place for specialists is where it counts, however few they are. */
  private boolean isRare(AudiencePresence presence) {
    return !Boolean.TRUE.equals(presence.niche())
        && Place.share(presence).compareTo(thresholds.of(Bound.PRESENCE_SHARE)) < 0;
  }

  private Optional<Fact> unserved(Strategy strategy) {
    List<Place> places = mainPlaces(strategy);
    List<Place> found =
        places.stream()
            .filter(place -> place.presence() != null && !isServed(strategy, place))
            .toList();
    return Place.fact(
            found,
            new Tally(Noun.FAVOURITE_PLACE, Place.texts(found), places.size())
                .are("ohne Plattform", "without a platform"))
        .map(fact -> fact.as(Severity.HINT));
  }

  /** Where each audience spends the most time, if that holds for enough of its people. */
  private List<Place> mainPlaces(Strategy strategy) {
    if (PlatformRules.inUse(strategy).isEmpty()) {
      return List.of();
    }
    BigDecimal bound = thresholds.of(Bound.MAIN_PLACE_SHARE);
    return Located.each("/audiences/items", strategy.audiences().items()).stream()
        .flatMap(audience -> mainPlace(audience).stream())
        .filter(
            place ->
                place.presence() != null && Place.share(place.presence()).compareTo(bound) >= 0)
        .toList();
  }

  private static Optional<Place> mainPlace(Located<Audience> audience) {
    List<Located<AudiencePresence>> counted =
        Located.each(audience.field("presences"), audience.value().presences()).stream()
            .filter(presence -> presence.value().share() != null)
            .toList();
    boolean timed = counted.stream().allMatch(presence -> presence.value().hoursPerWeek() != null);
    return counted.stream()
        .max(Comparator.comparing(presence -> time(presence.value(), timed)))
        .map(presence -> Place.of(audience.value(), presence));
  }

  private static BigDecimal time(AudiencePresence presence, boolean timed) {
    return timed && presence.hoursPerWeek() != null
        ? Place.share(presence).multiply(presence.hoursPerWeek().value())
        : Place.share(presence);
  }

  private static boolean isServed(Strategy strategy, Place place) {
    NetworkId network = Objects.requireNonNull(place.presence()).network();
    AudienceId audience = place.audience().id();
    boolean helped =
        strategy.audiences().contributors().stream()
            .filter(contributor -> contributor.networks().contains(network))
            .anyMatch(contributor -> speaksTo(contributor.audiences(), audience));
    return helped
        || PlatformRules.inUse(strategy).stream()
            .filter(platform -> Place.standsOn(platform.value(), network))
            .anyMatch(platform -> isFor(strategy, platform.value(), audience));
  }

  private static boolean isFor(Strategy strategy, Platform platform, AudienceId audience) {
    return speaksTo(platform.audiences(), audience)
        || strategy.measures().items().stream()
            .filter(measure -> platform.id().equals(measure.platform()))
            .anyMatch(measure -> measure.audiences().contains(audience));
  }

  /** Where no audience is named, any may be meant. */
  private static boolean speaksTo(List<AudienceId> named, AudienceId audience) {
    return named.isEmpty() || named.contains(audience);
  }
}
