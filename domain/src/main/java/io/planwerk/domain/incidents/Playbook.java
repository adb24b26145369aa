package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.CrisisLevel;
import io.planwerk.domain.crisis.CrisisRole;
import io.planwerk.domain.incidents.IncidentAct.LevelReached;
import io.planwerk.domain.incidents.IncidentAct.TaskAdded;
import io.planwerk.domain.incidents.IncidentAct.WatchFound;
import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.EntityId.CrisisLevelId;
import io.planwerk.domain.shared.EntityId.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the plan asks for in an incident. */
public final class Playbook {
  private static final int DAYS = 8;

  private final Team team;

  public Playbook(Team team) {
    this.team = team;
  }

  /**
   * The levels that were reached and that nobody has gone by yet, the lowest first.
   *
   * @param incident as it stands
   */
  public List<CrisisLevel> due(Incident incident) {
    Set<CrisisLevelId> known =
        incident.levelsReached().stream().map(LevelReached::planLevel).collect(Collectors.toSet());
    int height = incident.level().level();
    return team.plan().levels().stream()
        .filter(level -> level.level() <= height && !known.contains(level.id()))
        .sorted(Comparator.comparingInt(CrisisLevel::level))
        .toList();
  }

  /** What follows from reaching a level, told first; tasks that are still open aren't repeated. */
  public List<IncidentAct> acts(Incident incident, CrisisLevel level, Instant now) {
    List<IncidentAct> acts = new ArrayList<>();
    acts.add(new LevelReached(level.id(), level.name(), level.level(), level.withinMinutes()));
    PersonId owner = owner(level, now);
    Instant due =
        level.withinMinutes() == null ? null : now.plus(Duration.ofMinutes(level.withinMinutes()));
    Set<String> open =
        incident.tasks().stream()
            .filter(IncidentTask::isOpen)
            .map(IncidentTask::text)
            .collect(Collectors.toSet());
    level.actions().stream()
        .filter(action -> !open.contains(action))
        .forEach(action -> acts.add(new TaskAdded(action, owner, due, level.id())));
    return acts;
  }

  /** The first one told who is there, or else who leads the crisis team. */
  private @Nullable PersonId owner(CrisisLevel level, Instant now) {
    return level.informs().stream()
        .flatMap(person -> filledBy(person, now).stream())
        .findFirst()
        .or(
            () ->
                team.plan().team().stream()
                    .map(CrisisRole::person)
                    .filter(Objects::nonNull)
                    .flatMap(person -> filledBy(person, now).stream())
                    .findFirst())
        .orElse(null);
  }

  /** Somebody, or who stands in where nobody fills the role. */
  private Optional<PersonId> filledBy(PersonId person, Instant now) {
    return team.isFilled(person, now)
        ? Optional.of(person)
        : team.deputy(person).filter(deputy -> team.isFilled(deputy, now));
  }

  /** Who is told of levels, each once. */
  public Set<PersonId> informed(List<CrisisLevel> levels, Instant now) {
    Set<PersonId> people = new LinkedHashSet<>();
    levels.forEach(
        level -> level.informs().forEach(person -> filledBy(person, now).ifPresent(people::add)));
    return people;
  }

  /** Whether somebody is on watch; empty where the plan knows no cover hours. */
  public Optional<WatchFound> watch(Instant now) {
    List<CoverHours> hours =
        team.plan().coverHours().stream().filter(cover -> !cover.days().isEmpty()).toList();
    if (hours.isEmpty()) {
      return Optional.empty();
    }
    ZonedDateTime local = now.atZone(team.zone());
    List<CoverHours> on = hours.stream().filter(cover -> covers(cover, local)).toList();
    List<PersonId> people =
        on.stream()
            .map(CoverHours::person)
            .filter(Objects::nonNull)
            .flatMap(person -> filledBy(person, now).stream())
            .distinct()
            .toList();
    return Optional.of(
        new WatchFound(people, !on.isEmpty(), on.isEmpty() ? next(hours, local) : null));
  }

  private static boolean covers(CoverHours cover, ZonedDateTime at) {
    return cover.covers(at.getDayOfWeek(), at.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
  }

  private @Nullable Instant next(List<CoverHours> hours, ZonedDateTime local) {
    Instant next = null;
    for (CoverHours cover : hours) {
      for (int day = 0; day < DAYS; day++) {
        ZonedDateTime begin =
            local.toLocalDate().plusDays(day).atTime(cover.from()).atZone(team.zone());
        if (cover.days().contains(begin.getDayOfWeek())
            && begin.isAfter(local)
            && (next == null || begin.toInstant().isBefore(next))) {
          next = begin.toInstant();
        }
      }
    }
    return next;
  }
}
