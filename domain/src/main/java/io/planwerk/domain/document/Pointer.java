package io.planwerk.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901): the address of one value in a tree.
 *
 * @param tokens the steps from the root, unescaped
 */
public record Pointer(List<String> tokens) {
  public static final Pointer ROOT = new Pointer(List.of());

  private static final Pattern STRAY_TILDE = Pattern.compile("~(?![01])");

  public Pointer {
    tokens = List.copyOf(tokens);
  }

  /** Reads the text form; empty when it is no pointer. */
  public static Optional<Pointer> parse(String text) {
    if (text.isEmpty()) {
      return Optional.of(ROOT);
    }
    if (text.charAt(0) != '/') {
      return Optional.empty();
    }
    List<String> tokens = new ArrayList<>();
    for (String token : text.substring(1).split("/", -1)) {
      if (STRAY_TILDE.matcher(token).find()) {
        return Optional.empty();
      }
      tokens.add(token.replace("~1", "/").replace("~0", "~"));
    }
    return Optional.of(new Pointer(tokens));
  }

  public static String escape(String token) {
    return token.indexOf('~') < 0 && token.indexOf('/') < 0
        ? token
        : token.replace("~", "~0").replace("/", "~1");
  }

  public Pointer child(String token) {
    List<String> longer = new ArrayList<>(tokens);
    longer.add(token);
    return new Pointer(longer);
  }

  public Pointer child(int index) {
    return child(Integer.toString(index));
  }

  public Pointer parent() {
    return new Pointer(tokens.subList(0, tokens.size() - 1));
  }

  public String last() {
    return tokens.getLast();
  }

  public boolean isRoot() {
    return tokens.isEmpty();
  }

  public boolean startsWith(Pointer other) {
    return tokens.size() >= other.tokens.size()
        && tokens.subList(0, other.tokens.size()).equals(other.tokens);
  }

  /** The value at this address; empty when there is none (or a null). */
  public Optional<Object> in(@Nullable Object tree) {
    Object here = tree;
    for (String token : tokens) {
      here =
          switch (here) {
            case Map<?, ?> map -> map.get(token);
            case List<?> list -> {
              int index = index(token, list.size());
              yield index < 0 ? null : list.get(index);
            }
            case null, default -> null;
          };
    }
    return Optional.ofNullable(here);
  }

  /** The list index a token means, or -1 when it is none below the size. */
  static int index(String token, int size) {
    if (token.isEmpty() || token.length() > 9 || (token.length() > 1 && token.charAt(0) == '0')) {
      return -1;
    }
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return -1;
      }
    }
    int index = Integer.parseInt(token);
    return index < size ? index : -1;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      text.append('/').append(escape(token));
    }
    return text.toString();
  }
}
