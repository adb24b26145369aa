package io.planwerk.persistence.observations;

import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.observations.Subject.Figure;
import io.planwerk.domain.observations.Subject.Spending;
import io.planwerk.domain.observations.Subject.Work;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.SkillId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A subject as one text, by which it can be found: figures by their ids, bookings before them. */
final class SubjectText {
  /** Comes before every id. */
  static final String AFTER_BOOKINGS = "$";

  private static final String WORK = "#work";
  private static final String SPENDING = "#spending";
  private static final String SEPARATOR = "\u001f";

  private SubjectText() {}

  static String of(Subject subject) {
    return switch (subject) {
      case Figure(KpiId kpi) -> kpi.value();
      case Work(SkillId skill, String reference) -> text(reference, WORK, skill.value());
      case Spending(BudgetCategory category, Currency currency, String reference) ->
          text(reference, SPENDING, category.name(), currency.getCurrencyCode());
    };
  }

  private static String text(@Nullable String reference, String... parts) {
    return String.join(SEPARATOR, parts) + SEPARATOR + (reference == null ? "" : reference);
  }

  static Subject parse(String text) {
    if (!text.startsWith("#")) {
      return new Figure(new KpiId(text));
    }
    String[] parts = text.split(SEPARATOR, -1);
    String last = parts[parts.length - 1];
    String reference = last.isEmpty() ? null : last;
    return parts[0].equals(WORK)
        ? new Work(new SkillId(parts[1]), reference)
        : new Spending(BudgetCategory.valueOf(parts[1]), Currency.getInstance(parts[2]), reference);
  }
}
