package io.planwerk.rest;

import io.javalin.http.Context;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.TextLanguage;
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
        name -> context.req().getHeader(name),
        context::pathParam);
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
