package io.planwerk.application.incidents;

import io.planwerk.application.Obstacle;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.incidents.IncidentBook.Step;
import io.planwerk.application.port.Incidents;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.incidents.Drafting;
import io.planwerk.domain.incidents.Drills;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentAct;
import io.planwerk.domain.incidents.IncidentAct.Acknowledged;
import io.planwerk.domain.incidents.IncidentAct.Rated;
import io.planwerk.domain.incidents.IncidentAct.TaskAdded;
import io.planwerk.domain.incidents.IncidentFacts;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.IncidentStatement;
import io.planwerk.domain.incidents.IncidentStatementId;
import io.planwerk.domain.incidents.IncidentTask;
import io.planwerk.domain.incidents.IncidentTaskId;
import io.planwerk.domain.incidents.Misfits;
import io.planwerk.domain.incidents.Origin;
import io.planwerk.domain.incidents.Team;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks what people enter, and lets the book of incidents have it. */
public final class StrategyIncidentsService implements StrategyIncidents {
  private final IncidentBook book;
  private final Incidents incidents;
  private final Mentions mentions;
  private final DrillStage stage;

  @Inject
  StrategyIncidentsService(
      IncidentBook book, Incidents incidents, Mentions mentions, DrillStage stage) {
    this.stage = stage;
    this.book = book;
    this.incidents = incidents;
    this.mentions = mentions;
  }

  @Override
  public Outcome<Page<Shown>> list(
      Actor actor,
      StrategyId id,
      IncidentState.@Nullable Kind state,
      @Nullable Boolean drill,
      Page.Request page) {
    return book.with(
        actor.workspace(),
        id,
        strategy -> {
          Page<Incident> found =
              incidents.list(actor.workspace(), id, new Incidents.Filter(state, drill), page);
          return new Outcome.Done<>(
              new Page<>(
                  found.items().stream().map(one -> book.shown(one, strategy)).toList(),
                  found.next()));
        });
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id, IncidentId incident) {
    return book.with(
        actor.workspace(),
        id,
        strategy ->
            incidents
                .find(actor.workspace(), id, incident)
                .<Outcome<Shown>>map(one -> new Outcome.Done<>(book.shown(one, strategy)))
                .orElseGet(Outcome.NotFound::new));
  }

  @Override
  public Outcome<Measured> measure(Actor actor, StrategyId id, IncidentId incident) {
    return read(actor, id, incident)
        .map(
            shown -> {
              List<Instant> said =
                  shown.incident().isDrill()
                      ? shown.incident().course().stream().map(MentionEntry::at).toList()
                      : mentions
                          .there(actor.workspace(), id, shown.incident().mentions())
                          .values()
                          .stream()
                          .map(mention -> mention.entry().at())
                          .toList();
              return new Measured(shown, IncidentFacts.of(shown.incident(), said, shown.now()));
            });
  }

  @Override
  public Outcome<Shown> open(Actor actor, StrategyId id, Entries.Opening entry) {
    return book.open(
        actor.workspace(),
        id,
        (next, _, now) -> {
          List<Fault> faults = unknown(actor, id, entry.mentions());
          if (!faults.isEmpty()) {
            return new Outcome.Invalid<>(faults);
          }
          Incident opened =
              Incident.opened(
                  next,
                  now,
                  actor.name(),
                  entry.reason(),
                  new IncidentAct.Opened(entry.name(), false, Origin.HAND, null, List.of()));
          return new Outcome.Done<>(
              opened.after(
                  now,
                  actor.name(),
                  entry.reason(),
                  new Rated(Origin.HAND, entry.level(), List.of(), entry.mentions())));
        });
  }

  @Override
  public Outcome<Shown> practise(Actor actor, StrategyId id, Entries.Drill entry) {
    return book.open(
        actor.workspace(),
        id,
        (next, strategy, now) -> {
          List<Fault> faults = Misfits.drill(strategy, entry);
          return faults.isEmpty()
              ? new Outcome.Done<>(Drills.begun(next, strategy, entry, now, actor.name()))
              : new Outcome.Invalid<>(faults);
        });
  }

  @Override
  public Outcome<Shown> advance(
      Actor actor, StrategyId id, IncidentId incident, Entries.Advance entry) {
    return step(
        actor,
        id,
        incident,
        (found, _, now) ->
            found.isDrill()
                ? new Outcome.Done<>(
                    List.of(
                        new Said(
                            entry.reason(),
                            new IncidentAct.Advanced(
                                entry.minutes(), now.plus(Duration.ofMinutes(entry.minutes()))))))
                : new Outcome.Conflict<>(
                    new Obstacle(
                        Obstacle.Kind.NO_WAY,
                        new Bilingual(
                            "Nur die Zeit einer Übung lässt sich vorstellen.",
                            "Only the time of a drill can be pushed ahead.")),
                    List.of()));
  }

  @Override
  public Outcome<Page<Mention>> said(
      Actor actor, StrategyId id, IncidentId incident, Page.Request page) {
    return read(actor, id, incident)
        .map(
            shown -> {
              String after = page.after();
              List<Mention> said =
                  stage.mentions(shown.incident(), shown.strategy()).stream()
                      .filter(one -> !one.entry().at().isAfter(shown.now()))
                      .sorted(
                          Comparator.<Mention, String>comparing(one -> one.id().value()).reversed())
                      .filter(one -> after == null || one.id().value().compareTo(after) < 0)
                      .limit(page.limit() + 1L)
                      .toList();
              return Page.of(said, page.limit(), one -> one.id().value());
            });
  }

  /** A mention that was erased since may still be tied to an incident, but not anew. */
  private List<Fault> unknown(Actor actor, StrategyId id, List<MentionId> ids) {
    return unknown(ids, mentions.there(actor.workspace(), id, ids).keySet());
  }

  /** In a drill only what is said in it can be meant. */
  private List<Fault> unknown(Actor actor, StrategyId id, Incident incident, List<MentionId> ids) {
    return incident.isDrill()
        ? unknown(ids, incident.course().stream().map(MentionEntry::id).collect(Collectors.toSet()))
        : unknown(actor, id, ids);
  }

  private static List<Fault> unknown(List<MentionId> ids, Set<MentionId> there) {
    return IntStream.range(0, ids.size())
        .filter(i -> !there.contains(ids.get(i)))
        .mapToObj(
            i ->
                Fault.at(
                    "/mentions/" + i,
                    FaultCode.UNKNOWN_REFERENCE,
                    "gibt es nicht",
                    "doesn't exist"))
        .toList();
  }

  /** What a step says and does. */
  private record Said(@Nullable String text, IncidentAct act) {}

  private Outcome<Shown> act(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      @Nullable String text,
      IncidentAct act,
      List<MentionId> tied) {
    return step(
        actor,
        id,
        incident,
        (found, _, _) -> {
          List<Fault> faults = unknown(actor, id, found, tied);
          return faults.isEmpty()
              ? new Outcome.Done<>(List.of(new Said(text, act)))
              : new Outcome.Invalid<>(faults);
        });
  }

  /** What is said and done in an incident as it stands. */
  @FunctionalInterface
  private interface Saying {
    Outcome<List<Said>> in(Incident incident, Strategy strategy, Instant now);
  }

  private Outcome<Shown> step(Actor actor, StrategyId id, IncidentId incident, Saying saying) {
    Step step =
        (found, strategy, now) ->
            switch (saying.in(found, strategy, now)) {
              case Outcome.Done<List<Said>>(List<Said> said) -> after(actor, found, now, said);
              case Outcome<List<Said>> refusal -> refusal.map(_ -> found);
            };
    return book.step(actor.workspace(), id, incident, step);
  }

  private static Outcome<Incident> after(
      Actor actor, Incident incident, Instant now, List<Said> said) {
    Incident after = incident;
    for (Said one : said) {
      if (!after.state().takes(one.act())) {
        return new Outcome.Conflict<>(noWay(after.state().kind()), List.of());
      }
      after = after.after(now, actor.name(), one.text(), one.act());
    }
    return new Outcome.Done<>(after);
  }

  private static Obstacle noWay(IncidentState.Kind state) {
    return new Obstacle(
        Obstacle.Kind.NO_WAY,
        switch (state) {
          case OPEN -> new Bilingual("Der Vorfall ist offen.", "The incident is open.");
          case CLOSED -> new Bilingual("Der Vorfall ist abgeschlossen.", "The incident is closed.");
          case REVIEWED ->
              new Bilingual("Der Vorfall ist schon ausgewertet.", "The incident was reviewed.");
        });
  }

  private static <T> Outcome<T> exists(String de, String en) {
    return new Outcome.Conflict<>(new Bilingual(de, en), List.of());
  }

  @Override
  public Outcome<Shown> rate(
      Actor actor, StrategyId id, IncidentId incident, Entries.Rating entry) {
    return act(
        actor,
        id,
        incident,
        entry.reason(),
        new Rated(Origin.HAND, entry.level(), List.of(), entry.mentions()),
        entry.mentions());
  }

  @Override
  public Outcome<Shown> handBack(Actor actor, StrategyId id, IncidentId incident, String reason) {
    return step(
        actor,
        id,
        incident,
        (found, _, _) ->
            found.level().held() == null
                ? exists("Die Stufe ist nicht von Hand gesetzt.", "The level isn't set by hand.")
                : new Outcome.Done<>(List.of(new Said(reason, new IncidentAct.HandedBack()))));
  }

  @Override
  public Outcome<Shown> note(Actor actor, StrategyId id, IncidentId incident, Entries.Note entry) {
    return act(
        actor,
        id,
        incident,
        entry.text(),
        new IncidentAct.Noted(entry.mentions()),
        entry.mentions());
  }

  @Override
  public Outcome<Shown> classify(
      Actor actor, StrategyId id, IncidentId incident, Entries.Kind entry) {
    return act(
        actor,
        id,
        incident,
        entry.reason(),
        new IncidentAct.Classified(entry.classification()),
        List.of());
  }

  @Override
  public Outcome<Shown> acknowledge(
      Actor actor, StrategyId id, IncidentId incident, Entries.Takeover entry) {
    Acknowledged act = new Acknowledged(entry.person(), entry.name());
    return step(
        actor,
        id,
        incident,
        (found, strategy, _) -> {
          List<Fault> faults = Misfits.person(new Team(strategy), "/person", entry.person());
          if (!faults.isEmpty()) {
            return new Outcome.Invalid<>(faults);
          }
          return found.acknowledgements().stream().anyMatch(event -> event.act().equals(act))
              ? exists(
                  "Diese Person hat den Vorfall schon übernommen.",
                  "This person has taken the incident over already.")
              : new Outcome.Done<>(List.of(new Said(entry.comment(), act)));
        });
  }

  @Override
  public Outcome<Shown> addTask(
      Actor actor, StrategyId id, IncidentId incident, Entries.Task entry) {
    return step(
        actor,
        id,
        incident,
        (_, strategy, _) -> {
          List<Fault> faults = Misfits.person(new Team(strategy), "/owner", entry.owner());
          return faults.isEmpty()
              ? new Outcome.Done<>(
                  List.of(
                      new Said(
                          null, new TaskAdded(entry.text(), entry.owner(), entry.due(), null))))
              : new Outcome.Invalid<>(faults);
        });
  }

  @Override
  public Outcome<Shown> changeTask(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentTaskId task,
      Entries.TaskChange entry) {
    return step(
        actor,
        id,
        incident,
        (found, strategy, _) -> {
          List<Fault> faults = Misfits.person(new Team(strategy), "/owner", entry.owner());
          return faults.isEmpty()
              ? found
                  .task(task)
                  .<Outcome<List<Said>>>map(there -> new Outcome.Done<>(changes(there, entry)))
                  .orElseGet(Outcome.NotFound::new)
              : new Outcome.Invalid<>(faults);
        });
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

  @Override
  public Outcome<Shown> draft(
      Actor actor, StrategyId id, IncidentId incident, Entries.Draft entry) {
    return step(
        actor,
        id,
        incident,
        (_, strategy, _) -> {
          List<Fault> faults = Drafting.misfits(strategy, entry);
          return faults.isEmpty()
              ? new Outcome.Done<>(List.of(new Said(null, Drafting.begun(strategy, entry))))
              : new Outcome.Invalid<>(faults);
        });
  }

  @Override
  public Outcome<Shown> reword(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Rewording entry) {
    return drafted(
        actor,
        id,
        incident,
        statement,
        (there, strategy) ->
            new Outcome.Done<>(List.of(new Said(null, Drafting.reworded(strategy, there, entry)))));
  }

  /** What is done with a statement that isn't out yet. */
  @FunctionalInterface
  private interface Handling {
    Outcome<List<Said>> of(IncidentStatement statement, Strategy strategy);
  }

  private Outcome<Shown> drafted(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Handling handling) {
    return statement(
        actor,
        id,
        incident,
        statement,
        (there, strategy, _) ->
            there.isPublished()
                ? exists(
                    "Die Stellungnahme ist schon veröffentlicht; was sich geändert hat, gehört in"
                        + " eine neue.",
                    "The statement was published already; what has changed belongs into a new one.")
                : handling.of(there, strategy));
  }

  /** What is done with a statement. */
  @FunctionalInterface
  private interface Timely {
    Outcome<List<Said>> of(IncidentStatement statement, Strategy strategy, Instant now);
  }

  private Outcome<Shown> statement(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Timely handling) {
    return step(
        actor,
        id,
        incident,
        (found, strategy, now) ->
            found
                .statement(statement)
                .map(
                    there ->
                        there.withdrawn() == null
                            ? handling.of(there, strategy, now)
                            : StrategyIncidentsService.<List<Said>>exists(
                                "Die Stellungnahme ist zurückgezogen.",
                                "The statement was withdrawn."))
                .orElseGet(Outcome.NotFound::new));
  }

  @Override
  public Outcome<Shown> judge(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Judgement entry) {
    return drafted(
        actor,
        id,
        incident,
        statement,
        (there, strategy) -> {
          List<Fault> faults = Misfits.approver(new Team(strategy), entry.person());
          return faults.isEmpty()
              ? new Outcome.Done<>(
                  List.of(
                      new Said(
                          entry.comment(),
                          new IncidentAct.StatementJudged(
                              there.id(), entry.person(), entry.approves()))))
              : new Outcome.Invalid<>(faults);
        });
  }

  @Override
  public Outcome<Shown> publish(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Publication entry) {
    return statement(
        actor,
        id,
        incident,
        statement,
        (there, strategy, now) -> {
          List<Fault> faults = Misfits.publication(strategy, entry, now);
          if (!faults.isEmpty()) {
            return new Outcome.Invalid<>(faults);
          }
          List<Fault> open = there.isPublished() ? List.of() : Drafting.open(there);
          return open.isEmpty() || entry.override() != null
              ? new Outcome.Done<>(
                  List.of(
                      new Said(
                          entry.override(),
                          new IncidentAct.StatementPublished(
                              there.id(),
                              entry.at() == null ? now : entry.at(),
                              entry.platform(),
                              entry.link(),
                              !open.isEmpty()))))
              : new Outcome.NotReady<>(
                  new Bilingual("die Veröffentlichung", "the publication"), open);
        });
  }

  @Override
  public Outcome<Shown> withdraw(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      String reason) {
    return statement(
        actor,
        id,
        incident,
        statement,
        (there, _, _) ->
            new Outcome.Done<>(
                List.of(new Said(reason, new IncidentAct.StatementWithdrawn(there.id())))));
  }

  @Override
  public Outcome<Shown> close(Actor actor, StrategyId id, IncidentId incident, String reason) {
    return step(
        actor,
        id,
        incident,
        (found, _, _) -> {
          List<Fault> open = Misfits.openTasks(found);
          return open.isEmpty() || !(found.state() instanceof IncidentState.Open)
              ? new Outcome.Done<>(List.of(new Said(reason, new IncidentAct.Closed())))
              : new Outcome.NotReady<>(new Bilingual("den Abschluss", "closing it"), open);
        });
  }

  @Override
  public Outcome<Shown> reopen(Actor actor, StrategyId id, IncidentId incident, String reason) {
    return act(
        actor, id, incident, reason, new IncidentAct.Reopened(Origin.HAND, List.of()), List.of());
  }

  @Override
  public Outcome<Shown> review(
      Actor actor, StrategyId id, IncidentId incident, Entries.Review entry) {
    return step(
        actor,
        id,
        incident,
        (_, strategy, _) -> {
          List<Fault> faults = Misfits.lessons(strategy, entry.lessons());
          return faults.isEmpty()
              ? new Outcome.Done<>(
                  List.of(
                      new Said(
                          entry.summary(),
                          new IncidentAct.Reviewed(
                              entry.wentWell(), entry.wentBadly(), entry.lessons()))))
              : new Outcome.Invalid<>(faults);
        });
  }
}
