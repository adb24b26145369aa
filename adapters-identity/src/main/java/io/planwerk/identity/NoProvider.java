package io.planwerk.identity;

import io.planwerk.application.port.IdentityProvider;
import java.util.Optional;

/** Stands where no provider was chosen. */
final class NoProvider implements IdentityProvider {

  @Override
  public boolean isChosen() {
    return false;
  }

  @Override
  public Optional<String> address(String state, String nonce, String challenge) {
    return Optional.empty();
  }

  @Override
  public Answer redeem(String code, String verifier, String nonce) {
    return new Answer.Unavailable("no provider was chosen");
  }
}
