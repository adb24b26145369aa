package io.planwerk.application.supply;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps subscriptions, and shows what they were sent. */
public interface Supplying {

  /**
   * A subscription that was made or changed.
   *
   * @param secret of a webhook with which its messages are signed, of a feed what its address ends
   *     with; there where it was made just now, to be shown this once
   */
  record Made(Tagged<Subscription> subscription, @Nullable String secret) {}

  /**
   * What would be sent if it were due now.
   *
   * @param dueAt when it is due; absent where nothing is sent any more
   * @param message absent where there is nothing to tell
   */
  record Preview(@Nullable Instant dueAt, @Nullable Message message) {}

  /**
   * What a feed has to tell.
   *
   * @param latest the latest messages, the latest first
   */
  record Fed(Subscription subscription, List<Dispatch> latest) {
    public Fed {
      latest = List.copyOf(latest);
    }
  }

  /**
   * Makes a subscription, which tells of what comes in from now on.
   *
   * @param tree an entry, with an id or without
   */
  Outcome<Made> create(Actor actor, StrategyId id, Object tree);

  /** The subscriptions of a strategy, by id; keys of pages are ids. */
  Outcome<Page<Subscription>> list(Actor actor, StrategyId id, Page.Request page);

  Outcome<Tagged<Subscription>> read(Actor actor, StrategyId id, String subscription);

  /** Changes a subscription; what had stopped it holds no longer. */
  Outcome<Made> change(
      Actor actor, StrategyId id, String subscription, Edit edit, Precondition precondition);

  /**
   * Gives a webhook a new secret; for a day the former one signs as well. A conflict where nothing
   * is signed.
   */
  Outcome<Made> rotate(Actor actor, StrategyId id, String subscription);

  /** Removes a subscription with all that it was sent. */
  Outcome<String> remove(
      Actor actor, StrategyId id, String subscription, Precondition precondition);

  /** What it was sent, the latest first; keys of pages are numbers. */
  Outcome<Page<Dispatch>> sent(Actor actor, StrategyId id, String subscription, Page.Request page);

  Outcome<Dispatch> sent(Actor actor, StrategyId id, String subscription, int number);

  /** What would be sent now. Nothing is changed by looking. */
  Outcome<Preview> preview(Actor actor, StrategyId id, String subscription);

  /** Sends a message that shows whether the channel works, and tells how far it got. */
  Outcome<Dispatch> test(Actor actor, StrategyId id, String subscription);

  /**
   * What was sent behind a number, the earliest first: some at a time.
   *
   * @param number of the last message that is known
   */
  Outcome<List<Dispatch>> since(Actor actor, StrategyId id, String subscription, int number);

  /** What somebody may see who knows the secret of a feed; empty when no feed has it. */
  Optional<Fed> fed(String secret);
}
