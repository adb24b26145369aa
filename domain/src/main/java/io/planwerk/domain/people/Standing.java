package io.planwerk.domain.people;

import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  public record Line(Who who, String label, @Nullable UnitId unit, int persons, State state) {}

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
    List<Acknowledgement> byThen = valid.stream().filter(a -> !a.act().on().isAfter(on)).toList();
    Map<Who, Acknowledgement> last = last(guideline, byThen);
    List<Line> lines = new ArrayList<>();
    List<Who> unplaced = new ArrayList<>();
    for (Person role : strategy.resources().people()) {
      boolean took = last.keySet().stream().anyMatch(who -> role.id().equals(who.person()));
      if (isGone(role, on)) {
        continue;
      }
      if (isAsked(guideline, role.unit(), took)) {
        addRole(strategy, guideline, role, last, on, lines);
      } else if (role.unit() == null) {
        unplaced.add(Who.in(role.id()));
      }
    }
    for (Who employee : People.employees(byThen)) {
      if (isAsked(guideline, employee.unit(), last.containsKey(employee))) {
        State state = state(guideline, null, last.get(employee), on);
        lines.add(new Line(employee, People.label(strategy, employee), employee.unit(), 1, state));
      } else if (employee.unit() == null) {
        unplaced.add(employee);
      }
    }
    lines.sort(Comparator.comparing(line -> line.who().key()));
    return new Standing(guideline, Edition.of(guideline), on, lines, unplaced);
  }

  /** Who acknowledged it without belonging to a department is somebody for whom it holds. */
  private static boolean isAsked(Guideline guideline, @Nullable UnitId unit, boolean took) {
    return guideline.units().isEmpty() || (unit == null ? took : guideline.units().contains(unit));
  }

  private static boolean isGone(Person role, LocalDate on) {
    MonthSpan filled = role.available();
    return filled != null && filled.to() != null && on.isAfter(filled.to().value().atEndOfMonth());
  }

  /** What everybody acknowledged last of a guideline; the edition that holds counts most. */
  private static Map<Who, Acknowledgement> last(
      Guideline guideline, Collection<Acknowledgement> acknowledgements) {
    Edition current = Edition.of(guideline);
    Comparator<Acknowledgement> order =
        Comparator.<Acknowledgement, Boolean>comparing(
                a -> a.act().edition().changeTo(current) == null)
            .thenComparing(a -> a.act().on())
            .thenComparingInt(a -> a.id().number());
    Map<Who, Acknowledgement> last = new LinkedHashMap<>();
    acknowledgements.stream()
        .filter(a -> a.act().guideline().equals(guideline.id()))
        .sorted(order)
        .forEach(
            a -> {
              last.remove(a.act().who());
              last.put(a.act().who(), a);
            });
    return last;
  }

  /**
   * No more persons than fill the role, the best informed first: whoever left it is followed by
   * somebody who acknowledges, too.
   */
  private static void addRole(
      Strategy strategy,
      Guideline guideline,
      Person role,
      Map<Who, Acknowledgement> last,
      LocalDate on,
      List<Line> lines) {
    int heads = People.heads(role);
    List<Who> known =
        new ArrayList<>(last.keySet())
            .reversed().stream()
                .filter(who -> role.id().equals(who.person()))
                .limit(heads)
                .toList();
    for (Who who : known) {
      State state = state(guideline, role, last.get(who), on);
      lines.add(new Line(who, People.label(strategy, who), role.unit(), 1, state));
    }
    if (known.size() < heads) {
      Who others = Who.in(role.id());
      lines.add(
          new Line(
              others,
              People.label(strategy, others),
              role.unit(),
              heads - known.size(),
              state(guideline, role, null, on)));
    }
  }

  private static State state(
      Guideline guideline, @Nullable Person role, @Nullable Acknowledgement last, LocalDate on) {
    Edition.Change change =
        last == null ? null : last.act().edition().changeTo(Edition.of(guideline));
    if (last != null && change == null) {
      return new State.Acknowledged(last);
    }
    Deadline deadline = Deadline.of(guideline, role);
    LocalDate since = deadline.missedSince(on);
    if (!deadline.begins(on)) {
      return new State.Upcoming(Objects.requireNonNull(deadline.from()), deadline.until());
    }
    if (last != null && change != null) {
      return new State.Outdated(
          last, change, deadline.until(), change == Edition.Change.VERSION ? since : null);
    }
    return since == null ? new State.Due(deadline.until()) : new State.Overdue(since);
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
