package io.planwerk.domain.incidents;

import io.planwerk.domain.incidents.IncidentAct.TaskAdded;
import io.planwerk.domain.incidents.IncidentAct.TaskAssigned;
import io.planwerk.domain.incidents.IncidentAct.TaskMoved;
import io.planwerk.domain.shared.EntityId.CrisisLevelId;
import io.planwerk.domain.shared.EntityId.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done in an incident, as it stands.
 *
 * @param owner role that does it
 * @param due until when
 * @param level the level of the plan that asks for it
 * @param moved how it came to where it stands; absent as long as nobody has touched it
 */
public record IncidentTask(
    IncidentTaskId id,
    String text,
    @Nullable PersonId owner,
    @Nullable Instant due,
    @Nullable CrisisLevelId level,
    TaskStatus status,
    IncidentEvent added,
    @Nullable IncidentEvent moved) {

  static List<IncidentTask> of(List<IncidentEvent> events) {
    Map<IncidentTaskId, IncidentTask> tasks = new LinkedHashMap<>();
    for (IncidentEvent event : events) {
      switch (event.act()) {
        case TaskAdded added -> {
          IncidentTaskId id = IncidentTaskId.of(event.number());
          tasks.put(
              id,
              new IncidentTask(
                  id,
                  added.text(),
                  added.owner(),
                  added.due(),
                  added.planLevel(),
                  TaskStatus.OPEN,
                  event,
                  null));
        }
        case TaskAssigned to ->
            tasks.computeIfPresent(to.task(), (_, t) -> t.assigned(to.owner(), to.due()));
        case TaskMoved moved ->
            tasks.computeIfPresent(moved.task(), (_, t) -> t.moved(moved.to(), event));
        default -> {}
      }
    }
    return List.copyOf(tasks.values());
  }

  private IncidentTask assigned(@Nullable PersonId to, @Nullable Instant until) {
    return new IncidentTask(id, text, to, until, level, status, added, moved);
  }

  private IncidentTask moved(TaskStatus to, IncidentEvent event) {
    return new IncidentTask(id, text, owner, due, level, to, added, event);
  }

  public boolean isOpen() {
    return status == TaskStatus.OPEN;
  }

  /** Whether it should have been done by now, and isn't. */
  public boolean isOverdue(Instant now) {
    return isOpen() && due != null && due.isBefore(now);
  }

  /** Whether it was done, but later than it should have been. */
  public boolean wasLate() {
    return status == TaskStatus.DONE && due != null && moved != null && due.isBefore(moved.at());
  }
}
