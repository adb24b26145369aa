package io.planwerk.domain.findings;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With whom a finding lies.
 *
 * @param unit part of the organisation
 * @param person role
 * @param due day until which somebody says what came of it
 */
public record Destination(@Nullable UnitId unit, @Nullable PersonId person, LocalDate due) {

  boolean isNowhere() {
    return unit == null && person == null;
  }
}
