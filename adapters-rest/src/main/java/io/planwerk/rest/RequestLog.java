package io.planwerk.rest;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.planwerk.rest.operations.Metrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/** Notes every finished request, in the log and in the metrics: never tokens or bodies. */
final class RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String UNROUTED = "none";
  private static final int FIRST_REFUSAL = 400;
  private static final long NANOSECONDS_PER_MILLISECOND = 1_000_000;

  private final Metrics metrics;

  RequestLog(Metrics metrics) {
    this.metrics = metrics;
  }

  /** The last that happens to a request. */
  void finished(Context context) {
    Exchange exchange = Exchange.of(context);
    long nanoseconds = exchange.nanoseconds();
    String method = method(context.req().getMethod());
    int status = context.res().getStatus();
    Endpoint endpoint = context.endpoints().lastHttpEndpoint();
    String route = endpoint == null ? UNROUTED : endpoint.path;
    metrics.request(method, route, status, nanoseconds);
    LoggingEventBuilder line = LOG.atLevel(level(method, status));
    line.addKeyValue("method", method)
        .addKeyValue("route", route)
        .addKeyValue("status", status)
        .addKeyValue("ms", nanoseconds / NANOSECONDS_PER_MILLISECOND)
        .addKeyValue("actor", exchange.actor())
        .log("request");
    MDC.remove("requestId");
  }

  private static Level level(String method, int status) {
    boolean reads = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    return reads && status < FIRST_REFUSAL ? Level.DEBUG : Level.INFO;
  }

  /** Strangers choose the names of methods: each would become a row of its own in the metrics. */
  private static String method(String given) {
    return switch (given) {
      case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> given;
      default -> "OTHER";
    };
  }
}
