package io.planwerk.application.incidents;

import io.planwerk.application.supply.Notice;
import io.planwerk.application.supply.Notices;
import io.planwerk.domain.crisis.CrisisLevel;
import io.planwerk.domain.incidents.Chain;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentAct;
import io.planwerk.domain.incidents.IncidentAct.Informed;
import io.planwerk.domain.incidents.IncidentAct.WatchFound;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.IncidentText;
import io.planwerk.domain.incidents.Playbook;
import io.planwerk.domain.incidents.Team;
import io.planwerk.domain.incidents.Telling;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does in an incident what the plan asks for; to be used within one transaction. */
final class Response {
  private final Notices notices;
  private final WorkspaceId workspace;
  private final Strategy strategy;
  private final Team team;
  private final Instant now;

  /**
   * @param now what time it is in the incident
   */
  Response(Notices notices, WorkspaceId workspace, Strategy strategy, Instant now) {
    this.notices = notices;
    this.workspace = workspace;
    this.strategy = strategy;
    this.team = new Team(strategy);
    this.now = now;
  }

  /** The incident after everything that is due by now. */
  Incident to(Incident incident) {
    return incident.state() instanceof IncidentState.Open
        ? called(informed(watched(incident)))
        : incident;
  }

  private Incident watched(Incident incident) {
    boolean known =
        incident.sinceOpened().stream().anyMatch(event -> event.act() instanceof WatchFound);
    Optional<WatchFound> watch = known ? Optional.empty() : new Playbook(team).watch(now);
    return watch
        .map(found -> told(with(incident, found), new LinkedHashSet<>(found.onDuty())))
        .orElse(incident);
  }

  private Incident informed(Incident incident) {
    Playbook playbook = new Playbook(team);
    List<CrisisLevel> levels = playbook.due(incident);
    Incident reached = incident;
    for (CrisisLevel level : levels) {
      for (IncidentAct act : playbook.acts(reached, level, now)) {
        reached = with(reached, act);
      }
    }
    return told(reached, playbook.informed(levels, now));
  }

  private Incident told(Incident incident, Set<PersonId> people) {
    Incident told = incident;
    for (PersonId person : people) {
      Telling telling = tell(told, person, new IncidentText(told, strategy.name()).information());
      told = with(told, new Informed(person, telling, contact(person, telling)));
    }
    return told;
  }

  private Incident called(Incident incident) {
    Incident called = incident;
    for (Optional<Chain.Due> due = due(called); due.isPresent(); due = due(called)) {
      PersonId person = due.get().person();
      Telling telling = tell(called, person, new IncidentText(called, strategy.name()).call());
      called = with(called, due.get().made(telling, contact(person, telling)));
    }
    return called;
  }

  private Optional<Chain.Due> due(Incident incident) {
    return new Chain(incident, team).due(now);
  }

  /** Whoever takes no part in a drill hears nothing of it. */
  private Telling tell(Incident incident, PersonId person, Bilingual text) {
    if (incident.isDrill() && !incident.opening().participants().contains(person)) {
      return Telling.SPARED;
    }
    Notice notice =
        new Notice(
            "incident-" + incident.id().value() + "-" + incident.events().size(),
            new IncidentText(incident, strategy.name()).title(),
            text,
            incident.isDrill());
    StrategyId id = strategy.id();
    return notices.tell(workspace, id, Set.of(person), notice).contains(person)
        ? Telling.NO_CHANNEL
        : Telling.TOLD;
  }

  private @Nullable String contact(PersonId person, Telling telling) {
    return telling == Telling.NO_CHANNEL ? team.contact(person) : null;
  }

  private Incident with(Incident incident, IncidentAct act) {
    return incident.after(now, null, null, act);
  }
}
