package io.planwerk.domain.people;

import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who has acknowledged a guideline by a day and who hasn't. Asked are the roles of the plan, each
 * with as many persons as fill it, and the employees beyond it who are known because they
 * acknowledged a guideline before.
 *
 * @param guideline as it stands in the plan
 * @param edition what is to be acknowledged
 * @param on the day
 * @param lines one for each person, or for those who share a role and aren't known by name yet
 * @param unplaced roles and employees without a department, of whom it can't be told whether a
 *     guideline for some departments holds for them; they aren't asked
 */
public record Standing(
    Guideline guideline, Edition edition, LocalDate on, List<Line> lines, List<Who> unplaced) {

  public Standing {
    lines = List.copyOf(lines);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * How somebody stands.
   *
   * @param who who it is
   * @param label what people call them
   * @param unit their department, if it is known
   * @param persons how many the line speaks of, 1 or more
   */
  public record Line(Who who, String label, @Nullable UnitId unit, int persons, State state) {

    /** Orders the lines and tells them apart. */
    public String key() {
      return who.key() + (state instanceof State.Acknowledged ? "/known" : "");
    }
  }

  /**
   * How many persons stand how.
   *
   * @param asked all of them
   * @param late of those who are overdue or outdated, those whose term is over
   */
  public record Counts(
      int asked, int acknowledged, int upcoming, int due, int overdue, int outdated, int late) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    Counts plus(Line line) {
      int persons = line.persons();
      State state = line.state();
      return new Counts(
          asked + persons,
          acknowledged + (state instanceof State.Acknowledged ? persons : 0),
          upcoming + (state instanceof State.Upcoming ? persons : 0),
          due + (state instanceof State.Due ? persons : 0),
          overdue + (state instanceof State.Overdue ? persons : 0),
          outdated + (state instanceof State.Outdated ? persons : 0),
          late + (state.lateSince() == null ? 0 : persons));
    }
  }

  /**
   * How those of one department stand.
   *
   * @param unit absent for those without one
   * @param name what people call it; absent as well
   */
  public record UnitCounts(@Nullable UnitId unit, @Nullable String name, Counts counts) {}

  /**
   * @param valid the acknowledgements of the strategy that weren't taken back, of all guidelines
   * @param on the day; what was acknowledged later doesn't count yet
   */
  public static Standing of(
      Strategy strategy, Guideline guideline, Collection<Acknowledgement> valid, LocalDate on) {
    Survey survey = Survey.of(strategy, guideline, valid, on);
    return new Standing(guideline, survey.current(), on, survey.lines(), survey.unplaced());
  }

  /** Last day of the term, unless a role is filled later; absent where none is set. */
  public @Nullable LocalDate until() {
    return Deadline.of(guideline, null).until();
  }

  /** Over everybody who is asked. */
  public Counts counts() {
    return counts(lines);
  }

  /** By department, those without one last. */
  public List<UnitCounts> units(Strategy strategy) {
    Map<String, List<Line>> byUnit = new TreeMap<>();
    List<Line> without = new ArrayList<>();
    for (Line line : lines) {
      UnitId unit = line.unit();
      (unit == null ? without : byUnit.computeIfAbsent(unit.value(), u -> new ArrayList<>()))
          .add(line);
    }
    List<UnitCounts> counts = new ArrayList<>();
    byUnit.forEach(
        (id, of) -> {
          UnitId unit = new UnitId(id);
          counts.add(new UnitCounts(unit, People.unitName(strategy, unit), counts(of)));
        });
    if (!without.isEmpty()) {
      counts.add(new UnitCounts(null, null, counts(without)));
    }
    return counts;
  }

  private static Counts counts(Collection<Line> lines) {
    Counts counts = Counts.NONE;
    for (Line line : lines) {
      counts = counts.plus(line);
    }
    return counts;
  }
}
