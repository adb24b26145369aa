package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.Partner;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Tells later due dates as changes of the strategy, which goes on at least until the last. */
public final class Postponement {
  private final Strategy strategy;
  private final Horizon horizon;
  private final Month last;
  private final List<ProposedChange> changes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * One sentence.
   *
   * @param until which things shift until when; absent where it is about one thing only
   * @param names of these things
   * @param text as long as it is one
   */
  private record Line(@Nullable Bilingual until, List<Name> names, Bilingual text) {
    Bilingual told() {
      return until == null || names.size() == 1
          ? text
          : Wording.text(
              t -> until.de().formatted(Wording.listed(names).apply(t)),
              t -> until.en().formatted(Wording.listed(names).apply(t)));
    }
  }

  /**
   * @param horizon the months that the strategy plans today
   */
  public Postponement(Strategy strategy, Horizon horizon) {
    this.strategy = strategy;
    this.horizon = horizon;
    last = horizon.at(horizon.months() - 1);
  }

  /**
   * The changes that give each goal so many months more.
   *
   * @param goals in the order of the delays
   * @param months by which the strategy goes on, enough for all delays
   */
  public List<ProposedChange> of(List<GoalLine> goals, int[] delays, int months) {
    for (int g = 0; g < delays.length; g++) {
      if (delays[g] > 0) {
        due(goals.get(g), horizon.at(goals.get(g).due()).plus(delays[g]));
      }
    }
    for (int g = 0; g < delays.length; g++) {
      figure(goals.get(g), delays[g] > 0, months > 0);
    }
    if (months > 0) {
      goOn(last.plus(months));
    }
    return changes;
  }

  /** The changes in sentences, equal shifts of several things as one. */
  public List<Bilingual> lines() {
    return lines.stream().map(Line::told).toList();
  }

  private Goal goal(GoalLine line) {
    return strategy.goals().items().stream()
        .filter(g -> g.id().value().equals(line.id()))
        .findFirst()
        .orElseThrow();
  }

  /** A pace that is kept up for longer comes to more: the figure that it comes to today stays. */
  private void figure(GoalLine line, boolean later, boolean goesOn) {
    Goal goal = goal(line);
    if (goal.target() instanceof Quantitative target
        && target.value() == null
        && (later || (goesOn && goal.due() == null))) {
      BigDecimal value = Figures.exact(line.target());
      add(
          new Change.Target(goal.id(), value, value, target.leastAcceptable()),
          Wording.text(
              t -> "Ziel " + t.quoted(line.name().value()) + " bleibt bei " + t.number(value),
              t -> "Goal " + t.quoted(line.name().value()) + " stays at " + t.number(value)));
    }
  }

  private void due(GoalLine line, Month due) {
    Goal goal = goal(line);
    LocalDate after = due.value().atEndOfMonth();
    shift(
        line.name(),
        Wording.text(t -> "Ziele %s bis " + t.day(after), t -> "Goals %s by " + t.day(after)),
        new Change.Due(goal.id(), goal.due(), after),
        Wording.text(
            t -> "Ziel " + t.quoted(line.name().value()) + " bis " + t.day(after),
            t -> "Goal " + t.quoted(line.name().value()) + " by " + t.day(after)));
  }

  /** Whatever ends with the strategy ends later with it. */
  private void goOn(Month end) {
    DateSpan period = strategy.period();
    if (period != null) {
      LocalDate after = end.value().atEndOfMonth();
      add(
          new Change.PeriodEnd(period.to(), after),
          Wording.text(
              t -> "Die Strategie läuft bis " + t.day(after),
              t -> "The strategy goes on until " + t.day(after)));
    }
    for (Measure measure : strategy.measures().items()) {
      prolong(
          measure.window(),
          end,
          (before, span) -> new Change.Window(measure.id(), before, span),
          measure.name());
    }
    for (Budget budget : strategy.resources().budgets()) {
      prolong(
          budget.span(),
          end,
          (before, span) -> new Change.BudgetSpan(budget.id(), before, span),
          budget.name());
    }
    for (Person person : strategy.resources().people()) {
      prolong(
          person.available(),
          end,
          (before, span) -> new Change.PersonAvailable(person.id(), before, span),
          person.name());
    }
    for (Partner partner : strategy.resources().partners()) {
      prolong(
          partner.available(),
          end,
          (before, span) -> new Change.PartnerAvailable(partner.id(), before, span),
          partner.name());
    }
  }

  private void prolong(
      @Nullable MonthSpan span,
      Month end,
      BiFunction<MonthSpan, MonthSpan, Change> change,
      Name name) {
    if (span == null
        || span.to() == null
        || span.to().compareTo(last) < 0
        || span.to().compareTo(end) >= 0) {
      return;
    }
    MonthSpan before = Objects.requireNonNull(span);
    shift(
        name,
        Wording.text(t -> "%s bis " + t.month(end), t -> "%s until " + t.month(end)),
        change.apply(before, new MonthSpan(before.from(), end)),
        Wording.text(
            t -> t.quoted(name.value()) + " bis " + t.month(end),
            t -> t.quoted(name.value()) + " until " + t.month(end)));
  }

  private void add(Change change, Bilingual text) {
    changes.add(new ProposedChange(change, text));
    lines.add(new Line(null, List.of(), text));
  }

  private void shift(Name name, Bilingual until, Change change, Bilingual text) {
    changes.add(new ProposedChange(change, text));
    lines.stream()
        .filter(line -> until.equals(line.until()))
        .findFirst()
        .ifPresentOrElse(
            line -> line.names().add(name),
            () -> lines.add(new Line(until, new ArrayList<>(List.of(name)), text)));
  }
}
