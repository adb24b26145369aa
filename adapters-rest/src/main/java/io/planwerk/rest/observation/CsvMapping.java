package io.planwerk.rest.observation;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of somebody else's CSV are to be read.
 *
 * @param period column with the day or period of a line
 * @param dateFormat how days are written there, such as MM/dd/yyyy; ISO 8601 where absent
 * @param delimiter what separates columns; a comma where absent
 * @param decimalComma whether numbers are written as 1.234,5
 * @param skipLines lines before the one with the names of columns
 * @param columns columns with values
 * @param source where they come from
 * @param certainty how sure they are
 * @param campaign action that all of them are of
 * @param measure measure that all of them are of
 * @param platform platform that all of them are of
 * @param audience audience that all of them are of
 */
record CsvMapping(
    String period,
    @Nullable String dateFormat,
    @Nullable String delimiter,
    @Nullable Boolean decimalComma,
    @Nullable Integer skipLines,
    List<ValueColumn> columns,
    @Nullable String source,
    @Nullable Certainty certainty,
    @Nullable Name campaign,
    @Nullable MeasureId measure,
    @Nullable PlatformId platform,
    @Nullable AudienceId audience) {
  private static final int MOST_SKIPPED = 1_000;

  CsvMapping {
    columns = List.copyOf(columns);
    Invariants.check()
        .that(
            !columns.isEmpty(),
            "columns",
            FaultCode.MISSING,
            "fehlt: Spalten mit Werten",
            "is missing: columns with values")
        .that(
            delimiter == null || delimiter.length() == 1,
            "delimiter",
            FaultCode.INVALID_VALUE,
            "ist ein Zeichen",
            "is one character")
        .atLeast("skipLines", skipLines, 0)
        .atMost("skipLines", skipLines, MOST_SKIPPED)
        .orThrow();
  }

  /**
   * A column with values of a figure.
   *
   * @param column its name
   * @param kpi the figure
   * @param base column with what a rate is a rate of
   * @param factor what values are multiplied by, such as 0.01 for percent
   */
  record ValueColumn(
      String column, KpiId kpi, @Nullable String base, @Nullable BigDecimal factor) {}
}
