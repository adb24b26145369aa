package io.planwerk.domain.incidents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be measured of an incident; minutes are whole ones, rounded down.
 *
 * @param minutesToNotice from the first mention tied to it until it was noticed, which is when it
 *     first had a level above 0; absent where no mention is
 * @param minutesToAcknowledge from then until somebody took it over
 * @param calls how many people were called until then, or at all
 * @param minutesToReaction from then to the first public reaction
 * @param minutesAllowed how long the plan gives for that
 * @param peak the highest level, 0 to 6
 * @param minutes how long it lasted, or lasts so far
 * @param mentions how many mentions are tied to it
 * @param statements how many statements were published
 * @param tasksDone how many tasks were done
 * @param tasksLate how many of these were done late
 * @param tasksDropped how many tasks were dropped
 */
public record IncidentFacts(
    @Nullable Integer minutesToNotice,
    @Nullable Integer minutesToAcknowledge,
    int calls,
    @Nullable Integer minutesToReaction,
    @Nullable Integer minutesAllowed,
    int peak,
    int minutes,
    int mentions,
    int statements,
    int tasksDone,
    int tasksLate,
    int tasksDropped) {

  /**
   * @param said when the mentions tied to it were published, those that are still kept
   * @param now what time it is in the incident
   */
  public static IncidentFacts of(Incident incident, List<Instant> said, Instant now) {
    Instant noticed = incident.noticedAt();
    Instant first = said.stream().min(Instant::compareTo).orElse(null);
    Instant answered = at(incident, IncidentAct.Acknowledged.class);
    Instant closed =
        incident.state() instanceof IncidentState.Open
            ? now
            : incident.events().stream()
                .filter(event -> event.act() instanceof IncidentAct.Closed)
                .reduce((_, later) -> later)
                .map(IncidentEvent::at)
                .orElse(now);
    Reaction reaction = Reaction.of(incident);
    List<IncidentTask> tasks = incident.tasks();
    return new IncidentFacts(
        minutes(first, noticed),
        minutes(noticed, answered),
        (int) incident.acts(IncidentAct.Called.class).count(),
        minutes(noticed, reaction.at()),
        minutes(noticed, reaction.due()),
        incident.level().peak(),
        (int) Duration.between(incident.openedAt(), closed).toMinutes(),
        incident.mentions().size(),
        (int) incident.statements().stream().filter(IncidentStatement::isPublished).count(),
        count(tasks, TaskStatus.DONE),
        (int) tasks.stream().filter(IncidentTask::wasLate).count(),
        count(tasks, TaskStatus.DROPPED));
  }

  private static int count(List<IncidentTask> tasks, TaskStatus status) {
    return (int) tasks.stream().filter(task -> task.status() == status).count();
  }

  private static @Nullable Instant at(Incident incident, Class<?> kind) {
    return incident.events().stream()
        .filter(event -> kind.isInstance(event.act()))
        .map(IncidentEvent::at)
        .findFirst()
        .orElse(null);
  }

  /** A mention may say that it is of later, and a statement that it went out before. */
  private static @Nullable Integer minutes(@Nullable Instant from, @Nullable Instant to) {
    return from == null || to == null
        ? null
        : (int) Math.max(0, Duration.between(from, to).toMinutes());
  }
}
