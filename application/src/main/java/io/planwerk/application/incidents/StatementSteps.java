package io.planwerk.application.incidents;

import static io.planwerk.application.incidents.IncidentStep.done;
import static io.planwerk.application.incidents.IncidentStep.exists;
import static io.planwerk.application.incidents.IncidentStep.fitting;

import io.planwerk.application.Outcome;
import io.planwerk.application.incidents.IncidentStep.Said;
import io.planwerk.domain.incidents.Drafting;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.IncidentAct;
import io.planwerk.domain.incidents.IncidentStatement;
import io.planwerk.domain.incidents.IncidentStatementId;
import io.planwerk.domain.incidents.Misfits;
import io.planwerk.domain.incidents.Team;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import java.util.List;

/** What people do with the statements of an incident. */
final class StatementSteps {
  private StatementSteps() {}

  static IncidentStep draft(Entries.Draft entry) {
    return (_, strategy, _) ->
        fitting(
            Drafting.misfits(strategy, entry), () -> done(null, Drafting.begun(strategy, entry)));
  }

  static IncidentStep reword(IncidentStatementId statement, Entries.Rewording entry) {
    return unpublished(
        statement, (there, strategy, _) -> done(null, Drafting.reworded(strategy, there, entry)));
  }

  static IncidentStep judge(IncidentStatementId statement, Entries.Judgement entry) {
    return unpublished(
        statement,
        (there, strategy, _) ->
            fitting(
                Misfits.approver(new Team(strategy), entry.person()),
                () ->
                    done(
                        entry.comment(),
                        new IncidentAct.StatementJudged(
                            there.id(), entry.person(), entry.approves()))));
  }

  static IncidentStep publish(IncidentStatementId statement, Entries.Publication entry) {
    return standing(
        statement,
        (there, strategy, now) ->
            fitting(Misfits.publication(strategy, entry, now), () -> published(there, entry, now)));
  }

  private static Outcome<List<Said>> published(
      IncidentStatement statement, Entries.Publication entry, Instant now) {
    List<Fault> open = statement.isPublished() ? List.of() : Drafting.open(statement);
    return open.isEmpty() || entry.override() != null
        ? done(
            entry.override(),
            new IncidentAct.StatementPublished(
                statement.id(),
                entry.at() == null ? now : entry.at(),
                entry.platform(),
                entry.link(),
                !open.isEmpty()))
        : new Outcome.NotReady<>(new Bilingual("die Veröffentlichung", "the publication"), open);
  }

  static IncidentStep withdraw(IncidentStatementId statement, String reason) {
    return standing(
        statement, (there, _, _) -> done(reason, new IncidentAct.StatementWithdrawn(there.id())));
  }

  /** What is done with a statement. */
  @FunctionalInterface
  private interface Handling {
    Outcome<List<Said>> of(IncidentStatement statement, Strategy strategy, Instant now);
  }

  private static IncidentStep unpublished(IncidentStatementId statement, Handling handling) {
    return standing(
        statement,
        (there, strategy, now) ->
            there.isPublished()
                ? exists(
                    "Die Stellungnahme ist schon veröffentlicht; was sich geändert hat, gehört in"
                        + " eine neue.",
                    "The statement was published already; what has changed belongs into a new one.")
                : handling.of(there, strategy, now));
  }

  private static IncidentStep standing(IncidentStatementId statement, Handling handling) {
    return (incident, strategy, now) ->
        incident
            .statement(statement)
            .map(
                there ->
                    there.withdrawn() == null
                        ? handling.of(there, strategy, now)
                        : IncidentStep.<List<Said>>exists(
                            "Die Stellungnahme ist zurückgezogen.", "The statement was withdrawn."))
            .orElseGet(Outcome.NotFound::new);
  }
}
