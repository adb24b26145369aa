package io.planwerk.application.identity;

import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.workspace.Email;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Lets people in who prove who they are: by a password, or by what a provider says of them. */
public interface SigningIn {

  /** What came of it. */
  sealed interface Result {

    /**
     * The person is in.
     *
     * @param secret of the session, to be kept by the browser
     * @param several whether the person is a member of other workspaces, too
     */
    record Entered(String secret, boolean several) implements Result {}

    /** It isn't proved, or nobody has let the person in; which of both isn't told. */
    record Refused() implements Result {}

    /** It was tried too often. */
    record TooOften(Duration pause) implements Result {}

    /** Somebody who is known elsewhere, but whom nobody has let in. */
    record Stranger() implements Result {}

    /** It can't be found out at the moment. */
    record Unavailable() implements Result {}
  }

  /**
   * A way through the provider.
   *
   * @param secret to be kept by this browser only, until it comes back
   * @param address where it is sent
   */
  record Start(String secret, String address) {}

  /** Whether there is a provider. */
  boolean hasProvider();

  /** What comes of a password is the same, after the same time, for those who aren't known. */
  Result withPassword(String email, String password, Circumstances how);

  /** Begins the way through the provider; empty when it can't be reached. */
  Optional<Start> begin();

  /**
   * Ends the way through the provider. Whoever comes for the first time is known by an e-mail
   * address that the provider has verified, and by the provider's own name from then on.
   *
   * @param secret that the browser has kept
   * @param state that has come back, from the provider or from somebody else
   */
  Result finish(String secret, String state, String code, Circumstances how);

  /**
   * Gives a person a password; who isn't a member anywhere becomes an owner of the first workspace.
   * It is for whoever holds the database, and is kept in the trace as theirs.
   *
   * @return what is wrong with the password; nothing when it was set
   */
  List<Fault> setPassword(Email email, Name name, String password);
}
