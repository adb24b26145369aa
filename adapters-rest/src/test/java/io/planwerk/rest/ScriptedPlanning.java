package io.planwerk.rest;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.Tagged;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategySummary;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers what a test has put in, and tells what it was asked. */
public final class ScriptedPlanning implements StrategyPlanning {
  public volatile Outcome<Tagged<Part>> outcome = new Outcome.NotFound<>();
  public volatile Outcome<Integer> newest = new Outcome.NotFound<>();
  public volatile Outcome<Tagged<Integer>> removed = new Outcome.NotFound<>();
  public volatile Outcome<Page<Revision>> history = new Outcome.NotFound<>();
  public volatile Outcome<Revision> revision = new Outcome.NotFound<>();
  public volatile Outcome<Difference> difference = new Outcome.NotFound<>();
  public volatile Page<StrategySummary> page = new Page<>(List.of(), null);

  public final AtomicInteger reads = new AtomicInteger();
  public final AtomicInteger changes = new AtomicInteger();
  public volatile Page.Request askedPage;
  public volatile StrategyFilter filter;
  public volatile Place place;
  public volatile Integer askedRevision;
  public volatile Object tree;
  public volatile Edit edit;
  public volatile Precondition precondition;
  public volatile String reason;
  public volatile Runnable meanwhile = () -> {};

  /** A part as reading gives it. */
  public static Outcome<Tagged<Part>> part(Object tree, int revision, String tag, String id) {
    return new Outcome.Done<>(Tagged.existing(new Part(null, revision, tree, id), tag));
  }

  /** A part that has just come into being. */
  public static Outcome<Tagged<Part>> made(Object tree, int revision, String tag, String id) {
    return new Outcome.Done<>(new Tagged<>(new Part(null, revision, tree, id), tag, true));
  }

  @Override
  public Page<StrategySummary> list(Actor actor, StrategyFilter wanted, Page.Request request) {
    filter = wanted;
    askedPage = request;
    return page;
  }

  @Override
  public Outcome<Tagged<Part>> create(Actor actor, Object given, String why) {
    tree = given;
    return change(null, why);
  }

  @Override
  public Outcome<Tagged<Part>> read(Actor actor, StrategyId id, Place at, Integer wanted) {
    reads.incrementAndGet();
    place = at;
    askedRevision = wanted;
    return outcome;
  }

  @Override
  public Outcome<Integer> revisionOf(Actor actor, StrategyId id) {
    return newest;
  }

  @Override
  public Outcome<Tagged<Part>> change(
      Actor actor, StrategyId id, Place at, Edit wanted, Precondition condition, String why) {
    place = at;
    edit = wanted;
    return change(condition, why);
  }

  private Outcome<Tagged<Part>> change(Precondition condition, String why) {
    changes.incrementAndGet();
    precondition = condition;
    reason = why;
    meanwhile.run();
    return outcome;
  }

  @Override
  public Outcome<Tagged<Part>> add(
      Actor actor, StrategyId id, Place.Collection at, Object given, String why) {
    place = at;
    tree = given;
    return change(null, why);
  }

  @Override
  public Outcome<Tagged<Integer>> remove(
      Actor actor, StrategyId id, Place at, Precondition condition, String why) {
    place = at;
    precondition = condition;
    reason = why;
    return removed;
  }

  @Override
  public Outcome<Page<Revision>> revisions(Actor actor, StrategyId id, Page.Request request) {
    askedPage = request;
    return history;
  }

  @Override
  public Outcome<Revision> revision(Actor actor, StrategyId id, int number) {
    askedRevision = number;
    return revision;
  }

  @Override
  public Outcome<Difference> compare(Actor actor, StrategyId id, int from, int to) {
    return difference;
  }

  @Override
  public Outcome<Tagged<Part>> restore(
      Actor actor, StrategyId id, int number, Precondition condition, String why) {
    askedRevision = number;
    return change(condition, why);
  }
}
