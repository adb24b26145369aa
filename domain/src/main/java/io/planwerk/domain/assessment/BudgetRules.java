package io.planwerk.domain.assessment;

import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.resources.BudgetPeriod;
import io.planwerk.domain.resources.StatedTotal;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether there is money, for paid media too, and whether the stated sums are right. */
final class BudgetRules {
  private final Thresholds thresholds;

  BudgetRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(budgetMissing(), paidMediaMissing(), statedTotalsDiffer());
  }

  private static Rule budgetMissing() {
    return Rule.ofPlan(
        "resources.budget-missing",
        Severity.WARNING,
        4,
        Set.of(
            Perspective.EFFORT,
            Perspective.CHALLENGE_RESOURCES,
            Perspective.BLOCK_BUDGET,
            Perspective.BLOCK_IT),
        new Bilingual(
            "Wer viel will, aber keine Mittel bereitstellt, kommt nicht zum Ziel; ohne Budget lässt"
                + " sich auch nicht abwägen, ob Ziele und Mittel passen.",
            "Whoever wants much but provides no means won't get there; without a budget nobody can"
                + " weigh whether goals and means fit."),
        new Bilingual(
            "Die Mittel je Kategorie und Zeitraum eintragen, auch wenn es null ist.",
            "Enter the money per category and period, even where it is zero."),
        Sources.COMPONENTS + "; " + Sources.bitkom(4),
        Rule.ALWAYS,
        strategy ->
            strategy.resources().budgets().isEmpty()
                ? List.of(Fact.at("/resources", "Es gibt kein Budget.", "There is no budget."))
                : List.of());
  }

  private static Rule paidMediaMissing() {
    return Rule.ofPlan(
        "resources.paid-media-missing",
        Severity.WARNING,
        2,
        Set.of(Perspective.EFFORT, Perspective.CHALLENGE_RESOURCES, Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Unbezahlte Reichweite trägt ein Ziel selten allein; Geld für Werbung wird gern"
                + " vergessen.",
            "Unpaid reach seldom carries a goal alone; money for advertising is easily forgotten."),
        new Bilingual(
            "Ein Budget für bezahlte Werbung eintragen; wer bewusst darauf verzichtet, trägt null"
                + " ein.",
            "Enter a budget for paid media; enter zero if you go without on purpose."),
        Sources.SUCCESS_FACTORS,
        Rule.ALWAYS,
        strategy ->
            strategy.resources().budgets().stream()
                    .anyMatch(budget -> budget.category() == BudgetCategory.PAID_MEDIA)
                ? List.of()
                : List.of(
                    Fact.at(
                        "/resources",
                        "Für bezahlte Werbung ist kein Budget vorgesehen.",
                        "No budget is set aside for paid media.")));
  }

  private Rule statedTotalsDiffer() {
    return Rule.ofPlan(
        "resources.stated-totals-differ",
        Severity.WARNING,
        2,
        Set.of(Perspective.EFFORT, Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Stimmt eine genannte Summe nicht mit ihren Teilen überein, wird die falsche"
                + " genehmigt.",
            "When a stated sum doesn't match its parts, the wrong one gets approved."),
        new Bilingual(
            "Klären, ob die Summe oder ein Teil falsch ist, und beide in Einklang bringen.",
            "Find out whether the sum or one of the parts is wrong, and bring them in line."),
        Sources.bitkom(4),
        strategy ->
            strategy.resources().statedTotals().stream()
                .anyMatch(total -> parts(total, strategy).isPresent()),
        this::differing);
  }

  private List<Fact> differing(Strategy strategy) {
    List<Fact> facts = new ArrayList<>();
    for (Located<StatedTotal> total :
        Located.each("/resources/statedTotals", strategy.resources().statedTotals())) {
      parts(total.value(), strategy)
          .filter(parts -> isFarFrom(total.value().amount(), parts.converted()))
          .map(parts -> different(total, parts))
          .ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<Funds.Sum> parts(StatedTotal total, Strategy strategy) {
    return Funds.of(strategy).sumFor(total);
  }

  private boolean isFarFrom(Money stated, Money parts) {
    BigDecimal allowed = stated.amount().abs().multiply(thresholds.of(Bound.TOTAL_TOLERANCE));
    return stated.amount().subtract(parts.amount()).abs().compareTo(allowed) > 0;
  }

  private static Fact different(Located<StatedTotal> total, Funds.Sum parts) {
    Bilingual way = way(parts);
    Bilingual name = Tally.quoted(total.value().name());
    Money stated = total.value().amount();
    return Fact.at(
        List.of(total.pointer(), "/resources/budgets"),
        new Bilingual(
            name.de()
                + ": angegeben sind "
                + Tongue.GERMAN.money(stated)
                + german(total.value().per())
                + ", die Teile ergeben "
                + Tongue.GERMAN.money(parts.converted())
                + way.de(),
            name.en()
                + ": "
                + Tongue.ENGLISH.money(stated)
                + english(total.value().per())
                + " is stated, the parts give "
                + Tongue.ENGLISH.money(parts.converted())
                + way.en()));
  }

  private static Bilingual way(Funds.Sum parts) {
    return parts.isConverted()
        ? new Bilingual(
            " ("
                + Tongue.GERMAN.money(parts.whole())
                + " in "
                + parts.months()
                + (parts.months() == 1 ? " Monat)" : " Monaten)"),
            " ("
                + Tongue.ENGLISH.money(parts.whole())
                + " in "
                + parts.months()
                + (parts.months() == 1 ? " month)" : " months)"))
        : new Bilingual("", "");
  }

  private static String german(@Nullable BudgetPeriod period) {
    return switch (period) {
      case MONTH -> " im Monat";
      case QUARTER -> " im Quartal";
      case YEAR -> " im Jahr";
      case TOTAL -> " insgesamt";
      case null -> "";
    };
  }

  private static String english(@Nullable BudgetPeriod period) {
    return switch (period) {
      case MONTH -> " a month";
      case QUARTER -> " a quarter";
      case YEAR -> " a year";
      case TOTAL -> " in total";
      case null -> "";
    };
  }
}
