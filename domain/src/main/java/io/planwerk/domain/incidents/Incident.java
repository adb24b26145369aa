package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.Classification;
import io.planwerk.domain.incidents.IncidentAct.Acknowledged;
import io.planwerk.domain.incidents.IncidentAct.Advanced;
import io.planwerk.domain.incidents.IncidentAct.Classified;
import io.planwerk.domain.incidents.IncidentAct.CourseSet;
import io.planwerk.domain.incidents.IncidentAct.LevelReached;
import io.planwerk.domain.incidents.IncidentAct.Noted;
import io.planwerk.domain.incidents.IncidentAct.Opened;
import io.planwerk.domain.incidents.IncidentAct.Rated;
import io.planwerk.domain.incidents.IncidentAct.Reopened;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A crisis, from the moment on which somebody or the detection saw it. It is open while people work
 * on it: its level rises and falls, and with it the plan brings tasks and tells people; one after
 * the other is called until somebody takes it over; statements are drafted, approved and published.
 * It is closed when it is over, reopened when it comes back, and reviewed in the end. An exercise
 * has the very same life, and is marked as one from its birth.
 *
 * @param events all that happened, in its order; the first one opened it
 */
public record Incident(IncidentId id, List<IncidentEvent> events) {
  public Incident {
    events = List.copyOf(events);
    if (events.isEmpty() || !(events.getFirst().act() instanceof Opened)) {
      throw new IllegalArgumentException("an incident begins by being opened");
    }
  }

  /** A new one. */
  public static Incident opened(
      IncidentId id, Instant at, @Nullable String by, @Nullable String reason, Opened opened) {
    return new Incident(
        id, List.of(new IncidentEvent(1, at.truncatedTo(ChronoUnit.MILLIS), by, reason, opened)));
  }

  /**
   * The same after something more has happened.
   *
   * @throws IllegalStateException when its state doesn't allow that
   */
  public Incident after(Instant at, @Nullable String by, @Nullable String text, IncidentAct act) {
    if (!state().takes(act)) {
      throw new IllegalStateException(state().kind() + " takes no " + act);
    }
    List<IncidentEvent> more = new ArrayList<>(events);
    more.add(
        new IncidentEvent(events.size() + 1, at.truncatedTo(ChronoUnit.MILLIS), by, text, act));
    return new Incident(id, more);
  }

  public Opened opening() {
    return (Opened) events.getFirst().act();
  }

  public Instant openedAt() {
    return events.getFirst().at();
  }

  public boolean isDrill() {
    return opening().drill();
  }

  public IncidentState state() {
    IncidentState state = new IncidentState.Open();
    for (IncidentEvent event : events) {
      if (event.act() instanceof IncidentAct.Closed) {
        state = new IncidentState.Closed(event);
      } else if (event.act() instanceof Reopened) {
        state = new IncidentState.Open();
      } else if (event.act() instanceof IncidentAct.Reviewed) {
        state = new IncidentState.Reviewed(event);
      }
    }
    return state;
  }

  /** How far a drill was pushed ahead of the real time; nothing in earnest. */
  public Duration ahead() {
    return Duration.ofMinutes(acts(Advanced.class).mapToLong(Advanced::minutes).sum());
  }

  /** What time it is in the incident: that of the clock, or that of the drill. */
  public Instant time(Instant clock) {
    return clock.plus(ahead()).truncatedTo(ChronoUnit.MILLIS);
  }

  /** What is said in a drill, in the order of its time; nothing in earnest. */
  public List<MentionEntry> course() {
    List<DrillMention> course =
        acts(CourseSet.class).flatMap(set -> set.course().stream()).toList();
    return IntStream.range(0, course.size())
        .mapToObj(i -> course.get(i).entry(openedAt(), i + 1))
        .sorted(Comparator.comparing(MentionEntry::at))
        .toList();
  }

  /** How often a level was measured. */
  int measurements() {
    return (int) acts(Rated.class).filter(rated -> rated.origin() == Origin.DETECTION).count();
  }

  /** When it first had a level above 0, or else was opened: from then on people could act. */
  public Instant noticedAt() {
    return level().steps().stream()
        .filter(step -> step.level() > 0)
        .findFirst()
        .map(step -> step.event().at())
        .orElse(openedAt());
  }

  public LevelCourse level() {
    return LevelCourse.of(events);
  }

  public List<IncidentTask> tasks() {
    return IncidentTask.of(events);
  }

  public Optional<IncidentTask> task(IncidentTaskId task) {
    return tasks().stream().filter(one -> one.id().equals(task)).findFirst();
  }

  public List<IncidentStatement> statements() {
    return IncidentStatement.of(events);
  }

  public Optional<IncidentStatement> statement(IncidentStatementId statement) {
    return statements().stream().filter(one -> one.id().equals(statement)).findFirst();
  }

  /** The last word on what kind of crisis it is. */
  public Optional<Classification> classification() {
    return acts(Classified.class).map(Classified::classification).reduce((_, later) -> later);
  }

  /** Since it was last opened: levels are reached and people called anew when it comes back. */
  public List<IncidentEvent> sinceOpened() {
    int begin = 0;
    for (int i = 0; i < events.size(); i++) {
      begin = events.get(i).act() instanceof Reopened ? i : begin;
    }
    return events.subList(begin, events.size());
  }

  /** The levels of the plan that were reached since it was last opened. */
  public List<LevelReached> levelsReached() {
    return sinceOpened().stream()
        .flatMap(event -> event.act() instanceof LevelReached it ? Stream.of(it) : Stream.empty())
        .toList();
  }

  /** Who took it over since it was last opened, first come first. */
  public List<IncidentEvent> acknowledgements() {
    return sinceOpened().stream().filter(event -> event.act() instanceof Acknowledged).toList();
  }

  /** All mentions that were tied to it, each once, in the order in which that happened. */
  public List<MentionId> mentions() {
    return events.stream()
        .flatMap(
            event ->
                switch (event.act()) {
                  case Rated rated -> rated.mentions().stream();
                  case Noted noted -> noted.mentions().stream();
                  default -> Stream.<MentionId>empty();
                })
        .distinct()
        .toList();
  }

  <T extends IncidentAct> Stream<T> acts(Class<T> kind) {
    return events.stream().map(IncidentEvent::act).filter(kind::isInstance).map(kind::cast);
  }
}
