package io.planwerk.domain.assessment;

import io.planwerk.domain.platforms.Ownership;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformRisk;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether each platform has its role, somebody who watches its risks, and a way out. */
final class PlatformRules {
  private static final Set<Perspective> RISKS =
      Set.of(Perspective.CONTENT, Perspective.PLATFORM_PLAN, Perspective.BLOCK_LEGAL);

  private final Thresholds thresholds;

  PlatformRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(noRole(), riskUnattended(), noExit());
  }

  /** Platforms that are, or will be, in use. */
  static List<Located<Platform>> inUse(Strategy strategy) {
    return Located.each("/platforms/items", strategy.platforms().items()).stream()
        .filter(platform -> platform.value().state() != PlatformState.CLOSED)
        .toList();
  }

  /** Platforms in use on which people can write. */
  static List<Located<Platform>> twoWay(Strategy strategy) {
    return inUse(strategy).stream()
        .filter(platform -> Boolean.TRUE.equals(platform.value().twoWay()))
        .toList();
  }

  /** Platforms in use on somebody else's ground, for all that is known. */
  static List<Located<Platform>> foreign(Strategy strategy) {
    return inUse(strategy).stream()
        .filter(platform -> platform.value().ownership() != Ownership.OWN)
        .toList();
  }

  private static Rule noRole() {
    return Rule.ofPlan(
        "platforms.no-role",
        Severity.WARNING,
        3,
        Set.of(Perspective.CONTENT, Perspective.FACTOR_STRATEGY, Perspective.PLATFORM_PLAN),
        new Bilingual(
            "Hat eine Plattform keine Rolle im Mix, bekommt sie Abfälle von anderen und verstärkt"
                + " nichts.",
            "A platform without a role in the mix gets leftovers of the others and adds nothing."),
        new Bilingual(
            "In einem Satz sagen, was nur diese Plattform leistet; gelingt das nicht, weglassen.",
            "Say in one sentence what only this platform does; leave it out if you can't."),
        Sources.bitkom(7),
        strategy -> !inUse(strategy).isEmpty(),
        strategy -> {
          List<Located<Platform>> platforms = inUse(strategy);
          List<Located<Platform>> found =
              platforms.stream().filter(platform -> platform.value().role() == null).toList();
          return have(found, platforms, "keine Rolle im Mix", "no role in the mix");
        });
  }

  private Rule riskUnattended() {
    return Rule.ofPlan(
        "platforms.risk-unattended",
        Severity.WARNING,
        3,
        RISKS,
        new Bilingual(
            "Fremde Plattformen ändern Regeln, Reichweite und Preise, ohne zu fragen; ein Risiko,"
                + " um das sich niemand kümmert, trifft unvorbereitet.",
            "Other people's platforms change rules, reach and prices without asking; a risk that"
                + " nobody attends to strikes unprepared."),
        new Bilingual(
            "Je Plattform die Risiken bewerten und jedem Gegenmaßnahme und Verantwortliche geben.",
            "Rate the risks of each platform and give each a mitigation and an owner."),
        Sources.COMPONENTS + "; " + thresholds.source(Bound.RISK_SEVERITY),
        strategy -> !foreign(strategy).isEmpty() || !graveRisks(strategy).isEmpty(),
        this::unattended);
  }

  private List<Fact> unattended(Strategy strategy) {
    List<Fact> facts = new ArrayList<>();
    List<Located<Platform>> foreign = foreign(strategy);
    facts.addAll(
        have(
            foreign.stream().filter(platform -> platform.value().risks().isEmpty()).toList(),
            foreign,
            "kein aufgeführtes Risiko",
            "no risk on record"));
    List<Located<PlatformRisk>> grave = graveRisks(strategy);
    List<Located<PlatformRisk>> open =
        grave.stream().filter(risk -> isUnattended(risk.value())).toList();
    if (!open.isEmpty()) {
      facts.add(
          Fact.at(
              Located.pointers(open),
              Tally.of(Noun.RISK, open, grave.size(), PlatformRisk::name)
                  .have(
                      "keine Gegenmaßnahme oder niemanden, der es beobachtet",
                      "no mitigation or nobody who watches it")));
    }
    return facts;
  }

  private static boolean isUnattended(PlatformRisk risk) {
    return risk.mitigation() == null || risk.owner() == null;
  }

  /** Risks from the bound on; one that nobody rated may be as bad as any. */
  private List<Located<PlatformRisk>> graveRisks(Strategy strategy) {
    int bound = thresholds.of(Bound.RISK_SEVERITY).intValue();
    return inUse(strategy).stream()
        .flatMap(
            platform -> Located.each(platform.field("risks"), platform.value().risks()).stream())
        .filter(risk -> risk.value().severity().orElse(bound) >= bound)
        .toList();
  }

  private static Rule noExit() {
    return Rule.ofPlan(
        "platforms.no-exit",
        Severity.HINT,
        2,
        RISKS,
        new Bilingual(
            "Wer keinen Ausweg plant, lässt Publikum und Daten zurück, wenn die Plattform endet"
                + " oder unhaltbar wird.",
            "Without a way out audience and data stay behind when the platform ends or becomes"
                + " untenable."),
        new Bilingual(
            "Festhalten, wie man die Plattform verlassen und Publikum und Inhalte mitnehmen würde.",
            "Write down how you would leave the platform and take audience and content along."),
        Sources.COMPONENTS,
        strategy -> !foreign(strategy).isEmpty(),
        strategy -> {
          List<Located<Platform>> platforms = foreign(strategy);
          List<Located<Platform>> found =
              platforms.stream().filter(platform -> platform.value().exit() == null).toList();
          return have(found, platforms, "keinen Ausweg", "no way out");
        });
  }

  private static List<Fact> have(
      List<Located<Platform>> found, List<Located<Platform>> all, String de, String en) {
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.PLATFORM, found, all.size(), Platform::name).have(de, en)));
  }
}
