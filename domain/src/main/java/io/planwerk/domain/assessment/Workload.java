package io.planwerk.domain.assessment;

import io.planwerk.domain.measures.Effort;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.organisation.Training;
import io.planwerk.domain.organisation.WorkingGroup;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.resources.Proficiency;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Percentage;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The hours that only one role can work: meetings of the working group, trainings with a date, and
 * measures at full level as far as they need a skill that nobody else has, buys or learns. What
 * several could do isn't counted, so that whoever is overbooked here is overbooked however the rest
 * is shared out.
 */
final class Workload {
  private static final int MOST_MONTHS = 120;

  private final Strategy strategy;
  private final Map<SkillId, PersonId> soleMasters;
  private final Map<PlatformId, Platform> platforms = new HashMap<>();

  Workload(Strategy strategy) {
    this.strategy = strategy;
    this.soleMasters = soleMasters(strategy);
    strategy.platforms().items().forEach(platform -> platforms.put(platform.id(), platform));
  }

  /**
   * What one role has to work in a month and what it has.
   *
   * @param booked hours of all who share the role
   * @param available hours of all who share the role, overtime included
   */
  record Load(Month month, BigDecimal booked, BigDecimal available) {
    BigDecimal excess() {
      return booked.subtract(available);
    }
  }

  /** The months of the strategy in which work is booked on the role; none without a period. */
  List<Load> of(Person person) {
    boolean unknown = person.hoursPerMonth() == null && person.hoursInMonth().isEmpty();
    if (strategy.period() == null || unknown) {
      return List.of();
    }
    List<Work> works = works(person);
    Month first = Month.of(strategy.period().from());
    Month last =
        strategy.period().to() == null
            ? first.plus(MOST_MONTHS - 1)
            : Month.of(strategy.period().to());
    List<Load> loads = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_MONTHS, first.until(last) + 1); i++) {
      Month month = first.plus(i);
      BigDecimal booked =
          works.stream().map(work -> work.in(month)).reduce(fixed(person, month), BigDecimal::add);
      if (isFilled(person, month) && booked.signum() > 0) {
        loads.add(new Load(month, booked, available(person, month)));
      }
    }
    return loads;
  }

  private static boolean isFilled(Person person, Month month) {
    return person.available() == null || person.available().contains(month);
  }

  private static BigDecimal available(Person person, Month month) {
    BigDecimal overtime =
        person.overtime() == null
            ? BigDecimal.ZERO
            : person.overtime().hoursPerMonth().value().multiply(heads(person));
    return person.hoursIn(month).value().add(overtime);
  }

  private static BigDecimal heads(Person person) {
    return BigDecimal.valueOf(person.headcount() == null ? 1 : person.headcount());
  }

  /** Meetings and trainings; a seat in the working group is one person's. */
  private BigDecimal fixed(Person person, Month month) {
    BigDecimal hours = meetings(person, strategy.organisation().workingGroup());
    for (Training training : strategy.organisation().trainings()) {
      boolean then = training.on() != null && Month.of(training.on()).equals(month);
      if (then && training.hoursPerPerson() != null && takesPart(person, training)) {
        hours = hours.add(training.hoursPerPerson().value().multiply(heads(person)));
      }
    }
    return hours;
  }

  private static BigDecimal meetings(Person person, @Nullable WorkingGroup group) {
    if (group == null || group.hoursPerMonth() == null) {
      return BigDecimal.ZERO;
    }
    boolean seated = group.members().contains(person.id()) || person.id().equals(group.chair());
    return seated ? group.hoursPerMonth().value() : BigDecimal.ZERO;
  }

  private static boolean takesPart(Person person, Training training) {
    return training.people().contains(person.id())
        || (person.unit() != null && training.units().contains(person.unit()));
  }

  /**
   * What a measure takes of one role.
   *
   * @param proficiency part of a skilled hour that an hour of the role yields
   * @param start first month in which the measure runs; absent when nothing is said
   */
  private record Work(
      Measure measure, Percentage proficiency, @Nullable Month start, List<Effort> effort) {

    BigDecimal in(Month month) {
      boolean runs =
          (measure.window() == null || measure.window().contains(month))
              && (start == null || start.compareTo(month) <= 0);
      if (!runs) {
        return BigDecimal.ZERO;
      }
      Percentage level =
          start == null ? Percentage.ALL : measure.levelReachable(start.until(month));
      BigDecimal skilled =
          effort.stream()
              .map(part -> part.hoursIn(month).value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return skilled
          .multiply(level.fraction())
          .divide(proficiency.fraction(), MathContext.DECIMAL64);
    }
  }

  private List<Work> works(Person person) {
    List<Work> works = new ArrayList<>();
    for (Proficiency skill : person.skills()) {
      if (person.id().equals(soleMasters.get(skill.skill()))) {
        for (Measure measure : strategy.measures().items()) {
          List<Effort> effort = effort(measure, skill.skill());
          if (!effort.isEmpty() && !waitsForOthers(measure) && !isOver(measure)) {
            works.add(new Work(measure, skill.level(), start(measure), effort));
          }
        }
      }
    }
    return works;
  }

  private static List<Effort> effort(Measure measure, SkillId skill) {
    List<Effort> effort = new ArrayList<>();
    for (Effort part : measure.effort()) {
      if (part.skill().equals(skill)) {
        effort.add(part);
      }
    }
    if (measure.interaction() != null && skill.equals(measure.interaction().skill())) {
      Hours hours = measure.interaction().hoursPerMonth();
      effort.add(new Effort(skill, hours, List.of(), null));
    }
    return effort;
  }

  /**
   * A measure that follows others without a month of its own: nobody can say when it takes work.
   */
  private boolean waitsForOthers(Measure measure) {
    return !measure.prerequisites().isEmpty() && stated(measure).isEmpty();
  }

  private boolean isOver(Measure measure) {
    Platform platform = measure.platform() == null ? null : platforms.get(measure.platform());
    return platform != null && platform.state() == PlatformState.CLOSED;
  }

  private Optional<Month> stated(Measure measure) {
    return measure.launch() != null
        ? Optional.of(measure.launch())
        : stage(stage -> stage.measures().contains(measure.id()));
  }

  private @Nullable Month start(Measure measure) {
    Month stated = stated(measure).orElse(null);
    Month window = measure.window() == null ? null : measure.window().from();
    return later(later(stated, window), live(measure.platform()));
  }

  private @Nullable Month live(@Nullable PlatformId id) {
    Platform platform = id == null ? null : platforms.get(id);
    if (platform == null) {
      return null;
    }
    return platform.launch() != null
        ? platform.launch()
        : stage(stage -> stage.platforms().contains(platform.id())).orElse(null);
  }

  private Optional<Month> stage(Predicate<Stage> names) {
    return strategy.roadmap().stages().stream()
        .filter(names)
        .map(Stage::span)
        .filter(Objects::nonNull)
        .map(MonthSpan::from)
        .min(Month::compareTo);
  }

  private static @Nullable Month later(@Nullable Month one, @Nullable Month other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Skills that exactly one role has, and that nobody else sells or is taught. */
  private static Map<SkillId, PersonId> soleMasters(Strategy strategy) {
    Map<SkillId, PersonId> masters = new HashMap<>();
    Set<SkillId> shared = new HashSet<>();
    for (Person person : strategy.resources().people()) {
      for (Proficiency skill : person.skills()) {
        boolean able = skill.level().compareTo(Percentage.NONE) > 0;
        if (able && masters.put(skill.skill(), person.id()) != null) {
          shared.add(skill.skill());
        }
      }
    }
    strategy
        .resources()
        .partners()
        .forEach(partner -> partner.offers().forEach(offer -> shared.add(offer.skill())));
    strategy.organisation().trainings().stream()
        .map(Training::skill)
        .filter(Objects::nonNull)
        .forEach(shared::add);
    masters.keySet().removeAll(shared);
    return masters;
  }
}
