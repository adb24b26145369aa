package io.planwerk.application.calendar;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.calendar.Calendar;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.calendar.EntryKind;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows the calendars of strategies, to those who hold a token and to those who subscribe. */
public interface StrategyCalendar {

  /**
   * A calendar with what it was read off.
   *
   * @param workspace whose strategy it is
   * @param revision the newest revision, which it speaks of
   * @param changedAt when that was made
   */
  record Shown(
      WorkspaceId workspace,
      Strategy strategy,
      int revision,
      Instant changedAt,
      Calendar calendar) {}

  /**
   * What a feed shall be.
   *
   * @param name what it is for
   * @param kinds kinds of entries that it shows; none means all
   * @param language language of the titles; that of the strategy where absent, or else English
   */
  record Wish(Name name, Set<EntryKind> kinds, @Nullable Tongue language) {
    public Wish {
      kinds = Set.copyOf(kinds);
    }
  }

  /**
   * A feed that was just made.
   *
   * @param secret what its address ends with; to be shown this once
   */
  record Made(CalendarFeed feed, String secret) {}

  /**
   * What a feed has to tell.
   *
   * @param shown the whole calendar, of which the feed shows its kinds
   */
  record Fed(CalendarFeed feed, Shown shown) {}

  /** The whole calendar of the newest revision. */
  Outcome<Shown> read(Actor actor, StrategyId id);

  /** Makes a secret address for calendar programs. */
  Outcome<Made> open(Actor actor, StrategyId id, Wish wish);

  /** The feeds of a strategy, by id; keys of pages are ids. */
  Outcome<Page<CalendarFeed>> feeds(Actor actor, StrategyId id, Page.Request page);

  /** Makes the address of a feed lead nowhere. */
  Outcome<String> revoke(Actor actor, StrategyId id, String feed);

  /** What somebody may see who knows this secret; empty when no feed has it. */
  Optional<Fed> fed(String secret);
}
