package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Situation.EffectLine;
import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.NeedLine;
import io.planwerk.domain.alignment.Situation.PlatformLine;
import io.planwerk.domain.alignment.Situation.PrerequisiteLine;
import io.planwerk.domain.alignment.Situation.SpendLine;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measures.Contribution;
import io.planwerk.domain.measures.Contribution.SaturationSegment;
import io.planwerk.domain.measures.Effort;
import io.planwerk.domain.measures.Interaction;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.measures.Spend;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Direction;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.ThreePoint;
import io.planwerk.domain.shared.Tongue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what measures give and take, month by month, and when they run. */
final class MeasureReader {
  private static final double SMALLEST = 1e-9;
  private static final int MONTHS_OF_A_YEAR = 12;

  private final SituationReader reader;
  private final Horizon horizon;
  private final List<GoalLine> goals;
  private final List<PlatformLine> platforms;
  private final LaunchReader launches;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A measure with the place where it stands. */
  private record Placed(Measure measure, String pointer) {
    Bilingual name() {
      return SituationReader.quoted(measure.name());
    }
  }

  MeasureReader(SituationReader reader, List<GoalLine> goals, List<PlatformLine> platforms) {
    this.reader = reader;
    this.horizon = reader.horizon();
    this.goals = goals;
    this.platforms = platforms;
    this.launches = new LaunchReader(reader);
  }

  List<MeasureLine> read() {
    List<Placed> placed = new ArrayList<>();
    List<Measure> measures = reader.strategy().measures().items();
    for (int i = 0; i < measures.size(); i++) {
      placed.add(new Placed(measures.get(i), "/measures/items/" + i));
    }
    placed.sort(Comparator.comparing(p -> p.measure().id().value()));
    for (Placed p : placed) {
      numbers.put(p.measure().id().value(), numbers.size());
    }
    int[] starts = starts(placed);
    List<MeasureLine> lines = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      lines.add(line(placed.get(i), starts[i]));
    }
    return lines;
  }

  private static final int NEVER = Integer.MAX_VALUE;

  /**
   * When each measure starts: as stated, otherwise as soon as window, platform and prerequisites
   * allow; never when it waits for itself.
   */
  private int[] starts(List<Placed> placed) {
    int[] starts = new int[placed.size()];
    int[] state = new int[placed.size()];
    for (int i = 0; i < placed.size(); i++) {
      start(i, placed, starts, state);
    }
    return starts;
  }

  private int start(int i, List<Placed> placed, int[] starts, int[] state) {
    if (state[i] == 2) {
      return starts[i];
    }
    Placed p = placed.get(i);
    if (state[i] == 1) {
      reader.caveat(
          "alignment.circular-prerequisites",
          true,
          List.of(p.pointer() + "/prerequisites"),
          p.name().de() + " setzt am Ende sich selbst voraus und kann nie beginnen.",
          p.name().en() + " in the end requires itself and can never start.");
      return NEVER;
    }
    state[i] = 1;
    int soonest = soonest(p);
    boolean waits = false;
    for (Measure.Prerequisite first : p.measure().prerequisites()) {
      int other = start(number(first), placed, starts, state);
      int lag = lag(first);
      waits |= other == NEVER;
      soonest = other == NEVER ? soonest : Math.max(soonest, other + lag);
    }
    starts[i] = waits ? NEVER : settled(p, soonest);
    state[i] = 2;
    return starts[i];
  }

  /** Longer than any horizon is long enough. */
  private static int lag(Measure.Prerequisite first) {
    return first.lagMonths() == null ? 0 : Math.min(first.lagMonths(), Horizon.MOST);
  }

  private int number(Measure.Prerequisite first) {
    return Objects.requireNonNull(numbers.get(first.measure().value()));
  }

  private int soonest(Placed p) {
    int window =
        p.measure().window() == null
            ? Integer.MIN_VALUE
            : horizon.indexOf(p.measure().window().from());
    PlatformLine platform = platform(p.measure());
    return Math.max(window, platform == null ? Integer.MIN_VALUE : platform.launch());
  }

  private int settled(Placed p, int soonest) {
    var stated = launches.stated(p.measure());
    if (stated.isEmpty()) {
      return Math.max(0, soonest);
    }
    if (p.measure().launch() != null && stated.get() < soonest && soonest > 0) {
      reader.caveat(
          "alignment.launch-too-early",
          true,
          List.of(p.pointer() + "/launch"),
          p.name().de()
              + " soll "
              + Tongue.GERMAN.month(horizon.at(stated.get()))
              + " beginnen, kann aber wegen Fenster, Plattform oder Voraussetzungen frühestens "
              + Tongue.GERMAN.month(horizon.at(soonest))
              + ".",
          p.name().en()
              + " is to start in "
              + Tongue.ENGLISH.month(horizon.at(stated.get()))
              + ", but window, platform or prerequisites allow "
              + Tongue.ENGLISH.month(horizon.at(soonest))
              + " at the soonest.");
      return soonest;
    }
    return stated.get() < 0 && soonest <= 0
        ? stated.get()
        : Math.max(stated.get(), Math.max(0, soonest));
  }

  private @Nullable PlatformLine platform(Measure measure) {
    return measure.platform() == null
        ? null
        : platforms.get(reader.platform(measure.platform().value()));
  }

  private MeasureLine line(Placed p, int start) {
    Measure measure = p.measure();
    int[] window = reader.within(measure.window());
    PlatformLine platform = platform(measure);
    boolean closed = platform != null && !platform.usable();
    if (closed) {
      reader.caveat(
          "alignment.platform-closed",
          true,
          List.of(p.pointer() + "/platform"),
          p.name().de() + " läuft auf einer Plattform, die geschlossen ist.",
          p.name().en() + " runs on a platform that is closed.");
    }
    boolean never = closed || start == NEVER;
    if (!never && (window[0] > window[1] || start > window[1])) {
      reader.caveat(
          "alignment.measure-outside",
          false,
          List.of(p.pointer()),
          p.name().de() + " läuft in diesem Zeitraum nicht.",
          p.name().en() + " doesn't run in this period.");
    }
    double[] widths = widths(measure);
    List<EffectLine> effects = effects(p, widths);
    return new MeasureLine(
        measure.id().value(),
        measure.name(),
        measure.platform() == null ? -1 : reader.platform(measure.platform().value()),
        window[0],
        never ? -1 : window[1],
        never ? 0 : start,
        leastLevel(measure, effects),
        measure.rampUp().stream().mapToDouble(level -> level.fraction().doubleValue()).toArray(),
        widths,
        effects,
        needs(p),
        standing(measure),
        spends(p),
        launches.setup(measure.setup(), p.pointer()),
        measure.prerequisites().stream()
            .map(first -> new PrerequisiteLine(number(first), lag(first)))
            .toList(),
        p.pointer());
  }

  /** What only keeps a figure where it is has nothing to gain, and all to lose. */
  private boolean holds(EffectLine effect) {
    String goal = goals.get(effect.goal()).id();
    return reader.strategy().goals().items().stream()
        .filter(candidate -> candidate.id().value().equals(goal))
        .anyMatch(
            candidate ->
                candidate.target() instanceof Quantitative figure
                    && figure.direction() == Direction.HOLD);
  }

  /** What serves no goal that could rise or fall has its reasons, and runs as it is planned. */
  private double leastLevel(Measure measure, List<EffectLine> effects) {
    if (effects.stream().allMatch(this::holds)) {
      return 1;
    }
    return measure.leastLevel() == null ? 0 : measure.leastLevel().fraction().doubleValue();
  }

  /** The widths between all the points at which the return on any goal changes. */
  private static double[] widths(Measure measure) {
    TreeSet<Double> ends = new TreeSet<>(List.of(1.0));
    for (Contribution contribution : measure.contributions()) {
      double end = 0;
      for (SaturationSegment segment : contribution.saturation()) {
        end += segment.width().fraction().doubleValue();
        if (end > SMALLEST && end < 1 - SMALLEST) {
          ends.add(Math.rint(end / SMALLEST) * SMALLEST);
        }
      }
    }
    double before = 0;
    double[] widths = new double[ends.size()];
    int i = 0;
    for (double end : ends) {
      widths[i++] = end - before;
      before = end;
    }
    return widths;
  }

  private List<EffectLine> effects(Placed p, double[] widths) {
    List<EffectLine> lines = new ArrayList<>();
    for (int i = 0; i < p.measure().contributions().size(); i++) {
      Contribution contribution = p.measure().contributions().get(i);
      int goal = reader.goal(contribution.goal().value());
      if (goal < 0 || contribution.perMonth().signum() == 0) {
        continue;
      }
      if (contribution.perMonth().signum() < 0 && !contribution.saturation().isEmpty()) {
        reader.caveat(
            "alignment.harm-with-saturation",
            true,
            List.of(p.pointer() + "/contributions/" + i),
            p.name().de()
                + " schadet einem Ziel mit abnehmender Wirkung; das lässt sich nicht berechnen.",
            p.name().en() + " harms a goal with diminishing effect; that can't be calculated.");
        continue;
      }
      lines.add(effect(contribution, goal, widths));
    }
    lines.sort(Comparator.comparingInt(EffectLine::goal));
    return lines;
  }

  private EffectLine effect(Contribution contribution, int goal, double[] widths) {
    double likely = contribution.perMonth().doubleValue();
    double[] season = new double[MONTHS_OF_A_YEAR];
    Arrays.fill(season, 1);
    contribution
        .season()
        .forEach(factor -> season[factor.monthOfYear() - 1] = factor.factor().doubleValue());
    Spread spread = Spread.of(contribution.estimate(), likely, Spread.EFFECT);
    return new EffectLine(
        goal,
        likely / goals.get(goal).scale(),
        slopes(contribution, widths),
        contribution.carryOver() == null ? 0 : contribution.carryOver().fraction().doubleValue(),
        season,
        spread.least(),
        spread.most(),
        contribution.estimate() != null);
  }

  private static double[] slopes(Contribution contribution, double[] widths) {
    double[] slopes = new double[widths.length];
    if (contribution.saturation().isEmpty()) {
      Arrays.fill(slopes, 1);
      return slopes;
    }
    double middle = 0;
    for (int i = 0; i < widths.length; i++) {
      middle += widths[i] / 2;
      double end = 0;
      for (SaturationSegment segment : contribution.saturation()) {
        end += segment.width().fraction().doubleValue();
        if (middle < end) {
          slopes[i] = segment.slope().doubleValue();
          break;
        }
      }
      middle += widths[i] / 2;
    }
    return slopes;
  }

  private List<NeedLine> needs(Placed p) {
    List<NeedLine> lines = new ArrayList<>();
    for (Effort effort : p.measure().effort()) {
      double[] hours = new double[horizon.months()];
      for (int t = 0; t < hours.length; t++) {
        hours[t] = effort.hoursIn(horizon.at(t)).value().doubleValue();
      }
      lines.add(
          need(
              effort.skill().value(),
              hours,
              effort.estimate(),
              effort.hoursPerMonth().value().doubleValue()));
    }
    Interaction interaction = p.measure().interaction();
    SkillId answers = interaction == null ? null : interaction.skill();
    if (interaction != null && answers == null) {
      reader.caveat(
          "alignment.interaction-without-skill",
          true,
          List.of(p.pointer() + "/interaction"),
          p.name().de() + ": wer die Kontakte beantwortet, ist offen; diese Stunden fehlen.",
          p.name().en() + ": who answers the contacts is open; these hours are missing.");
    } else if (interaction != null && answers != null) {
      double[] hours = new double[horizon.months()];
      double standing =
          interaction.overheadHoursPerMonth() == null
              ? 0
              : interaction.overheadHoursPerMonth().value().doubleValue();
      Arrays.fill(hours, interaction.hoursPerMonth().value().doubleValue() - standing);
      lines.add(need(answers.value(), hours, null, 0));
    }
    lines.sort(Comparator.comparingInt(NeedLine::skill));
    return lines;
  }

  private NeedLine need(
      String skill, double[] hours, @Nullable ThreePoint estimate, double likely) {
    Spread spread = Spread.of(estimate, likely, Spread.EFFORT);
    return new NeedLine(
        reader.skill(skill), hours, spread.least(), spread.most(), estimate != null);
  }

  /** The overhead of interaction falls due at any level. */
  private List<NeedLine> standing(Measure measure) {
    Interaction interaction = measure.interaction();
    if (interaction == null
        || interaction.skill() == null
        || interaction.overheadHoursPerMonth() == null) {
      return List.of();
    }
    double[] hours = new double[horizon.months()];
    Arrays.fill(hours, interaction.overheadHoursPerMonth().value().doubleValue());
    return List.of(need(interaction.skill().value(), hours, null, 0));
  }

  private List<SpendLine> spends(Placed p) {
    List<SpendLine> lines = new ArrayList<>();
    for (int i = 0; i < p.measure().spend().size(); i++) {
      Spend spend = p.measure().spend().get(i);
      String pointer = p.pointer() + "/spend/" + i + "/perMonth";
      if (Double.isNaN(reader.money(spend.perMonth(), pointer))) {
        continue;
      }
      double[] amounts = new double[horizon.months()];
      for (int t = 0; t < amounts.length; t++) {
        double amount = reader.money(spend.amountIn(horizon.at(t)), pointer);
        amounts[t] = Double.isNaN(amount) ? 0 : amount;
      }
      Spread spread =
          Spread.of(spend.estimate(), spend.perMonth().amount().doubleValue(), Spread.MONEY);
      lines.add(
          new SpendLine(
              spend.category(), amounts, spread.least(), spread.most(), spend.estimate() != null));
    }
    lines.sort(Comparator.comparing(SpendLine::category));
    return lines;
  }
}
