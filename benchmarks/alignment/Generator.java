package io.planwerk.application.alignment;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes up strategies of a size: the same seed, the same strategy. Goals are set at what all
 * measures give at about half their level, and people and money suffice for 0.4 of that level, so
 * that goals and resources don't fit.
 */
final class Generator {
  /** How large a strategy is. */
  enum Size {
    SMALL(6, 15, 4, 8, 12, 6, 2, 2, 4, 2),
    MEDIUM(15, 60, 8, 25, 24, 8, 3, 4, 4, 3),
    LARGE(50, 300, 15, 100, 36, 12, 6, 18, 8, 5);

    final int goals;
    final int measures;
    final int platforms;
    final int people;
    final int months;
    final int skills;
    final int partners;
    final int trainings;
    final int hires;
    final int running;

    Size(
        int goals,
        int measures,
        int platforms,
        int people,
        int months,
        int skills,
        int partners,
        int trainings,
        int hires,
        int running) {
      this.goals = goals;
      this.measures = measures;
      this.platforms = platforms;
      this.people = people;
      this.months = months;
      this.skills = skills;
      this.partners = partners;
      this.trainings = trainings;
      this.hires = hires;
      this.running = running;
    }
  }

  private static final int FIRST_YEAR = 2027;
  private static final double TIGHTNESS = 0.4;
  private static final double LEVEL = 0.5;
  private static final double[] WIDTHS = {0.4, 0.3, 0.3};
  private static final double[][] RAMPS = {{}, {0.8}, {0.4, 0.7}};

  private final Size size;
  private final Random random;
  private final double[][] hours;
  private final double[] media;
  private final double[] production;
  private final int[] launch;
  private final int[] due;
  private final double[] potential;
  private final double[] skillDemand;

  private Generator(Size size, long seed) {
    this.size = size;
    random = new Random(seed);
    hours = new double[size.measures][size.skills];
    media = new double[size.measures];
    production = new double[size.measures];
    launch = new int[size.measures];
    due = new int[size.goals];
    potential = new double[size.goals];
    skillDemand = new double[size.skills];
  }

  static Strategy strategy(Size size, long seed) {
    Reading<StrategyDocument> reading =
        StrategyFormat.CURRENT.read(new Generator(size, seed).tree());
    return switch (reading) {
      case Reading.Read<StrategyDocument> read -> read.value().strategy();
      case Reading.Rejected<StrategyDocument> rejected ->
          throw new IllegalStateException("" + rejected.faults().getFirst());
    };
  }

  private Map<String, Object> tree() {
    for (int g = 0; g < size.goals; g++) {
      due[g] = Math.min(size.months, size.months / 2 + 1 + random.nextInt(size.months / 2 + 2)) - 1;
    }
    List<Object> measures = IntStream.range(0, size.measures).mapToObj(this::measure).toList();
    List<Object> people = IntStream.range(0, size.people).mapToObj(this::person).toList();
    return map(
        "id", "generated",
        "organisationId", "benchmark",
        "name", "Generated " + size,
        "language", "en",
        "currency", "EUR",
        "period", map("from", month(0) + "-01", "to", month(size.months - 1) + "-28"),
        "goals", map("items", IntStream.range(0, size.goals).mapToObj(this::goal).toList()),
        "platforms",
            map("items", IntStream.range(0, size.platforms).mapToObj(this::platform).toList()),
        "measures", map("items", measures),
        "resources",
            map(
                "skills",
                IntStream.range(0, size.skills)
                    .mapToObj(k -> map("id", id("skill", k), "name", "Skill " + k))
                    .toList(),
                "people",
                people,
                "partners",
                IntStream.range(0, size.partners).mapToObj(this::partner).toList(),
                "hireOptions",
                IntStream.range(0, size.hires).mapToObj(this::hire).toList(),
                "budgets",
                budgets()),
        "organisation",
            map("trainings", IntStream.range(0, size.trainings).mapToObj(this::training).toList()),
        "roadmap", map("newPlatformsPerStage", 1));
  }

  private Object goal(int g) {
    double target = Math.max(1, Math.rint(potential[g]));
    return map(
        "id",
        id("goal", g),
        "name",
        "Goal " + g,
        "priority",
        List.of("MUST", "SHOULD", "COULD").get(g % 3),
        "weight",
        1 + random.nextInt(9),
        "due",
        month(due[g]) + "-28",
        "target",
        map(
            "kind",
            "QUANTITATIVE",
            "unit",
            "contacts",
            "direction",
            "RISE",
            "baseline",
            0,
            "value",
            number(target, 0),
            "leastAcceptable",
            number(Math.floor(target * between(0.55, 0.79)), 0)));
  }

  /** The first ones are live; each quarter one more opens. */
  private Object platform(int p) {
    boolean live = p < size.running;
    return map(
        "id", id("platform", p),
        "name", "Platform " + p,
        "state", live ? "LIVE" : "PLANNED",
        "launch", live ? null : month(opening(p)),
        "setup",
            live
                ? null
                : map(
                    "effort",
                    List.of(map("skill", id("skill", p % size.skills), "hours", 20 + 5 * (p % 5))),
                    "spend",
                    List.of(map("category", "PRODUCTION", "amount", money(300 + 100 * (p % 7)))),
                    "months",
                    2));
  }

  private int opening(int p) {
    return p < size.running ? -1 : Math.min(3 * (p - size.running + 1), size.months - 4);
  }

  private Object measure(int m) {
    boolean runs = random.nextInt(4) == 0;
    int platform = random.nextInt(runs ? size.running : size.platforms);
    int quarter = 3 * random.nextInt(Math.max(1, size.months / 6));
    launch[m] = runs ? -1 : Math.max(quarter, opening(platform));
    List<Object> prerequisites = new ArrayList<>();
    if (m > 3 && !runs && random.nextInt(6) == 0) {
      int first = random.nextInt(m);
      int lag = 1 + random.nextInt(3);
      launch[m] = Math.max(launch[m], Math.max(0, launch[first] + lag));
      if (launch[m] < size.months - 2) {
        prerequisites.add(map("measure", id("measure", first), "lagMonths", lag));
      }
    }
    launch[m] = Math.min(launch[m], size.months - 3);
    double[] ramp = runs ? RAMPS[0] : RAMPS[random.nextInt(RAMPS.length)];
    double least = runs && random.nextInt(2) == 0 ? 0.05 : 0;
    List<Object> effort = new ArrayList<>();
    for (int skill :
        random.ints(0, size.skills).distinct().limit(1 + random.nextInt(3)).toArray()) {
      double perMonth = Math.rint(2 * (2 + 14 * random.nextDouble() + 10 * square())) / 2;
      hours[m][skill] = perMonth;
      skillDemand[skill] += perMonth * Math.max(0, size.months - Math.max(0, launch[m]));
      effort.add(
          map(
              "skill", id("skill", skill),
              "hoursPerMonth", number(perMonth, 1),
              "estimate", estimate(perMonth, 0.82, 0.94, 1.18, 1.53)));
    }
    media[m] = random.nextInt(3) == 0 ? Math.rint(10 * (20 + 300 * square())) : 0;
    production[m] = random.nextInt(3) == 0 ? Math.rint(10 * (10 + 70 * square())) : 0;
    List<Object> spend = new ArrayList<>();
    if (media[m] > 0) {
      spend.add(map("category", "PAID_MEDIA", "perMonth", money(media[m])));
    }
    if (production[m] > 0) {
      spend.add(map("category", "PRODUCTION", "perMonth", money(production[m])));
    }
    return map(
        "id", id("measure", m),
        "name", "Measure " + m,
        "platform", id("platform", platform),
        "launch", month(launch[m]),
        "leastLevel", number(least, 2),
        "rampUp", java.util.Arrays.stream(ramp).mapToObj(r -> number(r, 1)).toList(),
        "contributions", contributions(m, ramp),
        "effort", effort,
        "spend", spend,
        "setup", runs ? null : setup(m),
        "prerequisites", prerequisites);
  }

  private Object setup(int m) {
    List<Object> effort = new ArrayList<>();
    for (int k = 0; k < size.skills; k++) {
      if (hours[m][k] > 0) {
        effort.add(map("skill", id("skill", k), "hours", number(Math.rint(hours[m][k] / 2), 1)));
      }
    }
    return map(
        "effort",
        effort,
        "spend",
        List.of(map("category", "PRODUCTION", "amount", money(Math.rint(8 * square()) * 50))),
        "months",
        1 + random.nextInt(2));
  }

  private List<Object> contributions(int m, double[] ramp) {
    double total = 0;
    for (double h : hours[m]) {
      total += h;
    }
    double first = between(1.3, 1.55);
    double second = between(0.8, 0.95);
    double third = (1 - WIDTHS[0] * first - WIDTHS[1] * second) / WIDTHS[2];
    double[] slopes = {first, second, third};
    double carryOver = between(0.1, 0.8);
    List<Object> contributions = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int goal : random.ints(0, size.goals).distinct().limit(count).toArray()) {
      double perMonth = Math.rint((total + media[m] / 100) * between(20, 100));
      List<Object> saturation = new ArrayList<>();
      for (int j = 0; j < WIDTHS.length; j++) {
        saturation.add(map("width", number(WIDTHS[j], 1), "slope", number(slopes[j], 3)));
      }
      List<Object> season = new ArrayList<>();
      for (int month = 1; month <= 12; month++) {
        season.add(
            map("monthOfYear", month, "factor", number(1 + 0.15 * Math.sin(month + goal), 2)));
      }
      contributions.add(
          map(
              "goal", id("goal", goal),
              "perMonth", number(perMonth, 0),
              "saturation", saturation,
              "carryOver", number(carryOver, 2),
              "season", season,
              "estimate", estimate(perMonth, 0.5, 0.79, 1.18, 1.45)));
      double atLevel = Math.min(LEVEL, WIDTHS[0]) * first + (LEVEL - WIDTHS[0]) * second;
      for (int t = Math.max(0, launch[m]); t <= due[goal]; t++) {
        double carried = (1 - Math.pow(carryOver, due[goal] - t + 1)) / (1 - carryOver);
        int age = t - launch[m];
        double reached = age < ramp.length && launch[m] >= 0 ? ramp[age] : 1;
        potential[goal] += perMonth * carried * atLevel * reached;
      }
    }
    return contributions;
  }

  private Object person(int r) {
    List<Object> skills = new ArrayList<>();
    int main = r % size.skills;
    skills.add(map("skill", id("skill", main), "level", number(between(0.85, 1), 2)));
    for (int skill :
        random.ints(0, size.skills).distinct().limit(1 + random.nextInt(3)).toArray()) {
      if (skill != main) {
        skills.add(map("skill", id("skill", skill), "level", number(between(0.7, 1), 2)));
      }
    }
    double demand = 0;
    for (double all : skillDemand) {
      demand += all / size.months;
    }
    double share = TIGHTNESS * LEVEL * demand / size.people * between(0.7, 1.4);
    List<Object> inMonth = new ArrayList<>();
    for (int t = 0; t < size.months; t++) {
      if (t % 12 == 11 || t % 12 == 6 + r % 2) {
        inMonth.add(map("month", month(t), "hours", number(Math.rint(share * 1.4) / 2, 1)));
      }
    }
    int cost = 40 + random.nextInt(30);
    return map(
        "id", id("person", r),
        "name", "Person " + r,
        "hoursPerMonth", number(Math.rint(2 * share) / 2, 1),
        "hoursInMonth", inMonth,
        "costPerHour", money(cost),
        "overtime",
            map("hoursPerMonth", number(0.5 * (1 + r % 3), 1), "costPerHour", money(cost * 1.3)),
        "skills", skills);
  }

  private Object partner(int e) {
    List<Object> offers = new ArrayList<>();
    double limit = size.people * between(0.5, 2);
    for (int skill :
        random.ints(0, size.skills).distinct().limit(2 + random.nextInt(2)).toArray()) {
      offers.add(
          map(
              "skill", id("skill", skill),
              "costPerHour", money(70 + random.nextInt(70)),
              "hoursPerMonth", number(Math.rint(limit), 0)));
    }
    return map("id", id("partner", e), "name", "Partner " + e, "kind", "AGENCY", "offers", offers);
  }

  private Object hire(int q) {
    int skill = q % size.skills;
    return map(
        "id", id("hire", q),
        "name", "Position " + q,
        "skills",
            List.of(
                map("skill", id("skill", skill), "level", 1),
                map("skill", id("skill", (skill + 3) % size.skills), "level", number(0.9, 1))),
        "hoursPerMonth", 140,
        "costPerMonth", money(4400 + 100 * random.nextInt(22)),
        "recruitingCost", money(2000),
        "leadMonths", 2);
  }

  private Object training(int n) {
    return map(
        "id", id("training", n),
        "name", "Training " + n,
        "people", List.of(id("person", random.nextInt(size.people))),
        "skill", id("skill", n % size.skills),
        "proficiencyAfter", number(between(0.6, 0.8), 2),
        "hoursPerPerson", 8 + random.nextInt(8),
        "cost", money(1800 + 100 * random.nextInt(10)));
  }

  /** Money by year, by month, and in two pots of one category that a month may draw on. */
  private List<Object> budgets() {
    double allMedia = TIGHTNESS * LEVEL * java.util.Arrays.stream(media).sum();
    double allProduction = TIGHTNESS * LEVEL * java.util.Arrays.stream(production).sum();
    double hoursAYear = TIGHTNESS * java.util.Arrays.stream(skillDemand).sum() / size.months * 12;
    return List.of(
        budget("media", "PAID_MEDIA", 9 * allMedia, "YEAR"),
        budget("boost", "PAID_MEDIA", 0.75 * allMedia, "QUARTER"),
        budget("production", "PRODUCTION", 2 * allProduction + 20 * size.measures, "MONTH"),
        budget("external", "EXTERNAL", 4 * hoursAYear, "YEAR"),
        budget("training", "TRAINING", 400 * size.trainings, "YEAR"),
        budget("personnel", "PERSONNEL", 1.5 * hoursAYear, "YEAR"));
  }

  private static Object budget(String name, String category, double amount, String per) {
    return map(
        "id", "budget-" + name,
        "name", name,
        "category", category,
        "amount", money(Math.rint(amount / 10) * 10),
        "per", per);
  }

  private Object estimate(double likely, double l1, double l2, double m1, double m2) {
    return map(
        "least", number(likely * between(l1, l2), 2),
        "likely", number(likely, 2),
        "most", number(likely * between(m1, m2), 2));
  }

  private double between(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  private double square() {
    double one = random.nextDouble();
    return one * one;
  }

  /** Numbers of one width, so that their order is that of the ids. */
  private static String id(String what, int number) {
    return what + "-" + (1000 + number);
  }

  private static String month(int t) {
    int year = FIRST_YEAR + Math.floorDiv(t, 12);
    return "%d-%02d".formatted(year, Math.floorMod(t, 12) + 1);
  }

  private static BigDecimal number(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }

  private static Object money(double amount) {
    return map("amount", number(amount, 2).toPlainString(), "currency", "EUR");
  }

  private static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      if (entries[i + 1] != null) {
        Object value = entries[i + 1];
        map.put((String) entries[i], value instanceof Integer n ? BigDecimal.valueOf(n) : value);
      }
    }
    return map;
  }
}
