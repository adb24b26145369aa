package io.planwerk.rest;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.supply.Supplying;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers what a test has put in, and remembers what it was asked. */
public final class ScriptedSupplying implements Supplying {
  public volatile Outcome<Made> made = new Outcome.NotFound<>();
  public volatile Outcome<Page<Subscription>> page = new Outcome.NotFound<>();
  public volatile Outcome<Tagged<Subscription>> found = new Outcome.NotFound<>();
  public volatile Outcome<Page<Dispatch>> sent = new Outcome.NotFound<>();
  public volatile Outcome<Dispatch> message = new Outcome.NotFound<>();
  public volatile Outcome<Preview> preview = new Outcome.NotFound<>();
  public final Map<Integer, Outcome<List<Dispatch>>> since = new ConcurrentHashMap<>();
  public final Map<String, Fed> fed = new ConcurrentHashMap<>();
  public volatile Object tree;
  public volatile Edit edit;
  public volatile Precondition precondition;

  @Override
  public Outcome<Made> create(Actor actor, StrategyId id, Object given) {
    tree = given;
    return made;
  }

  @Override
  public Outcome<Page<Subscription>> list(Actor actor, StrategyId id, Page.Request request) {
    return page;
  }

  @Override
  public Outcome<Tagged<Subscription>> read(Actor actor, StrategyId id, String subscription) {
    return found;
  }

  @Override
  public Outcome<Made> change(
      Actor actor, StrategyId id, String subscription, Edit wanted, Precondition condition) {
    edit = wanted;
    precondition = condition;
    return made;
  }

  @Override
  public Outcome<Made> rotate(Actor actor, StrategyId id, String subscription) {
    return made;
  }

  @Override
  public Outcome<String> remove(
      Actor actor, StrategyId id, String subscription, Precondition condition) {
    precondition = condition;
    return new Outcome.Done<>(subscription);
  }

  @Override
  public Outcome<Page<Dispatch>> sent(
      Actor actor, StrategyId id, String subscription, Page.Request request) {
    return sent;
  }

  @Override
  public Outcome<Dispatch> sent(Actor actor, StrategyId id, String subscription, int number) {
    return message;
  }

  @Override
  public Outcome<Preview> preview(Actor actor, StrategyId id, String subscription) {
    return preview;
  }

  @Override
  public Outcome<Dispatch> test(Actor actor, StrategyId id, String subscription) {
    return message;
  }

  @Override
  public Outcome<List<Dispatch>> since(
      Actor actor, StrategyId id, String subscription, int number) {
    return since.getOrDefault(number, new Outcome.NotFound<>());
  }

  @Override
  public Optional<Fed> fed(String secret) {
    return Optional.ofNullable(fed.get(secret));
  }
}
