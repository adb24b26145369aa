package io.planwerk.persistence.mentions;

import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tallies;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The quarters of an hour in which a topic was spoken of, by its sums, the latest first. A row for
 * each topic of each mention, in the order of topics, would cost more than the mention itself.
 */
final class TopicQuarters {
  private static final int AT_ONCE = 25;
  private static final int ROWS = 500;

  private final Handle handle;
  private final WorkspaceId workspace;
  private final StrategyId strategy;
  private final String scope;
  private final long from;
  private long until;
  private final Queue<Instant> waiting = new ArrayDeque<>();

  /**
   * @param after the id behind which a list goes on
   */
  TopicQuarters(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      TopicId topic,
      MentionFilter filter,
      @Nullable String after) {
    this.handle = handle;
    this.workspace = workspace;
    this.strategy = strategy;
    scope = DatabaseMentionSums.text(new Scope.OfTopic(topic));
    // Sums outlive mentions, by years perhaps.
    Instant oldest = oldest();
    Instant begin =
        filter.from() == null ? oldest : Collections.max(List.of(filter.from(), oldest));
    from = begin.minus(Tallies.QUARTER).getEpochSecond();
    Instant end = filter.until() == null ? Instant.MAX : filter.until();
    if (after != null) {
      end = Collections.min(List.of(end, new MentionId(after).at()));
    }
    until = end.getEpochSecond();
  }

  private Instant oldest() {
    List<Instant> oldest = new ArrayList<>();
    Plain.each(
        handle,
        1,
        """
        select id from mention where workspace = ? and strategy_id = ?
        order by workspace, strategy_id, id fetch first 1 rows only
        """,
        row -> oldest.add(new MentionId(row.getString(1)).at()),
        workspace.value(),
        strategy.value());
    return oldest.isEmpty() ? Instant.EPOCH : oldest.getFirst();
  }

  /** The next few; none when there are no more. */
  List<Instant> next() {
    if (waiting.isEmpty()) {
      Set<Long> found = new LinkedHashSet<>();
      Plain.each(
          handle,
          ROWS,
          """
          select since from mention_sum
          where workspace = ? and strategy_id = ? and scope = ? and since > ? and since <= ?
          and mentions > 0
          order by workspace desc, strategy_id desc, scope desc, since desc
          fetch first 500 rows only
          """,
          row -> found.add(row.getLong(1)),
          workspace.value(),
          strategy.value(),
          scope,
          from,
          until);
      found.forEach(since -> waiting.add(Instant.ofEpochSecond(since)));
      until = found.isEmpty() ? from : Collections.min(found) - 1;
    }
    return Stream.generate(waiting::poll).limit(AT_ONCE).takeWhile(Objects::nonNull).toList();
  }
}
