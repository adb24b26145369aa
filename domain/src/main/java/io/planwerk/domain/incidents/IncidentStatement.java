package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.ResponseStrategy;
import io.planwerk.domain.incidents.IncidentAct.StatementDrafted;
import io.planwerk.domain.incidents.IncidentAct.StatementJudged;
import io.planwerk.domain.incidents.IncidentAct.StatementPublished;
import io.planwerk.domain.incidents.IncidentAct.StatementReworded;
import io.planwerk.domain.incidents.IncidentAct.StatementWithdrawn;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.StatementId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said in an incident, as it stands. It is drafted, approved and published, perhaps in
 * several places; another wording asks for approval again, and what was published isn't worded
 * anew.
 *
 * @param prepared the prepared one of the plan that it began from
 * @param worded the event that brought the present wording
 * @param approvedByPlan who approved of this very wording in quiet times
 * @param judged what was last said to this very wording; absent where nobody did
 * @param publications where it went out; events of {@link StatementPublished}
 * @param withdrawn how it was given up; absent where it wasn't
 */
public record IncidentStatement(
    IncidentStatementId id,
    Name name,
    @Nullable StatementId prepared,
    Language language,
    String text,
    List<ResponseStrategy> strategies,
    IncidentEvent worded,
    @Nullable PersonId approvedByPlan,
    @Nullable IncidentEvent judged,
    List<IncidentEvent> publications,
    @Nullable IncidentEvent withdrawn) {
  public IncidentStatement {
    strategies = List.copyOf(strategies);
    publications = List.copyOf(publications);
  }

  /** Where a statement stands. */
  public enum Stand {
    DRAFT,
    APPROVED,
    DECLINED,
    PUBLISHED,
    WITHDRAWN
  }

  static List<IncidentStatement> of(List<IncidentEvent> events) {
    Map<IncidentStatementId, IncidentStatement> statements = new LinkedHashMap<>();
    for (IncidentEvent event : events) {
      switch (event.act()) {
        case StatementDrafted drafted -> {
          IncidentStatementId id = IncidentStatementId.of(event.number());
          statements.put(id, drafted(id, drafted, event));
        }
        case StatementReworded worded ->
            statements.computeIfPresent(worded.statement(), (_, s) -> s.reworded(worded, event));
        case StatementJudged judged ->
            statements.computeIfPresent(judged.statement(), (_, s) -> s.judgedBy(event));
        case StatementPublished out ->
            statements.computeIfPresent(out.statement(), (_, s) -> s.publishedBy(event));
        case StatementWithdrawn(IncidentStatementId id) ->
            statements.computeIfPresent(id, (_, s) -> s.withdrawnBy(event));
        default -> {}
      }
    }
    return List.copyOf(statements.values());
  }

  private static IncidentStatement drafted(
      IncidentStatementId id, StatementDrafted drafted, IncidentEvent event) {
    return new IncidentStatement(
        id,
        drafted.name(),
        drafted.prepared(),
        drafted.language(),
        drafted.text(),
        drafted.strategies(),
        event,
        drafted.approvedBy(),
        null,
        List.of(),
        null);
  }

  private IncidentStatement reworded(StatementReworded worded, IncidentEvent event) {
    boolean same = worded.text().equals(text) && worded.language().equals(language);
    return new IncidentStatement(
        id,
        name,
        prepared,
        worded.language(),
        worded.text(),
        worded.strategies(),
        event,
        worded.approvedBy(),
        same ? judged : null,
        publications,
        withdrawn);
  }

  private IncidentStatement judgedBy(IncidentEvent event) {
    return with(event, publications, withdrawn);
  }

  private IncidentStatement publishedBy(IncidentEvent event) {
    List<IncidentEvent> all = new ArrayList<>(publications);
    all.add(event);
    return with(judged, all, withdrawn);
  }

  private IncidentStatement withdrawnBy(IncidentEvent event) {
    return with(judged, publications, event);
  }

  private IncidentStatement with(
      @Nullable IncidentEvent judgement,
      List<IncidentEvent> out,
      @Nullable IncidentEvent withdrawal) {
    return new IncidentStatement(
        id,
        name,
        prepared,
        language,
        text,
        strategies,
        worded,
        approvedByPlan,
        judgement,
        out,
        withdrawal);
  }

  public Stand stand() {
    if (withdrawn != null) {
      return Stand.WITHDRAWN;
    }
    if (!publications.isEmpty()) {
      return Stand.PUBLISHED;
    }
    if (isApproved()) {
      return Stand.APPROVED;
    }
    return judged == null ? Stand.DRAFT : Stand.DECLINED;
  }

  /** Whether somebody stands behind this very wording. */
  public boolean isApproved() {
    return judged == null
        ? approvedByPlan != null
        : judged.act() instanceof StatementJudged(var _, var _, boolean approved) && approved;
  }

  public boolean isPublished() {
    return !publications.isEmpty();
  }

  /** Whether it went out once without approval. */
  public boolean wasOverridden() {
    return publications.stream()
        .anyMatch(event -> event.act() instanceof StatementPublished out && out.overridden());
  }

  /** What only the case will show and nobody has filled in yet. */
  public List<String> gaps() {
    return Gaps.in(text);
  }
}
