package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.strategy.Strategy;
import java.util.Arrays;
import java.util.List;

/** Writes down the options that a gap leaves; whether they fit is to be tried by applying them. */
public final class OptionBook {
  private final Strategy strategy;
  private final Situation situation;
  private final Weights weights;
  private final Readout readout;

  public OptionBook(Strategy strategy, Situation situation, Weights weights, Readout readout) {
    this.strategy = strategy;
    this.situation = situation;
    this.weights = weights;
    this.readout = readout;
  }

  /** How good an option is known to be. */
  private record Proof(boolean proven, double gap) {}

  /** The resources stay; what isn't started is put off. */
  public Option cut(Plan plan, double[] attainments, boolean proven, double gap) {
    Proposals proposals = proposals(plan).cutGoals(attainments);
    return option(
        OptionKind.CUT_GOALS,
        new Bilingual("Ziele kürzen, Ressourcen bleiben", "Cut goals, resources stay"),
        0,
        attainments,
        proposals,
        new Proof(proven, gap));
  }

  /** The goals stay. */
  public Option raise(Plan plan, double[] attainments, boolean proven, double gap) {
    Proposals proposals = proposals(plan).raise(plan);
    return option(
        OptionKind.RAISE_RESOURCES,
        new Bilingual("Ressourcen aufstocken, Ziele bleiben", "Raise resources, goals stay"),
        proposals.money(),
        attainments,
        proposals,
        new Proof(proven, gap));
  }

  /** Some of both. */
  public Option mix(Plan plan, double[] attainments, boolean proven, double gap) {
    Proposals proposals = proposals(plan).cutGoals(attainments).raise(plan);
    return option(
        OptionKind.MIX,
        new Bilingual("Etwas mehr Mittel, etwas kleinere Ziele", "Some more money, smaller goals"),
        proposals.money(),
        attainments,
        proposals,
        new Proof(proven, gap));
  }

  /** Measures start in other quarters; what is out of reach even so is cut. */
  public Option move(Plan plan, double[] attainments, boolean proven, double gap) {
    Proposals proposals = proposals(plan).cutGoals(attainments);
    return option(
        OptionKind.MOVE_LAUNCHES,
        new Bilingual("Starts verschieben, Ressourcen bleiben", "Move launches, resources stay"),
        0,
        attainments,
        proposals,
        new Proof(proven, gap));
  }

  /**
   * Goals are reached later.
   *
   * @param plan made from the situation that goes on
   * @param months by which it goes on, enough for all delays
   */
  public Option postpone(Plan plan, int[] delays, int months, boolean proven, double gap) {
    List<ProposedChange> changes =
        new Postponement(strategy, situation.horizon()).of(situation.goals(), delays, months);
    double later = 0;
    List<Situation.PotLine> pots = plan.model().situation().pots();
    for (int i = 0; i < pots.size(); i++) {
      later += pots.get(i).from() >= situation.months() ? plan.spent(i) : 0;
    }
    double[] all = new double[situation.goals().size()];
    Arrays.fill(all, 1);
    Money money = Figures.enough(later, situation.currency());
    List<Bilingual> steps =
        later < 1
            ? List.of()
            : List.of(
                Wording.text(
                    t -> "Nach dem heutigen Ende werden " + t.money(money) + " ausgegeben.",
                    t -> t.money(money) + " are spent after today's end."));
    return new Option(
        id(OptionKind.POSTPONE),
        OptionKind.POSTPONE,
        new Bilingual("Ziele später erreichen", "Reach goals later"),
        money,
        Figures.share(weights.of(all)),
        false,
        proven,
        Figures.share(proven ? 0 : gap),
        readout.outcomes(all),
        changes,
        steps);
  }

  /** The gap is borne. */
  public Option accept(double[] attainments) {
    return new Option(
        id(OptionKind.ACCEPT_GAP),
        OptionKind.ACCEPT_GAP,
        new Bilingual("Lücke bewusst in Kauf nehmen", "Accept the gap knowingly"),
        Figures.money(0, situation.currency()),
        Figures.share(weights.of(attainments)),
        false,
        true,
        Figures.share(0),
        readout.outcomes(attainments),
        List.of(),
        List.of());
  }

  /** What isn't started as planned is put off or moved. */
  private Proposals proposals(Plan plan) {
    Proposals proposals = new Proposals(strategy, situation);
    return plan.model().roadmap() == Roadmap.GIVEN ? proposals : proposals.launches(plan);
  }

  private Option option(
      OptionKind kind,
      Bilingual title,
      double money,
      double[] attainments,
      Proposals proposals,
      Proof proof) {
    return new Option(
        id(kind),
        kind,
        title,
        Figures.money(money, situation.currency()),
        Figures.share(weights.of(attainments)),
        false,
        proof.proven(),
        Figures.share(proof.proven() ? 0 : proof.gap()),
        readout.outcomes(attainments),
        proposals.changes(),
        proposals.steps());
  }

  private static String id(OptionKind kind) {
    return switch (kind) {
      case CUT_GOALS -> "cut-goals";
      case RAISE_RESOURCES -> "raise-resources";
      case MIX -> "mix";
      case POSTPONE -> "postpone";
      case MOVE_LAUNCHES -> "move-launches";
      case ACCEPT_GAP -> "accept-gap";
    };
  }
}
