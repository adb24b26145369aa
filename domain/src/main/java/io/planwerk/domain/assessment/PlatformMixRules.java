package io.planwerk.domain.assessment;

import io.planwerk.domain.content.BrandRules;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether the platforms complete one another, look like one house and can be done without. */
final class PlatformMixRules {
  private final Thresholds thresholds;

  PlatformMixRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(sameRoleTwice(), uniformAppearance(), onePlatformDependence());
  }

  private static Rule sameRoleTwice() {
    return Rule.ofPlan(
        "platforms.same-role-twice",
        Severity.WARNING,
        2,
        Set.of(Perspective.CONTENT, Perspective.FACTOR_STRATEGY, Perspective.PLATFORM_PLAN),
        new Bilingual(
            "Zwei Plattformen mit derselben Aufgabe für dieselben Menschen machen doppelte Arbeit"
                + " und teilen sich das Publikum.",
            "Two platforms with the same task for the same people take twice the work and split the"
                + " audience."),
        new Bilingual(
            "Jeder eine eigene Aufgabe geben oder sich für eine entscheiden.",
            "Give each a task of its own, or decide for one of them."),
        Sources.bitkom(7),
        strategy -> withRole(strategy).size() > 1,
        PlatformMixRules::doubled);
  }

  private static List<Located<Platform>> withRole(Strategy strategy) {
    return PlatformRules.inUse(strategy).stream()
        .filter(platform -> !task(platform.value()).isEmpty())
        .toList();
  }

  /** The role, whatever its spelling; empty when there is none. */
  private static String task(Platform platform) {
    return platform.role() == null
        ? ""
        : platform.role().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static List<Fact> doubled(Strategy strategy) {
    Map<String, List<Located<Platform>>> byTask = new LinkedHashMap<>();
    for (Located<Platform> platform : withRole(strategy)) {
      byTask.computeIfAbsent(task(platform.value()), _ -> new ArrayList<>()).add(platform);
    }
    return byTask.values().stream()
        .map(PlatformMixRules::competing)
        .filter(platforms -> !platforms.isEmpty())
        .map(PlatformMixRules::sameRole)
        .toList();
  }

  /** Those that another one of them takes audience from. */
  private static List<Located<Platform>> competing(List<Located<Platform>> platforms) {
    return platforms.stream()
        .filter(one -> platforms.stream().anyMatch(other -> areRivals(one.value(), other.value())))
        .toList();
  }

  /** Where no audience is named, it may be any. */
  private static boolean areRivals(Platform one, Platform other) {
    boolean shared =
        one.audiences().isEmpty()
            || other.audiences().isEmpty()
            || !Collections.disjoint(one.audiences(), other.audiences());
    return shared && !one.id().equals(other.id());
  }

  private static Fact sameRole(List<Located<Platform>> platforms) {
    List<Bilingual> names =
        platforms.stream().map(platform -> Tally.quoted(platform.value().name())).toList();
    String role = String.valueOf(platforms.getFirst().value().role()).strip();
    return Fact.at(
        platforms.stream().map(platform -> platform.field("role")).toList(),
        new Bilingual(
            Tongue.GERMAN.list(names) + " haben dieselbe Rolle: " + Tongue.GERMAN.quoted(role),
            Tongue.ENGLISH.list(names) + " have the same role: " + Tongue.ENGLISH.quoted(role)));
  }

  private static Rule uniformAppearance() {
    return Rule.ofPlan(
        "platforms.uniform-appearance",
        Severity.WARNING,
        2,
        Set.of(
            Perspective.CONTENT,
            Perspective.FACTOR_ORCHESTRATION,
            Perspective.CONTENT_PLAN,
            Perspective.PLATFORM_PLAN),
        new Bilingual(
            "Wer auf jeder Plattform anders aussieht und klingt, wird nicht wiedererkannt, und"
                + " Nachahmer haben es leicht.",
            "Whoever looks and sounds different on each platform isn't recognised, and impostors"
                + " have it easy."),
        new Bilingual(
            "Sprache, Gestaltung und die Angaben im Profil einmal für alle Plattformen festlegen.",
            "Set language, design and what profiles say once for all platforms."),
        Sources.bitkom(7),
        strategy -> PlatformRules.inUse(strategy).size() > 1,
        strategy -> {
          int platforms = PlatformRules.inUse(strategy).size();
          BrandRules rules = strategy.content().brandRules();
          if (rules == null) {
            return List.of(
                Fact.at(
                    "/content",
                    "Für %s Plattformen gibt es keine Regeln für einen einheitlichen Auftritt."
                        .formatted(Tongue.GERMAN.number(platforms)),
                    "There are no rules for a uniform appearance on %s platforms."
                        .formatted(Tongue.ENGLISH.number(platforms))));
          }
          List<Bilingual> open = unsaid(rules);
          return open.isEmpty()
              ? List.of()
              : List.of(
                  Fact.at(
                          "/content/brandRules",
                          "Die Regeln für den Auftritt lassen offen: " + Tongue.GERMAN.list(open),
                          "The brand rules leave open: " + Tongue.ENGLISH.list(open))
                      .as(Severity.HINT));
        });
  }

  /** What is kept in a guide elsewhere needn't be said here. */
  private static List<Bilingual> unsaid(BrandRules rules) {
    List<Bilingual> open = new ArrayList<>();
    if (rules.guide() == null) {
      if (rules.tone() == null) {
        open.add(new Bilingual("Sprache", "language"));
      }
      if (rules.visuals() == null) {
        open.add(new Bilingual("Gestaltung", "design"));
      }
      if (rules.profile() == null) {
        open.add(new Bilingual("Profil", "profile"));
      }
    }
    return open;
  }

  private Rule onePlatformDependence() {
    return Rule.ofPlan(
        "platforms.one-platform-dependence",
        Severity.HINT,
        2,
        Set.of(Perspective.CONTENT, Perspective.PLATFORM_PLAN, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Ändert oder sperrt der Betreiber diese eine Plattform, fallen die Ziele mit ihr.",
            "When its operator changes or closes this one platform, the goals fall with it."),
        new Bilingual(
            "Das Publikum nach und nach auch auf eigenem Grund sammeln, etwa mit Newsletter oder"
                + " Blog.",
            "Gather the audience on your own ground too, step by step, such as by a newsletter or"
                + " a blog."),
        Sources.COMPONENTS + "; " + thresholds.source(Bound.PLATFORM_SHARE),
        strategy -> !PlatformRules.foreign(strategy).isEmpty(),
        this::dependent);
  }

  private List<Fact> dependent(Strategy strategy) {
    List<Located<Platform>> foreign = PlatformRules.foreign(strategy);
    if (PlatformRules.inUse(strategy).size() == 1) {
      Located<Platform> only = foreign.getFirst();
      return List.of(
          Fact.at(
              only.pointer(),
              "%s ist die einzige Plattform und gehört anderen."
                  .formatted(Tongue.GERMAN.quoted(only.value().name().value())),
              "%s is the only platform, and it belongs to others."
                  .formatted(Tongue.ENGLISH.quoted(only.value().name().value()))));
    }
    Collection<EffectShare> goals = EffectShare.ofGoals(strategy);
    BigDecimal bound = thresholds.of(Bound.PLATFORM_SHARE);
    return foreign.stream()
        .filter(platform -> EffectShare.mean(goals, platform.value().id()).compareTo(bound) >= 0)
        .map(platform -> carriesMost(platform, goals))
        .toList();
  }

  private static Fact carriesMost(Located<Platform> platform, Collection<EffectShare> goals) {
    BigDecimal share = EffectShare.mean(goals, platform.value().id());
    String name = platform.value().name().value();
    boolean one = goals.size() == 1;
    return Fact.at(
        platform.pointer(),
        Tongue.GERMAN.quoted(name)
            + " trägt "
            + Tongue.GERMAN.percent(share, 0)
            + " der geplanten Wirkung"
            + (one
                ? " auf das eine Ziel mit Beiträgen."
                : ", gemittelt über " + Tongue.GERMAN.number(goals.size()) + " Ziele."),
        Tongue.ENGLISH.quoted(name)
            + " carries "
            + Tongue.ENGLISH.percent(share, 0)
            + " of the planned effect"
            + (one
                ? " on the one goal with contributions."
                : ", averaged over " + Tongue.ENGLISH.number(goals.size()) + " goals."));
  }
}
