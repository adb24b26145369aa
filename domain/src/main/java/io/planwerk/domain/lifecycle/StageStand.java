package io.planwerk.domain.lifecycle;

/** Where a stage of the launch stands: planned, then open, then closed for good. */
public sealed interface StageStand {

  /** Nobody has opened it yet. */
  record Planned() implements StageStand {}

  /** It is under way. */
  record Open(LifeEvent opened) implements StageStand {}

  /** It is over. */
  record Closed(LifeEvent opened, LifeEvent closed) implements StageStand {}
}
