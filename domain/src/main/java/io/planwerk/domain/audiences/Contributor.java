package io.planwerk.domain.audiences;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.ContributorId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or group outside the team through whom a message reaches further or becomes more
 * credible. Few members of a community write themselves (participation inequality, Nielsen), so the
 * ones who do deserve a plan.
 *
 * @param id key by which participation offers refer to the contributor
 * @param name what the person or group is called; a description does where no name should be stored
 * @param kind part that they play
 * @param audiences audiences that listen to them, each named once
 * @param networks places on the net where they are active, each named once
 * @param reach number of people whom they reach, 0 or more
 * @param participation how they take part, such as guest articles, product tests or answers in the
 *     forum
 * @param owner person of the team who keeps in touch with them
 */
public record Contributor(
    ContributorId id,
    Name name,
    @Nullable ContributorKind kind,
    List<AudienceId> audiences,
    List<NetworkId> networks,
    @Nullable Integer reach,
    @Nullable String participation,
    @Nullable PersonId owner) {

  public Contributor {
    audiences = List.copyOf(audiences);
    networks = List.copyOf(networks);
    Invariants.check()
        .unique("audiences", audiences)
        .unique("networks", networks)
        .atLeast("reach", reach, 0)
        .orThrow();
  }
}
