package io.planwerk.rest.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Counts and times what the server does. */
public final class Metrics {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Map<Kind, Timer> requests = new ConcurrentHashMap<>();

  private record Kind(String method, String route, int status) {}

  public Metrics(String version) {
    new JvmMemoryMetrics().bindTo(registry);
    collections.bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    Gauge.builder("planwerk.info", () -> 1)
        .description("the version that is running")
        .tag("version", version)
        .register(registry);
  }

  /**
   * Notes a finished request.
   *
   * @param route the path with its variable parts in braces, or some word when there is none: never
   *     what a caller made up
   */
  public void request(String method, String route, int status, long nanoseconds) {
    requests
        .computeIfAbsent(new Kind(method, route, status), this::timer)
        .record(nanoseconds, TimeUnit.NANOSECONDS);
  }

  private Timer timer(Kind kind) {
    return Timer.builder("http.server.requests")
        .description("requests that were answered")
        .tag("method", kind.method())
        .tag("route", kind.route())
        .tag("status", Integer.toString(kind.status()))
        .register(registry);
  }

  String text() {
    return registry.scrape();
  }

  /** Stops watching the process. */
  public void close() {
    collections.close();
    registry.close();
  }
}
