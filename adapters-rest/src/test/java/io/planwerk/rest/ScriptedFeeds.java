package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.feeds.FeedKeeping;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.feeds.Feed;
import io.planwerk.domain.feeds.FeedOrder;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.StrategyId;
import java.util.List;

/** Answers that there is no such strategy. */
final class ScriptedFeeds implements FeedKeeping {

  @Override
  public Outcome<List<Feed>> list(Actor actor, StrategyId id) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Feed> order(Actor actor, StrategyId id, SourceId source, FeedOrder order) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<SourceId> takeOff(Actor actor, StrategyId id, SourceId source) {
    return new Outcome.NotFound<>();
  }
}
