package io.planwerk.domain.alignment;

import static io.planwerk.domain.alignment.Draft.can;
import static io.planwerk.domain.alignment.Draft.euros;
import static io.planwerk.domain.alignment.Draft.fields;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.month;
import static io.planwerk.domain.alignment.Draft.offers;
import static io.planwerk.domain.alignment.Draft.piece;
import static io.planwerk.domain.alignment.Draft.span;
import static io.planwerk.domain.alignment.Draft.spends;
import static io.planwerk.domain.alignment.Draft.takes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Strategies by chance, of the magnitudes of real ones, the same for the same seed. */
public final class RandomDrafts {
  private static final List<String> PRIORITIES = List.of("MUST", "SHOULD", "COULD");

  private final Size size;
  private final Random random;
  private final double ambition;
  private final Draft draft;
  private final Map<String, Double> possible = new LinkedHashMap<>();

  /** How many there are of everything. */
  public record Size(
      int months, int goals, int measures, int skills, int people, int partners, int platforms) {
    public static final Size SMALL = new Size(12, 6, 15, 6, 8, 2, 4);
    public static final Size MEDIUM = new Size(24, 15, 60, 8, 25, 3, 8);

    /** As much as tests have the time for. */
    public static final Size ALMOST_LARGE = new Size(30, 30, 120, 10, 50, 4, 10);

    public static final Size LARGE = new Size(36, 50, 300, 12, 100, 6, 16);

    /** As few as make a strategy. */
    static Size tiny(Random random) {
      return new Size(
          6 + random.nextInt(7),
          3 + random.nextInt(4),
          4 + random.nextInt(7),
          2 + random.nextInt(3),
          3 + random.nextInt(4),
          random.nextInt(3),
          random.nextInt(3));
    }
  }

  /**
   * @param ambition part of what all measures could give that goals ask for at least
   */
  private RandomDrafts(Size size, Random random, double ambition) {
    this.size = size;
    this.random = random;
    this.ambition = ambition;
    draft = Draft.lasting(size.months());
  }

  public static Draft tiny(long seed) {
    Random random = new Random(seed);
    return new RandomDrafts(Size.tiny(random), random, 0.2).draft();
  }

  /** Few enough for a solver that keeps its tableau in full. */
  public static Draft minute(long seed) {
    Random random = new Random(seed);
    Size size = new Size(3, 2 + random.nextInt(2), 2 + random.nextInt(3), 2, 2, 1, 1);
    return new RandomDrafts(size, random, 0.2).draft();
  }

  public static Draft of(Size size, long seed) {
    return new RandomDrafts(size, new Random(seed), 0.6).draft();
  }

  private Draft draft() {
    for (int k = 0; k < size.skills(); k++) {
      draft.skills("skill-" + k);
    }
    for (int g = 0; g < size.goals(); g++) {
      possible.put("goal-" + g, 0.0);
    }
    for (int p = 0; p < size.platforms(); p++) {
      platform("platform-" + p);
    }
    for (int m = 0; m < size.measures(); m++) {
      measure(m);
    }
    possible.keySet().forEach(this::goal);
    for (int r = 0; r < size.people(); r++) {
      person("person-" + r);
    }
    for (int e = 0; e < size.partners(); e++) {
      partner("partner-" + e);
    }
    for (int h = 0; h < 1 + size.people() / 8; h++) {
      hire("hire-" + h);
    }
    for (int n = 0; n < 1 + size.people() / 8; n++) {
      training("training-" + n);
    }
    budgets();
    return draft;
  }

  private void platform(String id) {
    draft.platform(
        id,
        random.nextBoolean() ? fields("state", "LIVE") : fields("launch", month(random.nextInt(4))),
        "setup",
        fields(
            "effort", List.of(fields("skill", skill(), "hours", 2 + random.nextInt(10))),
            "spend",
                List.of(
                    fields("category", "PRODUCTION", "amount", euros(100 * random.nextInt(5))))));
  }

  private void measure(int number) {
    String id = "measure-" + number;
    Map<String, Object> measure = new LinkedHashMap<>();
    int launch = random.nextInt(size.months() * 3 / 4);
    if (random.nextInt(3) > 0) {
      measure.put("launch", month(launch).toString());
    } else {
      launch = 0;
    }
    if (size.platforms() > 0 && random.nextBoolean()) {
      // A stated launch might come before the platform's.
      measure.remove("launch");
      measure.put("platform", "platform-" + random.nextInt(size.platforms()));
    }
    if (number > 0 && random.nextInt(5) == 0) {
      measure.remove("launch");
      measure.put(
          "prerequisites",
          List.of(
              fields(
                  "measure", "measure-" + random.nextInt(number), "lagMonths", random.nextInt(3))));
    }
    if (random.nextInt(3) == 0) {
      measure.put("leastLevel", 0.1 + random.nextInt(3) / 10.0);
    }
    if (random.nextInt(3) == 0) {
      measure.put("rampUp", new ArrayList<>(List.of(0.4, 0.7)));
    }
    List<Object> contributions = new ArrayList<>();
    int serves = 1 + random.nextInt(3);
    int first = random.nextInt(size.goals());
    for (int i = 0; i < Math.min(serves, size.goals()); i++) {
      contributions.add(contribution("goal-" + (first + i) % size.goals(), launch));
    }
    measure.put("contributions", contributions);
    List<Object> effort = new ArrayList<>();
    int needs = 1 + random.nextInt(2);
    int skill = random.nextInt(size.skills());
    for (int i = 0; i < needs; i++) {
      effort.add(takes("skill-" + (skill + i) % size.skills(), (4 + random.nextInt(40)) / 2.0));
    }
    measure.put("effort", effort);
    if (random.nextInt(3) == 0) {
      measure.put(
          "interaction",
          fields(
              "skill",
              skill(),
              "contactsPerMonth",
              random.nextInt(60),
              "minutesPerContact",
              5,
              "overheadHoursPerMonth",
              random.nextInt(2)));
    }
    if (random.nextBoolean()) {
      measure.put(
          "spend",
          List.of(
              spends(random.nextBoolean() ? "PAID_MEDIA" : "PRODUCTION", 50 * random.nextInt(30))));
    }
    if (random.nextBoolean()) {
      measure.put(
          "setup",
          fields(
              "effort", List.of(fields("skill", skill(), "hours", 1 + random.nextInt(8))),
              "months", random.nextInt(3)));
    }
    draft.measure(id, measure);
  }

  private Map<String, Object> contribution(String goal, int launch) {
    double perMonth = Math.rint(Math.pow(10, 1 + random.nextInt(3)) * (1 + random.nextDouble()));
    double carryOver = random.nextInt(8) / 10.0;
    possible.merge(
        goal,
        perMonth * (size.months() - launch) * 0.8 / (1 - Math.min(0.5, carryOver)),
        Double::sum);
    Map<String, Object> contribution = gives(goal, perMonth, "carryOver", carryOver);
    if (random.nextInt(3) > 0) {
      contribution.putAll(
          fields("saturation", List.of(piece(0.4, 1.5), piece(0.3, 0.9), piece(0.3, 0.4))));
    }
    if (random.nextInt(4) == 0) {
      contribution.putAll(
          fields(
              "season",
              List.of(
                  fields("monthOfYear", 7, "factor", 0.6),
                  fields("monthOfYear", 12, "factor", 1.3))));
    }
    if (random.nextInt(3) == 0) {
      contribution.putAll(
          fields(
              "estimate",
              fields("least", perMonth * 0.5, "likely", perMonth, "most", perMonth * 1.25)));
    }
    return contribution;
  }

  private void goal(String id) {
    double baseline = random.nextInt(3) * 500.0;
    double most = Math.max(10, possible.get(id));
    double way = Math.rint(most * (ambition + 0.4 * random.nextDouble()));
    double value = random.nextInt(4) == 0 ? baseline - way : baseline + way;
    draft
        .goal(
            id,
            baseline,
            value,
            "priority",
            PRIORITIES.get(random.nextInt(3)),
            "weight",
            1 + random.nextInt(9),
            "due",
            month(size.months() - 1 - random.nextInt(size.months() / 2)).atEndOfMonth().toString())
        .target(id, "leastAcceptable", baseline + (value - baseline) / 2);
  }

  private void person(String id) {
    Map<String, Object> person = new LinkedHashMap<>();
    List<Object> skills = new ArrayList<>();
    int first = random.nextInt(size.skills());
    for (int i = 0; i < Math.min(size.skills(), 1 + random.nextInt(3)); i++) {
      skills.add(can("skill-" + (first + i) % size.skills(), (10 - random.nextInt(5)) / 10.0));
    }
    person.put("skills", skills);
    if (random.nextInt(4) > 0) {
      person.put("costPerHour", euros(40 + random.nextInt(40)));
      if (random.nextBoolean()) {
        person.put(
            "overtime",
            fields(
                "hoursPerMonth",
                1 + random.nextInt(8),
                "costPerHour",
                euros(60 + random.nextInt(40))));
      }
    }
    draft.person(id, 6 + random.nextInt(30), person);
  }

  private void partner(String id) {
    Map<String, Object> offer = offers(skill(), 60 + random.nextInt(80));
    if (random.nextInt(3) > 0) {
      offer.putAll(fields("hoursPerMonth", 10 + random.nextInt(40)));
      if (random.nextInt(3) == 0) {
        offer.putAll(fields("leastHoursPerMonth", 2 + random.nextInt(6)));
      }
    }
    draft.partner(id, offer);
  }

  private void hire(String id) {
    draft.hire(
        id,
        "skills",
        List.of(can(skill(), 1), can("skill-0", 0.5)).subList(0, 1),
        "hoursPerMonth",
        60 + 10 * random.nextInt(8),
        "costPerMonth",
        euros(2500 + 100 * random.nextInt(30)),
        "recruitingCost",
        euros(1000),
        "leadMonths",
        random.nextInt(4));
  }

  private void training(String id) {
    draft.training(
        id,
        "people",
        List.of("person-" + random.nextInt(size.people())),
        "skill",
        skill(),
        "proficiencyAfter",
        0.8,
        "hoursPerPerson",
        4 + random.nextInt(12),
        "cost",
        euros(200 + 100 * random.nextInt(10)));
  }

  private void budgets() {
    int size = this.size.measures();
    draft
        .budget("media", "PAID_MEDIA", 40 * size, "MONTH")
        .budget("production", "PRODUCTION", 150 * size, "QUARTER")
        .budget("agencies", "EXTERNAL", 200 * size, "YEAR")
        .budget("staff", "PERSONNEL", 100 * size, "TOTAL");
    if (random.nextBoolean()) {
      draft.budget("campaign", "PAID_MEDIA", 100 * size, "TOTAL", "span", span(month(1), month(4)));
    }
  }

  private String skill() {
    return "skill-" + random.nextInt(size.skills());
  }
}
