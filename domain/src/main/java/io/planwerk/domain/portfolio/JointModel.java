package io.planwerk.domain.portfolio;

import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Horizon;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import io.planwerk.domain.alignment.Situation.PotLine;
import io.planwerk.domain.alignment.Weights;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.resources.SharedKey;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.strategy.Strategy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The programs of several strategies side by side, each as its own alignment builds it, with rows
 * that hold together what the strategies share: of each person and month, and of each budget and
 * period, all of them take no more than there is. Without these rows the program falls into its
 * blocks, and its optimum into theirs.
 *
 * @param blocks the strategies in their order
 * @param columnStart where the columns of each block begin
 * @param couplings what is shared by two or more
 * @param fair for each class of goals, musts first, the column of the part that every strategy
 *     reaches at least of what it would reach alone; -1 where a class has no goals
 * @param sumRow for each class, the row of what all strategies reach of it together; -1 likewise
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record JointModel(
    List<Block> blocks,
    Program program,
    int[] columnStart,
    List<Coupling> couplings,
    int[] fair,
    int[] sumRow) {
  /** The classes of goals, musts first. */
  public static final List<Priority> CLASSES = List.of(Priority.values());

  private static final double NONE = Double.NEGATIVE_INFINITY;
  private static final double ANY = Double.POSITIVE_INFINITY;

  /** Of what is reached alone, less is nothing that could be shared fairly. */
  private static final double NOTHING = 1e-6;

  /**
   * A strategy.
   *
   * @param weight how much it counts beside the others, more than 0
   * @param alone attainments of its goals if it had everything for itself
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Block(Strategy strategy, AllocationModel model, double weight, double[] alone) {

    /** How much a goal counts within its class, so that all of the class come to 1. */
    public double weightOf(int goal) {
      List<GoalLine> goals = model.situation().goals();
      double[] weights = Weights.withinClass(goals);
      double sum = 0;
      for (int g = 0; g < weights.length; g++) {
        sum += goals.get(g).priority() == goals.get(goal).priority() ? weights[g] : 0;
      }
      return weights[goal] / sum;
    }
  }

  /** What is shared. */
  public enum Kind {
    /** Regular hours of a person. */
    HOURS,
    /** Hours that a person can add. */
    OVERTIME,
    /** Money of a budget. */
    MONEY
  }

  /**
   * Something that several strategies take from.
   *
   * @param key that it carries in all of them
   * @param limit what there is of it, the least that they say
   * @param price of an hour more; NaN where none says it; 1 for money
   * @param row that holds it together
   * @param lack column of what is missing, held at nothing unless a question allows it
   * @param uses who takes from it
   */
  public record Coupling(
      Kind kind,
      String key,
      Month from,
      Month to,
      double limit,
      double price,
      int row,
      int lack,
      List<Use> uses) {
    public Coupling {
      uses = List.copyOf(uses);
    }
  }

  /**
   * What a block takes.
   *
   * @param constant what it takes whatever is done
   * @param terms columns of the joint program and how much they take
   */
  public record Use(
      int block, double limit, double price, double constant, Map<Integer, Double> terms) {
    public Use {
      terms = Map.copyOf(terms);
    }

    /** What it comes to. */
    public double at(double[] values) {
      double sum = constant;
      for (Map.Entry<Integer, Double> term : terms.entrySet()) {
        sum += term.getValue() * values[term.getKey()];
      }
      return sum;
    }
  }

  public static JointModel of(List<Block> blocks) {
    return new Maker(List.copyOf(blocks)).made();
  }

  /** The column of a goal's attainment. */
  public int attainment(int block, int goal) {
    return columnStart[block] + blocks.get(block).model().attainment()[goal];
  }

  /** The values of a block's own columns. */
  public double[] of(int block, double[] values) {
    return Arrays.copyOfRange(
        values,
        columnStart[block],
        columnStart[block] + blocks.get(block).model().program().columns());
  }

  private record Place(Kind kind, String key, YearMonth period, String category)
      implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Comparator.comparing(Place::kind)
          .thenComparing(Place::key)
          .thenComparing(Place::period)
          .thenComparing(Place::category)
          .compare(this, other);
    }
  }

  private record Span(Month from, Month to) {}

  private static final class Maker {
    private final List<Block> blocks;
    private final Program.Builder builder = Program.builder();
    private final int[] columnStart;
    private final Map<Place, List<Use>> uses = new TreeMap<>();
    private final Map<Place, Span> spans = new HashMap<>();

    Maker(List<Block> blocks) {
      this.blocks = blocks;
      columnStart = new int[blocks.size()];
    }

    JointModel made() {
      int columns = 0;
      for (int b = 0; b < blocks.size(); b++) {
        columnStart[b] = columns;
        columns += columns(b);
      }
      int[] fair = new int[CLASSES.size()];
      for (int i = 0; i < fair.length; i++) {
        fair[i] = hasGoals(i) ? builder.column("fair." + CLASSES.get(i), 0, 1) : -1;
      }
      List<Coupling> open = new ArrayList<>();
      for (int b = 0; b < blocks.size(); b++) {
        rows(b);
        gather(b);
      }
      uses.forEach(
          (place, all) -> {
            if (all.size() > 1) {
              open.add(coupling(place, all));
            }
          });
      // Columns come before the rows that they stand in, so the rows are written last.
      List<Coupling> couplings = open.stream().map(this::written).toList();
      int[] sumRow = new int[fair.length];
      for (int i = 0; i < fair.length; i++) {
        sumRow[i] = fair[i] < 0 ? -1 : classRows(i, fair[i]);
      }
      return new JointModel(blocks, builder.build(), columnStart, couplings, fair, sumRow);
    }

    private String name(int block) {
      return blocks.get(block).strategy().id().value() + ":";
    }

    private int columns(int b) {
      Program program = blocks.get(b).model().program();
      for (int c = 0; c < program.columns(); c++) {
        String name = name(b) + program.columnNames().get(c);
        if (program.whole()[c]) {
          builder.wholeColumn(name, program.columnLower()[c], program.columnUpper()[c]);
        } else {
          builder.column(name, program.columnLower()[c], program.columnUpper()[c]);
        }
      }
      return program.columns();
    }

    private void rows(int b) {
      Program program = blocks.get(b).model().program();
      for (int r = 0; r < program.rows(); r++) {
        builder.row(
            name(b) + program.rowNames().get(r), program.rowLower()[r], program.rowUpper()[r]);
        for (int e = program.rowStart()[r]; e < program.rowStart()[r + 1]; e++) {
          builder.entry(columnStart[b] + program.entryColumn()[e], program.entryValue()[e]);
        }
      }
    }

    private void gather(int b) {
      AllocationModel model = blocks.get(b).model();
      Map<String, Integer> rows = new HashMap<>();
      for (int r = 0; r < model.program().rows(); r++) {
        rows.put(model.program().rowNames().get(r), r);
      }
      for (Person person : blocks.get(b).strategy().resources().people()) {
        if (person.sharedAs() != null) {
          hours(b, person.id().value(), person.sharedAs(), rows);
        }
      }
      for (Budget budget : blocks.get(b).strategy().resources().budgets()) {
        if (budget.sharedAs() != null) {
          money(b, budget, budget.sharedAs());
        }
      }
    }

    private void hours(int b, String id, SharedKey key, Map<String, Integer> rows) {
      AllocationModel model = blocks.get(b).model();
      Horizon horizon = model.situation().horizon();
      for (int r = 0; r < model.situation().people().size(); r++) {
        PersonLine person = model.situation().people().get(r);
        if (!person.id().equals(id)) {
          continue;
        }
        for (int t = 0; t < horizon.months(); t++) {
          Month month = horizon.at(t);
          Integer row = rows.get("hours." + id + "." + month);
          if (row != null && person.hours()[t] > 0) {
            add(
                new Place(Kind.HOURS, key.value(), month.value(), ""),
                new Span(month, month),
                new Use(b, person.hours()[t], person.price(), 0, terms(b, row)));
          }
          int overtime = model.overtime()[r][t];
          if (overtime >= 0) {
            add(
                new Place(Kind.OVERTIME, key.value(), month.value(), ""),
                new Span(month, month),
                new Use(
                    b,
                    person.overtime()[t],
                    person.overtimePrice(),
                    0,
                    Map.of(columnStart[b] + overtime, 1.0)));
          }
        }
      }
    }

    private void money(int b, Budget budget, SharedKey key) {
      AllocationModel model = blocks.get(b).model();
      Horizon horizon = model.situation().horizon();
      for (int i = 0; i < model.situation().pots().size(); i++) {
        PotLine pot = model.situation().pots().get(i);
        if (pot.budget().equals(budget.id().value())) {
          Month from = horizon.at(pot.from());
          add(
              new Place(
                  Kind.MONEY,
                  key.value(),
                  BudgetLoad.periodOf(budget.per(), from),
                  budget.category() + "." + budget.per() + "." + model.situation().currency()),
              new Span(from, horizon.at(pot.to())),
              new Use(
                  b,
                  pot.amount(),
                  1,
                  pot.amount() - model.program().rowUpper()[model.potRow()[i]],
                  terms(b, model.potRow()[i])));
        }
      }
    }

    private void add(Place place, Span span, Use use) {
      uses.computeIfAbsent(place, _ -> new ArrayList<>()).add(use);
      spans.merge(
          place,
          span,
          (one, other) ->
              new Span(
                  one.from().value().isAfter(other.from().value()) ? other.from() : one.from(),
                  one.to().value().isBefore(other.to().value()) ? other.to() : one.to()));
    }

    private Map<Integer, Double> terms(int b, int row) {
      Program program = blocks.get(b).model().program();
      Map<Integer, Double> terms = new HashMap<>();
      for (int e = program.rowStart()[row]; e < program.rowStart()[row + 1]; e++) {
        terms.put(columnStart[b] + program.entryColumn()[e], program.entryValue()[e]);
      }
      return terms;
    }

    /** A strategy that plans a part of a budget's period only has a part of it to tell. */
    private Coupling coupling(Place place, List<Use> all) {
      double limit =
          place.kind() == Kind.MONEY
              ? all.stream().mapToDouble(Use::limit).max().orElse(0)
              : all.stream().mapToDouble(Use::limit).min().orElse(0);
      double price =
          all.stream()
              .mapToDouble(Use::price)
              .filter(known -> !Double.isNaN(known))
              .max()
              .orElse(Double.NaN);
      Span span = Objects.requireNonNull(spans.get(place));
      String name = place.kind() + "." + place.key() + "." + span.from();
      int lack = builder.column("lack." + name, 0, 0);
      return new Coupling(
          place.kind(), place.key(), span.from(), span.to(), limit, price, -1, lack, all);
    }

    private Coupling written(Coupling open) {
      double constant = open.uses().stream().mapToDouble(Use::constant).sum();
      int row =
          builder.row(
              "shared." + open.kind() + "." + open.key() + "." + open.from(),
              NONE,
              open.limit() - constant);
      Map<Integer, Double> terms = new TreeMap<>();
      open.uses().forEach(use -> use.terms().forEach((c, v) -> terms.merge(c, v, Double::sum)));
      terms.forEach(builder::entry);
      builder.entry(open.lack(), -1);
      return new Coupling(
          open.kind(),
          open.key(),
          open.from(),
          open.to(),
          open.limit(),
          open.price(),
          row,
          open.lack(),
          open.uses());
    }

    private boolean hasGoals(int i) {
      return blocks.stream()
          .flatMap(block -> block.model().situation().goals().stream())
          .anyMatch(goal -> goal.priority() == CLASSES.get(i));
    }

    private int classRows(int i, int fair) {
      Priority priority = CLASSES.get(i);
      for (int b = 0; b < blocks.size(); b++) {
        Block block = blocks.get(b);
        List<GoalLine> goals = block.model().situation().goals();
        double reached = 0;
        for (int g = 0; g < goals.size(); g++) {
          reached += goals.get(g).priority() == priority ? block.weightOf(g) * block.alone()[g] : 0;
        }
        if (reached > NOTHING) {
          builder.row(name(b) + "fair." + priority, 0, ANY);
          attainments(b, priority, 1);
          builder.entry(fair, -reached);
        }
      }
      int row = builder.row("together." + priority, NONE, ANY);
      for (int b = 0; b < blocks.size(); b++) {
        attainments(b, priority, blocks.get(b).weight());
      }
      return row;
    }

    private void attainments(int b, Priority priority, double factor) {
      Block block = blocks.get(b);
      for (int g = 0; g < block.alone().length; g++) {
        if (block.model().situation().goals().get(g).priority() == priority) {
          builder.entry(columnStart[b] + block.model().attainment()[g], factor * block.weightOf(g));
        }
      }
    }
  }
}
