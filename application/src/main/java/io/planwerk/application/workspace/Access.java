package io.planwerk.application.workspace;

import java.util.Optional;

/** Lets tools in by their token. */
public interface Access {

  /** Who the bearer of this secret is; empty when no token has it. */
  Optional<Actor> authenticate(String secret);

  /**
   * Sees to it that an owner can come in. A given secret becomes the owner's, in place of any
   * earlier one; without one a secret is made when there is no owner token yet.
   *
   * @param given the secret to use, from the configuration
   * @return the secret that was made, to be shown this once
   */
  Optional<String> ensureOwner(Optional<String> given);
}
