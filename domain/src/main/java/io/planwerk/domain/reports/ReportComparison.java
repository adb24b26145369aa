package io.planwerk.domain.reports;

import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;

/**
 * What reports state beside what was observed. Sums are compared only where observations cover all
 * days, and what lasts (followers, say) only where it was observed within three days of the end;
 * the surest value of these days counts, then the nearest. What came new is also held against what
 * the count that it came to changed by. Whether a stated change follows from the stated values
 * alone is another question, which the assessment answers.
 *
 * @param compared how many stated figures there were observations for
 * @param discrepancies those of them that differ, in the order of the document
 */
public record ReportComparison(int compared, List<Discrepancy> discrepancies) {
  public ReportComparison {
    discrepancies = List.copyOf(discrepancies);
  }

  public static ReportComparison of(Strategy strategy, Figures figures) {
    return new ReportReader(strategy, figures).compare();
  }
}
