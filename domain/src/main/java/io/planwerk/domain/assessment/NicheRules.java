package io.planwerk.domain.assessment;

import io.planwerk.domain.audiences.Contributor;
import io.planwerk.domain.monitoring.MonitoringSource;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether small specialised places are attended to. */
final class NicheRules {
  private final Thresholds thresholds;

  NicheRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(nicheIgnored());
  }

  private Rule nicheIgnored() {
    return Rule.ofPlan(
        "audiences.niche-ignored",
        Severity.HINT,
        2,
        Set.of(Perspective.AUDIENCES, Perspective.PLATFORM_PLAN),
        new Bilingual(
            "Auf einer kleinen Fachplattform trifft man die Zielgruppe ungestört; oft zählt dort"
                + " eine Antwort mehr als hundert Beiträge anderswo.",
            "In a small specialised place you meet the audience undisturbed; one answer there often"
                + " counts more than a hundred posts elsewhere."),
        new Bilingual(
            "Dort mitreden, über Mitwirkende vertreten sein oder wenigstens mitlesen (Monitoring).",
            "Take part there, be there through contributors, or at least listen (monitoring)."),
        Sources.bitkom(5) + "; " + thresholds.source(Bound.PRESENCE_SHARE),
        strategy -> !niches(strategy).isEmpty(),
        strategy -> {
          List<Place> niches = niches(strategy);
          Set<NetworkId> heard = heard(strategy);
          List<Place> found =
              niches.stream().filter(niche -> !isAttended(strategy, niche, heard)).toList();
          return Place.fact(
                  found,
                  new Tally(Noun.NICHE_PLACE, Place.texts(found), niches.size())
                      .are("unbeachtet", "left aside"))
              .stream()
              .toList();
        });
  }

  /** Small places at which enough of an audience is, or nobody knows how many. */
  private List<Place> niches(Strategy strategy) {
    BigDecimal bound = thresholds.of(Bound.PRESENCE_SHARE);
    return Located.each("/audiences/items", strategy.audiences().items()).stream()
        .flatMap(
            audience ->
                Located.each(audience.field("presences"), audience.value().presences()).stream()
                    .filter(presence -> Boolean.TRUE.equals(presence.value().niche()))
                    .filter(presence -> Place.share(presence.value()).compareTo(bound) >= 0)
                    .map(presence -> Place.of(audience.value(), presence)))
        .toList();
  }

  private static Set<NetworkId> heard(Strategy strategy) {
    return Stream.concat(
            strategy.monitoring().sources().stream().map(MonitoringSource::network),
            strategy.audiences().contributors().stream()
                .map(Contributor::networks)
                .flatMap(List::stream))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static boolean isAttended(Strategy strategy, Place niche, Set<NetworkId> heard) {
    NetworkId network = Objects.requireNonNull(niche.presence()).network();
    return heard.contains(network)
        || PlatformRules.inUse(strategy).stream()
            .anyMatch(platform -> Place.standsOn(platform.value(), network));
  }
}
