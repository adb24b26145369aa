package io.planwerk.domain.assessment;

import io.planwerk.domain.content.Cadence;
import io.planwerk.domain.content.ContentFormat;
import io.planwerk.domain.resources.Skill;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the hours of the team keep the promise of regularity. */
final class CadenceRules {
  private CadenceRules() {}

  static List<Rule> rules() {
    return List.of(overCapacity());
  }

  private static Rule overCapacity() {
    return Rule.ofPlan(
        "content.cadence-over-capacity",
        Severity.WARNING,
        3,
        Set.of(
            Perspective.CONTENT,
            Perspective.CHALLENGE_RESOURCES,
            Perspective.CHALLENGE_EXPECTATIONS,
            Perspective.CONTENT_PLAN,
            Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Social Media ist Ausdauersport: Ein Takt, den niemand durchhält, endet in Stille, und"
                + " die fällt mehr auf als ein langsamer Takt.",
            "Social media is an endurance sport: a rhythm that nobody can keep up ends in silence,"
                + " which shows more than a slow rhythm does."),
        new Bilingual(
            "Seltener veröffentlichen, Formate wählen, die weniger Arbeit machen, oder Stunden"
                + " beschaffen.",
            "Publish less often, choose formats that take less work, or get more hours."),
        Sources.SUCCESS_FACTORS + "; " + Sources.bitkom(4),
        strategy -> !loads(strategy).isEmpty(),
        CadenceRules::tooMuch);
  }

  /**
   * Work that is promised, held against hours that there are.
   *
   * @param skill what the work takes; absent for the work of all kinds together
   * @param at the cadences that promise it
   * @param needed hours in a usual month
   * @param available hours of the team and what can be bought, in a usual month
   */
  private record Load(@Nullable Skill skill, List<String> at, Hours needed, Hours available) {
    boolean isTooMuch() {
      return needed.compareTo(available) > 0;
    }

    Bilingual text() {
      return new Bilingual(
          "Die Taktung braucht im Monat "
              + hours(Tongue.GERMAN, needed, " Stunden")
              + "; vorhanden sind "
              + Tongue.GERMAN.number(available.value().doubleValue(), 1),
          "The cadences take "
              + hours(Tongue.ENGLISH, needed, " hours")
              + " a month; there are "
              + Tongue.ENGLISH.number(available.value().doubleValue(), 1));
    }

    private String hours(Tongue tongue, Hours hours, String unit) {
      return tongue.number(hours.value().doubleValue(), 1)
          + unit
          + (skill == null ? "" : " " + tongue.quoted(skill.name().value()));
    }
  }

  private static List<Fact> tooMuch(Strategy strategy) {
    List<Load> found = loads(strategy).stream().filter(Load::isTooMuch).toList();
    List<Load> ofSkills = found.stream().filter(load -> load.skill() != null).toList();
    return (ofSkills.isEmpty() ? found : ofSkills)
        .stream().map(load -> Fact.at(load.at(), load.text())).toList();
  }

  /** The work of each skill and of all together, as far as both sides are known. */
  private static List<Load> loads(Strategy strategy) {
    Map<SkillId, List<Located<Cadence>>> bySkill = new LinkedHashMap<>();
    List<Located<Cadence>> all = new ArrayList<>();
    for (Located<Cadence> cadence :
        Located.each("/content/cadences", strategy.content().cadences())) {
      format(strategy, cadence.value())
          .filter(format -> format.hoursPerPiece() != null)
          .ifPresent(
              format -> {
                all.add(cadence);
                if (format.skill() != null) {
                  bySkill.computeIfAbsent(format.skill(), _ -> new ArrayList<>()).add(cadence);
                }
              });
    }
    List<Load> loads = new ArrayList<>();
    for (Skill skill : strategy.resources().skills()) {
      List<Located<Cadence>> cadences = bySkill.getOrDefault(skill.id(), List.of());
      if (!cadences.isEmpty()) {
        TeamHours.of(strategy.resources(), skill.id())
            .map(hours -> load(strategy, skill, cadences, hours))
            .ifPresent(loads::add);
      }
    }
    if (!all.isEmpty()) {
      TeamHours.of(strategy.resources())
          .map(hours -> load(strategy, null, all, hours))
          .ifPresent(loads::add);
    }
    return loads;
  }

  private static Load load(
      Strategy strategy, @Nullable Skill skill, List<Located<Cadence>> cadences, Hours available) {
    Hours needed =
        cadences.stream()
            .flatMap(
                cadence ->
                    format(strategy, cadence.value())
                        .flatMap(format -> format.hoursFor(cadence.value().piecesPerMonth()))
                        .stream())
            .reduce(Hours.ZERO, Hours::plus);
    return new Load(skill, Located.pointers(cadences), needed, available);
  }

  private static Optional<ContentFormat> format(Strategy strategy, Cadence cadence) {
    return strategy.content().formats().stream()
        .filter(format -> format.id().equals(cadence.format()))
        .findFirst();
  }
}
