package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.Reviewing;
import io.planwerk.application.workspace.TokenKeeping;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.workspace.ReviewEntry;
import io.planwerk.domain.workspace.Token;
import java.util.Optional;

/** Answers that there is no such strategy. */
final class ScriptedReviewing implements Reviewing {

  @Override
  public Outcome<Page<Token>> links(Actor actor, StrategyId strategy, Page.Request page) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<TokenKeeping.Made> share(Actor actor, StrategyId strategy, ReviewEntry entry) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Token> revoke(Actor actor, StrategyId strategy, String link) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Optional<Shown> open(String secret) {
    return Optional.empty();
  }
}
