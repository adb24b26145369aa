package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.TokenKeeping;
import io.planwerk.domain.workspace.Token;
import io.planwerk.domain.workspace.TokenEntry;
import java.util.List;

/** Answers that there are no tokens. */
final class ScriptedTokens implements TokenKeeping {

  @Override
  public Page<Token> list(Actor actor, Page.Request page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Outcome<Token> read(Actor actor, String id) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Made> make(Actor actor, TokenEntry entry) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Token> revoke(Actor actor, String id) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Token> own(Actor actor) {
    return new Outcome.NotFound<>();
  }
}
