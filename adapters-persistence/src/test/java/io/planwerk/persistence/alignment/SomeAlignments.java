package io.planwerk.persistence.alignment;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.GoalOutcome;
import io.planwerk.domain.alignment.Alignment.Method;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.Alignment.Part;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.alignment.Alignment.SkillDemand;
import io.planwerk.domain.alignment.Change;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.BudgetId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Alignments to keep. */
final class SomeAlignments {
  private static final Bilingual TEXT = new Bilingual("Es fehlt Geld.", "Money is lacking.");

  private SomeAlignments() {}

  /** A gap, told for one skill in that many months. */
  static Alignment gap(int months) {
    List<SkillDemand> demand = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      demand.add(
          new SkillDemand(
              "film",
              "Film",
              Month.of(2027, 1).plus(month),
              Verdict.GAP,
              new BigDecimal("12.5"),
              BigDecimal.TEN,
              BigDecimal.TEN,
              new BigDecimal("2.5")));
    }
    return new Alignment(
        Verdict.GAP,
        Verdict.FIT,
        List.of(TEXT),
        new BigDecimal("0.875"),
        null,
        List.of(),
        List.of(),
        demand,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(raise()),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        new Method(
            "by hand",
            1,
            new BigDecimal("0.00000000000012"),
            3,
            2,
            Question.PLAIN,
            List.of(Part.MIX),
            List.of()));
  }

  private static Option raise() {
    return new Option(
        "raise",
        OptionKind.RAISE_RESOURCES,
        TEXT,
        Money.of("500", "EUR"),
        BigDecimal.ONE,
        true,
        true,
        BigDecimal.ZERO,
        List.of(new GoalOutcome("fame", BigDecimal.ONE, new BigDecimal(500))),
        List.of(
            new ProposedChange(
                new Change.BudgetAmount(
                    new BudgetId("media"), Money.of("1000", "EUR"), Money.of("1500", "EUR")),
                TEXT)),
        List.of(),
        List.of());
  }
}
