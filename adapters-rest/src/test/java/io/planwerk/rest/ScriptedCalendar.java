package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.calendar.StrategyCalendar;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.shared.StrategyId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers what a test has put in, and remembers what it was asked. */
public final class ScriptedCalendar implements StrategyCalendar {
  public volatile Outcome<Shown> shown = new Outcome.NotFound<>();
  public volatile Outcome<Made> made = new Outcome.NotFound<>();
  public volatile Outcome<Page<CalendarFeed>> feeds = new Outcome.NotFound<>();
  public volatile Outcome<String> revoked = new Outcome.NotFound<>();
  public final Map<String, Fed> fed = new ConcurrentHashMap<>();
  public final AtomicInteger opened = new AtomicInteger();

  public volatile Wish wish;
  public volatile String feed;

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id) {
    return shown;
  }

  @Override
  public Outcome<Made> open(Actor actor, StrategyId id, Wish wished) {
    wish = wished;
    opened.incrementAndGet();
    return made;
  }

  @Override
  public Outcome<Page<CalendarFeed>> feeds(Actor actor, StrategyId id, Page.Request page) {
    return feeds;
  }

  @Override
  public Outcome<String> revoke(Actor actor, StrategyId id, String wished) {
    feed = wished;
    return revoked;
  }

  @Override
  public Optional<Fed> fed(String secret) {
    return Optional.ofNullable(fed.get(secret));
  }
}
