package io.planwerk.domain.returns;

import io.planwerk.domain.alignment.Caveat;
import io.planwerk.domain.alignment.Figures;
import io.planwerk.domain.alignment.Horizon;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.NeedLine;
import io.planwerk.domain.alignment.Situation.SkillLine;
import io.planwerk.domain.alignment.Situation.SpendLine;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.returns.Gap.Side;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Tongue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reckons what measures cost, as an alignment reads them. */
final class CostReader {
  /** What an alignment couldn't reckon with because it isn't stated, or not in this currency. */
  private static final Set<String> UNRECKONED =
      Set.of(
          "alignment.other-currency",
          "alignment.interaction-without-skill",
          "alignment.price-missing",
          "alignment.circular-prerequisites");

  private final Situation situation;
  private final MonthSpan span;
  private final int months;
  private final Function<MeasureId, Optional<ActualCost>> actual;
  private final HourlyRates rates;
  private final Map<Integer, Double> unpriced = new TreeMap<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<MeasureCost> measures = new ArrayList<>();
  private final Map<Integer, Ledger> goals = new TreeMap<>();
  private final Ledger all;
  private final Ledger spending;
  private final Ledger unassigned;

  /** Cost and the part of it that is paid out. */
  private record Books(Ledger all, Ledger paid) {}

  CostReader(
      Situation situation,
      MonthSpan span,
      int months,
      Function<MeasureId, Optional<ActualCost>> actual) {
    this.situation = situation;
    this.span = span;
    this.months = months;
    this.actual = actual;
    rates = new HourlyRates(situation);
    all = ledger();
    spending = ledger();
    unassigned = ledger();
    situation.measures().forEach(this::read);
    unpriced.forEach(this::withoutPrice);
    situation.caveats().stream()
        .filter(caveat -> UNRECKONED.contains(caveat.code()))
        .map(CostReader::gap)
        .distinct()
        .forEach(gaps::add);
  }

  private static Gap gap(Caveat caveat) {
    return new Gap(Side.COST, caveat.pointers(), caveat.message());
  }

  List<MeasureCost> measures() {
    return measures;
  }

  /** By the number of the goal. */
  Map<Integer, Ledger> goals() {
    return goals;
  }

  Ledger all() {
    return all;
  }

  Ledger spending() {
    return spending;
  }

  Ledger unassigned() {
    return unassigned;
  }

  List<Gap> gaps() {
    return gaps;
  }

  private Ledger ledger() {
    return new Ledger(situation.currency(), months);
  }

  private void read(MeasureLine measure) {
    Optional<Books> booked =
        actual.apply(new MeasureId(measure.id())).map(cost -> booked(cost, measure));
    double[] hours = new double[1];
    Books planned = planned(measure, hours, booked.isPresent());
    Books counted = booked.orElse(planned);
    measures.add(
        new MeasureCost(
            new MeasureId(measure.id()),
            measure.name(),
            measure.pointer(),
            Figures.hours(hours[0]),
            planned.all().amount(),
            booked.map(books -> books.all().amount())));
    all.add(counted.all());
    spending.add(counted.paid());
    share(measure, counted.all());
  }

  private void share(MeasureLine measure, Ledger cost) {
    List<EffectLine> gains =
        measure.effects().stream().filter(effect -> effect.perMonth() > 0).toList();
    double sum = gains.stream().mapToDouble(EffectLine::perMonth).sum();
    if (gains.isEmpty()) {
      unassigned.add(cost);
    }
    for (EffectLine gain : gains) {
      goals.computeIfAbsent(gain.goal(), _ -> ledger()).add(cost, gain.perMonth() / sum);
    }
  }

  /**
   * @param hours takes the hours
   * @param known whether it is known what the measure really cost, so that no price is missed
   */
  private Books planned(MeasureLine measure, double[] hours, boolean known) {
    Books books = new Books(ledger(), ledger());
    if (!measure.runs()) {
      return books;
    }
    Horizon horizon = situation.horizon();
    for (int t = Math.max(0, Math.max(measure.from(), measure.launch()));
        t <= Math.min(measure.to(), horizon.months() - 1);
        t++) {
      int place = place(t);
      if (place >= 0) {
        double level = measure.reachable(t - measure.launch());
        for (NeedLine need : measure.needs()) {
          work(books, need, t, need.hours()[t] * level, hours, known);
        }
        for (NeedLine need : measure.standing()) {
          work(books, need, t, need.hours()[t], hours, known);
        }
        for (SpendLine spend : measure.spends()) {
          spend(books, spend, place, spend.amounts()[t] * level);
        }
      }
    }
    if (measure.launch() >= 0) {
      setUp(books, measure, hours, known);
    }
    return books;
  }

  /** The place of a month of the plan among those that are looked at; -1 outside of them. */
  private int place(int month) {
    int place = span.from().until(situation.horizon().at(month));
    return place < months ? Math.max(-1, place) : -1;
  }

  private void work(
      Books books, NeedLine need, int month, double worked, double[] hours, boolean known) {
    double least = need.estimated() ? need.least() : 1;
    double most = need.estimated() ? need.most() : 1;
    Certainty certainty = need.estimated() ? Certainty.ESTIMATED : Certainty.ASSUMED;
    hours[0] += worked;
    work(books, certainty, need.skill(), month, worked, least, most, known);
  }

  private void work(
      Books books,
      Certainty certainty,
      int skill,
      int month,
      double worked,
      double least,
      double most,
      boolean known) {
    if (worked <= 0) {
      return;
    }
    rates
        .of(skill, month)
        .ifPresentOrElse(
            rate ->
                books
                    .all()
                    .add(
                        certainty,
                        place(month),
                        worked * least * rate.low(),
                        worked * rate.likely(),
                        worked * most * rate.high()),
            () -> {
              if (!known) {
                unpriced.merge(skill, worked, Double::sum);
              }
            });
  }

  private static void spend(Books books, SpendLine spend, int place, double amount) {
    double least = spend.estimated() ? spend.least() : 1;
    double most = spend.estimated() ? spend.most() : 1;
    Certainty certainty = spend.estimated() ? Certainty.ESTIMATED : Certainty.ASSUMED;
    pay(books, certainty, place, amount * least, amount, amount * most);
  }

  private static void pay(
      Books books, Certainty certainty, int place, double low, double likely, double high) {
    books.all().add(certainty, place, low, likely, high);
    books.paid().add(certainty, place, low, likely, high);
  }

  private void setUp(Books books, MeasureLine measure, double[] hours, boolean known) {
    int[] spread = measure.setup().monthsFor(measure.launch());
    double money = 0;
    for (double amount : measure.setup().moneyByCategory()) {
      money += amount;
    }
    double[] bySkill = measure.setup().hoursBySkill();
    for (int month : spread) {
      if (month < situation.horizon().months() && place(month) >= 0) {
        double part = money / spread.length;
        pay(books, Certainty.ASSUMED, place(month), part, part, part);
        for (int skill = 0; skill < bySkill.length; skill++) {
          double worked = bySkill[skill] / spread.length;
          hours[0] += worked;
          work(books, Certainty.ASSUMED, skill, month, worked, 1, 1, known);
        }
      }
    }
  }

  private Books booked(ActualCost cost, MeasureLine measure) {
    Books books = new Books(ledger(), ledger());
    Map<String, Integer> skills = new LinkedHashMap<>();
    for (SkillLine skill : situation.skills()) {
      skills.put(skill.id(), skills.size());
    }
    for (ActualCost.Work work : cost.work()) {
      int month = situation.horizon().indexOf(work.month());
      Integer skill = skills.get(work.skill().value());
      boolean planned = month >= 0 && month < situation.horizon().months();
      if (within(work.month()) && planned && skill != null) {
        double worked = work.hours().value().doubleValue();
        rates
            .of(skill, month)
            .ifPresentOrElse(
                rate -> {
                  double price = worked * rate.likely();
                  books.all().add(Certainty.MEASURED, place(month), price, price, price);
                },
                () -> unpriced.merge(skill, worked, Double::sum));
      } else if (within(work.month())) {
        unreckoned(measure, "Arbeitsstunden", "hours of work");
      }
    }
    for (ActualCost.Paid paid : cost.paid()) {
      Money amount = paid.amount();
      if (within(paid.month()) && amount.currency().equals(situation.currency())) {
        double money = amount.amount().doubleValue();
        pay(books, Certainty.MEASURED, span.from().until(paid.month()), money, money, money);
      } else if (within(paid.month())) {
        unreckoned(measure, "Ausgaben in " + amount.currency(), "spending in " + amount.currency());
      }
    }
    return books;
  }

  private boolean within(Month month) {
    int place = span.from().until(month);
    return place >= 0 && place < months;
  }

  private void unreckoned(MeasureLine measure, String de, String en) {
    Gap gap =
        new Gap(
            Side.COST,
            List.of(measure.pointer()),
            new Bilingual(
                Tongue.GERMAN.quoted(measure.name().value())
                    + ": "
                    + de
                    + " lassen sich nicht bewerten und fehlen.",
                Tongue.ENGLISH.quoted(measure.name().value())
                    + ": "
                    + en
                    + " can't be priced and are missing."));
    if (!gaps.contains(gap)) {
      gaps.add(gap);
    }
  }

  private void withoutPrice(int skill, double hours) {
    SkillLine line = Objects.requireNonNull(situation.skills().get(skill));
    gaps.add(
        new Gap(
            Side.COST,
            List.of("/resources"),
            new Bilingual(
                "%s Stunden %s haben keinen Preis: Niemand im Team mit Stundensatz und kein Partner kann das."
                    .formatted(
                        Tongue.GERMAN.number(hours, 1), Tongue.GERMAN.quoted(line.name().value())),
                "%s hours of %s have no price: nobody in the team with an hourly cost and no partner can do it."
                    .formatted(
                        Tongue.ENGLISH.number(hours, 1),
                        Tongue.ENGLISH.quoted(line.name().value())))));
  }
}
