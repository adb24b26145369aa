package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule book for employees in social media: what they may say, in whose name, and whom they ask.
 *
 * @param id names this guideline in the document
 * @param name title under which employees know it
 * @param version edition, as printed on it
 * @param validFrom first day on which it holds
 * @param link where employees can read it
 * @param text wording, when it is kept here
 * @param units parts of the organisation for which it holds; none means everybody
 * @param acknowledgeWithinDays days after coming into force within which employees have to
 *     acknowledge it, 0 or more
 */
public record Guideline(
    GuidelineId id,
    Name name,
    @Nullable String version,
    @Nullable LocalDate validFrom,
    @Nullable Link link,
    @Nullable String text,
    List<UnitId> units,
    @Nullable Integer acknowledgeWithinDays) {
  public Guideline {
    units = List.copyOf(units);
    Invariants.check().atLeast("acknowledgeWithinDays", acknowledgeWithinDays, 0).orThrow();
  }
}
