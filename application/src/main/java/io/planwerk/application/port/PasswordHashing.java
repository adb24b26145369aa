package io.planwerk.application.port;

import org.jspecify.annotations.Nullable;

/** Makes of passwords what may be kept of them: slow to make, and so to guess. */
public interface PasswordHashing {

  /** What a comparison has shown. */
  enum Verdict {
    RIGHT,
    /** Right, but the hash is weaker than one that would be made now. */
    RIGHT_BUT_WEAK,
    WRONG,
    /** So many are compared already that nothing was shown. */
    BUSY
  }

  /** The hash of a password in PHC form, which tells how it was made. */
  String hash(String password);

  /**
   * Holds a password against a hash.
   *
   * @param hash absent where there is none; then the password is wrong, after the same time
   */
  Verdict compare(String password, @Nullable String hash);
}
