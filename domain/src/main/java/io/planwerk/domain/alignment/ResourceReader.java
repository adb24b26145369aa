package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Situation.HireLine;
import io.planwerk.domain.alignment.Situation.OfferLine;
import io.planwerk.domain.alignment.Situation.PersonLine;
import io.planwerk.domain.alignment.Situation.PotLine;
import io.planwerk.domain.alignment.Situation.TrainingLine;
import io.planwerk.domain.organisation.Training;
import io.planwerk.domain.platforms.Tool;
import io.planwerk.domain.resources.Budget;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.resources.BudgetPeriod;
import io.planwerk.domain.resources.HireOption;
import io.planwerk.domain.resources.Partner;
import io.planwerk.domain.resources.PartnerKind;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the hours and the money there are, month by month, and those that could be added. */
final class ResourceReader {
  /** Hours of a full-time month, up to which regular hours can be raised. */
  static final double FULL_TIME = 160;

  private static final int CATEGORIES = BudgetCategory.values().length;

  private final SituationReader reader;
  private final Horizon horizon;
  private final int months;
  private final List<Person> people;
  private final double[][] fixedSpend;

  ResourceReader(SituationReader reader) {
    this.reader = reader;
    this.horizon = reader.horizon();
    this.months = horizon.months();
    people =
        reader.strategy().resources().people().stream()
            .sorted(Comparator.comparing(person -> person.id().value()))
            .toList();
    fixedSpend = fixed();
  }

  List<PersonLine> people() {
    List<PersonLine> lines = new ArrayList<>();
    for (Person person : people) {
      lines.add(
          line(
              person,
              "/resources/people/" + reader.strategy().resources().people().indexOf(person)));
    }
    return lines;
  }

  private PersonLine line(Person person, String pointer) {
    double heads = heads(person);
    double[] hours = new double[months];
    double[] overtime = new double[months];
    double[] raise = new double[months];
    double price = reader.money(person.costPerHour(), pointer + "/costPerHour");
    for (int t = 0; t < months; t++) {
      hours[t] = person.hoursIn(horizon.at(t)).value().doubleValue();
      boolean there = person.available() == null || covers(person.available(), t);
      if (there && person.overtime() != null) {
        overtime[t] = person.overtime().hoursPerMonth().value().doubleValue() * heads;
      }
      if (there && !Double.isNaN(price)) {
        raise[t] = Math.max(0, FULL_TIME * heads - hours[t]);
      }
    }
    double[][] proficiency = new double[reader.skillCount()][months];
    person
        .skills()
        .forEach(
            skill ->
                Arrays.fill(
                    proficiency[reader.skill(skill.skill().value())],
                    skill.level().fraction().doubleValue()));
    for (Training training : reader.strategy().organisation().trainings()) {
      if (training.on() != null && takesPart(person, training)) {
        learn(training, heads, hours, proficiency);
      }
    }
    double overtimePrice =
        person.overtime() == null || person.overtime().costPerHour() == null
            ? price
            : reader.money(person.overtime().costPerHour(), pointer + "/overtime/costPerHour");
    if (Double.isNaN(overtimePrice)) {
      Arrays.fill(overtime, 0);
    }
    return new PersonLine(
        person.id().value(),
        person.name(),
        hours,
        overtime,
        overtimePrice,
        raise,
        price,
        proficiency,
        pointer);
  }

  /** A training takes hours in its month and gives a skill from a month on. */
  private void learn(Training training, double heads, double[] hours, double[][] proficiency) {
    int on = horizon.indexOf(Month.of(Objects.requireNonNull(training.on())));
    if (on >= 0 && on < months && training.hoursPerPerson() != null) {
      hours[on] = Math.max(0, hours[on] - training.hoursPerPerson().value().doubleValue() * heads);
    }
    if (training.skill() == null || training.proficiencyAfter() == null) {
      return;
    }
    int from =
        training.effectiveFrom() == null ? on + 1 : horizon.indexOf(training.effectiveFrom());
    double[] row = proficiency[reader.skill(training.skill().value())];
    for (int t = Math.max(0, from); t < months; t++) {
      row[t] = Math.max(row[t], training.proficiencyAfter().fraction().doubleValue());
    }
  }

  private static boolean takesPart(Person person, Training training) {
    return training.people().contains(person.id())
        || (person.unit() != null && training.units().contains(person.unit()));
  }

  private static double heads(Person person) {
    return person.headcount() == null ? 1 : person.headcount();
  }

  private boolean covers(MonthSpan span, int month) {
    int[] within = reader.within(span);
    return within[0] <= month && month <= within[1];
  }

  List<OfferLine> offers() {
    List<OfferLine> lines = new ArrayList<>();
    List<Partner> partners = reader.strategy().resources().partners();
    for (int i = 0; i < partners.size(); i++) {
      Partner partner = partners.get(i);
      for (int j = 0; j < partner.offers().size(); j++) {
        String pointer = "/resources/partners/" + i + "/offers/" + j;
        double price = price(partner, partner.offers().get(j), pointer);
        if (!Double.isNaN(price)) {
          lines.add(line(partner, partner.offers().get(j), price, pointer));
        }
      }
    }
    lines.sort(
        Comparator.comparing(OfferLine::partner)
            .thenComparingInt(OfferLine::skill)
            .thenComparingDouble(OfferLine::price));
    return lines;
  }

  /** A cooperation that names no price lends its hours; others do nothing for nothing. */
  private double price(Partner partner, Partner.Offer offer, String pointer) {
    if (offer.costPerHour() != null) {
      return reader.money(offer.costPerHour(), pointer + "/costPerHour");
    }
    if (partner.kind() == PartnerKind.COOPERATION) {
      return 0;
    }
    Bilingual name = SituationReader.quoted(partner.name());
    reader.caveat(
        "alignment.price-missing",
        false,
        List.of(pointer),
        name.de() + " nennt keinen Preis je Stunde; diese Stunden zählen nicht mit.",
        name.en() + " names no price per hour; these hours don't count.");
    return Double.NaN;
  }

  private OfferLine line(Partner partner, Partner.Offer offer, double price, String pointer) {
    double[] limit = new double[months];
    int[] span = reader.within(partner.available());
    for (int t = span[0]; t <= span[1]; t++) {
      limit[t] =
          offer.hoursPerMonth() == null
              ? Double.POSITIVE_INFINITY
              : offer.hoursPerMonth().value().doubleValue();
    }
    return new OfferLine(
        partner.id().value(),
        partner.name(),
        reader.skill(offer.skill().value()),
        price,
        limit,
        offer.leastHoursPerMonth() == null ? 0 : offer.leastHoursPerMonth().value().doubleValue(),
        pointer);
  }

  List<HireLine> hires() {
    List<HireLine> lines = new ArrayList<>();
    List<HireOption> options = reader.strategy().resources().hireOptions();
    for (int i = 0; i < options.size(); i++) {
      HireOption option = options.get(i);
      String pointer = "/resources/hireOptions/" + i;
      double cost = reader.money(option.costPerMonth(), pointer + "/costPerMonth");
      if (option.hoursPerMonth() == null || Double.isNaN(cost)) {
        Bilingual name = SituationReader.quoted(option.name());
        reader.caveat(
            "alignment.hire-without-figures",
            false,
            List.of(pointer),
            name.de() + " nennt Stunden oder Kosten nicht und wird nicht vorgeschlagen.",
            name.en() + " doesn't name hours or cost and isn't proposed.");
        continue;
      }
      double once = reader.money(option.recruitingCost(), pointer + "/recruitingCost");
      double[] proficiency = new double[reader.skillCount()];
      option
          .skills()
          .forEach(
              skill ->
                  proficiency[reader.skill(skill.skill().value())] =
                      skill.level().fraction().doubleValue());
      lines.add(
          new HireLine(
              option.id().value(),
              option.name(),
              proficiency,
              option.hoursPerMonth().value().doubleValue(),
              cost,
              Double.isNaN(once) ? 0 : once,
              option.leadMonths() == null ? 0 : Math.min(option.leadMonths(), Horizon.MOST),
              pointer));
    }
    lines.sort(Comparator.comparing(HireLine::id));
    return lines;
  }

  /** Trainings without a date: those with one are decided already. */
  List<TrainingLine> trainings() {
    List<TrainingLine> lines = new ArrayList<>();
    List<Training> trainings = reader.strategy().organisation().trainings();
    for (int i = 0; i < trainings.size(); i++) {
      Training training = trainings.get(i);
      String pointer = "/organisation/trainings/" + i;
      List<Integer> participants = new ArrayList<>();
      for (int r = 0; r < people.size(); r++) {
        if (takesPart(people.get(r), training)) {
          participants.add(r);
        }
      }
      if (training.on() == null
          && training.skill() != null
          && training.proficiencyAfter() != null
          && !participants.isEmpty()) {
        double each =
            training.hoursPerPerson() == null ? 0 : training.hoursPerPerson().value().doubleValue();
        double cost = reader.money(training.cost(), pointer + "/cost");
        if (Double.isNaN(cost)) {
          withoutPrice(training, pointer);
          continue;
        }
        lines.add(
            new TrainingLine(
                training.id().value(),
                training.name(),
                participants,
                reader.skill(training.skill().value()),
                training.proficiencyAfter().fraction().doubleValue(),
                1,
                participants.stream().mapToDouble(r -> each * heads(people.get(r))).toArray(),
                cost,
                pointer));
      }
    }
    lines.sort(Comparator.comparing(TrainingLine::id));
    return lines;
  }

  private void withoutPrice(Training training, String pointer) {
    Bilingual name = SituationReader.quoted(training.name());
    reader.caveat(
        "alignment.training-without-cost",
        false,
        List.of(pointer),
        name.de() + " nennt keine Kosten und wird nicht vorgeschlagen.",
        name.en() + " names no cost and isn't proposed.");
  }

  List<PotLine> pots() {
    List<PotLine> lines = new ArrayList<>();
    boolean[][] covered = new boolean[CATEGORIES][months];
    List<Budget> budgets = reader.strategy().resources().budgets();
    List<Budget> ordered =
        budgets.stream().sorted(Comparator.comparing(budget -> budget.id().value())).toList();
    for (Budget budget : ordered) {
      String pointer = "/resources/budgets/" + budgets.indexOf(budget);
      double amount = reader.money(budget.amount(), pointer + "/amount");
      if (!Double.isNaN(amount)) {
        lines.addAll(pots(budget, amount, pointer, covered[Situation.index(budget.category())]));
      }
    }
    for (BudgetCategory category : BudgetCategory.values()) {
      lines.addAll(empty(category, covered[Situation.index(category)]));
    }
    lines.sort(
        Comparator.comparing(PotLine::category)
            .thenComparing(PotLine::budget)
            .thenComparingInt(PotLine::from));
    return lines;
  }

  private List<PotLine> pots(Budget budget, double amount, String pointer, boolean[] covered) {
    int[] span = reader.within(budget.span());
    List<int[]> runs = new ArrayList<>();
    for (int from = span[0]; from <= span[1]; ) {
      int to = from;
      while (to < span[1] && period(budget.per(), to + 1) == period(budget.per(), from)) {
        to++;
      }
      runs.add(new int[] {from, to});
      Arrays.fill(covered, from, to + 1, true);
      from = to + 1;
    }
    List<PotLine> lines = new ArrayList<>();
    List<PotLine> cut = new ArrayList<>();
    for (int[] run : runs) {
      int length = run[1] - run[0] + 1;
      boolean part = length < length(budget, run);
      PotLine line =
          new PotLine(
              budget.id().value(),
              budget.name(),
              budget.category(),
              run[0],
              run[1],
              part ? amount * length / length(budget, run) : amount,
              runs.size() == 1 && !part,
              pointer);
      lines.add(line);
      if (part && amount > 0) {
        cut.add(line);
      }
    }
    if (!cut.isEmpty()) {
      inPart(budget, cut, pointer);
    }
    return lines;
  }

  /** How many months an amount is meant for that counts in a run of months. */
  private int length(Budget budget, int[] run) {
    return switch (budget.per()) {
      case MONTH -> 1;
      case QUARTER -> Horizon.MONTHS_OF_A_QUARTER;
      case YEAR -> Horizon.MONTHS_OF_A_YEAR;
      case TOTAL -> {
        MonthSpan span = budget.span();
        int from = span == null ? run[0] : Math.min(run[0], horizon.indexOf(span.from()));
        int to =
            span == null || span.to() == null
                ? run[1]
                : Math.max(run[1], horizon.indexOf(span.to()));
        yield to - from + 1;
      }
    };
  }

  private void inPart(Budget budget, List<PotLine> cut, String pointer) {
    List<Bilingual> parts =
        cut.stream()
            .map(pot -> Wording.text(t -> part(t, pot, " für "), t -> part(t, pot, " for ")))
            .toList();
    Bilingual name = SituationReader.quoted(budget.name());
    reader.caveat(
        "alignment.budget-in-part",
        false,
        List.of(pointer),
        name.de()
            + " zählt nach Monaten anteilig: "
            + Tongue.GERMAN.list(parts)
            + ". Steht in diesen Monaten mehr bereit, geben Sie es als Betrag an, der für sie"
            + " insgesamt gilt.",
        name.en()
            + " counts in part, by months: "
            + Tongue.ENGLISH.list(parts)
            + ". If more is there in these months, state it as an amount that counts for them in"
            + " total.");
  }

  private String part(Tongue tongue, PotLine pot, String joint) {
    return tongue.money(Figures.money(pot.amount(), reader.currency()))
        + joint
        + tongue.months(horizon.at(pot.from()), horizon.at(pot.to()));
  }

  private int period(BudgetPeriod per, int month) {
    return switch (per) {
      case MONTH -> month;
      case QUARTER -> horizon.quarterOf(month);
      case YEAR -> horizon.year(month);
      case TOTAL -> 0;
    };
  }

  /** Where nothing is set aside, an empty pot stands for each year, so that it can be filled. */
  private List<PotLine> empty(BudgetCategory category, boolean[] covered) {
    List<PotLine> lines = new ArrayList<>();
    for (int from = 0; from < months; from++) {
      if (covered[from]) {
        continue;
      }
      int to = from;
      while (to + 1 < months && !covered[to + 1] && horizon.year(to + 1) == horizon.year(from)) {
        to++;
      }
      lines.add(
          new PotLine(
              "",
              new Name(label(category) + " " + horizon.year(from)),
              category,
              from,
              to,
              0,
              false,
              "/resources/budgets"));
      from = to;
    }
    return lines;
  }

  /** What a budget that isn't there would be called, in the language of the strategy. */
  private String label(BudgetCategory category) {
    boolean english =
        reader.strategy().language() != null
            && !reader.strategy().language().tag().startsWith("de");
    return switch (category) {
      case PAID_MEDIA -> english ? "Paid media" : "Bezahlte Werbung";
      case PRODUCTION -> english ? "Production" : "Produktion";
      case EXTERNAL -> english ? "External services" : "Externe Leistungen";
      case TRAINING -> english ? "Training" : "Schulung";
      case TOOLS -> english ? "Tools" : "Werkzeuge";
      case PERSONNEL -> english ? "Personnel" : "Personal";
      case EVENTS -> english ? "Events" : "Veranstaltungen";
      case TRAVEL -> english ? "Travel" : "Reisen";
      case MATERIAL -> "Material";
      case OTHER -> english ? "Other" : "Sonstiges";
    };
  }

  double[][] fixedSpend() {
    return fixedSpend;
  }

  /** Tools and trainings that are decided. */
  private double[][] fixed() {
    double[][] fixed = new double[CATEGORIES][months];
    List<Tool> tools = reader.strategy().platforms().tools();
    for (int i = 0; i < tools.size(); i++) {
      double cost = known(tools.get(i).costPerMonth(), "/platforms/tools/" + i + "/costPerMonth");
      for (int t = 0; t < months; t++) {
        fixed[Situation.index(BudgetCategory.TOOLS)][t] += cost;
      }
    }
    List<Training> trainings = reader.strategy().organisation().trainings();
    for (int i = 0; i < trainings.size(); i++) {
      Training training = trainings.get(i);
      int on = training.on() == null ? -1 : horizon.indexOf(Month.of(training.on()));
      if (on >= 0 && on < months) {
        fixed[Situation.index(BudgetCategory.TRAINING)][on] +=
            known(training.cost(), "/organisation/trainings/" + i + "/cost");
      }
    }
    return fixed;
  }

  private double known(@Nullable Money money, String pointer) {
    double amount = reader.money(money, pointer);
    return Double.isNaN(amount) ? 0 : amount;
  }
}
