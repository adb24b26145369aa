package io.planwerk.domain.reports;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.ReportId;
import java.math.BigDecimal;

/**
 * Something that a report states otherwise than it was observed, by more than rounding.
 *
 * @param pointer JSON Pointer of what is stated
 * @param stated as the report has it; a change is a fraction of the value before
 * @param observed what was observed in its place
 * @param certainty how sure what was observed is
 * @param text the same in words
 */
public record Discrepancy(
    ReportId report,
    KpiId kpi,
    Field field,
    String pointer,
    BigDecimal stated,
    BigDecimal observed,
    Certainty certainty,
    Bilingual text) {

  /** What of a statement is meant. */
  public enum Field {
    /** The value of the time before. */
    PREVIOUS,
    /** The value of the time reported. */
    VALUE,
    /** The change between them. */
    STATED_CHANGE,
    /** What came new, beside the change of the count that it came to. */
    GAIN
  }
}
