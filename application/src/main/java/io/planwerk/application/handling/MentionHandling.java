package io.planwerk.application.handling;

import io.planwerk.application.Outcome;
import io.planwerk.application.listening.Listening.Shown;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.handling.HandlingEntry;
import io.planwerk.domain.handling.HandlingEvent;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.ResponseTimes;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.List;

/** Has mentions assigned, answered and rated by people, and tells how soon that happens. */
public interface MentionHandling {

  /**
   * Takes a step with a mention; where it can't be taken from where the mention stands, that is a
   * conflict.
   */
  Outcome<Shown> handle(Actor actor, StrategyId id, MentionId mention, HandlingEntry entry);

  /** What was done with a mention, step by step. */
  Outcome<List<HandlingEvent>> steps(Actor actor, StrategyId id, MentionId mention);

  /**
   * How soon those got an answer who wrote within some days.
   *
   * @param from first day, in the time zone of the strategy
   * @param to last day; a fault at /to where it is before the first or more than ten years later
   */
  Outcome<ResponseTimes> responseTimes(Actor actor, StrategyId id, LocalDate from, LocalDate to);
}
