package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.AllocationModel;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.Situation.PersonLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes such as a user makes, one after the other, each followed by a new optimum. */
final class Edits {
  private static final int COUNTED = 20;
  private static final double MOST = 0.3;

  private final Solving solving;
  private final AllocationModel model;
  private final Situation situation;
  private final Map<String, Integer> rows = new HashMap<>();
  private Runnable undo = () -> {};
  private int done;
  private double sum;

  Edits(Solving solving, Situation situation) {
    this.solving = solving;
    this.situation = situation;
    model = solving.model();
    List<String> names = model.program().rowNames();
    for (int row = 0; row < names.size(); row++) {
      rows.put(names.get(row), row);
    }
  }

  /** Takes the last edit back, makes the next one and solves once. */
  void next(Random random) {
    undo.run();
    double factor = 1 - MOST + 2 * MOST * random.nextDouble();
    List<Integer> changed = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      changed.add(model.potRow()[random.nextInt(model.potRow().length)]);
    } else {
      PersonLine person = situation.people().get(random.nextInt(situation.people().size()));
      for (int t = 0; t < situation.horizon().months(); t++) {
        Integer row = rows.get("hours." + person.id() + "." + situation.horizon().at(t));
        if (row != null) {
          changed.add(row);
        }
      }
    }
    for (int row : changed) {
      solving.rowBounds(row, Double.NEGATIVE_INFINITY, model.program().rowUpper()[row] * factor);
    }
    undo =
        () -> {
          for (int row : changed) {
            solving.rowBounds(row, Double.NEGATIVE_INFINITY, model.program().rowUpper()[row]);
          }
        };
    double objective = solving.solve().objective();
    if (done++ < COUNTED) {
      sum += objective;
    }
  }

  /** Objectives of the first edits, to be compared from version to version. */
  double sumOfFirst() {
    return sum;
  }
}
