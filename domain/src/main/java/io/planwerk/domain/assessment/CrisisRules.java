package io.planwerk.domain.assessment;

import io.planwerk.domain.crisis.CrisisLevel;
import io.planwerk.domain.crisis.CrisisPlan;
import io.planwerk.domain.crisis.PreparedStatement;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Set;

/** Whether the house is ready for the night on which outrage comes. */
final class CrisisRules {
  private CrisisRules() {}

  static List<Rule> rules() {
    return List.of(none(), noThresholds(), noChain(), noStatements());
  }

  private static Rule none() {
    return Rule.ofPlan(
        "crisis.none",
        Severity.WARNING,
        4,
        Set.of(Perspective.CRISIS, Perspective.FACTOR_CULTURE, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Entrüstungsstürme sind eher die Regel als die Ausnahme; wer erst dann überlegt, wer"
                + " spricht, verliert die ersten Stunden.",
            "Storms of outrage are the rule rather than the exception; whoever only then wonders"
                + " who speaks loses the first hours."),
        new Bilingual(
            "Stufen mit Schwellen, Krisenteam, Meldekette und vorbereitete Stellungnahmen festlegen"
                + " und üben.",
            "Set levels with thresholds, a team, a chain of command and prepared statements, and"
                + " practise."),
        Sources.bitkom(8),
        Rule.ALWAYS,
        strategy ->
            hasPlan(strategy)
                ? List.of()
                : List.of(
                    Fact.at("/crisis", "Es gibt keinen Krisenplan.", "There is no crisis plan.")));
  }

  private static Rule noThresholds() {
    return Rule.ofPlan(
        "crisis.no-thresholds",
        Severity.WARNING,
        3,
        Set.of(Perspective.CRISIS, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Ohne Schwellen streitet man in der Krise darüber, ob es eine ist; die einen schlagen"
                + " zu früh Alarm, die anderen zu spät.",
            "Without thresholds people argue in the crisis about whether it is one; some raise the"
                + " alarm too early, others too late."),
        new Bilingual(
            "Stufen festlegen und zu jeder Erwähnungen je Stunde, Anteil der kritischen und ein"
                + " Anzeichen nennen.",
            "Set levels and give each its mentions per hour, share of critical ones, and a sign."),
        Sources.bitkom(8) + "; " + Sources.STORM_SCALE,
        CrisisRules::hasPlan,
        CrisisRules::withoutThresholds);
  }

  private static List<Fact> withoutThresholds(Strategy strategy) {
    List<Located<CrisisLevel>> levels =
        Located.each("/crisis/levels", strategy.crisis().levels()).stream()
            .filter(level -> level.value().level() > 0)
            .toList();
    if (levels.isEmpty()) {
      return List.of(
          Fact.at(
              "/crisis",
              "Der Krisenplan hat keine Stufen, ab denen etwas geschieht.",
              "The crisis plan has no levels from which on something is done."));
    }
    List<Located<CrisisLevel>> found =
        levels.stream()
            .filter(level -> !level.value().hasThreshold() && level.value().trigger() == null)
            .toList();
    if (!found.isEmpty()) {
      return List.of(
          Fact.at(
              Located.pointers(found),
              Tally.of(Noun.CRISIS_LEVEL, found, levels.size(), CrisisLevel::name)
                  .have("weder Schwelle noch Anzeichen", "neither a threshold nor a sign")));
    }
    return levels.stream().anyMatch(level -> level.value().hasThreshold())
        ? List.of()
        : List.of(
            Fact.at(
                    Located.pointers(levels),
                    new Bilingual(
                        "Keine Krisenstufe hat eine Schwelle in Zahlen; das Monitoring kann keine"
                            + " erkennen.",
                        "No crisis level has a threshold in figures; the monitoring can't tell"
                            + " any."))
                .as(Severity.HINT));
  }

  private static Rule noChain() {
    return Rule.ofPlan(
        "crisis.no-chain",
        Severity.WARNING,
        3,
        Set.of(Perspective.CRISIS, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Ohne Meldekette erfährt die Person, die entscheiden darf, es als Letzte.",
            "Without a chain of command the one who may decide is the last to know."),
        new Bilingual(
            "Festlegen, wer wen ab welcher Stufe binnen wie vieler Minuten verständigt.",
            "Set who tells whom from which level on within how many minutes."),
        Sources.bitkom(8),
        CrisisRules::hasPlan,
        strategy ->
            strategy.crisis().chain().isEmpty()
                ? List.of(
                    Fact.at(
                        "/crisis",
                        "Der Krisenplan hat keine Meldekette.",
                        "The crisis plan has no chain of command."))
                : List.of());
  }

  private static Rule noStatements() {
    return Rule.ofPlan(
        "crisis.no-statements",
        Severity.WARNING,
        2,
        Set.of(Perspective.CRISIS, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "In der Krise kostet die Abstimmung der ersten Sätze die Stunde, auf die es ankommt.",
            "In a crisis agreeing on the first sentences costs the hour that matters."),
        new Bilingual(
            "Für die absehbaren Fälle Stellungnahmen schreiben und vorab freigeben lassen.",
            "Write statements for the cases that can be foreseen and have them approved in"
                + " advance."),
        Sources.bitkom(8),
        CrisisRules::hasPlan,
        CrisisRules::withoutStatements);
  }

  private static List<Fact> withoutStatements(Strategy strategy) {
    List<PreparedStatement> statements = strategy.crisis().statements();
    if (statements.isEmpty()) {
      return List.of(
          Fact.at(
              "/crisis",
              "Der Krisenplan hat keine vorbereiteten Stellungnahmen.",
              "The crisis plan has no prepared statements."));
    }
    List<Located<PreparedStatement>> empty =
        Located.each("/crisis/statements", statements).stream()
            .filter(statement -> statement.value().text() == null)
            .toList();
    return empty.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(empty),
                Tally.of(Noun.STATEMENT, empty, statements.size(), PreparedStatement::name)
                    .are("ohne Text", "without a text")));
  }

  static boolean hasPlan(Strategy strategy) {
    CrisisPlan plan = strategy.crisis();
    return !(plan.levels().isEmpty()
        && plan.team().isEmpty()
        && plan.coverHours().isEmpty()
        && plan.chain().isEmpty()
        && plan.statements().isEmpty()
        && plan.drills().isEmpty());
  }
}
