package io.planwerk.domain.feeds;

import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;

/**
 * A feed that is pulled: the one to which a source of the monitoring links. It is ordered for a
 * source, pulled at once, and from then on again and again, however often that fails, until it is
 * paused, taken off, or its publisher says that it is gone for good.
 *
 * @param source names it within its strategy
 * @param state how it stands
 */
public record Feed(
    WorkspaceId workspace, StrategyId strategy, SourceId source, FeedOrder order, FeedState state) {

  /** A feed that has never been pulled. */
  public static Feed ordered(
      WorkspaceId workspace, StrategyId strategy, SourceId source, FeedOrder order, Instant now) {
    return new Feed(workspace, strategy, source, order, FeedState.begin(now));
  }

  /** The same pulled in another way, and once at once, also where it was gone. */
  public Feed with(FeedOrder other, Instant now) {
    return new Feed(workspace, strategy, source, other, state.again(now));
  }

  public Feed with(FeedState other) {
    return new Feed(workspace, strategy, source, order, other);
  }

  /** As it stands after a pull that was read, and of which so many mentions were new. */
  public Feed after(Pulled.Read read, Harvest harvest, int fresh, Instant now) {
    return with(state.read(this, read.validators(), harvest, fresh, read.asked(), now));
  }

  /** As it stands after a pull that brought nothing. */
  public Feed after(Pulled.Unchanged unchanged, Instant now) {
    return with(state.unchanged(this, unchanged.movedTo(), unchanged.asked(), now));
  }

  /** As it stands after a pull that failed. */
  public Feed after(Pulled.Failed failed, Instant now) {
    return with(state.failed(this, failed.reason(), failed.asked(), now));
  }

  /** As it stands after its publisher said that it is gone. */
  public Feed gone(Instant now) {
    return with(state.gone(now));
  }

  /** Whether it is to be pulled when its time comes. */
  public boolean isActive() {
    return !order.isPaused() && !state.gone();
  }

  /** How it stands, in one word. */
  public FeedStatus status() {
    if (state.gone()) {
      return FeedStatus.GONE;
    }
    if (order.isPaused()) {
      return FeedStatus.PAUSED;
    }
    if (state.failures() > 0) {
      return FeedStatus.FAILING;
    }
    return state.pulledAt() == null ? FeedStatus.NEW : FeedStatus.FINE;
  }

  /** Pulls of many feeds are spread by it; from 0 to below 1, another one after each failure. */
  double spread() {
    int hash =
        (workspace.value() + '/' + strategy.value() + '/' + source.value() + state.failures())
            .hashCode();
    // The lowest bits of such hashes follow the last letter; mixed as in MurmurHash 3.
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    hash *= 0xc2b2ae35;
    hash ^= hash >>> 16;
    return Math.floorMod(hash, 1_000) / 1_000.0;
  }
}
