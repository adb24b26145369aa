package io.planwerk.domain.assessment;

import io.planwerk.domain.community.Community;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether somebody looks after the people who write. */
final class CommunityRules {
  private CommunityRules() {}

  static List<Rule> rules() {
    return List.of(none());
  }

  private static Rule none() {
    return Rule.ofPlan(
        "community.none",
        Severity.WARNING,
        3,
        Set.of(Perspective.COMMUNITY),
        new Bilingual(
            "Wo Menschen schreiben können, braucht es Regeln, Zuständige und Zeiten; sonst"
                + " bestimmen die Lautesten den Ton.",
            "Where people can write there have to be rules, people in charge and hours; otherwise"
                + " the loudest set the tone."),
        new Bilingual(
            "Schritte des Aufbaus, Regeln, Rollen und Antwortzeiten festlegen.",
            "Set the steps of building the community, rules, roles and response times."),
        Sources.COMPONENTS,
        CommunityRules::peopleCanWrite,
        CommunityRules::unattended);
  }

  /** Only when every platform is known to be one-way nobody has to be looked after. */
  private static boolean peopleCanWrite(Strategy strategy) {
    List<Located<Platform>> platforms = PlatformRules.inUse(strategy);
    return platforms.isEmpty()
        || !platforms.stream()
            .allMatch(platform -> Boolean.FALSE.equals(platform.value().twoWay()));
  }

  private static List<Fact> unattended(Strategy strategy) {
    if (!isEmpty(strategy.community())) {
      return List.of();
    }
    List<Located<Platform>> twoWay = PlatformRules.twoWay(strategy);
    return List.of(
        twoWay.isEmpty()
            ? Fact.at("/community", "Es gibt keinen Communityplan.", "There is no community plan.")
            : Fact.at(
                Stream.concat(Stream.of("/community"), Located.pointers(twoWay).stream()).toList(),
                Tally.of(
                        Noun.PLATFORM, twoWay, PlatformRules.inUse(strategy).size(), Platform::name)
                    .have(
                        "einen Rückkanal, aber es gibt keinen Communityplan",
                        "a way to write back, but there is no community plan")));
  }

  private static boolean isEmpty(Community community) {
    return community.steps().isEmpty()
        && community.offers().isEmpty()
        && community.rules().isEmpty()
        && community.roles().isEmpty()
        && community.coverHours().isEmpty()
        && community.responseTargets().isEmpty()
        && community.escalation().isEmpty();
  }
}
