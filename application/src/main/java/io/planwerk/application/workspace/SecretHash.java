package io.planwerk.application.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is kept of a secret: enough to know it again, too little to tell it. */
public final class SecretHash {
  private SecretHash() {}

  /**
   * SHA-256 in hexadecimal digits. Plain hashing is enough: a secret long enough can't be found by
   * trying.
   */
  public static String of(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
