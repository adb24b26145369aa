package io.planwerk.identity;

import io.planwerk.application.port.PasswordHashing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Passwords hashed with Argon2id (RFC 9106). Each takes as much memory as its parameters say, so
 * only a few are hashed at a time.
 */
@Singleton
final class Argon2Hashing implements PasswordHashing {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{11,88})\\$([A-Za-z0-9+/]{11,88})");

  /**
   * How much work a hash is.
   *
   * @param memory in KiB
   * @param passes over this memory
   * @param lanes at once
   */
  record Effort(int memory, int passes, int lanes) {

    /** As the Password Storage Cheat Sheet of OWASP asks for. */
    static final Effort USUAL = new Effort(19_456, 2, 1);

    boolean isLessThan(Effort other) {
      return memory < other.memory || passes < other.passes || lanes < other.lanes;
    }
  }

  /** Salt and hash in base64. */
  private record Kept(Effort effort, String salt, String hash) {}

  private final Effort effort;
  private final SecureRandom random = new SecureRandom();
  private final Semaphore free = new Semaphore(AT_ONCE, true);

  /** Stands for the hash of those who have none. */
  private final String nobodys;

  @Inject
  Argon2Hashing() {
    this(Effort.USUAL);
  }

  Argon2Hashing(Effort effort) {
    this.effort = effort;
    byte[] salt = bytes(SALT_BYTES);
    nobodys = text(effort, salt, bytes(HASH_BYTES));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  @Override
  public String hash(String password) {
    byte[] salt = bytes(SALT_BYTES);
    free.acquireUninterruptibly();
    try {
      return text(effort, salt, argon2(password, effort, salt, HASH_BYTES));
    } finally {
      free.release();
    }
  }

  @Override
  public Verdict compare(String password, @Nullable String hash) {
    Optional<Kept> kept = parse(hash == null ? nobodys : hash);
    if (kept.isEmpty()) {
      throw new IllegalStateException("a kept password isn't in PHC form");
    }
    return slowly(
        () -> {
          Kept one = kept.get();
          byte[] right = Base64.getDecoder().decode(one.hash());
          byte[] salt = Base64.getDecoder().decode(one.salt());
          byte[] shown = argon2(password, one.effort(), salt, right.length);
          return !MessageDigest.isEqual(shown, right) || hash == null
              ? Verdict.WRONG
              : one.effort().isLessThan(effort) ? Verdict.RIGHT_BUT_WEAK : Verdict.RIGHT;
        });
  }

  private Verdict slowly(Supplier<Verdict> work) {
    try {
      if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return Verdict.BUSY;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Verdict.BUSY;
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private static byte[] argon2(String password, Effort effort, byte[] salt, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(effort.memory())
            .withIterations(effort.passes())
            .withParallelism(effort.lanes())
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }

  private static String text(Effort effort, byte[] salt, byte[] hash) {
    return "$argon2id$v=19$m="
        + effort.memory()
        + ",t="
        + effort.passes()
        + ",p="
        + effort.lanes()
        + "$"
        + ENCODER.encodeToString(salt)
        + "$"
        + ENCODER.encodeToString(hash);
  }

  private static Optional<Kept> parse(String text) {
    Matcher parts = PHC.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Kept(
                new Effort(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))),
                parts.group(4),
                parts.group(5)))
        : Optional.empty();
  }
}
