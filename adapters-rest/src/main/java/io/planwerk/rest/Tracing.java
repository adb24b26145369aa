package io.planwerk.rest;

import io.planwerk.application.trace.Deed;
import io.planwerk.application.trace.Trace;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Permission;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what requests change, under names made from their routes. */
final class Tracing {
  private static final String REASON = "reason";
  private static final String API = "/api/v1/";
  private static final int LONGEST = 200;
  private static final int CREATED = 201;
  private static final int FIRST_REFUSAL = 300;
  private static final Pattern STRATEGY = Pattern.compile("/strategies/([^/?]+)");
  private static final Pattern ORGANISATION = Pattern.compile("/organisations/([^/?]+)");

  /** Tags of parts are hashes, those of strategies the number of the revision. */
  private static final Pattern REVISION = Pattern.compile("\"(\\d{1,9})(?:-[a-z]+)?\"");

  private final Trace trace;

  Tracing(Trace trace) {
    this.trace = trace;
  }

  /** Does the work; where it changes something, that is kept. */
  Reply traced(Route.Guarded route, Call call, String caller, Supplier<Reply> work) {
    if (!changes(route, route.permission())) {
      return work.get();
    }
    if (route.apart()) {
      trace.begin(call.actor(), deed(route, call, caller, null));
      return work.get();
    }
    return trace.doing(
        call.actor(),
        strategy(call.request().path()),
        work,
        reply ->
            reply.status() < FIRST_REFUSAL
                ? Optional.of(deed(route, call, caller, reply))
                : Optional.empty());
  }

  /** Keeps what is begun. */
  void begin(Route.Streamed route, Call call, String caller) {
    if (changes(route, route.permission())) {
      trace.begin(call.actor(), deed(route, call, caller, null));
    }
  }

  private static boolean changes(Route route, Permission permission) {
    return route.method() != Method.GET && permission != Permission.READ;
  }

  private static Deed deed(Route route, Call call, String caller, @Nullable Reply reply) {
    String location = reply == null ? null : reply.headers().get("Location");
    String place = location == null ? call.request().path() : location;
    String agent = call.header("User-Agent");
    return new Deed(
        what(route.path()) + "." + done(route.method(), reply),
        route.method().name(),
        place,
        id(ORGANISATION, place).map(OrganisationId::new).orElse(null),
        strategy(place),
        call.request().id(),
        reply == null ? null : reply.status(),
        reply == null ? null : revision(reply),
        caller,
        agent == null || agent.length() <= LONGEST ? agent : agent.substring(0, LONGEST),
        call.query().values().get(REASON));
  }

  private static Optional<String> id(Pattern pattern, String place) {
    Matcher found = pattern.matcher(place);
    return found.find() ? Optional.of(found.group(1)).filter(Slug::isSlug) : Optional.empty();
  }

  private static @Nullable StrategyId strategy(String place) {
    return id(STRATEGY, place).map(StrategyId::new).orElse(null);
  }

  private static @Nullable Integer revision(Reply reply) {
    String tag = reply.headers().get("ETag");
    Matcher revision = REVISION.matcher(tag == null ? "" : tag);
    return revision.matches() ? Integer.valueOf(revision.group(1)) : null;
  }

  /** The fixed segments of a path; the first names one of several. */
  static String what(String template) {
    String all =
        Arrays.stream(template.replaceFirst("^" + API, "").split("/", -1))
            .filter(segment -> !segment.startsWith("{"))
            .collect(Collectors.joining("."));
    return all.replaceFirst("^([^.]+?)(?:ies(?=\\.|$))", "$1y")
        .replaceFirst("^([^.]+?)s(?=\\.|$)", "$1");
  }

  private static String done(Method method, @Nullable Reply reply) {
    if (reply == null) {
      return "begun";
    }
    if (reply.status() == CREATED) {
      return "created";
    }
    return switch (method) {
      case POST -> "done";
      case PUT, PATCH -> "changed";
      case DELETE -> "removed";
      case GET -> throw new IllegalArgumentException("reading changes nothing");
    };
  }
}
