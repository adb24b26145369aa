package io.planwerk.domain.assessment;

import io.planwerk.domain.audiences.AudiencePresence;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether instruments come last: after goals and audiences, and because of them. */
final class InstrumentRules {
  private InstrumentRules() {}

  static List<Rule> rules() {
    return List.of(instrumentsFirst());
  }

  private static Rule instrumentsFirst() {
    return Rule.ofPlan(
        "strategy.instruments-first",
        Severity.WARNING,
        4,
        Set.of(Perspective.STRATEGY, Perspective.FACTOR_STRATEGY, Perspective.PLATFORM_PLAN),
        new Bilingual(
            "Instrumente wählt man zuletzt: Eine Plattform, zu der kein Ziel und keine Zielgruppe"
                + " geführt hat, kostet Arbeit, ohne dass jemand sagen könnte, wofür.",
            "Instruments are chosen last: a platform that no goal and no audience led to takes work"
                + " and nobody could say what for."),
        new Bilingual(
            "Der Plattform Ziele und Zielgruppen zuordnen, für die sie gewählt ist; gibt es keine,"
                + " auf sie verzichten.",
            "Tie the platform to the goals and audiences that it is chosen for; if there are none,"
                + " go without it."),
        Sources.SUCCESS_FACTORS + "; " + Sources.POST,
        strategy -> !wanted(strategy).isEmpty(),
        InstrumentRules::chosenFirst);
  }

  /** Platforms that somebody wants to use, other than those that are being left. */
  private static List<Located<Platform>> wanted(Strategy strategy) {
    return PlatformRules.inUse(strategy).stream()
        .filter(platform -> platform.value().state() != PlatformState.LEAVING)
        .toList();
  }

  private static List<Fact> chosenFirst(Strategy strategy) {
    Set<PlatformId> aimed = aimedAt(strategy);
    Set<PlatformId> addressing = addressing(strategy);
    Set<NetworkId> frequented = frequented(strategy);
    List<Located<Platform>> platforms = wanted(strategy);
    List<Located<Platform>> found = new ArrayList<>();
    List<Bilingual> names = new ArrayList<>();
    for (Located<Platform> place : platforms) {
      Platform platform = place.value();
      boolean goal = !platform.goals().isEmpty() || aimed.contains(platform.id());
      boolean audience =
          !platform.audiences().isEmpty()
              || addressing.contains(platform.id())
              || (platform.network() != null && frequented.contains(platform.network()));
      if (!goal || !audience) {
        found.add(place);
        names.add(lacking(platform, goal, audience));
      }
    }
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                new Tally(Noun.PLATFORM, names, platforms.size())
                    .are(
                        "nicht aus Zielen und Zielgruppen abgeleitet",
                        "not derived from goals and audiences")));
  }

  private static Bilingual lacking(Platform platform, boolean goal, boolean audience) {
    Bilingual name = Tally.quoted(platform.name());
    if (!goal && !audience) {
      return new Bilingual(
          name.de() + " (ohne Ziel und Zielgruppe)", name.en() + " (without goal and audience)");
    }
    return goal
        ? new Bilingual(name.de() + " (ohne Zielgruppe)", name.en() + " (without audience)")
        : new Bilingual(name.de() + " (ohne Ziel)", name.en() + " (without goal)");
  }

  /** Platforms where a measure gives to a goal or a goal is measured. */
  private static Set<PlatformId> aimedAt(Strategy strategy) {
    Set<KpiId> targeted = new HashSet<>();
    strategy
        .goals()
        .items()
        .forEach(
            goal -> {
              if (goal.target() instanceof Quantitative figure && figure.kpi() != null) {
                targeted.add(figure.kpi());
              }
            });
    Set<PlatformId> platforms = new HashSet<>();
    for (Measure measure : strategy.measures().items()) {
      if (measure.platform() != null && !measure.contributions().isEmpty()) {
        platforms.add(measure.platform());
      }
    }
    for (Kpi kpi : strategy.measurement().kpis()) {
      if (kpi.platform() != null && targeted.contains(kpi.id())) {
        platforms.add(kpi.platform());
      }
    }
    return platforms;
  }

  private static Set<PlatformId> addressing(Strategy strategy) {
    Set<PlatformId> platforms = new HashSet<>();
    for (Measure measure : strategy.measures().items()) {
      if (measure.platform() != null && !measure.audiences().isEmpty()) {
        platforms.add(measure.platform());
      }
    }
    return platforms;
  }

  private static Set<NetworkId> frequented(Strategy strategy) {
    return strategy.audiences().items().stream()
        .flatMap(audience -> audience.presences().stream())
        .map(AudiencePresence::network)
        .collect(Collectors.toSet());
  }
}
