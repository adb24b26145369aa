package io.planwerk.domain.mentions;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.shared.NetworkId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand for people without telling who they are. The same author always gets the same
 * one; nobody finds the author behind it without the key.
 */
public final class Pseudonyms {
  private static final int LENGTH = 16;
  private static final int SHORTEST_NAME = 3;
  private static final String GONE = "…";
  private static final Pattern PERSONAL =
      Pattern.compile(
          "https?://\\S+|www\\.\\S+" // addresses of pages often hold names
              + "|[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"
              + "|@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*"
              + "|\\+?\\(?\\d[\\d ()/.-]{5,}\\d");

  private final String key;

  /**
   * @param key a secret of the strategy
   */
  public Pseudonyms(String key) {
    this.key = key;
  }

  /** An author as he is compared: networks tell names with and without a sign, in any case. */
  public static String normal(String author) {
    String name = author.strip().toLowerCase(Locale.ROOT);
    return name.startsWith("@") ? name.substring(1) : name;
  }

  /**
   * The name that stands for an author.
   *
   * @param network where the author is called so; absent for all networks at once
   */
  public String of(@Nullable NetworkId network, String author) {
    return Fingerprint.of(
            key + '\n' + (network == null ? "" : network.value()) + '\n' + normal(author))
        .substring(0, LENGTH);
  }

  /**
   * A text without what would tell who wrote it or who is meant: users, addresses, telephone
   * numbers, and the author's own name.
   */
  public String scrubbed(String text, @Nullable String author) {
    String left = PERSONAL.matcher(text).replaceAll(GONE);
    String name = author == null ? "" : normal(author);
    return name.length() < SHORTEST_NAME
        ? left
        : Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(left)
            .replaceAll(GONE);
  }
}
