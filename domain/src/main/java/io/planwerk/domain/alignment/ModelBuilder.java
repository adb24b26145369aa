package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.AllocationModel.Start;
import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.NeedLine;
import io.planwerk.domain.alignment.Situation.SetupLine;
import io.planwerk.domain.alignment.Situation.SpendLine;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts together what goals, measures and their launches make of a program. */
final class ModelBuilder {
  static final double NONE = Double.NEGATIVE_INFINITY;
  static final double ANY = Double.POSITIVE_INFINITY;
  private static final int CATEGORIES = BudgetCategory.values().length;

  private final Situation situation;
  private final Roadmap roadmap;
  private final boolean withExtras;
  private final int[] delays;
  private final Horizon horizon;
  private final int months;
  private final Program.Builder builder = Program.builder();
  private final LaunchChoices choices;
  private final int[] attainment;
  private final int[][][] segments;
  private final Terms[][] hours;
  private final Terms[][] money;

  ModelBuilder(Situation situation, Roadmap roadmap, boolean withExtras, int[] delays) {
    this.situation = situation;
    this.roadmap = roadmap;
    this.withExtras = withExtras;
    this.delays = delays;
    horizon = situation.horizon();
    months = situation.months();
    attainment = new int[situation.goals().size()];
    segments = new int[situation.measures().size()][months][];
    hours = terms(situation.skillCount());
    money = terms(CATEGORIES);
    choices = new LaunchChoices(situation, roadmap, builder);
  }

  private Terms[][] terms(int lines) {
    Terms[][] terms = new Terms[lines][months];
    for (Terms[] line : terms) {
      for (int t = 0; t < months; t++) {
        line[t] = new Terms();
      }
    }
    return terms;
  }

  AllocationModel build() {
    for (int g = 0; g < attainment.length; g++) {
      // Harm may leave less of a goal than there is at the start.
      attainment[g] =
          builder.column("attainment." + situation.goals().get(g).id(), isHarmed(g) ? NONE : 0, 1);
    }
    fixedSpend();
    for (int m = 0; m < segments.length; m++) {
      levels(m);
      launches(m);
    }
    platforms();
    int[][] delayed = delays.length == 0 ? new int[0][] : delayed();
    int[] reachRow = delays.length == 0 ? reach() : new int[0];
    int[] classRow = classes();
    choices.rows();
    SupplyBuilder supply = new SupplyBuilder(situation, withExtras, builder, hours, money).build();
    return new AllocationModel(
        situation,
        roadmap,
        withExtras,
        builder.build(),
        attainment,
        segments,
        choices.starts(),
        choices.openings(),
        supply.work(),
        supply.overtime(),
        supply.raise(),
        supply.outside(),
        supply.engaged(),
        supply.hire(),
        supply.hireWork(),
        supply.train(),
        supply.trainedWork(),
        supply.over(),
        supply.extra(),
        reachRow,
        classRow,
        delayed,
        supply.skillRow(),
        supply.potRow(),
        supply.totalExtraRow(),
        hours,
        supply.potSpend());
  }

  private boolean isHarmed(int goal) {
    return situation.measures().stream()
        .flatMap(measure -> measure.effects().stream())
        .anyMatch(effect -> effect.goal() == goal && effect.perMonth() < 0);
  }

  private void fixedSpend() {
    for (int c = 0; c < CATEGORIES; c++) {
      for (int t = 0; t < months; t++) {
        money[c][t].addConstant(situation.fixedSpend()[c][t]);
      }
    }
  }

  /**
   * Levels in segments, each within what ramp-up and launch allow, together at least the least.
   * Where the launch is sure the least lies in the first segments: none that comes later gives more
   * for the same effort. Where a month gives nothing to any goal there is no more than the least.
   */
  private void levels(int m) {
    MeasureLine measure = situation.measures().get(m);
    List<Start> starts = choices.starts().get(m);
    boolean sure = starts.stream().anyMatch(Start::isSure);
    for (int t = Math.max(0, measure.from()); t <= measure.to(); t++) {
      boolean gives = gives(measure, t);
      double least = sure ? leastOfAll(measure, starts, t) : gives ? 0 : measure.leastLevel();
      List<Integer> columns = new ArrayList<>();
      double begin = 0;
      for (int j = 0; j < measure.widths().length; j++) {
        double width = measure.widths()[j];
        double held = Math.clamp(least - begin, 0, width);
        double most = sure && !gives ? held : capOfAll(measure, starts, t, begin, width);
        if (most > 0 && (gives || held > 0)) {
          columns.add(segment(measure, starts, t, j, begin, sure ? Math.min(held, most) : 0, most));
        }
        begin += width;
      }
      if (!columns.isEmpty()) {
        segments[m][t] = columns.stream().mapToInt(Integer::intValue).toArray();
        if (!sure) {
          least(measure, starts, t, segments[m][t]);
        }
        takes(measure, t, segments[m][t]);
      }
    }
  }

  /** Whether what is done in a month is worth anything to a goal that is due then or later. */
  private boolean gives(MeasureLine measure, int t) {
    for (EffectLine effect : measure.effects()) {
      if (effect.worth(horizon, t, due(effect, delays.length == 0 ? 0 : delays[delays.length - 1]))
          > 0) {
        return true;
      }
    }
    return false;
  }

  private static double leastOfAll(MeasureLine measure, List<Start> starts, int t) {
    return starts.stream().mapToDouble(start -> measure.least(t - start.month())).sum();
  }

  private int segment(
      MeasureLine measure,
      List<Start> starts,
      int t,
      int j,
      double begin,
      double least,
      double most) {
    double width = measure.widths()[j];
    int column =
        builder.column("level." + measure.id() + "." + horizon.at(t) + "." + (j + 1), least, most);
    if (starts.stream().noneMatch(Start::isSure)) {
      builder.row("launched." + measure.id() + "." + horizon.at(t) + "." + (j + 1), NONE, 0);
      builder.entry(column, 1);
      for (Start start : starts) {
        builder.entry(start.column(), -cap(measure, t - start.month(), begin, width));
      }
    }
    return column;
  }

  private static double capOfAll(
      MeasureLine measure, List<Start> starts, int t, double begin, double width) {
    return starts.stream()
        .mapToDouble(start -> cap(measure, t - start.month(), begin, width))
        .max()
        .orElse(0);
  }

  private static double cap(MeasureLine measure, int age, double begin, double width) {
    return Math.clamp(measure.reachable(age) - begin, 0, width);
  }

  /** At least the least once it runs. */
  private void least(MeasureLine measure, List<Start> starts, int t, int[] columns) {
    if (measure.leastLevel() == 0) {
      return;
    }
    builder.row("least." + measure.id() + "." + horizon.at(t), 0, ANY);
    for (int column : columns) {
      builder.entry(column, 1);
    }
    for (Start start : starts) {
      builder.entry(start.column(), -measure.least(t - start.month()));
    }
  }

  private void takes(MeasureLine measure, int t, int[] columns) {
    double[] needed = new double[situation.skillCount()];
    for (NeedLine need : measure.needs()) {
      needed[need.skill()] += need.hours()[t];
    }
    double[] spent = new double[CATEGORIES];
    for (SpendLine spend : measure.spends()) {
      spent[Situation.index(spend.category())] += spend.amounts()[t];
    }
    for (int column : columns) {
      for (int k = 0; k < needed.length; k++) {
        hours[k][t].add(column, needed[k]);
      }
      for (int c = 0; c < CATEGORIES; c++) {
        money[c][t].add(column, spent[c]);
      }
    }
  }

  /** Set-up before a launch and standing work after it. */
  private void launches(int m) {
    MeasureLine measure = situation.measures().get(m);
    for (Start start : choices.starts().get(m)) {
      setUp(measure.setup(), start);
      int first = Math.max(0, Math.max(start.month(), measure.from()));
      for (NeedLine need : measure.standing()) {
        for (int t = first; t <= measure.to(); t++) {
          add(hours[need.skill()][t], start, need.hours()[t]);
        }
      }
    }
  }

  private void platforms() {
    for (int p = 0; p < situation.platforms().size(); p++) {
      for (Start start : choices.openings().get(p)) {
        setUp(situation.platforms().get(p).setup(), start);
      }
    }
  }

  private void setUp(SetupLine setup, Start start) {
    if (start.month() < 0 || start.month() >= months) {
      return;
    }
    int[] spread = setup.monthsFor(start.month());
    for (int t : spread) {
      for (int k = 0; k < setup.hoursBySkill().length; k++) {
        add(hours[k][t], start, setup.hoursBySkill()[k] / spread.length);
      }
      for (int c = 0; c < setup.moneyByCategory().length; c++) {
        add(money[c][t], start, setup.moneyByCategory()[c] / spread.length);
      }
    }
  }

  private static void add(Terms terms, Start start, double amount) {
    if (start.isSure()) {
      terms.addConstant(amount);
    } else if (amount != 0) {
      terms.merge(start.column(), amount);
    }
  }

  /** Attainment is at most what the levels give up to the due month. */
  private int[] reach() {
    Terms[] gained = gained(0);
    int[] rows = new int[attainment.length];
    for (int g = 0; g < rows.length; g++) {
      GoalLine goal = situation.goals().get(g);
      rows[g] = builder.row("reach." + goal.id(), NONE, goal.start());
      builder.entry(attainment[g], 1);
      gained[g].into(builder, -1);
    }
    return rows;
  }

  /** Each goal is reached in full with one of the delays, or not at all. */
  private int[][] delayed() {
    int[][] columns = new int[attainment.length][delays.length];
    for (int d = 0; d < delays.length; d++) {
      Terms[] gained = gained(delays[d]);
      for (int g = 0; g < columns.length; g++) {
        GoalLine goal = situation.goals().get(g);
        columns[g][d] = builder.wholeColumn("delay." + goal.id() + "." + delays[d], 0, 1);
        // A delay that isn't chosen asks for nothing, whatever harm is done by then.
        double harm = gained[g].leastFactors();
        builder.row("reach." + goal.id() + "." + delays[d], NONE, goal.start() + harm);
        builder.entry(columns[g][d], 1 + harm);
        gained[g].into(builder, -1);
      }
    }
    for (int g = 0; g < columns.length; g++) {
      builder.row("delay." + situation.goals().get(g).id(), 0, 0);
      builder.entry(attainment[g], 1);
      for (int column : columns[g]) {
        builder.entry(column, -1);
      }
    }
    return columns;
  }

  /** Weighted attainment of each class of goals, to be held while the next one is looked at. */
  private int[] classes() {
    Priority[] priorities = Priority.values();
    double[] weights = Weights.withinClass(situation.goals());
    int[] rows = new int[priorities.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = builder.row("class." + priorities[i], NONE, ANY);
      for (int g = 0; g < attainment.length; g++) {
        GoalLine goal = situation.goals().get(g);
        builder.entry(attainment[g], goal.priority() == priorities[i] ? weights[g] : 0);
      }
    }
    return rows;
  }

  private Terms[] gained(int delay) {
    Terms[] gained = new Terms[attainment.length];
    Arrays.setAll(gained, _ -> new Terms());
    for (int m = 0; m < segments.length; m++) {
      for (EffectLine effect : situation.measures().get(m).effects()) {
        gain(gained[effect.goal()], m, effect, delay);
      }
    }
    return gained;
  }

  private void gain(Terms gained, int m, EffectLine effect, int delay) {
    int due = due(effect, delay);
    for (int t = 0; t <= due; t++) {
      if (segments[m][t] != null) {
        double worth = effect.worth(horizon, t, due);
        for (int j = 0; j < segments[m][t].length; j++) {
          gained.merge(segments[m][t][j], worth * effect.slopes()[j]);
        }
      }
    }
  }

  private int due(EffectLine effect, int delay) {
    return Math.min(situation.goals().get(effect.goal()).due() + delay, months - 1);
  }

  /** A name that tells a month. */
  static String named(String what, String who, Month month) {
    return what + "." + who + "." + month;
  }

  static int[][] none(int lines, int length) {
    int[][] columns = new int[lines][length];
    for (int[] line : columns) {
      Arrays.fill(line, -1);
    }
    return columns;
  }

  static int[][][] none(int lines, int width, int length) {
    List<int[][]> blocks = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      blocks.add(none(width, length));
    }
    return blocks.toArray(int[][][]::new);
  }
}
