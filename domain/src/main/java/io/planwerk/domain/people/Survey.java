package io.planwerk.domain.people;

import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.people.Standing.Line;
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
import org.jspecify.annotations.Nullable;

/**
 * Goes through everybody who may have to know a guideline.
 *
 * @param current what is to be acknowledged
 * @param last what everybody acknowledged last of the guideline, what counts most at the end
 * @param employees who is known beyond the plan
 */
record Survey(
    Strategy strategy,
    Guideline guideline,
    Edition current,
    Map<Who, Acknowledgement> last,
    List<Who> employees,
    LocalDate on) {

  static Survey of(
      Strategy strategy, Guideline guideline, Collection<Acknowledgement> valid, LocalDate on) {
    Edition current = Edition.of(guideline);
    List<Acknowledgement> byThen = valid.stream().filter(a -> !a.act().on().isAfter(on)).toList();
    LinkedHashMap<Who, Acknowledgement> last = new LinkedHashMap<>();
    byThen.stream()
        .filter(a -> a.act().guideline().equals(guideline.id()))
        .sorted(order(current))
        .forEach(a -> last.putLast(a.act().who(), a));
    return new Survey(strategy, guideline, current, last, People.employees(byThen), on);
  }

  /** The edition that holds counts more than any other, and later days more than earlier ones. */
  private static Comparator<Acknowledgement> order(Edition current) {
    return Comparator.<Acknowledgement, Boolean>comparing(
            a -> a.act().edition().changeTo(current) == null)
        .thenComparing(a -> a.act().on())
        .thenComparingInt(a -> a.id().number());
  }

  /** One for each person, or for those of a role who aren't known by name. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Person role : strategy.resources().people()) {
      if (isFilled(role) && isAsked(role)) {
        addRole(role, lines);
      }
    }
    for (Who employee : employees) {
      if (isAsked(employee)) {
        lines.add(line(employee, null, 1, last.get(employee)));
      }
    }
    lines.sort(Comparator.comparing(Line::key));
    return lines;
  }

  /** Of whom it can't be told whether the guideline holds for them. */
  List<Who> unplaced() {
    List<Who> unplaced = new ArrayList<>();
    for (Person role : strategy.resources().people()) {
      if (role.unit() == null && isFilled(role) && !isAsked(role)) {
        unplaced.add(Who.in(role.id()));
      }
    }
    for (Who employee : employees) {
      if (employee.unit() == null && !isAsked(employee)) {
        unplaced.add(employee);
      }
    }
    return unplaced;
  }

  private boolean isFilled(Person role) {
    MonthSpan filled = role.available();
    return filled == null || filled.to() == null || !on.isAfter(filled.to().value().atEndOfMonth());
  }

  private boolean isAsked(Person role) {
    return isAsked(
        role.unit(), last.keySet().stream().anyMatch(who -> role.id().equals(who.person())));
  }

  private boolean isAsked(Who employee) {
    return isAsked(employee.unit(), last.containsKey(employee));
  }

  /** Who acknowledged it without belonging to a department is somebody for whom it holds. */
  private boolean isAsked(@Nullable UnitId unit, boolean took) {
    return guideline.units().isEmpty() || (unit == null ? took : guideline.units().contains(unit));
  }

  /**
   * No more persons than fill the role, the best informed first: whoever left it is followed by
   * somebody who acknowledges, too. Where several share it, one without a name is nobody to be
   * asked again.
   */
  private void addRole(Person role, List<Line> lines) {
    int heads = People.heads(role);
    List<Who> known =
        new ArrayList<>(last.keySet())
            .reversed().stream()
                .filter(who -> role.id().equals(who.person()))
                .filter(who -> heads == 1 || who.name() != null || isCurrent(last.get(who)))
                .limit(heads)
                .toList();
    known.forEach(who -> lines.add(line(who, role, 1, last.get(who))));
    if (known.size() < heads) {
      lines.add(line(Who.in(role.id()), role, heads - known.size(), null));
    }
  }

  private boolean isCurrent(@Nullable Acknowledgement latest) {
    return latest != null && latest.act().edition().changeTo(current) == null;
  }

  private Line line(Who who, @Nullable Person role, int persons, @Nullable Acknowledgement latest) {
    return new Line(
        who,
        People.label(strategy, who),
        role == null ? who.unit() : role.unit(),
        persons,
        state(role, latest));
  }

  private State state(@Nullable Person role, @Nullable Acknowledgement latest) {
    Edition.Change change = latest == null ? null : latest.act().edition().changeTo(current);
    if (latest != null && change == null) {
      return new State.Acknowledged(latest);
    }
    Deadline deadline = Deadline.of(guideline, role);
    LocalDate since = deadline.missedSince(on);
    if (!deadline.begins(on)) {
      return new State.Upcoming(Objects.requireNonNull(deadline.from()), deadline.until());
    }
    if (latest != null && change != null) {
      return new State.Outdated(
          latest, change, deadline.until(), change == Edition.Change.VERSION ? since : null);
    }
    return since == null ? new State.Due(deadline.until()) : new State.Overdue(since);
  }
}
