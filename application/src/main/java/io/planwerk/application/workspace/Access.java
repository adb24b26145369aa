package io.planwerk.application.workspace;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.Optional;

/** Lets tools in by their token, and people by their session. */
public interface Access {

  /** Who the bearer of this secret is; empty when no token has it. */
  Optional<Actor> authenticate(String secret);

  /**
   * Who is signed in at the browser that shows this secret, with the roles that the member has now;
   * empty when nobody is, or nobody any more.
   */
  Optional<Actor> signedIn(String secret);

  /** The organisation that a strategy belongs to; empty when there is no such strategy. */
  Optional<OrganisationId> home(WorkspaceId workspace, StrategyId strategy);

  /**
   * Sees to it that an owner can come in. A given secret becomes the owner's, in place of any
   * earlier one; without one a secret is made when there is no owner token yet.
   *
   * @param given the secret to use, from the configuration
   * @return the secret that was made, to be shown this once
   */
  Optional<String> ensureOwner(Optional<String> given);
}
