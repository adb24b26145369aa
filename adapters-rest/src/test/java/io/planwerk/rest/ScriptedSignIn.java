package io.planwerk.rest;

import io.planwerk.application.Outcome;
import io.planwerk.application.identity.Circumstances;
import io.planwerk.application.identity.SessionKeeping;
import io.planwerk.application.identity.SigningIn;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Comes to what the password says. */
public final class ScriptedSignIn implements SigningIn, SessionKeeping {

  @Override
  public boolean hasProvider() {
    return true;
  }

  @Override
  public Result withPassword(String email, String password, Circumstances how) {
    return switch (password) {
      case "right" -> new Result.Entered("viewer", false);
      case "several" -> new Result.Entered("viewer", true);
      case "often" -> new Result.TooOften(Duration.ofSeconds(9));
      case "busy" -> new Result.Unavailable();
      default -> new Result.Refused();
    };
  }

  @Override
  public Optional<Start> begin() {
    return Optional.of(new Start("way", "https://id.example.com/authorize?state=s"));
  }

  @Override
  public Result finish(String secret, String state, String code, Circumstances how) {
    return secret.equals("way") && state.equals("s") ? new Result.Stranger() : new Result.Refused();
  }

  @Override
  public List<Fault> setPassword(Email email, Name name, String password) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Member> member(String secret) {
    return Optional.empty();
  }

  @Override
  public List<Member> choices(String secret) {
    return List.of();
  }

  @Override
  public Optional<String> choose(String secret, WorkspaceId workspace, Circumstances how) {
    return Optional.empty();
  }

  @Override
  public void signOut(String secret, Circumstances how) {}

  @Override
  public List<Session> own(Actor actor) {
    return List.of();
  }

  @Override
  public Outcome<Session> end(Actor actor, String id) {
    return new Outcome.NotFound<>();
  }
}
