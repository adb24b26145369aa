package io.planwerk.rest.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every request tells, whoever sends it. */
public final class Request {
  private final String id;
  private final String path;
  private final TextLanguage language;
  private final Function<String, @Nullable String> headers;
  private final Function<String, String> segments;

  /**
   * @param id names the request in answers and logs
   * @param path the path as it was sent
   * @param headers finds a header by its name
   * @param segments finds a variable part of the path by its name
   */
  public Request(
      String id,
      String path,
      TextLanguage language,
      Function<String, @Nullable String> headers,
      Function<String, String> segments) {
    this.id = id;
    this.path = path;
    this.language = language;
    this.headers = headers;
    this.segments = segments;
  }

  public String id() {
    return id;
  }

  public String path() {
    return path;
  }

  public TextLanguage language() {
    return language;
  }

  public @Nullable String header(String name) {
    return headers.apply(name);
  }

  public String segment(String name) {
    return segments.apply(name);
  }
}
