package io.planwerk.domain.platforms;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.RiskId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Rating;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Something that could go wrong with a platform. A risk is attended to when somebody owns it and
 * knows what to do before and after it strikes.
 *
 * @param id key by which findings refer to the risk
 * @param name the risk in a few words
 * @param kind family that the risk belongs to
 * @param likelihood how likely it is to occur within the time of the strategy, 1 (hardly) to 5
 *     (almost certainly)
 * @param impact how bad it would be for the goals, 1 (a nuisance) to 5 (the platform is lost)
 * @param mitigation what is done to make it less likely or less bad
 * @param exit what is done when it has occurred and can't be borne
 * @param owner person who watches it and acts
 * @param occurred whether it has already happened
 */
public record PlatformRisk(
    RiskId id,
    Name name,
    @Nullable RiskKind kind,
    @Nullable Rating likelihood,
    @Nullable Rating impact,
    @Nullable String mitigation,
    @Nullable String exit,
    @Nullable PersonId owner,
    @Nullable Boolean occurred) {

  /** Likelihood times impact, 1 to 25; empty as long as one of them isn't rated. */
  public OptionalInt severity() {
    return likelihood == null || impact == null
        ? OptionalInt.empty()
        : OptionalInt.of(likelihood.value() * impact.value());
  }
}
