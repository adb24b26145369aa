package io.planwerk.domain.observations;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a figure a value is of; the whole where nothing is named.
 *
 * @param campaign an action with a name of its own, across measures
 * @param measure what was done
 * @param platform where
 * @param audience among whom
 */
public record Slice(
    @Nullable Name campaign,
    @Nullable MeasureId measure,
    @Nullable PlatformId platform,
    @Nullable AudienceId audience) {

  /** All of a figure. */
  public static final Slice WHOLE = new Slice(null, null, null, null);

  public boolean isWhole() {
    return equals(WHOLE);
  }

  /** Whether what is a part of the other is a part of this as well. */
  public boolean holds(Slice other) {
    return (campaign == null || campaign.equals(other.campaign))
        && (measure == null || measure.equals(other.measure))
        && (platform == null || platform.equals(other.platform))
        && (audience == null || audience.equals(other.audience));
  }
}
