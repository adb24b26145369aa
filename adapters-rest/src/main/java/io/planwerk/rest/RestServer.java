package io.planwerk.rest;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.planwerk.rest.operations.Metrics;
import io.planwerk.rest.operations.Readiness;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/** The web server with all routes. It is started once and stopped once. */
public final class RestServer {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** How long a connection on which nothing runs may still stay open when the server stops. */
  private static final Duration IDLE_AT_THE_END = Duration.ofMillis(50);

  private final RestSettings settings;
  private final List<Route> routes;
  private final ServerProblems problems;
  private final Gateway gateway;
  private final EventStreams streams;
  private final Readiness readiness;
  private final Metrics metrics;
  private final RequestLog log;
  private final Javalin javalin;
  private Runnable beforeRequests = () -> {};

  RestServer(
      RestSettings settings,
      RequestIds requestIds,
      List<Routes> areas,
      Gateway gateway,
      EventStreams streams,
      Readiness readiness,
      Metrics metrics) {
    this.settings = settings;
    this.problems = new ServerProblems(requestIds);
    this.routes = areas.stream().flatMap(area -> area.routes().stream()).toList();
    this.gateway = gateway;
    this.streams = streams;
    this.readiness = readiness;
    this.metrics = metrics;
    this.log = new RequestLog(metrics);
    this.javalin = Javalin.create(this::configure);
  }

  /** Every route, so that the contract can be held against them. */
  public List<Route> routes() {
    return routes;
  }

  /**
   * Starts to answer requests.
   *
   * @param first what has to be done before the first request is answered, but only once the port
   *     is sure to be free
   * @return the port it listens on
   */
  public int start(Runnable first) {
    beforeRequests = first;
    javalin.start();
    return javalin.port();
  }

  /** Whether requests should be sent here. */
  public boolean isReady() {
    return readiness.isReady();
  }

  /**
   * Takes no more requests, ends streams of events, and waits 20 seconds at most for those that
   * run.
   */
  public void stop() {
    readiness.stopping();
    streams.close();
    javalin.stop();
    metrics.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.router.javaLangErrorHandler(gateway::brokenBy);
    config.router.ignoreTrailingSlashes = false;
    config.http.prefer405over404 = true;
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(this::prepare);
    config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(problems));
    config.routes.before(gateway::begin);
    routes.forEach(route -> register(config, route));
    config.routes.after(log::finished);
    config.routes.after(context -> BodyReader.linger(context.req(), context.res()));
    config.routes.exception(
        HttpResponseException.class, (cause, context) -> gateway.unrouted(context, cause));
    config.routes.exception(Exception.class, (cause, context) -> gateway.failed(context, cause));
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
    connector.addBean(new SlowClients(connector.getScheduler(), settings.clients().patience()));
    server.addBean(new NetworkConnectionLimit(settings.clients().connections(), connector));
    return connector;
  }

  private void prepare(Server server) {
    server.setStopTimeout(PATIENCE.toMillis());
    server.setErrorHandler(problems);
    // In place of Javalin's own, which counts for nobody what the metrics count already.
    server.setHandler(new GracefulHandler());
    // Jetty takes the port, then starts its beans, then lets requests in.
    server.addBean(
        new AbstractLifeCycle() {
          @Override
          protected void doStart() {
            beforeRequests.run();
          }
        });
  }

  private void register(JavalinConfig config, Route route) {
    config.routes.addHttpHandler(
        type(route.method()), route.path(), context -> gateway.answer(context, route));
    if (route.method() == Method.GET
        && !(route instanceof Route.Events || route instanceof Route.Download)) {
      config.routes.addHttpHandler(
          HandlerType.HEAD, route.path(), context -> gateway.answer(context, route));
    }
  }

  private static HandlerType type(Method method) {
    return switch (method) {
      case GET -> HandlerType.GET;
      case POST -> HandlerType.POST;
      case PUT -> HandlerType.PUT;
      case PATCH -> HandlerType.PATCH;
      case DELETE -> HandlerType.DELETE;
    };
  }
}
