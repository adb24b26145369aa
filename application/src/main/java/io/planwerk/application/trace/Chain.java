package io.planwerk.application.trace;

import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How entries hang together: each tells the hash of the one before, so nothing can be changed, left
 * out, put in or moved but at the end. A hash is SHA-256, in hexadecimal digits, over the fields in
 * their order, each as the number of its bytes in UTF-8, a colon and the text, or a minus where it
 * is absent. Instants are written in ISO 8601.
 */
public final class Chain {

  /** What is wrong with an entry. */
  public enum Flaw {
    /** It doesn't follow the number before. */
    GAP,
    /** It doesn't tell the hash of the entry before. */
    BROKEN_LINK,
    /** It isn't what its hash says. */
    CHANGED,
    /** What it tells of a person isn't what its hash says. */
    PERSONAL_CHANGED
  }

  private Chain() {}

  /** The same entry with the hash that it has to have. */
  static Entry sealed(Entry entry) {
    return entry.with(hash(entry));
  }

  static String hash(Entry.Personal personal) {
    return hash(personal.salt(), personal.address(), personal.agent(), personal.reason());
  }

  private static String hash(Entry entry) {
    return hash(
        entry.number(),
        entry.at(),
        entry.type(),
        entry.method(),
        entry.place(),
        entry.organisation() == null ? null : entry.organisation().value(),
        entry.strategy() == null ? null : entry.strategy().value(),
        entry.actor(),
        entry.request(),
        entry.status(),
        entry.revision(),
        entry.personalHash(),
        entry.previous());
  }

  private static String hash(@Nullable Object... fields) {
    StringBuilder text = new StringBuilder();
    Arrays.stream(fields).forEach(field -> append(text, field));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void append(StringBuilder text, @Nullable Object field) {
    if (field == null) {
      text.append('-');
    } else {
      String value = field.toString();
      text.append(value.getBytes(StandardCharsets.UTF_8).length).append(':').append(value);
    }
  }

  /** What is wrong with an entry that is said to come behind a head. */
  public static Optional<Flaw> flaw(Head before, Entry entry) {
    if (entry.number() != before.number() + 1) {
      return Optional.of(Flaw.GAP);
    }
    if (!entry.hash().equals(hash(entry))) {
      return Optional.of(Flaw.CHANGED);
    }
    if (!entry.previous().equals(before.hash())) {
      return Optional.of(Flaw.BROKEN_LINK);
    }
    Entry.Personal personal = entry.personal();
    return personal == null || hash(personal).equals(entry.personalHash())
        ? Optional.empty()
        : Optional.of(Flaw.PERSONAL_CHANGED);
  }
}
