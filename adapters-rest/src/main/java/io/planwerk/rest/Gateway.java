package io.planwerk.rest;

import static io.planwerk.rest.shared.ProblemCode.INTERNAL;
import static io.planwerk.rest.shared.ProblemCode.METHOD_NOT_ALLOWED;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.planwerk.application.StorageUnavailable;
import io.planwerk.application.retry.Retries;
import io.planwerk.application.workspace.Actor;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Negotiation;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Permission;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Refused;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.TextLanguage;
import io.planwerk.rest.shared.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Takes requests from the web server to the routes, and their replies back. */
final class Gateway {
  private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
  private static final String API = "/api/";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final byte[] NO_BODY = {};

  private static final String JSON = "application/json";
  private static final int SEE_OTHER = 303;
  private static final int NOT_MODIFIED = 304;

  private final RequestIds requestIds;
  private final Admission admission;
  private final BodyReader bodies;
  private final OnceOnly onceOnly;
  private final EventStreams streams;
  private final Tracing tracing;
  private final OwnPages ownPages;

  Gateway(
      RequestIds requestIds,
      Admission admission,
      OwnPages ownPages,
      BodyReader bodies,
      Retries retries,
      EventStreams streams,
      Tracing tracing) {
    this.requestIds = requestIds;
    this.admission = admission;
    this.ownPages = ownPages;
    this.bodies = bodies;
    this.onceOnly = new OnceOnly(retries);
    this.streams = streams;
    this.tracing = tracing;
  }

  /** The first that happens to a request, whether or not there is a route for it. */
  void begin(Context context) {
    String id = requestIds.choose(context.req().getHeader("X-Request-Id"));
    new Exchange(id).attachTo(context);
    MDC.put("requestId", id);
    context.res().setHeader("X-Request-Id", id);
    Protection.HEADERS.forEach(context.res()::setHeader);
  }

  void answer(Context context, Route route) throws IOException {
    @Nullable Reply reply;
    try {
      Request request = Exchange.of(context).request(context);
      reply =
          switch (route) {
            case Route.Open open -> open(context, request, open);
            case Route.Front front -> front(context, request, front);
            case Route.Guarded guarded -> guarded(context, request, guarded);
            case Route.Streamed streamed -> streamed(context, request, streamed);
            case Route.Download download -> {
              tell(context, request, download);
              yield null;
            }
            case Route.Events events -> {
              follow(context, request, events);
              yield null;
            }
          };
    } catch (Refused refused) {
      BodyReader.finish(context.req(), context.res());
      reply = problem(context, refused.problem());
    }
    if (reply != null) {
      send(context, reply);
    }
  }

  private void follow(Context context, Request request, Route.Events route) throws IOException {
    Admission.Admitted admitted = admit(context, route.permission());
    Query query = Query.parse(context.req().getQueryString(), Set.of());
    Call call = new Call(request, admitted.actor(), admitted.roles(), query, Format.JSON, NO_BODY);
    protect(context);
    streams.serve(call, context.res(), route, () -> admit(context, route.permission()));
  }

  private void tell(Context context, Request request, Route.Download route) throws IOException {
    Admission.Admitted admitted = admit(context, route.permission());
    Query query = Query.parse(context.req().getQueryString(), route.parameters());
    Call call = new Call(request, admitted.actor(), admitted.roles(), query, Format.JSON, NO_BODY);
    protect(context);
    HttpServletResponse response = context.res();
    response.setContentType(route.contentType());
    try {
      route.handler().write(call, response.getOutputStream());
    } catch (IOException | RuntimeException e) {
      if (response.isCommitted()) {
        breakOff(response);
      }
      throw e;
    }
  }

  /** Else what was told so far would look like all of it. */
  private static void breakOff(HttpServletResponse response) throws IOException {
    response.sendError(-1);
  }

  private static Reply open(Context context, Request request, Route.Open route) {
    Query.parse(context.req().getQueryString(), Set.of());
    return route.handler().apply(request);
  }

  private Reply front(Context context, Request request, Route.Front route) throws IOException {
    if (route.method() == Method.GET) {
      return visited(context, request, route, context.req().getQueryString());
    }
    ownPages.require(context.req());
    if (!Bodies.mediaType(request).equals(FORM)) {
      throw Bodies.unsupported(FORM).refused();
    }
    String form = new String(bodies.read(context.req()), StandardCharsets.US_ASCII);
    return visited(context, request, route, form);
  }

  private static Reply visited(
      Context context, Request request, Route.Front route, @Nullable String parameters) {
    Reply reply =
        route
            .handler()
            .apply(
                new Visit(request, Query.among(parameters, route.parameters()), caller(context)));
    return reply.status() == SEE_OTHER && JSON.equals(request.header("Accept"))
        ? reply.told()
        : reply;
  }

  private Reply guarded(Context context, Request request, Route.Guarded route) throws IOException {
    Admission.Admitted admitted = admit(context, route.permission());
    String rawQuery = context.req().getQueryString();
    Query query = Query.parse(rawQuery, route.parameters());
    Format format =
        route.method() == Method.DELETE || route.formats().isEmpty()
            ? Format.JSON
            : Negotiation.format(request.header("Accept"), route.formats());
    byte[] body = hasBody(route.method()) ? bodies.read(context.req()) : NO_BODY;
    Call call = new Call(request, admitted.actor(), admitted.roles(), query, format, body);
    Supplier<Reply> work =
        () -> tracing.traced(route, call, caller(context), () -> route.handler().answer(call));
    return switch (route.method()) {
      case GET -> Conditions.read(call, work.get());
      case POST -> onceOnly.answer(call, rawQuery, () -> handled(work, call));
      case PUT, PATCH, DELETE -> work.get();
    };
  }

  private Reply streamed(Context context, Request request, Route.Streamed route)
      throws IOException {
    Admission.Admitted admitted = admit(context, route.permission());
    Query query = Query.parse(context.req().getQueryString(), route.parameters());
    Format format = Negotiation.format(request.header("Accept"), Set.of(Format.JSON));
    boolean document = Bodies.isDocument(request);
    byte[] body = document ? bodies.read(context.req()) : NO_BODY;
    Call call = new Call(request, admitted.actor(), admitted.roles(), query, format, body);
    tracing.begin(route, call, caller(context));
    return route
        .handler()
        .answer(call, document ? InputStream.nullInputStream() : context.req().getInputStream());
  }

  private static String caller(Context context) {
    return context.req().getRemoteAddr();
  }

  private static Reply handled(Supplier<Reply> work, Call call) {
    try {
      return work.get();
    } catch (Refused refused) {
      return refused.problem().reply(call.language(), call.request().id());
    }
  }

  private Actor admit(Context context) {
    Actor actor = admission.admit(context.req(), context.res());
    Exchange.of(context).actor(actor.name());
    return actor;
  }

  private Admission.Admitted admit(Context context, Permission permission) {
    Actor actor = admit(context);
    return new Admission.Admitted(
        actor, admission.require(permission, actor, context.pathParamMap()));
  }

  private static boolean hasBody(Method method) {
    return switch (method) {
      case POST, PUT, PATCH -> true;
      case GET, DELETE -> false;
    };
  }

  /** There is no such route, or not with this method. */
  void unrouted(Context context, HttpResponseException cause) {
    Reply reply;
    try {
      if (context.path().startsWith(API)) {
        admit(context);
      }
      reply =
          cause.getStatus() == METHOD_NOT_ALLOWED.status()
              ? otherMethods(context, cause.getDetails())
              : problem(context, Outcomes.notFound());
    } catch (Refused refused) {
      reply = problem(context, refused.problem());
    } catch (StorageUnavailable lost) {
      reply = withoutStorage(context, lost);
    }
    sendIfPossible(context, reply);
  }

  private static Reply otherMethods(Context context, Map<String, String> details) {
    String allow = String.join(", ", details.values()) + ", OPTIONS";
    return context.req().getMethod().equals("OPTIONS")
        ? Reply.empty(204).with("Allow", allow)
        : problem(
            context,
            Problem.of(
                    METHOD_NOT_ALLOWED,
                    "Hier geht nur " + allow + ".",
                    "Only " + allow + " can be used here.")
                .with("Allow", allow));
  }

  /** Something happened that nobody had expected. */
  void failed(Context context, Exception cause) {
    if (context.res().isCommitted()) {
      LOG.warn("an answer broke off", cause);
    } else if (cause instanceof StorageUnavailable lost) {
      sendIfPossible(context, withoutStorage(context, lost));
    } else if (cause instanceof HttpException bad && bad.getCode() < INTERNAL.status()) {
      sendIfPossible(context, problem(context, ServerProblems.malformed()));
    } else {
      LOG.error("a request failed", cause);
      sendIfPossible(context, problem(context, ServerProblems.internal()));
    }
  }

  private static Reply withoutStorage(Context context, StorageUnavailable lost) {
    LOG.warn("the database is lost", lost);
    return problem(context, ServerProblems.withoutStorage());
  }

  /**
   * Something is wrong with the program itself, or with the machine; this request at least fails.
   */
  void brokenBy(HttpServletResponse response, Error error) {
    LOG.error("a request failed for good", error);
    if (response.isCommitted()) {
      return;
    }
    String id = response.getHeader("X-Request-Id");
    try {
      write(response, ServerProblems.internal().reply(TextLanguage.EN, id == null ? "" : id));
    } catch (IOException e) {
      LOG.debug("nobody waits for the answer any more", e);
    }
  }

  private static Reply problem(Context context, Problem problem) {
    return problem.reply(Exchange.language(context), Exchange.of(context).requestId());
  }

  private static void sendIfPossible(Context context, Reply reply) {
    try {
      BodyReader.finish(context.req(), context.res());
      send(context, reply);
    } catch (IOException e) {
      LOG.debug("nobody waits for the answer any more", e);
    }
  }

  private static void send(Context context, Reply reply) throws IOException {
    if (context.path().startsWith(API)) {
      protect(context);
    }
    write(context.res(), reply);
  }

  /** From being shown to others who ask at the same address. */
  private static void protect(Context context) {
    context.res().setHeader("Cache-Control", "no-cache");
    context.res().setHeader("Vary", "Accept, Accept-Language, Authorization, Cookie");
  }

  private static void write(HttpServletResponse response, Reply reply) throws IOException {
    response.setStatus(reply.status());
    response.setContentType(reply.contentType());
    reply.headers().forEach(response::setHeader);
    reply.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
    if (reply.contentType() != null) {
      response.setContentLength(reply.body().length);
      response.getOutputStream().write(reply.body());
    } else if (reply.status() == NOT_MODIFIED) {
      // Else the server would name a length of 0, which isn't that of what is there.
      response.flushBuffer();
    }
  }
}
