package io.planwerk.application.incidents;

import static io.planwerk.application.incidents.IncidentStep.done;
import static io.planwerk.application.incidents.IncidentStep.fitting;

import io.planwerk.application.Outcome;
import io.planwerk.application.incidents.IncidentStep.Said;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.IncidentAct;
import io.planwerk.domain.incidents.IncidentTask;
import io.planwerk.domain.incidents.IncidentTaskId;
import io.planwerk.domain.incidents.Misfits;
import io.planwerk.domain.incidents.Team;
import java.util.ArrayList;
import java.util.List;

/** What people do with the tasks of an incident. */
final class TaskSteps {
  private TaskSteps() {}

  static IncidentStep add(Entries.Task entry) {
    return (_, strategy, _) ->
        fitting(
            Misfits.person(new Team(strategy), "/owner", entry.owner()),
            () ->
                done(
                    null,
                    new IncidentAct.TaskAdded(entry.text(), entry.owner(), entry.due(), null)));
  }

  static IncidentStep change(IncidentTaskId task, Entries.TaskChange entry) {
    return (incident, strategy, _) ->
        fitting(
            Misfits.person(new Team(strategy), "/owner", entry.owner()),
            () ->
                incident
                    .task(task)
                    .<Outcome<List<Said>>>map(there -> new Outcome.Done<>(changes(there, entry)))
                    .orElseGet(Outcome.NotFound::new));
  }

  private static List<Said> changes(IncidentTask task, Entries.TaskChange entry) {
    List<Said> said = new ArrayList<>();
    if (entry.owner() != null || entry.due() != null) {
      said.add(
          new Said(
              entry.reason(),
              new IncidentAct.TaskAssigned(
                  task.id(),
                  entry.owner() == null ? task.owner() : entry.owner(),
                  entry.due() == null ? task.due() : entry.due())));
    }
    if (entry.status() != null && entry.status() != task.status()) {
      said.add(new Said(entry.reason(), new IncidentAct.TaskMoved(task.id(), entry.status())));
    }
    return said;
  }
}
