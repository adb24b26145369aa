package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.orientation.BusinessArea;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.BusinessAreaId;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the business areas were rated, and whether goals followed from that. */
final class AreaRules {
  private final Thresholds thresholds;

  AreaRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(potentialUnrated(), areaWithoutGoal());
  }

  private static Rule potentialUnrated() {
    return Rule.ofPlan(
        "orientation.potential-unrated",
        Severity.HINT,
        2,
        Set.of(Perspective.STRATEGY, Perspective.BLOCK_RETURN),
        new Bilingual(
            "Ohne Bewertung entscheidet die Lautstärke, welcher Bereich zuerst Ziele bekommt, und"
                + " auf die Frage nach dem Nutzen gibt es keine Antwort.",
            "Without a rating the loudest area gets its goals first, and there is no answer to what"
                + " it is good for."),
        new Bilingual(
            "Je Bereich das Potenzial von 1 bis 5 bewerten und den Grund dazuschreiben.",
            "Rate the potential of each area from 1 to 5 and write down the reason."),
        Sources.bitkom(1),
        strategy -> !areas(strategy).isEmpty(),
        strategy ->
            found(
                areas(strategy).stream().filter(area -> area.value().potential() == null).toList(),
                areas(strategy).size(),
                "kein bewertetes Potenzial",
                "no rated potential"));
  }

  private Rule areaWithoutGoal() {
    return Rule.ofPlan(
        "orientation.area-without-goal",
        Severity.WARNING,
        2,
        Set.of(Perspective.STRATEGY, Perspective.FACTOR_STRATEGY),
        new Bilingual(
            "Wo soziale Medien viel bringen könnten und kein Ziel gesetzt ist, bleibt der Nutzen"
                + " liegen, und der Bereich macht nicht mit.",
            "Where social media could bring much and no goal is set, the gain is left lying and the"
                + " area doesn't take part."),
        new Bilingual(
            "Dem Bereich ein Ziel geben, ein vorhandenes Ziel ihm zuordnen oder das Potenzial mit"
                + " Begründung niedriger bewerten.",
            "Give the area a goal, tie an existing goal to it, or rate its potential lower and say"
                + " why."),
        Sources.bitkom(1) + "; " + Sources.bitkom(2),
        strategy -> !strategy.goals().items().isEmpty() && !promising(strategy).isEmpty(),
        strategy -> {
          Set<BusinessAreaId> aimedAt =
              strategy.goals().items().stream()
                  .map(Goal::businessArea)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet());
          List<Located<BusinessArea>> areas = promising(strategy);
          return found(
              areas.stream().filter(area -> !aimedAt.contains(area.value().id())).toList(),
              areas.size(),
              "trotz ihres Potenzials kein Ziel",
              "no goal in spite of their potential");
        });
  }

  /** Areas from the bound on; one that nobody rated may be as promising as any. */
  private List<Located<BusinessArea>> promising(Strategy strategy) {
    int bound = thresholds.of(Bound.AREA_POTENTIAL).intValue();
    return areas(strategy).stream()
        .filter(
            area -> area.value().potential() == null || area.value().potential().value() >= bound)
        .toList();
  }

  private static List<Located<BusinessArea>> areas(Strategy strategy) {
    return Located.each("/orientation/businessAreas", strategy.orientation().businessAreas());
  }

  private static List<Fact> found(
      List<Located<BusinessArea>> found, int all, String de, String en) {
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.BUSINESS_AREA, found, all, BusinessArea::name).have(de, en)));
  }
}
