package io.planwerk.rest;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.domain.shared.OrganisationId;
import java.util.List;

/** Answers what a test has put in, and tells what it was asked. */
public final class ScriptedOrganisations implements OrganisationKeeping {
  public volatile Outcome<Tagged<Object>> outcome = new Outcome.NotFound<>();
  public volatile Page<Object> page = new Page<>(List.of(), null);
  public volatile Page.Request askedPage;
  public volatile Object tree;
  public volatile Edit edit;
  public volatile Precondition precondition;

  @Override
  public Page<Object> list(Actor actor, Page.Request request) {
    askedPage = request;
    return page;
  }

  @Override
  public Outcome<Tagged<Object>> read(Actor actor, OrganisationId id) {
    return outcome;
  }

  @Override
  public Outcome<Tagged<Object>> create(Actor actor, Object given) {
    tree = given;
    return outcome;
  }

  @Override
  public Outcome<Tagged<Object>> change(
      Actor actor, OrganisationId id, Edit wanted, Precondition condition) {
    edit = wanted;
    precondition = condition;
    return outcome;
  }

  @Override
  public Outcome<Tagged<Object>> remove(Actor actor, OrganisationId id, Precondition condition) {
    precondition = condition;
    return outcome;
  }
}
