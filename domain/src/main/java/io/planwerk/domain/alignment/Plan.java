package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.AllocationModel.Start;
import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** What values of a model's columns stand for: who does what when, and what comes of it. */
public final class Plan {
  private static final double HALF = 0.5;

  private final AllocationModel model;
  private final double[] values;

  Plan(AllocationModel model, double[] values) {
    this.model = model;
    this.values = values;
  }

  public AllocationModel model() {
    return model;
  }

  /** What each class of goals comes to, by weight within the class; musts first. */
  public double[] classes() {
    return model.classes(
        Arrays.stream(model.attainment()).mapToDouble(column -> values[column]).toArray());
  }

  /** Attainment of a goal; 1 as soon as it counts as reached. */
  public double attainment(int goal) {
    double attainment = values[model.attainment()[goal]];
    return attainment >= Figures.REACHED ? 1 : Math.max(0, attainment);
  }

  /** Level of a measure in a month, 0 to 1. */
  public double level(int measure, int month) {
    double level = 0;
    int[] columns = model.segments()[measure][month];
    if (columns != null) {
      for (int column : columns) {
        level += values[column];
      }
    }
    return level;
  }

  /** Return on a goal at the level of a month, as a multiple of that of an average full level. */
  double returnOn(int measure, int month, EffectLine effect) {
    double sum = 0;
    int[] columns = model.segments()[measure][month];
    if (columns != null) {
      for (int j = 0; j < columns.length; j++) {
        sum += effect.slopes()[j] * values[columns[j]];
      }
    }
    return sum;
  }

  /** The month in which a measure starts; empty when it doesn't. */
  public OptionalInt launch(int measure) {
    return launch(model.starts().get(measure));
  }

  /** The month in which a platform goes live; empty when it doesn't. */
  public OptionalInt opening(int platform) {
    return launch(model.openings().get(platform));
  }

  private OptionalInt launch(List<Start> starts) {
    return starts.stream()
        .filter(start -> start.isSure() || values[start.column()] > HALF)
        .mapToInt(Start::month)
        .findFirst();
  }

  /** Hours of a skill that everything that runs takes in a month. */
  public double hoursNeeded(int skill, int month) {
    return model.hoursNeeded()[skill][month].at(values);
  }

  /** Hours of these that nobody has. */
  public double lack(int skill, int month) {
    return value(model.over()[skill][month]);
  }

  /** Hours that a person works in a month, in one skill. */
  public double work(int person, int skill, int month) {
    return value(model.work()[person][skill][month]);
  }

  /** Hours that a person works in a month. */
  public double work(int person, int month) {
    double hours = 0;
    for (int k = 0; k < model.situation().skillCount(); k++) {
      hours += work(person, k, month);
    }
    for (int[][] training : model.trainedWork()) {
      hours += value(training[person][month]);
    }
    return hours;
  }

  public double overtime(int person, int month) {
    return value(model.overtime()[person][month]);
  }

  /** Hours more in each month of a quarter. */
  public double raise(int person, int quarter) {
    return value(model.raise()[person][quarter]);
  }

  public double outside(int offer, int month) {
    return value(model.outside()[offer][month]);
  }

  /** The quarter from which a position is filled; empty when it isn't. */
  public OptionalInt hired(int position) {
    return chosen(model.hire()[position]);
  }

  /** The quarter with whose first month a training takes place; empty when it doesn't. */
  public OptionalInt trained(int training) {
    return chosen(model.train()[training]);
  }

  private OptionalInt chosen(int[] columns) {
    for (int q = 0; q < columns.length; q++) {
      if (value(columns[q]) > HALF) {
        return OptionalInt.of(q);
      }
    }
    return OptionalInt.empty();
  }

  /** Money taken from a pot. */
  public double spent(int pot) {
    return model.potSpend()[pot].at(values);
  }

  /** Money that a pot would need beyond what is in it. */
  public double extra(int pot) {
    return value(model.extra()[pot]);
  }

  /** Extra money for further regular hours and positions. */
  double wages() {
    int pots = model.potRow().length;
    return model.extra().length > pots ? value(model.extra()[pots]) : 0;
  }

  /** Extra money altogether. */
  public double extra() {
    double sum = 0;
    for (int column : model.extra()) {
      sum += value(column);
    }
    return sum;
  }

  /** Attainment that a measure gives to a goal up to its due month. */
  double gives(int measure, EffectLine effect) {
    Situation situation = model.situation();
    int due = situation.goals().get(effect.goal()).due();
    double sum = 0;
    for (int t = 0; t <= due; t++) {
      sum += returnOn(measure, t, effect) * effect.worth(situation.horizon(), t, due);
    }
    return sum;
  }

  /** Hours that a measure takes in a month, standing work included, set-up apart. */
  double hours(int measure, int month) {
    MeasureLine line = model.situation().measures().get(measure);
    double level = level(measure, month);
    double hours = line.needs().stream().mapToDouble(need -> need.hours()[month] * level).sum();
    OptionalInt launch = launch(measure);
    if (launch.isPresent()
        && month >= Math.max(launch.getAsInt(), line.from())
        && month <= line.to()) {
      hours += line.standing().stream().mapToDouble(need -> need.hours()[month]).sum();
    }
    return hours;
  }

  private double value(int column) {
    return column < 0 ? 0 : values[column];
  }
}
