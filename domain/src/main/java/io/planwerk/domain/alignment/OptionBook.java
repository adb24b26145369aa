package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.Alignment.ProposedChange;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
    return option(OptionKind.CUT_GOALS, attainments, proposals, new Proof(proven, gap));
  }

  /** The goals stay. */
  public Option raise(Plan plan, double[] attainments, boolean proven, double gap) {
    Proposals proposals = proposals(plan).raise(plan, Double.POSITIVE_INFINITY);
    return option(OptionKind.RAISE_RESOURCES, attainments, proposals, new Proof(proven, gap));
  }

  /**
   * Some of both.
   *
   * @param most extra money that is allowed
   */
  public Option mix(Plan plan, double[] attainments, double most, boolean proven, double gap) {
    Proposals proposals = proposals(plan).cutGoals(attainments).raise(plan, most);
    return option(OptionKind.MIX, attainments, proposals, new Proof(proven, gap));
  }

  /** Measures start in other quarters; what is out of reach even so is cut. */
  public Option move(Plan plan, double[] attainments, boolean proven, double gap) {
    Proposals proposals = proposals(plan).cutGoals(attainments);
    return option(OptionKind.MOVE_LAUNCHES, attainments, proposals, new Proof(proven, gap));
  }

  /** Whether an option does what it is called after; one that does nothing is none. */
  public static boolean isOne(Option option) {
    Kinds kinds = Kinds.of(option.changes());
    return switch (option.kind()) {
      case CUT_GOALS, RAISE_RESOURCES, POSTPONE -> !option.changes().isEmpty();
      case MIX -> kinds.raises();
      case MOVE_LAUNCHES -> kinds.moves();
      case ACCEPT_GAP -> true;
    };
  }

  /** What changes of an option concern. */
  private record Kinds(boolean cuts, boolean raises, boolean moves) {
    static Kinds of(List<ProposedChange> changes) {
      boolean cuts = false;
      boolean raises = false;
      boolean moves = false;
      for (ProposedChange proposed : changes) {
        switch (proposed.change()) {
          case Change.Target _, Change.Due _ -> cuts = true;
          case Change.BudgetAmount _,
              Change.NewBudget _,
              Change.RegularHours _,
              Change.Hire _,
              Change.Schedule _ ->
              raises = true;
          case Change.Launch _, Change.GoLive _, Change.Window _ -> moves = true;
          case Change.PeriodEnd _,
              Change.BudgetSpan _,
              Change.PersonAvailable _,
              Change.PartnerAvailable _ -> {
            // They follow from others.
          }
        }
      }
      return new Kinds(cuts, raises, moves);
    }
  }

  private static Bilingual title(OptionKind kind, Kinds kinds) {
    boolean moving = kind == OptionKind.MOVE_LAUNCHES;
    List<String> german = new ArrayList<>();
    List<String> english = new ArrayList<>();
    if (kinds.moves() && moving) {
      german.add("Starts verschieben");
      english.add("move launches");
    }
    if (kinds.raises()) {
      german.add(kinds.cuts() ? "etwas mehr Mittel" : "Ressourcen aufstocken");
      english.add(kinds.cuts() ? "some more money" : "raise resources");
    }
    if (kinds.cuts()) {
      german.add(kinds.raises() ? "etwas kleinere Ziele" : "Ziele kürzen");
      english.add(kinds.raises() ? "smaller goals" : "cut goals");
    }
    if (kinds.moves() && !moving) {
      german.add("Maßnahmen aufschieben");
      english.add("put measures off");
    }
    if (!kinds.cuts() || !kinds.raises()) {
      german.add(
          (kinds.cuts() ? "Ressourcen" : kinds.raises() ? "Ziele" : "Ziele und Ressourcen")
              + " bleiben");
      english.add(
          (kinds.cuts() ? "resources" : kinds.raises() ? "goals" : "goals and resources")
              + " stay");
    }
    return new Bilingual(sentence(german), sentence(english));
  }

  private static String sentence(List<String> parts) {
    String joined = String.join(", ", parts);
    return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
  }

  /**
   * Goals are reached later.
   *
   * @param plan made from the situation that goes on
   * @param months by which it goes on, enough for all delays
   */
  public Option postpone(Plan plan, int[] delays, int months, boolean proven, double gap) {
    Postponement postponement = new Postponement(strategy, situation.horizon());
    List<ProposedChange> changes = postponement.of(situation.goals(), delays, months);
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
        postponement.lines(),
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
        List.of(),
        List.of());
  }

  /** What isn't started as planned is put off or moved. */
  private Proposals proposals(Plan plan) {
    Proposals proposals = new Proposals(strategy, situation);
    return plan.model().roadmap() == Roadmap.GIVEN ? proposals : proposals.launches(plan);
  }

  private Option option(OptionKind kind, double[] attainments, Proposals proposals, Proof proof) {
    return new Option(
        id(kind),
        kind,
        title(kind, Kinds.of(proposals.changes())),
        Figures.money(proposals.money(), situation.currency()),
        Figures.share(weights.of(attainments)),
        false,
        proof.proven(),
        Figures.share(proof.proven() ? 0 : proof.gap()),
        readout.outcomes(attainments),
        proposals.changes(),
        List.of(),
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
