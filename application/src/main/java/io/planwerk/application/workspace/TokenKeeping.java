package io.planwerk.application.workspace;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.domain.workspace.Token;
import io.planwerk.domain.workspace.TokenEntry;

/** Lets tools in, with no more than those have who let them in. */
public interface TokenKeeping {

  /**
   * A token that was just made.
   *
   * @param secret shown this once
   */
  record Made(Token token, String secret) {}

  /** By id; to owners at some organisations only those that are bound to these. */
  Page<Token> list(Actor actor, Page.Request page);

  Outcome<Token> read(Actor actor, String id);

  /**
   * Makes a token under an id made from its name. Invalid when it expires before it begins, when an
   * organisation doesn't exist, or when it would allow more than the actor may give.
   */
  Outcome<Made> make(Actor actor, TokenEntry entry);

  /** Lets it open nothing any more; the last owner of the workspace stays. */
  Outcome<Token> revoke(Actor actor, String id);

  /** What an actor shows. */
  Outcome<Token> own(Actor actor);
}
