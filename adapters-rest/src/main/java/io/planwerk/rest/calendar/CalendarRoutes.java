package io.planwerk.rest.calendar;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.REVIEW;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.calendar.StrategyCalendar;
import io.planwerk.application.calendar.StrategyCalendar.Fed;
import io.planwerk.application.calendar.StrategyCalendar.Made;
import io.planwerk.application.calendar.StrategyCalendar.Shown;
import io.planwerk.domain.calendar.Calendar;
import io.planwerk.domain.calendar.CalendarFilter;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.shared.Slug;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calendar of a strategy: as JSON, as a file, and at secret addresses for subscribers. */
public final class CalendarRoutes implements Routes {
  private static final String CALENDAR = Parts.ONE + "/calendar";
  private static final String FEEDS = CALENDAR + "/feeds";
  private static final String SECRET = "secret";
  private static final String FEED = "/feeds/{" + SECRET + "}.ics";
  private static final String ICALENDAR = "text/calendar; charset=utf-8";

  private final StrategyCalendar calendars;

  @Inject
  CalendarRoutes(StrategyCalendar calendars) {
    this.calendars = calendars;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, CALENDAR, REVIEW, Requests.FILTER, this::read),
        Route.Guarded.file(Method.GET, CALENDAR + ".ics", REVIEW, Requests.FILTER, this::file),
        Route.Guarded.json(Method.GET, FEEDS, READ, Paging.PARAMETERS, this::list),
        Route.Guarded.json(Method.POST, FEEDS, WRITE_STRATEGIES, Set.of(), this::open),
        Route.Guarded.json(
            Method.DELETE, FEEDS + "/{" + Ids.FEED + "}", WRITE_STRATEGIES, Set.of(), this::revoke),
        new Route.Open(FEED, this::feed));
  }

  private Reply read(Call call) {
    Shown shown = shown(call);
    Map<String, Object> tree = CalendarTree.of(shown, wanted(call, shown));
    return Conditions.read(call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(shown.revision()));
  }

  private Reply file(Call call) {
    Shown shown = shown(call);
    byte[] text = CalendarText.of(shown, wanted(call, shown), call.language());
    String name = shown.strategy().id().value() + ".ics";
    return Conditions.read(call, tag(text), () -> Reply.of(200, ICALENDAR, text))
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .with(Parts.REVISION_HEADER, Integer.toString(shown.revision()));
  }

  private Shown shown(Call call) {
    return Outcomes.done(calendars.read(call.actor(), Ids.strategy(call)));
  }

  private static Calendar wanted(Call call, Shown shown) {
    return shown.calendar().only(Requests.filter(call, shown.strategy()));
  }

  private static String tag(byte[] text) {
    return Fingerprint.of(new String(text, StandardCharsets.UTF_8));
  }

  private Reply list(Call call) {
    return Paging.reply(
        call,
        Outcomes.done(
            calendars.feeds(
                call.actor(), Ids.strategy(call), Paging.request(call.query(), Slug::isSlug))),
        CalendarTree::of);
  }

  private Reply open(Call call) {
    Made made =
        Outcomes.done(calendars.open(call.actor(), Ids.strategy(call), Requests.wish(call)));
    Map<String, Object> known = CalendarTree.of(made.feed());
    Map<String, Object> once = CalendarTree.of(made.feed());
    once.put("address", FEED.replace("{" + SECRET + "}", made.secret()));
    return Reply.ofTree(201, once, call.format()).repeatedAs(known, call.format());
  }

  private Reply revoke(Call call) {
    Outcomes.done(calendars.revoke(call.actor(), Ids.strategy(call), Ids.feed(call)));
    return Reply.empty(204);
  }

  /** To those who don't know the secret, nothing is here. */
  private Reply feed(Request request) {
    Fed fed =
        calendars.fed(request.segment(SECRET)).orElseThrow(() -> Outcomes.notFound().refused());
    Shown shown = fed.shown();
    byte[] text =
        CalendarText.of(
            shown,
            shown.calendar().only(CalendarFilter.of(fed.feed().kinds())),
            CalendarTree.language(fed.feed()));
    String etag = "\"" + tag(text) + "\"";
    Reply reply =
        Conditions.isKnown(request, etag)
            ? Reply.notModified(etag)
            : Reply.of(200, ICALENDAR, text).with("ETag", etag);
    return reply.with("Cache-Control", "private, no-cache");
  }
}
