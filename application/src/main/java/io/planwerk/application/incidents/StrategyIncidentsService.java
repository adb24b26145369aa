package io.planwerk.application.incidents;

import static io.planwerk.application.incidents.IncidentStep.fitting;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.port.Incidents;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.incidents.Drills;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentAct;
import io.planwerk.domain.incidents.IncidentFacts;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.incidents.IncidentStatementId;
import io.planwerk.domain.incidents.IncidentTaskId;
import io.planwerk.domain.incidents.Misfits;
import io.planwerk.domain.incidents.Origin;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import jakarta.inject.Inject;
import java.time.Instant;
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
        (next, _, now) ->
            fitting(
                unknown(actor, id, entry.mentions()),
                () -> new Outcome.Done<>(opened(actor, next, entry, now))));
  }

  private static Incident opened(Actor actor, IncidentId id, Entries.Opening entry, Instant now) {
    return Incident.opened(
            id,
            now,
            actor.name(),
            entry.reason(),
            new IncidentAct.Opened(entry.name(), false, Origin.HAND, null, List.of()))
        .after(
            now,
            actor.name(),
            entry.reason(),
            new IncidentAct.Rated(Origin.HAND, entry.level(), List.of(), entry.mentions()));
  }

  @Override
  public Outcome<Shown> practise(Actor actor, StrategyId id, Entries.Drill entry) {
    return book.open(
        actor.workspace(),
        id,
        (next, strategy, now) ->
            fitting(
                Misfits.drill(strategy, entry),
                () -> new Outcome.Done<>(Drills.begun(next, strategy, entry, now, actor.name()))));
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

  private IncidentStep tied(
      Actor actor, StrategyId id, List<MentionId> mentions, IncidentStep step) {
    return (incident, strategy, now) ->
        fitting(unknown(actor, id, incident, mentions), () -> step.in(incident, strategy, now));
  }

  private Outcome<Shown> step(Actor actor, StrategyId id, IncidentId incident, IncidentStep step) {
    return book.step(actor.workspace(), id, incident, step.by(actor));
  }

  @Override
  public Outcome<Shown> advance(
      Actor actor, StrategyId id, IncidentId incident, Entries.Advance entry) {
    return step(actor, id, incident, CourseSteps.advance(entry));
  }

  @Override
  public Outcome<Shown> rate(
      Actor actor, StrategyId id, IncidentId incident, Entries.Rating entry) {
    return step(actor, id, incident, tied(actor, id, entry.mentions(), CourseSteps.rate(entry)));
  }

  @Override
  public Outcome<Shown> handBack(Actor actor, StrategyId id, IncidentId incident, String reason) {
    return step(actor, id, incident, CourseSteps.handBack(reason));
  }

  @Override
  public Outcome<Shown> note(Actor actor, StrategyId id, IncidentId incident, Entries.Note entry) {
    return step(actor, id, incident, tied(actor, id, entry.mentions(), CourseSteps.note(entry)));
  }

  @Override
  public Outcome<Shown> classify(
      Actor actor, StrategyId id, IncidentId incident, Entries.Kind entry) {
    return step(actor, id, incident, CourseSteps.classify(entry));
  }

  @Override
  public Outcome<Shown> acknowledge(
      Actor actor, StrategyId id, IncidentId incident, Entries.Takeover entry) {
    return step(actor, id, incident, CourseSteps.acknowledge(entry));
  }

  @Override
  public Outcome<Shown> addTask(
      Actor actor, StrategyId id, IncidentId incident, Entries.Task entry) {
    return step(actor, id, incident, TaskSteps.add(entry));
  }

  @Override
  public Outcome<Shown> changeTask(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentTaskId task,
      Entries.TaskChange entry) {
    return step(actor, id, incident, TaskSteps.change(task, entry));
  }

  @Override
  public Outcome<Shown> draft(
      Actor actor, StrategyId id, IncidentId incident, Entries.Draft entry) {
    return step(actor, id, incident, StatementSteps.draft(entry));
  }

  @Override
  public Outcome<Shown> reword(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Rewording entry) {
    return step(actor, id, incident, StatementSteps.reword(statement, entry));
  }

  @Override
  public Outcome<Shown> judge(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Judgement entry) {
    return step(actor, id, incident, StatementSteps.judge(statement, entry));
  }

  @Override
  public Outcome<Shown> publish(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      Entries.Publication entry) {
    return step(actor, id, incident, StatementSteps.publish(statement, entry));
  }

  @Override
  public Outcome<Shown> withdraw(
      Actor actor,
      StrategyId id,
      IncidentId incident,
      IncidentStatementId statement,
      String reason) {
    return step(actor, id, incident, StatementSteps.withdraw(statement, reason));
  }

  @Override
  public Outcome<Shown> close(Actor actor, StrategyId id, IncidentId incident, String reason) {
    return step(actor, id, incident, CourseSteps.close(reason));
  }

  @Override
  public Outcome<Shown> reopen(Actor actor, StrategyId id, IncidentId incident, String reason) {
    return step(actor, id, incident, CourseSteps.reopen(reason));
  }

  @Override
  public Outcome<Shown> review(
      Actor actor, StrategyId id, IncidentId incident, Entries.Review entry) {
    return step(actor, id, incident, CourseSteps.review(entry));
  }
}
