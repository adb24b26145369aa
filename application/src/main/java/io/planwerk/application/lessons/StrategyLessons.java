package io.planwerk.application.lessons;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.lessons.LearntLesson;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.StrategyId;
import org.jspecify.annotations.Nullable;

/**
 * What stages taught, shown where it applies again: in later stages of the same strategy and in the
 * other strategies of the same organisation. All of it speaks of the newest revisions.
 */
public interface StrategyLessons {

  /**
   * Which lessons are wanted.
   *
   * @param stage only those that apply to this stage or to the strategy as a whole
   * @param place only those that apply at this place of the strategy or somewhere below; there
   *     needn't be anything yet
   */
  record Wish(@Nullable StageId stage, @Nullable Pointer place) {}

  /** What there is to tell. */
  sealed interface Told {}

  /**
   * Lessons that apply.
   *
   * @param revision the revision of the strategy that they are shown to
   * @param page the closest first, of those the latest first, by their keys
   */
  record Lessons(int revision, Page<LearntLesson> page) implements Told {}

  /** The strategy has no such stage. */
  record NoSuchStage() implements Told {}

  Outcome<Told> lessons(Actor actor, StrategyId id, Wish wish, Page.Request page);
}
