package io.planwerk.application.incidents;

import static io.planwerk.application.incidents.IncidentStep.done;
import static io.planwerk.application.incidents.IncidentStep.exists;
import static io.planwerk.application.incidents.IncidentStep.fitting;

import io.planwerk.application.Obstacle;
import io.planwerk.application.Outcome;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.IncidentAct;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.Misfits;
import io.planwerk.domain.incidents.Origin;
import io.planwerk.domain.incidents.Team;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import java.time.Duration;
import java.util.List;

/** What people do with an incident as a whole. */
final class CourseSteps {
  private CourseSteps() {}

  static IncidentStep advance(Entries.Advance entry) {
    return (incident, _, now) ->
        incident.isDrill()
            ? done(
                entry.reason(),
                new IncidentAct.Advanced(
                    entry.minutes(), now.plus(Duration.ofMinutes(entry.minutes()))))
            : new Outcome.Conflict<>(
                new Obstacle(
                    Obstacle.Kind.NO_WAY,
                    new Bilingual(
                        "Nur die Zeit einer Übung lässt sich vorstellen.",
                        "Only the time of a drill can be pushed ahead.")),
                List.of());
  }

  static IncidentStep rate(Entries.Rating entry) {
    return (_, _, _) ->
        done(
            entry.reason(),
            new IncidentAct.Rated(Origin.HAND, entry.level(), List.of(), entry.mentions()));
  }

  static IncidentStep handBack(String reason) {
    return (incident, _, _) ->
        incident.level().held() == null
            ? exists("Die Stufe ist nicht von Hand gesetzt.", "The level isn't set by hand.")
            : done(reason, new IncidentAct.HandedBack());
  }

  static IncidentStep note(Entries.Note entry) {
    return (_, _, _) -> done(entry.text(), new IncidentAct.Noted(entry.mentions()));
  }

  static IncidentStep classify(Entries.Kind entry) {
    return (_, _, _) -> done(entry.reason(), new IncidentAct.Classified(entry.classification()));
  }

  static IncidentStep acknowledge(Entries.Takeover entry) {
    IncidentAct act = new IncidentAct.Acknowledged(entry.person(), entry.name());
    return (incident, strategy, _) ->
        fitting(
            Misfits.person(new Team(strategy), "/person", entry.person()),
            () ->
                incident.acknowledgements().stream().anyMatch(event -> event.act().equals(act))
                    ? exists(
                        "Diese Person hat den Vorfall schon übernommen.",
                        "This person has taken the incident over already.")
                    : done(entry.comment(), act));
  }

  static IncidentStep close(String reason) {
    return (incident, _, _) -> {
      List<Fault> open = Misfits.openTasks(incident);
      return open.isEmpty() || !(incident.state() instanceof IncidentState.Open)
          ? done(reason, new IncidentAct.Closed())
          : new Outcome.NotReady<>(new Bilingual("den Abschluss", "closing it"), open);
    };
  }

  static IncidentStep reopen(String reason) {
    return (_, _, _) -> done(reason, new IncidentAct.Reopened(Origin.HAND, List.of()));
  }

  static IncidentStep review(Entries.Review entry) {
    return (_, strategy, _) ->
        fitting(
            Misfits.lessons(strategy, entry.lessons()),
            () ->
                done(
                    entry.summary(),
                    new IncidentAct.Reviewed(
                        entry.wentWell(), entry.wentBadly(), entry.lessons())));
  }
}
