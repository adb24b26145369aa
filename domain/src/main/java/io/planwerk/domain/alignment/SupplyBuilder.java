package io.planwerk.domain.alignment;

import static io.planwerk.domain.alignment.ModelBuilder.ANY;
import static io.planwerk.domain.alignment.ModelBuilder.NONE;

import io.planwerk.domain.alignment.Situation.HireLine;
import io.planwerk.domain.alignment.Situation.OfferLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import io.planwerk.domain.alignment.Situation.PotLine;
import io.planwerk.domain.alignment.Situation.TrainingLine;
import io.planwerk.domain.optimisation.Program;
import io.planwerk.domain.resources.BudgetCategory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Adds hours and money to a program. Own people's regular hours cost no money of the plan; overtime
 * is paid from the personnel budget, partners from the external one, trainings from the one for
 * training. Further regular hours and positions are wages: they take extra money of their own,
 * since no budget is charged with them once they are there. Extra money stands in columns that are
 * held at nothing until a question allows them.
 */
final class SupplyBuilder {
  /** Hours that nobody buys of one partner in a month, in place of a limit that isn't stated. */
  private static final double MANY_HOURS = 2_000;

  private final Situation situation;
  private final boolean withExtras;
  private final Program.Builder builder;
  private final Horizon horizon;
  private final int months;
  private final Terms[][] needed;
  private final Terms[][] money;
  private final Terms[][] supplied;
  private final int[][][] work;
  private final int[][] overtime;
  private final int[][] raise;
  private final int[][] outside;
  private final int[][] engaged;
  private final int[][] hire;
  private final int[][][] hireWork;
  private final int[][] train;
  private final int[][][] trainedWork;
  private final int[][] over;
  private final int[] extra;
  private final int[][] skillRow;
  private final int[] potRow;
  private final Terms[] potSpend;
  private final Terms wages = new Terms();
  private int totalExtraRow = -1;

  SupplyBuilder(
      Situation situation,
      boolean withExtras,
      Program.Builder builder,
      Terms[][] needed,
      Terms[][] money) {
    this.situation = situation;
    this.withExtras = withExtras;
    this.builder = builder;
    this.needed = needed;
    this.money = money;
    horizon = situation.horizon();
    months = situation.months();
    int skills = situation.skillCount();
    int people = situation.people().size();
    work = ModelBuilder.none(people, skills, months);
    overtime = ModelBuilder.none(people, months);
    raise = ModelBuilder.none(people, horizon.quarters());
    outside = ModelBuilder.none(situation.offers().size(), months);
    engaged = ModelBuilder.none(situation.offers().size(), horizon.quarters());
    hire = ModelBuilder.none(situation.hires().size(), horizon.quarters());
    hireWork = ModelBuilder.none(situation.hires().size(), skills, months);
    train = ModelBuilder.none(situation.trainings().size(), horizon.quarters());
    trainedWork = ModelBuilder.none(situation.trainings().size(), people, months);
    over = ModelBuilder.none(skills, months);
    extra = new int[situation.pots().size() + (withExtras ? 1 : 0)];
    skillRow = ModelBuilder.none(skills, months);
    potRow = new int[situation.pots().size()];
    potSpend = new Terms[situation.pots().size()];
    supplied = new Terms[skills][months];
    for (Terms[] line : supplied) {
      Arrays.setAll(line, _ -> new Terms());
    }
  }

  SupplyBuilder build() {
    for (int o = 0; o < outside.length; o++) {
      offer(o);
    }
    if (withExtras) {
      for (int n = 0; n < train.length; n++) {
        training(n);
      }
      for (int h = 0; h < hire.length; h++) {
        position(h);
      }
    }
    for (int r = 0; r < work.length; r++) {
      person(r);
    }
    skills();
    pots();
    return this;
  }

  private boolean isNeeded(int skill, int month) {
    return !needed[skill][month].isEmpty() || needed[skill][month].constant() > 0;
  }

  private void offer(int o) {
    OfferLine offer = situation.offers().get(o);
    String skill = situation.skills().get(offer.skill()).id();
    long before =
        situation.offers().subList(0, o).stream()
            .filter(b -> b.partner().equals(offer.partner()) && b.skill() == offer.skill())
            .count();
    String name =
        "outside." + offer.partner() + "." + skill + (before == 0 ? "" : "." + (before + 1));
    for (int t = 0; t < months; t++) {
      if (offer.limit()[t] <= 0 || !isAsked(offer, t)) {
        continue;
      }
      outside[o][t] = builder.column(name + "." + horizon.at(t), 0, offer.limit()[t]);
      supplied[offer.skill()][t].add(outside[o][t], 1);
      pay(BudgetCategory.EXTERNAL, t, outside[o][t], offer.price());
      if (offer.least() > 0) {
        engage(o, offer, name, t);
      }
    }
  }

  /** Least hours fall due in all months of a quarter, whether each of them needs some or not. */
  private boolean isAsked(OfferLine offer, int t) {
    if (offer.least() <= 0) {
      return isNeeded(offer.skill(), t);
    }
    int q = horizon.quarterOf(t);
    for (int month = horizon.firstOf(q); month <= horizon.lastOf(q); month++) {
      if (isNeeded(offer.skill(), month)) {
        return true;
      }
    }
    return false;
  }

  /** Who is engaged in a quarter is paid for the least hours in each of its months. */
  private void engage(int o, OfferLine offer, String name, int t) {
    int q = horizon.quarterOf(t);
    if (engaged[o][q] < 0) {
      engaged[o][q] = builder.wholeColumn("engaged." + name + "." + horizon.nameOf(q), 0, 1);
    }
    builder.row("least." + name + "." + horizon.at(t), 0, ANY);
    builder.entry(outside[o][t], 1).entry(engaged[o][q], -offer.least());
    builder.row("engaged." + name + "." + horizon.at(t), NONE, 0);
    builder.entry(outside[o][t], 1).entry(engaged[o][q], -Math.min(offer.limit()[t], MANY_HOURS));
  }

  /** A training takes hours and money in its month and gives a better skill later. */
  private void training(int n) {
    TrainingLine training = situation.trainings().get(n);
    for (int q = 0; q < horizon.quarters(); q++) {
      int month = horizon.firstOf(q);
      if (month + training.lag() < months) {
        train[n][q] = builder.wholeColumn("train." + training.id() + "." + horizon.at(month), 0, 1);
        pay(BudgetCategory.TRAINING, month, train[n][q], training.cost());
      }
    }
    once("train." + training.id(), train[n]);
    for (int i = 0; i < training.people().size(); i++) {
      int r = training.people().get(i);
      PersonLine person = situation.people().get(r);
      for (int t = training.lag(); t < months; t++) {
        if (isNeeded(training.skill(), t)
            && training.proficiency() > person.proficiency()[training.skill()][t]) {
          trained(n, r, t);
        }
      }
    }
  }

  private void trained(int n, int r, int t) {
    TrainingLine training = situation.trainings().get(n);
    PersonLine person = situation.people().get(r);
    double most = person.hours()[t] + person.overtime()[t] + person.raise()[t];
    int column =
        builder.column(
            ModelBuilder.named("trained." + training.id(), person.id(), horizon.at(t)), 0, most);
    trainedWork[n][r][t] = column;
    supplied[training.skill()][t].add(column, training.proficiency());
    builder.row(ModelBuilder.named("learnt." + training.id(), person.id(), horizon.at(t)), NONE, 0);
    builder.entry(column, 1);
    for (int q = 0; q < horizon.quarters(); q++) {
      if (train[n][q] >= 0 && horizon.firstOf(q) + training.lag() <= t) {
        builder.entry(train[n][q], -most);
      }
    }
  }

  private void position(int h) {
    HireLine position = situation.hires().get(h);
    for (int q = 0; q < horizon.quarters(); q++) {
      int from = horizon.firstOf(q);
      if (from >= position.lead()) {
        hire[h][q] = builder.wholeColumn("hire." + position.id() + "." + horizon.at(from), 0, 1);
        wages.merge(hire[h][q], position.costOnce() + (months - from) * position.costPerMonth());
      }
    }
    once("hire." + position.id(), hire[h]);
    for (int t = position.lead(); t < months; t++) {
      List<Integer> columns = new ArrayList<>();
      for (int k = 0; k < situation.skillCount(); k++) {
        if (position.proficiency()[k] > 0 && isNeeded(k, t)) {
          hireWork[h][k][t] =
              builder.column(
                  ModelBuilder.named(
                      "hired." + position.id(), situation.skills().get(k).id(), horizon.at(t)),
                  0,
                  position.hours());
          supplied[k][t].add(hireWork[h][k][t], position.proficiency()[k]);
          columns.add(hireWork[h][k][t]);
        }
      }
      builder.row(ModelBuilder.named("filled", position.id(), horizon.at(t)), NONE, 0);
      columns.forEach(column -> builder.entry(column, 1));
      for (int q = 0; q <= horizon.quarterOf(t); q++) {
        if (hire[h][q] >= 0) {
          builder.entry(hire[h][q], -position.hours());
        }
      }
    }
  }

  private void once(String name, int[] columns) {
    builder.row("once." + name, NONE, 1);
    Arrays.stream(columns).filter(column -> column >= 0).forEach(c -> builder.entry(c, 1));
  }

  /** A person's hours go to one skill or another, never to two. */
  private void person(int r) {
    PersonLine person = situation.people().get(r);
    if (withExtras) {
      raises(r, person);
    }
    for (int t = 0; t < months; t++) {
      List<Integer> columns = new ArrayList<>();
      for (int k = 0; k < situation.skillCount(); k++) {
        if (person.proficiency()[k][t] > 0 && isNeeded(k, t)) {
          work[r][k][t] =
              builder.column(
                  ModelBuilder.named(
                      "work." + person.id(), situation.skills().get(k).id(), horizon.at(t)),
                  0,
                  ANY);
          supplied[k][t].add(work[r][k][t], person.proficiency()[k][t]);
          columns.add(work[r][k][t]);
        }
      }
      for (int[][] training : trainedWork) {
        if (training[r][t] >= 0) {
          columns.add(training[r][t]);
        }
      }
      if (!columns.isEmpty()) {
        hours(r, person, t, columns);
      }
    }
  }

  private void hours(int r, PersonLine person, int t, List<Integer> columns) {
    if (person.overtime()[t] > 0) {
      overtime[r][t] =
          builder.column(
              ModelBuilder.named("overtime", person.id(), horizon.at(t)), 0, person.overtime()[t]);
      pay(BudgetCategory.PERSONNEL, t, overtime[r][t], person.overtimePrice());
    }
    builder.row(ModelBuilder.named("hours", person.id(), horizon.at(t)), NONE, person.hours()[t]);
    columns.forEach(column -> builder.entry(column, 1));
    if (overtime[r][t] >= 0) {
      builder.entry(overtime[r][t], -1);
    }
    int q = horizon.quarterOf(t);
    if (raise[r][q] >= 0) {
      builder.entry(raise[r][q], -1);
    }
    if (t == horizon.firstOf(q)) {
      for (int n = 0; n < train.length; n++) {
        int i = situation.trainings().get(n).people().indexOf(r);
        if (i >= 0 && train[n][q] >= 0) {
          builder.entry(train[n][q], situation.trainings().get(n).hours()[i]);
        }
      }
    }
  }

  /** Hours more in each month of a quarter, as far as all of them allow. */
  private void raises(int r, PersonLine person) {
    for (int q = 0; q < horizon.quarters(); q++) {
      double most = ANY;
      for (int t = horizon.firstOf(q); t <= horizon.lastOf(q); t++) {
        most = canWork(person, t) ? Math.min(most, person.raise()[t]) : most;
      }
      if (most > 0 && most < ANY) {
        raise[r][q] = builder.column("raise." + person.id() + "." + horizon.nameOf(q), 0, most);
        for (int t = horizon.firstOf(q); t <= horizon.lastOf(q); t++) {
          wages.merge(raise[r][q], person.raise()[t] > 0 ? person.price() : 0);
        }
      }
    }
  }

  private boolean canWork(PersonLine person, int t) {
    for (int k = 0; k < situation.skillCount(); k++) {
      if (person.proficiency()[k][t] > 0 && isNeeded(k, t)) {
        return true;
      }
    }
    return false;
  }

  private void skills() {
    for (int k = 0; k < situation.skillCount(); k++) {
      for (int t = 0; t < months; t++) {
        if (isNeeded(k, t)) {
          String name = situation.skills().get(k).id();
          over[k][t] = builder.column(ModelBuilder.named("over", name, horizon.at(t)), 0, 0);
          skillRow[k][t] =
              builder.row(
                  ModelBuilder.named("skill", name, horizon.at(t)), needed[k][t].constant(), ANY);
          supplied[k][t].into(builder, 1);
          builder.entry(over[k][t], 1);
          needed[k][t].into(builder, -1);
        }
      }
    }
  }

  private void pay(BudgetCategory category, int month, int column, double amount) {
    if (amount != 0) {
      money[Situation.index(category)][month].merge(column, amount);
    }
  }

  private void pots() {
    for (int i = 0; i < potRow.length; i++) {
      extra[i] = builder.column("extra." + situation.pots().get(i).key(horizon), 0, 0);
      potSpend[i] = new Terms();
    }
    for (BudgetCategory category : BudgetCategory.values()) {
      List<Integer> pots = new ArrayList<>();
      for (int i = 0; i < potRow.length; i++) {
        if (situation.pots().get(i).category() == category) {
          pots.add(i);
        }
      }
      spend(category, pots);
    }
    for (int i = 0; i < potRow.length; i++) {
      PotLine pot = situation.pots().get(i);
      potRow[i] =
          builder.row("money." + pot.key(horizon), NONE, pot.amount() - potSpend[i].constant());
      potSpend[i].into(builder, 1);
      builder.entry(extra[i], -1);
    }
    if (withExtras) {
      int paid = builder.column("extra.wages", 0, 0);
      extra[potRow.length] = paid;
      builder.row("money.wages", NONE, 0);
      wages.into(builder, 1);
      builder.entry(paid, -1);
    }
    totalExtraRow = builder.row("extra.total", NONE, ANY);
    Arrays.stream(extra).forEach(column -> builder.entry(column, 1));
  }

  /** What is spent in a month is taken from the one pot there is, or drawn from several. */
  private void spend(BudgetCategory category, List<Integer> pots) {
    for (int t = 0; t < months; t++) {
      int month = t;
      Terms spent = money[Situation.index(category)][t];
      List<Integer> open =
          pots.stream()
              .filter(
                  i ->
                      situation.pots().get(i).from() <= month
                          && month <= situation.pots().get(i).to())
              .toList();
      if (open.size() == 1) {
        spent.mergeInto(potSpend[open.getFirst()]);
      } else if (!spent.isEmpty() || spent.constant() != 0) {
        int[] draws = new int[open.size()];
        for (int i = 0; i < draws.length; i++) {
          PotLine pot = situation.pots().get(open.get(i));
          draws[i] = builder.column("draw." + pot.key(horizon) + "." + horizon.at(t), 0, ANY);
          potSpend[open.get(i)].add(draws[i], 1);
        }
        builder.row("spend." + category + "." + horizon.at(t), spent.constant(), ANY);
        Arrays.stream(draws).forEach(draw -> builder.entry(draw, 1));
        spent.into(builder, -1);
      }
    }
  }

  int[][][] work() {
    return work;
  }

  int[][] overtime() {
    return overtime;
  }

  int[][] raise() {
    return raise;
  }

  int[][] outside() {
    return outside;
  }

  int[][] engaged() {
    return engaged;
  }

  int[][] hire() {
    return hire;
  }

  int[][][] hireWork() {
    return hireWork;
  }

  int[][] train() {
    return train;
  }

  int[][][] trainedWork() {
    return trainedWork;
  }

  int[][] over() {
    return over;
  }

  int[] extra() {
    return extra;
  }

  int[][] skillRow() {
    return skillRow;
  }

  int[] potRow() {
    return potRow;
  }

  int totalExtraRow() {
    return totalExtraRow;
  }

  Terms[] potSpend() {
    return potSpend;
  }
}
