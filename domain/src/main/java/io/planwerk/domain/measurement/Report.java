package io.planwerk.domain.measurement;

import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.EntityId.ReportId;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report on a period as it was handed out; what it says can be held against the measured values.
 *
 * @param id names this report in the document
 * @param name title of the report
 * @param span days on which it reports
 * @param link where it is kept
 * @param statements what it says about single figures
 */
public record Report(
    ReportId id,
    Name name,
    @Nullable DateSpan span,
    @Nullable Link link,
    List<ReportStatement> statements) {
  public Report {
    statements = List.copyOf(statements);
  }
}
