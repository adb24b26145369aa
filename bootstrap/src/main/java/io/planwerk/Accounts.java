package io.planwerk;

import io.planwerk.application.identity.SigningIn;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.workspace.Email;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Sets up local accounts, whose passwords are never given as arguments. */
final class Accounts {
  private Accounts() {}

  /**
   * Sets up the account of the settings, if there is one.
   *
   * @throws CannotGoOn when it can't be
   */
  static void ensure(IdentityOptions options, SigningIn signingIn) {
    String email = options.ownerEmail;
    Path file = options.ownerPasswordFile;
    if (email == null && file == null) {
      return;
    }
    if (email == null || file == null) {
      throw new CannotGoOn("--owner-email and --owner-password-file go together.");
    }
    set(signingIn, email, "Owner", IdentityOptions.secret(file, "--owner-password-file"));
  }

  /**
   * Gives an account a password.
   *
   * @throws CannotGoOn when there is no such address, or the password isn't taken
   */
  static void set(SigningIn signingIn, String email, String name, String password) {
    try {
      List<Fault> faults = signingIn.setPassword(new Email(email), new Name(name), password);
      if (!faults.isEmpty()) {
        throw new CannotGoOn("The password isn't taken: " + told(faults) + ".");
      }
    } catch (BrokenInvariants e) {
      throw new CannotGoOn(email + ", " + name + ": " + told(e.faults()) + ".");
    }
  }

  private static String told(List<Fault> faults) {
    return faults.stream()
        .map(fault -> "it " + fault.detail().en())
        .collect(Collectors.joining(", "));
  }
}
