package io.planwerk.rest;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.MemberKeeping;
import io.planwerk.domain.workspace.Member;
import io.planwerk.domain.workspace.MemberEntry;
import java.util.List;

/** Answers that there are no members. */
final class ScriptedMembers implements MemberKeeping {

  @Override
  public Page<Member> list(Actor actor, Page.Request page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public Outcome<Tagged<Member>> read(Actor actor, String id) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Tagged<Member>> invite(Actor actor, MemberEntry entry) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Tagged<Member>> change(
      Actor actor, String id, Edit edit, Precondition precondition) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Member> remove(Actor actor, String id) {
    return new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Tagged<Member>> own(Actor actor) {
    return new Outcome.NotFound<>();
  }
}
