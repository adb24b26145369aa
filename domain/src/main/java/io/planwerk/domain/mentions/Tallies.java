package io.planwerk.domain.mentions;

import io.planwerk.domain.shared.EntityId.TopicId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds mentions up in all scopes that they belong to. */
public final class Tallies {
  /** Storms are looked for in the last hours, so sums by the minute are kept no longer. */
  public static final Duration MINUTES_KEPT = Duration.ofDays(2);

  /** All other sums are by quarters of an hour, of which days of every time zone are made. */
  public static final Duration QUARTER = Duration.ofMinutes(15);

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Instant minutesFrom;
  private final Map<Tally, Tally> sums = new LinkedHashMap<>();

  /**
   * @param minutesFrom what was said earlier isn't added up by minutes
   */
  public Tallies(Instant minutesFrom) {
    this.minutesFrom = minutesFrom;
  }

  public void add(Collection<Mention> mentions) {
    mentions.forEach(one -> count(one, 1));
  }

  /** Takes mentions out again that were counted before. */
  public void takeOut(Collection<Mention> mentions) {
    mentions.forEach(one -> count(one, -1));
  }

  private void count(Mention one, int sign) {
    count(new Scope.Everything(), QUARTER, one, sign);
    for (TopicId topic : one.topics()) {
      count(new Scope.OfTopic(topic), QUARTER, one, sign);
    }
    if (one.concernsUs()) {
      count(new Scope.Company(), QUARTER, one, sign);
      if (!one.entry().at().isBefore(minutesFrom)) {
        count(new Scope.CompanyByMinute(), MINUTE, one, sign);
      }
    }
  }

  private void count(Scope scope, Duration stretch, Mention one, int sign) {
    long at = one.entry().at().getEpochSecond();
    Tally tally =
        new Tally(
            scope,
            Instant.ofEpochSecond(at - at % stretch.toSeconds()),
            one.entry().network(),
            one.outlet(),
            one.tone(),
            sign,
            one.isEcho() ? sign : 0,
            (long) sign * one.reach());
    sums.merge(tally.kind(), tally, Tally::plus);
  }

  /** One for each kind that has changed. */
  public List<Tally> changes() {
    return sums.values().stream().filter(one -> !one.isNothing()).toList();
  }
}
