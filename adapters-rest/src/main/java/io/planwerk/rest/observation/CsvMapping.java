package io.planwerk.rest.observation;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of somebody else's CSV are to be read.
 *
 * @param period column with the day or period of a line
 * @param periodEnd column with the last day, where a line is of more than one and {@code period}
 *     has the first
 * @param dateFormat how days or months are written there, such as MM/dd/yyyy; ISO 8601 where absent
 * @param dateLanguage language of the names of months and weekdays; English where absent
 * @param year year of the first line, where days are written without; it goes on as the months do
 * @param delimiter what separates columns; a comma where absent
 * @param decimalComma whether numbers are written as 1.234,5
 * @param encoding how characters are written, where no mark at the beginning tells; UTF-8 where
 *     absent
 * @param comment what lines begin with that aren't to be read
 * @param skipLines lines before the one with the names of columns
 * @param missing what stands for no value, such as n/a
 * @param totals what stands in some column of a line that sums up others, such as Total
 * @param columns columns with values
 * @param source where they come from
 * @param certainty how sure they are
 * @param campaign action that all of them are of
 * @param campaignColumn column with the action that a line is of
 * @param measure measure that all of them are of
 * @param platform platform that all of them are of
 * @param audience audience that all of them are of
 */
record CsvMapping(
    String period,
    @Nullable String periodEnd,
    @Nullable String dateFormat,
    @Nullable Language dateLanguage,
    @Nullable Integer year,
    @Nullable String delimiter,
    @Nullable Boolean decimalComma,
    @Nullable Encoding encoding,
    @Nullable String comment,
    @Nullable Integer skipLines,
    List<String> missing,
    List<String> totals,
    List<ValueColumn> columns,
    @Nullable String source,
    @Nullable Certainty certainty,
    @Nullable Name campaign,
    @Nullable String campaignColumn,
    @Nullable MeasureId measure,
    @Nullable PlatformId platform,
    @Nullable AudienceId audience) {
  private static final int MOST_SKIPPED = 1_000;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  CsvMapping {
    missing = List.copyOf(missing);
    totals = List.copyOf(totals);
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
        .that(
            comment == null || comment.length() == 1,
            "comment",
            FaultCode.INVALID_VALUE,
            "ist ein Zeichen",
            "is one character")
        .that(
            campaign == null || campaignColumn == null,
            "campaignColumn",
            FaultCode.INVALID_VALUE,
            "schließt „campaign“ aus",
            "excludes 'campaign'")
        .atLeast("year", year, FIRST_YEAR)
        .atMost("year", year, LAST_YEAR)
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
   * @param title what a skipped line has to say for the column to be of this figure, where all
   *     exports of a tool name it alike
   * @param optional whether exports may lack it
   */
  record ValueColumn(
      String column,
      KpiId kpi,
      @Nullable String base,
      @Nullable BigDecimal factor,
      @Nullable String title,
      @Nullable Boolean optional) {
    boolean mayLack() {
      return Boolean.TRUE.equals(optional);
    }
  }
}
