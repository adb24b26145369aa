package io.planwerk.application.port;

import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells who somebody is at a browser, by OpenID Connect. */
public interface IdentityProvider {

  /** What came of asking. */
  sealed interface Answer {

    /**
     * The provider knows the person.
     *
     * @param email one that the provider has verified; absent where there is none
     */
    record Known(Member.OpenId openId, @Nullable Email email) implements Answer {}

    /**
     * What was shown isn't what the provider gave out for this browser and this server.
     *
     * @param reason for the log
     */
    record Refused(String reason) implements Answer {}

    /**
     * The provider can't be reached, or doesn't speak as it should.
     *
     * @param reason for the log
     */
    record Unavailable(String reason) implements Answer {}
  }

  /** Whether one was chosen for this server. */
  boolean isChosen();

  /**
   * Where a browser is sent to sign in; empty when the provider can't be reached.
   *
   * @param state comes back with the browser
   * @param nonce comes back in the token
   * @param challenge SHA-256 of the verifier in base64url (RFC 7636)
   */
  Optional<String> address(String state, String nonce, String challenge);

  /**
   * Asks who it is that came back.
   *
   * @param code that the browser has brought
   */
  Answer redeem(String code, String verifier, String nonce);
}
