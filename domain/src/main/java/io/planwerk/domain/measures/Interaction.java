package io.planwerk.domain.measures;

import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Invariants;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The effort of reading and answering what users write at full level: the part of social media that
 * plans forget most often.
 *
 * @param skill kind of work that is needed, usually community management
 * @param contactsPerMonth comments, messages and mentions per month that somebody has to deal with,
 *     0 or more
 * @param minutesPerContact minutes that one contact takes on average, asking colleagues included, 0
 *     or more
 * @param overheadHoursPerMonth hours per month that fall due whatever the number of contacts, such
 *     as hand-over and reporting
 */
public record Interaction(
    @Nullable SkillId skill,
    BigDecimal contactsPerMonth,
    BigDecimal minutesPerContact,
    @Nullable Hours overheadHoursPerMonth) {

  private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

  public Interaction {
    Invariants.check()
        .atLeast("contactsPerMonth", contactsPerMonth, 0)
        .atLeast("minutesPerContact", minutesPerContact, 0)
        .orThrow();
    contactsPerMonth = Decimals.normal(contactsPerMonth);
    minutesPerContact = Decimals.normal(minutesPerContact);
  }

  /** Hours per month at full level: contacts times minutes, plus the overhead. */
  public Hours hoursPerMonth() {
    Hours contacts =
        new Hours(
            contactsPerMonth
                .multiply(minutesPerContact)
                .divide(MINUTES_OF_AN_HOUR, MathContext.DECIMAL64));
    return overheadHoursPerMonth == null ? contacts : contacts.plus(overheadHoursPerMonth);
  }
}
