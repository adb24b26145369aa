package io.planwerk.domain.returns;

import io.planwerk.domain.alignment.Caveat;
import io.planwerk.domain.alignment.Horizon;
import io.planwerk.domain.alignment.Situation;
import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.NeedLine;
import io.planwerk.domain.alignment.Situation.PlatformLine;
import io.planwerk.domain.alignment.Situation.SetupLine;
import io.planwerk.domain.alignment.Situation.SkillLine;
import io.planwerk.domain.alignment.Situation.SpendLine;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.observations.Subject.Spending;
import io.planwerk.domain.observations.Subject.Work;
import io.planwerk.domain.returns.Gap.Side;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Tongue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
  private final Bookings bookings;
  private final HourlyRates rates;
  private final Map<Integer, Double> unpriced = new TreeMap<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final List<MeasureCost> measures = new ArrayList<>();
  private final Map<Integer, Account> goals = new TreeMap<>();
  private final Account all;
  private final Account unassigned;
  private final Account overhead;

  CostReader(Situation situation, MonthSpan span, int months, Bookings bookings) {
    this.situation = situation;
    this.span = span;
    this.months = months;
    this.bookings = bookings;
    rates = new HourlyRates(situation);
    all = account();
    unassigned = account();
    situation.measures().forEach(this::read);
    overhead = general();
    all.add(overhead, 1);
    unassigned.add(overhead, 1);
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
  Map<Integer, Account> goals() {
    return goals;
  }

  Account all() {
    return all;
  }

  Account unassigned() {
    return unassigned;
  }

  Account overhead() {
    return overhead;
  }

  List<Gap> gaps() {
    return gaps;
  }

  private Account account() {
    return new Account(situation.currency(), months);
  }

  private Books books() {
    return new Books(situation.currency(), months);
  }

  private void read(MeasureLine measure) {
    MeasureId id = new MeasureId(measure.id());
    Books booked = booked(List.of(Optional.of(id)), measure.pointer(), measure.name().value());
    Books planned = planned(measure);
    Account account = settled(planned, booked);
    measures.add(
        new MeasureCost(
            id,
            measure.name(),
            measure.pointer(),
            account.cost(),
            month(booked.workedUntil()),
            month(booked.paidUntil())));
    all.add(account, 1);
    share(measure, account);
  }

  private Optional<Month> month(int place) {
    return place < 0 ? Optional.empty() : Optional.of(span.from().plus(place));
  }

  private Account settled(Books planned, Books booked) {
    planned.unpriced.forEach(
        (skill, hours) -> missPrice(skill, hours, booked.workedUntil() + 1, months));
    booked.unpriced.forEach((skill, hours) -> missPrice(skill, hours, 0, months));
    return new Account(situation.currency(), months, planned, booked);
  }

  private void missPrice(int skill, double[] hours, int from, int to) {
    double missed = Arrays.stream(hours, from, to).sum();
    if (missed > 0) {
      unpriced.merge(skill, missed, Double::sum);
    }
  }

  private void share(MeasureLine measure, Account cost) {
    List<EffectLine> gains =
        measure.effects().stream().filter(effect -> effect.perMonth() > 0).toList();
    double sum = gains.stream().mapToDouble(EffectLine::perMonth).sum();
    if (gains.isEmpty()) {
      unassigned.add(cost, 1);
    }
    for (EffectLine gain : gains) {
      goals.computeIfAbsent(gain.goal(), _ -> account()).add(cost, gain.perMonth() / sum);
    }
  }

  private Books planned(MeasureLine measure) {
    Books books = books();
    if (!measure.runs()) {
      return books;
    }
    Horizon horizon = situation.horizon();
    for (int t = Math.max(0, Math.max(measure.from(), measure.launch()));
        t <= Math.min(measure.to(), horizon.months() - 1);
        t++) {
      if (place(t) >= 0) {
        double level = measure.reachable(t - measure.launch());
        for (NeedLine need : measure.needs()) {
          work(books, need, t, need.hours()[t] * level);
        }
        for (NeedLine need : measure.standing()) {
          work(books, need, t, need.hours()[t]);
        }
        for (SpendLine spend : measure.spends()) {
          spend(books, spend, place(t), spend.amounts()[t] * level);
        }
      }
    }
    if (measure.launch() >= 0) {
      setUp(books, measure.setup(), measure.launch());
    }
    return books;
  }

  /** Platforms to set up, tools, trainings that are decided, and what was booked on no measure. */
  private Account general() {
    Books planned = books();
    for (PlatformLine platform : situation.platforms()) {
      if (platform.launch() >= 0) {
        setUp(planned, platform.setup(), platform.launch());
      }
    }
    for (double[] category : situation.fixedSpend()) {
      for (int t = 0; t < category.length; t++) {
        if (place(t) >= 0) {
          pay(planned, Certainty.ASSUMED, place(t), category[t], category[t], category[t]);
        }
      }
    }
    Set<Optional<MeasureId>> known =
        measures.stream().map(MeasureCost::measure).map(Optional::of).collect(Collectors.toSet());
    List<Optional<MeasureId>> others =
        bookings.measures().stream().filter(measure -> !known.contains(measure)).toList();
    return settled(planned, booked(others, "/measures", null));
  }

  /** The place of a month of the plan among those that are looked at; -1 outside of them. */
  private int place(int month) {
    int place = span.from().until(situation.horizon().at(month));
    return place < months ? Math.max(-1, place) : -1;
  }

  private void work(Books books, NeedLine need, int month, double worked) {
    double least = need.estimated() ? need.least() : 1;
    double most = need.estimated() ? need.most() : 1;
    Certainty certainty = need.estimated() ? Certainty.ESTIMATED : Certainty.ASSUMED;
    work(books, certainty, need.skill(), month, worked, least, most);
  }

  private void work(
      Books books,
      Certainty certainty,
      int skill,
      int month,
      double worked,
      double least,
      double most) {
    if (worked <= 0) {
      return;
    }
    books.hours[place(month)] += worked;
    rates
        .of(skill, month)
        .ifPresentOrElse(
            rate ->
                books.work.add(
                    certainty,
                    place(month),
                    worked * least * rate.low(),
                    worked * rate.likely(),
                    worked * most * rate.high()),
            () -> books.withoutPrice(skill, place(month), worked));
  }

  private static void spend(Books books, SpendLine spend, int place, double amount) {
    double least = spend.estimated() ? spend.least() : 1;
    double most = spend.estimated() ? spend.most() : 1;
    Certainty certainty = spend.estimated() ? Certainty.ESTIMATED : Certainty.ASSUMED;
    pay(books, certainty, place, amount * least, amount, amount * most);
  }

  private static void pay(
      Books books, Certainty certainty, int place, double low, double likely, double high) {
    books.paid.add(certainty, place, low, likely, high);
  }

  private void setUp(Books books, SetupLine setup, int launch) {
    int[] spread = setup.monthsFor(launch);
    double money = Arrays.stream(setup.moneyByCategory()).sum();
    double[] bySkill = setup.hoursBySkill();
    for (int month : spread) {
      if (month < situation.horizon().months() && place(month) >= 0) {
        double part = money / spread.length;
        pay(books, Certainty.ASSUMED, place(month), part, part, part);
        for (int skill = 0; skill < bySkill.length; skill++) {
          work(books, Certainty.ASSUMED, skill, month, bySkill[skill] / spread.length, 1, 1);
        }
      }
    }
  }

  /**
   * @param name of the one measure, if it is one
   */
  private Books booked(List<Optional<MeasureId>> booked, String pointer, @Nullable String name) {
    Books books = books();
    for (Optional<MeasureId> measure : booked) {
      for (Booking booking : bookings.of(measure)) {
        int place = span.from().until(booking.month());
        if (place >= 0) {
          boolean reckoned =
              switch (booking.subject()) {
                case Work(SkillId skill, _) -> worked(books, booking, skill, place);
                case Spending(_, Currency currency, _) -> paid(books, booking, currency, place);
              };
          if (!reckoned) {
            unreckoned(booking.subject(), pointer, name);
          }
        }
      }
    }
    return books;
  }

  private boolean worked(Books books, Booking booking, SkillId id, int place) {
    books.workedIn(place);
    int month = situation.horizon().indexOf(booking.month());
    int skill = situation.skills().stream().map(SkillLine::id).toList().indexOf(id.value());
    boolean known = month >= 0 && month < situation.horizon().months() && skill >= 0;
    if (place < months && known) {
      work(books, booking.certainty(), skill, month, booking.amount().doubleValue(), 1, 1);
    } else if (place < months) {
      books.hours[place] += booking.amount().doubleValue();
    }
    return known || place >= months;
  }

  private boolean paid(Books books, Booking booking, Currency currency, int place) {
    books.paidIn(place);
    boolean known = currency.equals(situation.currency());
    if (place < months && known) {
      double money = booking.amount().doubleValue();
      pay(books, booking.certainty(), place, money, money, money);
    }
    return known || place >= months;
  }

  private void unreckoned(Subject.Booking subject, String pointer, @Nullable String name) {
    Gap gap =
        new Gap(
            Side.COST,
            List.of(pointer),
            switch (subject) {
              case Work(SkillId skill, _) ->
                  new Bilingual(
                      of(Tongue.GERMAN, name)
                          + "Gebuchte Stunden %s außerhalb dessen, was die Strategie plant, haben keinen Preis und fehlen."
                              .formatted(Tongue.GERMAN.quoted(skill.value())),
                      of(Tongue.ENGLISH, name)
                          + "Booked hours of %s outside of what the strategy plans have no price and are missing."
                              .formatted(Tongue.ENGLISH.quoted(skill.value())));
              case Spending(_, Currency currency, _) ->
                  new Bilingual(
                      of(Tongue.GERMAN, name)
                          + "Gebuchte Ausgaben in %s statt %s fehlen."
                              .formatted(currency, situation.currency()),
                      of(Tongue.ENGLISH, name)
                          + "Booked spending in %s instead of %s is missing."
                              .formatted(currency, situation.currency()));
            });
    if (!gaps.contains(gap)) {
      gaps.add(gap);
    }
  }

  private static String of(Tongue tongue, @Nullable String name) {
    return name == null ? "" : tongue.quoted(name) + ": ";
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
