package io.planwerk.domain.incidents;

import static io.planwerk.domain.incidents.Plans.BOSS;
import static io.planwerk.domain.incidents.Plans.after;
import static io.planwerk.domain.incidents.Plans.and;
import static io.planwerk.domain.incidents.Plans.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.incidents.IncidentAct.StatementJudged;
import io.planwerk.domain.incidents.IncidentAct.StatementPublished;
import io.planwerk.domain.incidents.IncidentAct.StatementWithdrawn;
import io.planwerk.domain.incidents.IncidentStatement.Stand;
import io.planwerk.domain.shared.EntityId.StatementId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementTest {
  private static final IncidentStatementId FIRST = IncidentStatementId.of(3);

  private static final Strategy PLAN =
      Plans.with(
          "statements",
          List.of(
              Map.of(
                  "id",
                  "ready",
                  "name",
                  "Bereit",
                  "text",
                  "Wir prüfen das.",
                  "language",
                  "de",
                  "approvedBy",
                  "boss",
                  "approvedOn",
                  "2027-01-01"),
              Map.of(
                  "id",
                  "gaps",
                  "name",
                  "Lücken",
                  "text",
                  "Am [Datum] war {was}, siehe ____.",
                  "language",
                  "de",
                  "approvedBy",
                  "boss",
                  "approvedOn",
                  "2027-01-01"),
              Map.of("id", "unapproved", "name", "Entwurf", "text", "Wir prüfen das."),
              Map.of("id", "empty", "name", "Leer")),
          "team",
          List.of(Map.of("id", "speaker", "name", "s", "person", "boss", "deputy", "head")));

  private static Entries.Draft prepared(String id) {
    return new Entries.Draft(new StatementId(id), null, null, null, List.of());
  }

  private static Incident drafted(String id) {
    return and(opened(1), 1, Drafting.begun(PLAN, prepared(id)));
  }

  private static IncidentStatement first(Incident incident) {
    return incident.statement(FIRST).orElseThrow();
  }

  private static Incident reworded(Incident incident, String text) {
    return and(
        incident,
        2,
        Drafting.reworded(PLAN, first(incident), new Entries.Rewording(text, null, List.of())));
  }

  @Test
  void shouldNeedNoApprovalForAnApprovedWordingThatStaysAsItIs() {
    IncidentStatement statement = first(drafted("ready"));

    assertThat(statement.stand()).isEqualTo(Stand.APPROVED);
    assertThat(statement.approvedByPlan()).isEqualTo(BOSS);
    assertThat(Drafting.open(statement)).isEmpty();
    assertThat(first(drafted("unapproved")).isApproved()).isFalse();
  }

  @Test
  void shouldAskForApprovalOfAnotherWordingAndNotOfTheFirstOneAgain() {
    Incident changed = reworded(drafted("ready"), "Wir prüfen das sofort.");
    assertThat(first(changed).stand()).isEqualTo(Stand.DRAFT);

    assertThat(first(reworded(changed, "Wir prüfen das.")).isApproved()).isTrue();
    assertThat(
            first(
                    and(
                        drafted("ready"),
                        2,
                        Drafting.reworded(
                            PLAN,
                            first(drafted("ready")),
                            new Entries.Rewording(
                                "Wir prüfen das.", new Language("en"), List.of()))))
                .isApproved())
        .as("nor is it the same in another language")
        .isFalse();
  }

  @Test
  void shouldLoseItsApprovalWithItsWording() {
    Incident approved = and(drafted("unapproved"), 2, new StatementJudged(FIRST, BOSS, true));
    assertThat(first(approved).stand()).isEqualTo(Stand.APPROVED);

    assertThat(first(reworded(approved, "Anders.")).stand()).isEqualTo(Stand.DRAFT);
    assertThat(first(reworded(approved, "Wir prüfen das.")).stand()).isEqualTo(Stand.APPROVED);
  }

  @Test
  void shouldNotGoOutDeclined() {
    Incident declined = and(drafted("ready"), 2, new StatementJudged(FIRST, BOSS, false));

    assertThat(first(declined).stand()).isEqualTo(Stand.DECLINED);
    assertThat(Drafting.open(first(declined)))
        .extracting(Fault::code)
        .containsExactly(FaultCode.APPROVAL_MISSING);
  }

  @Test
  void shouldNameItsGaps() {
    IncidentStatement statement = first(drafted("gaps"));

    assertThat(statement.gaps()).containsExactly("[Datum]", "{was}", "____");
    assertThat(Drafting.open(statement))
        .extracting(Fault::code)
        .containsExactly(FaultCode.GAP_OPEN);
    assertThat(Gaps.in("Wir prüfen ... und melden uns (bald).")).isEmpty();
  }

  @Test
  void shouldStandWhereItWasBrought() {
    StatementPublished out = new StatementPublished(FIRST, after(5), null, null, false);
    Incident published = and(drafted("ready"), 5, out);
    assertThat(first(published).stand()).isEqualTo(Stand.PUBLISHED);
    assertThat(Reaction.of(published).at()).isEqualTo(after(5));

    assertThat(first(and(published, 6, new StatementWithdrawn(FIRST))).stand())
        .isEqualTo(Stand.WITHDRAWN);
    assertThat(first(published).wasOverridden()).isFalse();
  }

  @Test
  void shouldRefuseWhatThePlanDoesNotHave() {
    assertThat(Drafting.misfits(PLAN, prepared("none")))
        .extracting(Fault::pointer)
        .containsExactly("/prepared");
    assertThat(Drafting.misfits(PLAN, prepared("empty")))
        .extracting(Fault::pointer)
        .containsExactly("/text");
    assertThat(Drafting.misfits(PLAN, prepared("ready"))).isEmpty();
    assertThat(Misfits.approver(new Team(PLAN), BOSS)).isEmpty();
    assertThat(Misfits.approver(new Team(PLAN), Plans.HEAD)).as("the deputy").isEmpty();
    assertThat(Misfits.approver(new Team(PLAN), Plans.DESK))
        .singleElement()
        .satisfies(fault -> assertThat(fault.detail().en()).contains("boss, head"));
    assertThat(Misfits.approver(new Team(Plans.with()), BOSS)).hasSize(1);
  }
}
