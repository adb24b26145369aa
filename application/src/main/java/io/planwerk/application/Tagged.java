package io.planwerk.application;

/**
 * A value with the tag of its state: it differs whenever the value does.
 *
 * @param value what was asked for
 * @param tag to be given back in a {@link Precondition}
 * @param created whether the request brought it into being
 */
public record Tagged<T>(T value, String tag, boolean created) {

  public static <T> Tagged<T> existing(T value, String tag) {
    return new Tagged<>(value, tag, false);
  }
}
