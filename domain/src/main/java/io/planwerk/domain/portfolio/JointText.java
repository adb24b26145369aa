package io.planwerk.domain.portfolio;

import io.planwerk.domain.alignment.Alignment.Supply;
import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Figures;
import io.planwerk.domain.alignment.Horizon;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.HireLine;
import io.planwerk.domain.alignment.Situation.OfferLine;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.portfolio.JointAlignment.GoalShare;
import io.planwerk.domain.portfolio.JointAlignment.Hire;
import io.planwerk.domain.portfolio.JointAlignment.JointOption;
import io.planwerk.domain.portfolio.JointAlignment.OptionKind;
import io.planwerk.domain.portfolio.JointAlignment.Part;
import io.planwerk.domain.portfolio.JointAlignment.Raise;
import io.planwerk.domain.portfolio.JointAlignment.SharedBottleneck;
import io.planwerk.domain.portfolio.JointAlignment.SharedUse;
import io.planwerk.domain.portfolio.JointAlignment.StrategyResult;
import io.planwerk.domain.portfolio.JointModel.Block;
import io.planwerk.domain.portfolio.JointModel.Coupling;
import io.planwerk.domain.portfolio.JointModel.Kind;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what values of the columns of a joint model stand for. */
public final class JointText {
  private static final double LOST = 1e-4;
  private static final int MONTHS_OF_A_QUARTER = 3;

  private final JointModel model;
  private final double[] values;

  public JointText(JointModel model, double[] values) {
    this.model = model;
    this.values = values.clone();
  }

  private double attainment(int block, int goal) {
    double attainment = values[model.attainment(block, goal)];
    return attainment >= Figures.REACHED ? 1 : Math.max(0, attainment);
  }

  private double jointly(int block) {
    return weighed(
        block,
        IntStream.range(0, model.blocks().get(block).alone().length)
            .mapToDouble(g -> attainment(block, g))
            .toArray());
  }

  private double alone(int block) {
    return weighed(block, model.blocks().get(block).alone());
  }

  private double weighed(int block, double[] attainments) {
    return Weights.of(situation(block).goals()).of(attainments);
  }

  private Situation situation(int block) {
    return model.blocks().get(block).model().situation();
  }

  private String id(int block) {
    return model.blocks().get(block).strategy().id().value();
  }

  private double together(boolean alone) {
    double sum = 0;
    for (int b = 0; b < model.blocks().size(); b++) {
      sum += model.blocks().get(b).weight() * (alone ? alone(b) : jointly(b));
    }
    return sum;
  }

  /** The strategies that reach less of any goal than they would alone. */
  public List<Integer> losers() {
    return IntStream.range(0, model.blocks().size())
        .filter(
            b ->
                IntStream.range(0, model.blocks().get(b).alone().length)
                    .anyMatch(g -> model.blocks().get(b).alone()[g] - attainment(b, g) > LOST))
        .boxed()
        .toList();
  }

  /** The option to share as these values do. */
  public JointOption shared(boolean proven) {
    return option(
        "share",
        OptionKind.SHARE,
        new Bilingual(
            "Alle geben nach, niemand mehr als nötig", "All give way, nobody more than needed"),
        null,
        Figures.money(0, currency()),
        proven,
        List.of(),
        List.of());
  }

  /** The option in which one strategy is served first. */
  public JointOption first(int block, boolean proven) {
    return option(
        "first-" + (block + 1),
        OptionKind.SERVE_FIRST,
        new Bilingual(
            "Erst „" + id(block) + "“, die anderen mit dem, was bleibt",
            "First '" + id(block) + "', the others with what is left"),
        id(block),
        Figures.money(0, currency()),
        proven,
        List.of(),
        List.of());
  }

  /** The option in which what is shared is raised. */
  public JointOption raised(boolean proven) {
    List<Raise> raises = new ArrayList<>();
    double cost = 0;
    for (Coupling coupling : model.couplings()) {
      double more = values[coupling.lack()];
      if (more > Figures.NOTHING) {
        raises.add(
            new Raise(
                coupling.kind(), coupling.key(), coupling.from(), coupling.to(), amount(more)));
        cost += more * coupling.price();
      }
    }
    boolean known =
        !Double.isNaN(cost)
            && model.blocks().stream().map(b -> b.model().situation().currency()).distinct().count()
                == 1;
    return option(
        "raise",
        OptionKind.RAISE,
        new Bilingual(
            "Das Gemeinsame aufstocken, bis alle so viel erreichen wie allein",
            "Raise what is shared until each reaches what it would alone"),
        null,
        known ? Figures.enough(cost, currency()) : null,
        proven,
        raises,
        List.of());
  }

  /**
   * The option in which others are hired.
   *
   * @param all whether every goal of every strategy is reached, not only as much of it as alone
   */
  public JointOption hired(boolean all, boolean proven) {
    List<Hire> hires = new ArrayList<>();
    double cost = 0;
    for (int b = 0; b < model.blocks().size(); b++) {
      AllocationModel own = model.blocks().get(b).model();
      double[] block = model.of(b, values);
      cost += sum(own.extra(), block);
      for (int o = 0; o < own.outside().length; o++) {
        OfferLine offer = situation(b).offers().get(o);
        double hours = sum(own.outside()[o], block);
        hire(
            hires,
            b,
            offer.skill(),
            Supply.BUY,
            offer.partner(),
            offer.name(),
            hours,
            offer.price());
      }
      for (int h = 0; h < own.hire().length; h++) {
        hire(hires, b, h, block);
      }
    }
    return option(
        "hire",
        OptionKind.HIRE,
        all
            ? new Bilingual(
                "Stunden einkaufen, bis alle Ziele zugleich erreicht werden",
                "Hire until all goals are reached at once")
            : new Bilingual(
                "Stunden einkaufen, bis alle so viel erreichen wie allein",
                "Hire until each reaches what it would alone"),
        null,
        Figures.enough(cost, currency()),
        proven,
        List.of(),
        hires);
  }

  /** A position, with what it works of each skill. */
  private void hire(List<Hire> hires, int b, int h, double[] block) {
    AllocationModel own = model.blocks().get(b).model();
    HireLine position = situation(b).hires().get(h);
    Horizon horizon = situation(b).horizon();
    double paid = 0;
    for (int q = 0; q < own.hire()[h].length; q++) {
      int column = own.hire()[h][q];
      if (column >= 0) {
        int months = horizon.months() - horizon.firstOf(q);
        paid += block[column] * (position.costOnce() + months * position.costPerMonth());
      }
    }
    double worked = 0;
    for (int[] columns : own.hireWork()[h]) {
      worked += sum(columns, block);
    }
    for (int k = 0; k < own.hireWork()[h].length; k++) {
      double hours = sum(own.hireWork()[h][k], block);
      hire(hires, b, k, Supply.HIRE, position.id(), position.name(), hours, paid / worked);
    }
  }

  private void hire(
      List<Hire> hires,
      int b,
      int skill,
      Supply way,
      String by,
      Name name,
      double hours,
      double perHour) {
    if (hours > Figures.NOTHING) {
      hires.add(
          new Hire(
              id(b),
              situation(b).skills().get(skill).id(),
              way,
              by,
              name.value(),
              amount(hours),
              Figures.money(perHour, currency())));
    }
  }

  private static double sum(int[] columns, double[] block) {
    return Arrays.stream(columns).filter(c -> c >= 0).mapToDouble(c -> block[c]).sum();
  }

  private JointOption option(
      String id,
      OptionKind kind,
      Bilingual title,
      @Nullable String first,
      @Nullable Money cost,
      boolean proven,
      List<Raise> raises,
      List<Hire> hires) {
    return new JointOption(
        id,
        kind,
        title,
        first,
        cost,
        Figures.share(together(false)),
        proven,
        IntStream.range(0, model.blocks().size())
            .mapToObj(b -> new Part(id(b), Figures.share(jointly(b))))
            .toList(),
        raises,
        hires);
  }

  private Currency currency() {
    return situation(0).currency();
  }

  private static BigDecimal amount(double amount) {
    return Figures.hours(amount);
  }

  /** What is shared, hours of a person by quarter. */
  public List<List<Coupling>> groups() {
    Map<List<Object>, List<Coupling>> groups = new LinkedHashMap<>();
    for (Coupling coupling : model.couplings()) {
      Month month = coupling.from();
      Object period =
          coupling.kind() == Kind.MONEY
              ? month
              : month.value().getYear() * 4
                  + (month.value().getMonthValue() - 1) / MONTHS_OF_A_QUARTER;
      groups
          .computeIfAbsent(List.of(coupling.kind(), coupling.key(), period), _ -> new ArrayList<>())
          .add(coupling);
    }
    Collection<List<Coupling>> all = groups.values();
    return List.copyOf(all);
  }

  /** What more of a group would bring. */
  public SharedBottleneck bottleneck(List<Coupling> group, double more, double gain) {
    Coupling first = group.getFirst();
    Coupling last = group.getLast();
    return new SharedBottleneck(
        first.kind(),
        first.key(),
        first.from(),
        last.to(),
        amount(more),
        Figures.share(gain),
        new Bilingual(
            bottleneck(Tongue.GERMAN, first, last, more, gain),
            bottleneck(Tongue.ENGLISH, first, last, more, gain)));
  }

  private String bottleneck(
      Tongue tongue, Coupling first, Coupling last, double more, double gain) {
    String points = tongue.number(gain * 100, 1);
    String months = tongue.months(first.from(), last.to());
    String key = tongue.quoted(first.key());
    boolean german = tongue == Tongue.GERMAN;
    if (first.kind() == Kind.MONEY) {
      String money = tongue.money(Figures.money(more, currency()));
      return german
          ? "%s mehr für %s, %s, bringt allen zusammen %s Punkte."
              .formatted(money, key, months, points)
          : "%s more for %s, %s, brings %s points to all together."
              .formatted(money, key, months, points);
    }
    String hours = tongue.number(more, 0);
    return german
        ? "%s Stunden im Monat mehr von %s, %s, bringen allen zusammen %s Punkte."
            .formatted(hours, key, months, points)
        : "%s more hours a month of %s, %s, bring %s points to all together."
            .formatted(hours, key, months, points);
  }

  /** The whole answer. */
  public JointAlignment alignment(
      Verdict verdict,
      List<Verdict> alone,
      double[] lacks,
      List<SharedBottleneck> bottlenecks,
      List<JointOption> options,
      JointAlignment.Method method) {
    List<StrategyResult> results =
        IntStream.range(0, model.blocks().size()).mapToObj(b -> result(b, alone.get(b))).toList();
    return new JointAlignment(
        verdict,
        Figures.share(together(false)),
        Figures.share(together(true)),
        summary(verdict, lacks),
        results,
        IntStream.range(0, lacks.length).mapToObj(i -> use(i, lacks[i])).toList(),
        bottlenecks,
        options,
        caveats(),
        method);
  }

  private StrategyResult result(int b, Verdict verdict) {
    Block block = model.blocks().get(b);
    List<GoalLine> goals = situation(b).goals();
    return new StrategyResult(
        id(b),
        block.strategy().name().value(),
        Figures.share(block.weight()),
        verdict,
        Figures.share(alone(b)),
        Figures.share(jointly(b)),
        IntStream.range(0, goals.size())
            .mapToObj(
                g ->
                    new GoalShare(
                        goals.get(g).id(),
                        goals.get(g).name().value(),
                        goals.get(g).priority(),
                        Figures.share(block.alone()[g]),
                        Figures.share(attainment(b, g))))
            .toList());
  }

  private SharedUse use(int i, double lack) {
    Coupling coupling = model.couplings().get(i);
    double used = coupling.uses().stream().mapToDouble(use -> use.at(values)).sum();
    return new SharedUse(
        coupling.kind(),
        coupling.key(),
        coupling.from(),
        coupling.to(),
        amount(coupling.limit()),
        amount(lack),
        used >= coupling.limit() - Figures.NOTHING,
        coupling.uses().stream()
            .map(use -> new Part(id(use.block()), amount(use.at(values))))
            .toList());
  }

  private List<Bilingual> summary(Verdict verdict, double[] lacks) {
    List<Bilingual> all = new ArrayList<>();
    if (model.couplings().isEmpty()) {
      all.add(
          new Bilingual(
              "Die Strategien teilen nichts: Jede erreicht so viel wie allein.",
              "The strategies share nothing: each reaches what it would alone."));
      return all;
    }
    List<Integer> losers = losers();
    if (verdict == Verdict.FIT) {
      all.add(
          new Bilingual(
              "Alle Ziele aller Strategien lassen sich zugleich erreichen.",
              "All goals of all strategies can be reached at once."));
    } else if (losers.isEmpty()) {
      all.add(
          new Bilingual(
              "Durch das Teilen verliert keine Strategie; was fehlt, fehlt ihnen schon allein.",
              "No strategy loses by sharing; what is lacking is lacking to them alone, too."));
    }
    for (int b : losers) {
      all.add(new Bilingual(loss(Tongue.GERMAN, b), loss(Tongue.ENGLISH, b)));
    }
    for (int i = 0; i < lacks.length; i++) {
      if (lacks[i] > Figures.NOTHING) {
        Coupling coupling = model.couplings().get(i);
        all.add(
            new Bilingual(
                "Schon für das Mindeste fehlen von „%s“ %s %s (%s)."
                    .formatted(
                        coupling.key(),
                        Tongue.GERMAN.number(amount(lacks[i])),
                        coupling.kind() == Kind.MONEY ? currency() : "Stunden",
                        Tongue.GERMAN.months(coupling.from(), coupling.to())),
                "Even for the least, %s %s of '%s' are lacking (%s)."
                    .formatted(
                        Tongue.ENGLISH.number(amount(lacks[i])),
                        coupling.kind() == Kind.MONEY ? currency() : "hours",
                        coupling.key(),
                        Tongue.ENGLISH.months(coupling.from(), coupling.to()))));
      }
    }
    return all;
  }

  private String loss(Tongue tongue, int b) {
    String alone = tongue.percent(Figures.share(alone(b)), 1);
    String jointly = tongue.percent(Figures.share(jointly(b)), 1);
    return tongue == Tongue.GERMAN
        ? "%s erreicht allein %s, zusammen mit den anderen %s."
            .formatted(tongue.quoted(id(b)), alone, jointly)
        : "%s reaches %s alone, and %s together with the others."
            .formatted(tongue.quoted(id(b)), alone, jointly);
  }

  /** Where strategies say different things, the least counts. */
  private List<Bilingual> caveats() {
    List<Bilingual> all = new ArrayList<>();
    for (List<Coupling> group : groups()) {
      for (Coupling coupling : group) {
        double most = coupling.uses().stream().mapToDouble(JointModel.Use::limit).max().orElse(0);
        if (coupling.kind() != Kind.MONEY && most > coupling.limit() + Figures.NOTHING) {
          all.add(
              new Bilingual(
                  "Für „%s“ nennen die Strategien verschiedene Stunden (%s: %s bis %s); gerechnet wird mit den wenigsten."
                      .formatted(
                          coupling.key(),
                          Tongue.GERMAN.month(coupling.from()),
                          Tongue.GERMAN.number(amount(coupling.limit())),
                          Tongue.GERMAN.number(amount(most))),
                  "The strategies state different hours of '%s' (%s: %s to %s); the fewest are reckoned with."
                      .formatted(
                          coupling.key(),
                          Tongue.ENGLISH.month(coupling.from()),
                          Tongue.ENGLISH.number(amount(coupling.limit())),
                          Tongue.ENGLISH.number(amount(most)))));
          break;
        }
      }
    }
    Horizon first = situation(0).horizon();
    if (model.blocks().stream().anyMatch(b -> !b.model().situation().horizon().equals(first))) {
      all.add(
          new Bilingual(
              "Die Strategien planen verschiedene Zeiträume; geteilt wird nur, was in dieselben"
                  + " Monate fällt.",
              "The strategies plan different periods; only what falls into the same months is"
                  + " shared."));
    }
    return all;
  }
}
