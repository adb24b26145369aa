package io.planwerk.domain.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint (SHA-256) of lines with their ends, by which a change of any of them shows. */
public final class Seal {
  private final MessageDigest digest;

  public Seal() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  public void add(byte[] line) {
    digest.update(line);
    digest.update((byte) '\n');
  }

  /** That of all lines so far, after which none can be added. */
  public String close() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
