package io.planwerk.application.workspace;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.workspace.ReviewEntry;
import io.planwerk.domain.workspace.Token;
import java.util.Optional;

/** Shows single strategies to people of the client, by links that hold a secret. */
public interface Reviewing {

  /**
   * What a link shows.
   *
   * @param document the strategy as it is
   * @param revision of the strategy
   */
  record Shown(Token link, StrategyDocument document, int revision) {}

  /** The links of a strategy by id; those that show nothing any more, too. */
  Outcome<Page<Token>> links(Actor actor, StrategyId strategy, Page.Request page);

  /** Makes a link. Invalid when it would expire in the past, or after more than a year. */
  Outcome<TokenKeeping.Made> share(Actor actor, StrategyId strategy, ReviewEntry entry);

  /** Lets a link show nothing any more. */
  Outcome<Token> revoke(Actor actor, StrategyId strategy, String link);

  /** What the link with this secret shows; empty where there is none, or none any more. */
  Optional<Shown> open(String secret);
}
