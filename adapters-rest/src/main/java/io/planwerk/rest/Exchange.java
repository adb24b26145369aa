package io.planwerk.rest;

import io.javalin.http.Context;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.TextLanguage;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** What is known about a request while it runs, beside the request itself. */
final class Exchange {
  private static final String ATTRIBUTE = "exchange";

  private final String requestId;
  private final long startedAt = System.nanoTime();
  private @Nullable String actor;

  Exchange(String requestId) {
    this.requestId = requestId;
  }

  void attachTo(Context context) {
    context.attribute(ATTRIBUTE, this);
  }

  static Exchange of(Context context) {
    Exchange exchange = context.attribute(ATTRIBUTE);
    return exchange == null ? new Exchange("") : exchange;
  }

  Request request(Context context) {
    return new Request(
        requestId,
        context.path(),
        language(context),
        name -> header(context, name),
        context::pathParam);
  }

  /** A header that is sent in several lines means one list (RFC 9110, 5.3). */
  private static @Nullable String header(Context context, String name) {
    Enumeration<String> lines = context.req().getHeaders(name);
    if (!lines.hasMoreElements()) {
      return null;
    }
    String first = lines.nextElement();
    return lines.hasMoreElements()
        ? first + ", " + String.join(", ", Collections.list(lines))
        : first;
  }

  static TextLanguage language(Context context) {
    return TextLanguage.accepted(context.req().getHeader("Accept-Language"));
  }

  String requestId() {
    return requestId;
  }

  void actor(String name) {
    actor = name;
  }

  @Nullable String actor() {
    return actor;
  }

  long nanoseconds() {
    return System.nanoTime() - startedAt;
  }
}
