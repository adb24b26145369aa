package io.planwerk.application.calendar;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.port.CalendarFeeds;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.SecretHash;
import io.planwerk.domain.calendar.Calendar;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads calendars off the strategies of the port {@link Strategies}. */
public final class StrategyCalendarService implements StrategyCalendar {
  private final Strategies strategies;
  private final CalendarFeeds feeds;
  private final Secrets secrets;
  private final InstantSource clock;

  @Inject
  public StrategyCalendarService(
      Strategies strategies, CalendarFeeds feeds, Secrets secrets, InstantSource clock) {
    this.strategies = strategies;
    this.feeds = feeds;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id) {
    return shown(actor.workspace(), id)
        .<Outcome<Shown>>map(Outcome.Done::new)
        .orElseGet(() -> missing(actor, id));
  }

  private Optional<Shown> shown(WorkspaceId workspace, StrategyId id) {
    return strategies
        .find(workspace, id)
        .flatMap(
            saved ->
                strategies
                    .revision(workspace, id, saved.revision())
                    .map(revision -> shown(workspace, saved, revision)));
  }

  private Shown shown(WorkspaceId workspace, Saved saved, Revision revision) {
    Strategy strategy = saved.document().strategy();
    ZoneId zone = strategy.zone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return new Shown(
        workspace, strategy, saved.revision(), revision.at(), Calendar.of(strategy, today));
  }

  @Override
  public Outcome<Made> open(Actor actor, StrategyId id, Wish wish) {
    Optional<Saved> saved = strategies.find(actor.workspace(), id);
    if (saved.isEmpty()) {
      return missing(actor, id);
    }
    String secret = secrets.next();
    String slug = Slug.from(wish.name().value());
    CalendarFeed feed =
        new CalendarFeed(
            actor.workspace(),
            id,
            slug,
            wish.name(),
            wish.kinds(),
            wish.language() == null
                ? spoken(saved.get().document().strategy().language())
                : wish.language(),
            SecretHash.of(secret),
            now(),
            actor.name());
    for (int number = 2; ; number++) {
      switch (feeds.keep(feed)) {
        case KEPT -> {
          return new Outcome.Done<>(new Made(feed, secret));
        }
        case NO_STRATEGY -> {
          return missing(actor, id);
        }
        case ID_TAKEN -> feed = feed.withId(Slug.numbered(slug, number));
      }
    }
  }

  private static Tongue spoken(@Nullable Language language) {
    return language != null && language.tag().split("-", -1)[0].equals("de")
        ? Tongue.GERMAN
        : Tongue.ENGLISH;
  }

  @Override
  public Outcome<Page<CalendarFeed>> feeds(Actor actor, StrategyId id, Page.Request page) {
    return strategies.revisionOf(actor.workspace(), id).isPresent()
        ? new Outcome.Done<>(feeds.list(actor.workspace(), id, page))
        : missing(actor, id);
  }

  @Override
  public Outcome<String> revoke(Actor actor, StrategyId id, String feed) {
    return feeds.remove(actor.workspace(), id, feed)
        ? new Outcome.Done<>(feed)
        : missing(actor, id);
  }

  @Override
  public Optional<Fed> fed(String secret) {
    return feeds
        .withHash(SecretHash.of(secret))
        .flatMap(
            feed -> shown(feed.workspace(), feed.strategy()).map(shown -> new Fed(feed, shown)));
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return strategies.revisionOf(actor.workspace(), id).isPresent()
        ? new Outcome.NotFound<>()
        : Outcome.missing(strategies.removal(actor.workspace(), id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
