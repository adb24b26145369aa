package io.planwerk;

import io.planwerk.application.alignment.Aligning;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.Method;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.alignment.Change;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.portfolio.JointAlignment;
import io.planwerk.domain.portfolio.JointQuestion;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.BudgetId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes a strategy for fitting once the budget of its media is 1,500 euro, and otherwise proposes
 * to raise it.
 */
final class HandMadeAlignments implements Aligning {
  private static final Bilingual TEXT = new Bilingual("Text", "text");
  private static final BudgetId MEDIA = new BudgetId("media");
  private static final Money ENOUGH = Money.of("1500", "EUR");

  Optional<Bilingual> missing = Optional.empty();
  Runnable meanwhile = () -> {};

  @Override
  public Optional<Bilingual> missing() {
    return missing;
  }

  @Override
  public JointAlignment alignJointly(List<Strategy> strategies, JointQuestion question) {
    throw new UnsupportedOperationException("one by one");
  }

  @Override
  public Alignment align(Strategy strategy, Question question) {
    Money there =
        strategy.resources().budgets().stream()
            .filter(budget -> budget.id().equals(MEDIA))
            .map(Budget::amount)
            .findFirst()
            .orElse(Money.of("0", "EUR"));
    meanwhile.run();
    boolean fits = there.amount().compareTo(ENOUGH.amount()) >= 0;
    return alignment(
        fits ? Verdict.FIT : Verdict.GAP,
        fits
            ? List.of()
            : List.of(
                raise("raise", there, true),
                raise("raise-a-little", there, false),
                option("bear", OptionKind.ACCEPT_GAP, false, List.of()),
                option(
                    "impossible",
                    OptionKind.MIX,
                    true,
                    List.of(new Change.BudgetAmount(new BudgetId("gone"), there, ENOUGH)))),
        question);
  }

  private static Option raise(String id, Money before, boolean fits) {
    return option(
        id,
        OptionKind.RAISE_RESOURCES,
        fits,
        List.of(new Change.BudgetAmount(MEDIA, before, fits ? ENOUGH : Money.of("1200", "EUR"))));
  }

  private static Option option(String id, OptionKind kind, boolean fits, List<Change> changes) {
    return new Option(
        id,
        kind,
        new Bilingual(
            id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ')),
        Money.of("500", "EUR"),
        BigDecimal.ONE,
        fits,
        true,
        BigDecimal.ZERO,
        List.of(),
        changes.stream().map(change -> new ProposedChange(change, TEXT)).toList(),
        List.of(),
        List.of());
  }

  private static Alignment alignment(Verdict verdict, List<Option> options, Question question) {
    return new Alignment(
        verdict,
        verdict,
        List.of(TEXT),
        verdict == Verdict.FIT ? BigDecimal.ONE : new BigDecimal("0.8"),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        options,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        new Method("by hand", 1, BigDecimal.ZERO, 1, 1, question, List.of(), List.of()));
  }
}
