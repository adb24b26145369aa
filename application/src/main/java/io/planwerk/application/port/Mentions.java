package io.planwerk.application.port;

import io.planwerk.application.Page;
import io.planwerk.domain.handling.HandlingEvent;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Pseudonyms;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.TextPrint;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was heard about strategies. It goes with its strategy. */
public interface Mentions {

  /**
   * Keeps others from adding to a strategy until the transaction ends.
   *
   * @return whether there is such a strategy
   */
  boolean hold(WorkspaceId workspace, StrategyId strategy);

  /**
   * Gives numbers of arrival, each once. Within the transaction in which the strategy is held.
   *
   * @return the first of them
   */
  long arrivals(WorkspaceId workspace, StrategyId strategy, int howMany);

  /** Those of these ids that are there. */
  Map<MentionId, Mention> there(
      WorkspaceId workspace, StrategyId strategy, Collection<MentionId> ids);

  /**
   * Stories of mentions since an instant that share their text with one of these, or a band with
   * those among the hundred thousand that arrived last; there may be others among them. Asked
   * before any are added in a transaction.
   */
  List<Story> stories(
      WorkspaceId workspace, StrategyId strategy, Collection<TextPrint> prints, Instant since);

  /**
   * Adds mentions, and those stories that begin with them.
   *
   * @param grown by how many echoes stories that were there have grown
   */
  void add(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Mention> mentions,
      List<Story> begun,
      Map<MentionId, Integer> grown);

  /** Puts others in the place of mentions with the same ids. */
  void replace(WorkspaceId workspace, StrategyId strategy, List<Mention> mentions);

  Optional<Mention> find(WorkspaceId workspace, StrategyId strategy, MentionId id);

  /** How many echoes each of these stories has. */
  Map<MentionId, Integer> echoes(
      WorkspaceId workspace, StrategyId strategy, Set<MentionId> stories);

  /** The latest first; those of a topic as far as they were added to its {@link MentionSums}. */
  Page<Mention> list(
      WorkspaceId workspace, StrategyId strategy, MentionFilter filter, Page.Request page);

  /**
   * Those that came in after another one, in the order of their arrival. Whoever goes on after the
   * last that he got misses none and gets none twice.
   */
  List<Mention> arrived(WorkspaceId workspace, StrategyId strategy, long after, int limit);

  /** The number of the latest arrival; 0 where there was none. */
  long latestArrival(WorkspaceId workspace, StrategyId strategy);

  /** Puts a mention in the place of the one with the same id, and notes the step that led there. */
  void handle(WorkspaceId workspace, StrategyId strategy, Mention changed, HandlingEvent step);

  /** The steps that were taken with a mention, in their order. */
  List<HandlingEvent> steps(WorkspaceId workspace, StrategyId strategy, MentionId id);

  /** Hands out, in no order, those mentions for which somebody has to care, or has cared. */
  void cared(
      WorkspaceId workspace,
      StrategyId strategy,
      Instant from,
      Instant until,
      Consumer<Mention> consumer);

  /**
   * Erases the oldest mentions that were said before an instant, with all that hangs on them but
   * their sums.
   *
   * @param most as many at once
   * @return how many there were
   */
  int forget(WorkspaceId workspace, StrategyId strategy, Instant before, int most);

  /**
   * Erases what an author said, likewise.
   *
   * @param author in its normal form, see {@link Pseudonyms#normal}
   * @param network where; everywhere where absent
   */
  int erase(WorkspaceId workspace, StrategyId strategy, String author, @Nullable NetworkId network);

  /** Where anything was ever heard. */
  List<Heard> heard();

  /** A strategy of a workspace. */
  record Heard(WorkspaceId workspace, StrategyId strategy) {}
}
