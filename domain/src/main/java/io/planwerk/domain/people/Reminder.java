package io.planwerk.domain.people;

import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A mail to somebody who has guidelines to acknowledge. There is one for each person and day at
 * most, whatever it speaks of.
 *
 * @param who whom to remind
 * @param label what people call them
 * @param unit their department, if it is known
 * @param persons how many of a role it is meant for, 1 or more
 * @param matters the guidelines, at least one
 * @param subject of the mail
 * @param text of the mail, its lines separated by line feeds
 */
public record Reminder(
    Who who,
    String label,
    @Nullable UnitId unit,
    int persons,
    List<Matter> matters,
    Bilingual subject,
    Bilingual text) {
  public Reminder {
    matters = List.copyOf(matters);
  }

  /**
   * One guideline that somebody is reminded of.
   *
   * @param guideline its id
   * @param name its title
   * @param version the one that holds, if it has one
   * @param link where to read it
   * @param validFrom first day on which it holds
   * @param until last day of the term
   * @param since first day after the term, once it is over
   * @param acknowledged the day of the last acknowledgement, which doesn't hold any more
   * @param acknowledgedVersion the version of it
   * @param change in what that one lags behind; absent where there is none
   */
  public record Matter(
      GuidelineId guideline,
      Name name,
      @Nullable String version,
      @Nullable Link link,
      LocalDate validFrom,
      LocalDate until,
      @Nullable LocalDate since,
      @Nullable LocalDate acknowledged,
      @Nullable String acknowledgedVersion,
      Edition.@Nullable Change change) {}

  /**
   * Whom to remind on a day.
   *
   * @param valid the acknowledgements of the strategy that weren't taken back
   * @param on the day
   * @return one reminder a person, roles first
   */
  public static List<Reminder> on(
      LocalDate on, Strategy strategy, Collection<Acknowledgement> valid, Intervals intervals) {
    Map<String, List<Open>> open = new TreeMap<>();
    for (Guideline guideline : strategy.organisation().guidelines()) {
      for (Standing.Line line : Standing.of(strategy, guideline, valid, on).lines()) {
        Person role = People.role(strategy, line.who()).orElse(null);
        Deadline deadline = Deadline.of(guideline, role);
        Matter matter = matter(guideline, line.state());
        if (matter != null && intervals.isDay(on, deadline)) {
          open.computeIfAbsent(line.who().key(), key -> new ArrayList<>())
              .add(new Open(line, matter));
        }
      }
    }
    return open.values().stream().map(of -> reminder(of, on)).toList();
  }

  private record Open(Standing.Line line, Matter matter) {}

  private static Reminder reminder(List<Open> open, LocalDate on) {
    Standing.Line line = open.getFirst().line();
    List<Matter> matters = open.stream().map(Open::matter).toList();
    int persons = open.stream().mapToInt(one -> one.line().persons()).max().orElse(1);
    ReminderText text = new ReminderText(line.label(), persons, matters, on);
    return new Reminder(
        line.who(), line.label(), line.unit(), persons, matters, text.subject(), text.text());
  }

  private static @Nullable Matter matter(Guideline guideline, State state) {
    return switch (state) {
      case State.Acknowledged _, State.Upcoming _ -> null;
      case State.Due(LocalDate until) -> until == null ? null : open(guideline, until, null);
      case State.Overdue(LocalDate since) -> open(guideline, since.minusDays(1), since);
      case State.Outdated outdated -> outdated(guideline, outdated);
    };
  }

  private static Matter open(Guideline guideline, LocalDate until, @Nullable LocalDate since) {
    return new Matter(
        guideline.id(),
        guideline.name(),
        guideline.version(),
        guideline.link(),
        validFrom(guideline),
        until,
        since,
        null,
        null,
        null);
  }

  private static @Nullable Matter outdated(Guideline guideline, State.Outdated state) {
    Acknowledgement.Act last = state.acknowledgement().act();
    return state.until() == null
        ? null
        : new Matter(
            guideline.id(),
            guideline.name(),
            guideline.version(),
            guideline.link(),
            validFrom(guideline),
            state.until(),
            state.since(),
            last.on(),
            last.edition().version(),
            state.change());
  }

  /** There is no term without it. */
  private static LocalDate validFrom(Guideline guideline) {
    return Objects.requireNonNull(guideline.validFrom());
  }
}
