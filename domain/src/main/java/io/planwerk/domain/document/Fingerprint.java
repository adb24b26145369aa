package io.planwerk.domain.document;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A short text that differs whenever two trees differ: 128 bits of SHA-256 over kind, length and
 * content of every value.
 */
public final class Fingerprint {
  private static final int BYTES = 16;
  private static final int HEAD = 1 + Integer.BYTES;

  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  public static String of(@Nullable Object tree) {
    Fingerprint fingerprint = new Fingerprint(sha256());
    fingerprint.add(tree);
    return text(fingerprint.digest.digest());
  }

  /** A text as short that differs whenever two sequences of bytes differ. */
  public static String of(byte[] bytes) {
    return text(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String text(byte[] hash) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
  }

  private void add(@Nullable Object tree) {
    switch (tree) {
      case null -> text('n', "");
      case Map<?, ?> map -> {
        text('m', Integer.toString(map.size()));
        map.forEach(
            (name, value) -> {
              text('k', (String) name);
              add(value);
            });
      }
      case List<?> list -> {
        text('l', Integer.toString(list.size()));
        list.forEach(this::add);
      }
      case BigDecimal number -> text('d', number.toPlainString());
      case String string -> text('s', string);
      default -> text('b', tree.toString());
    }
  }

  private void text(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(HEAD).put((byte) kind).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
