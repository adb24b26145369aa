package io.planwerk.application.alignment;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.AssessmentChange;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Holds the goals of strategies against their resources, and decides what follows. An alignment
 * speaks of one revision; it holds as long as nothing changes that it reckoned with.
 */
public interface StrategyAlignment {

  /**
   * An alignment as it stands today.
   *
   * @param staleBy the first edit of what it reckoned with, with the places that count; absent as
   *     long as it holds
   */
  record Shown(KeptAlignment kept, @Nullable Revision staleBy) {

    public boolean isFresh() {
      return staleBy == null;
    }
  }

  /**
   * A line of the list.
   *
   * @param fresh whether the alignment still holds
   */
  record Line(AlignmentSummary summary, boolean fresh) {}

  /**
   * A change in thought, and what is asked about it.
   *
   * @param edit of the whole strategy
   * @param at pointer of the edit in what was handed in
   */
  record Thought(Edit edit, String at, Question question) {}

  /**
   * What would be.
   *
   * @param revision the revision that was changed in thought
   * @param change what the edit does to the verdict, the documents alone judged
   */
  record Scenario(
      int revision, Assessment assessment, AssessmentChange change, Alignment alignment) {}

  /**
   * Aligns the newest revision and keeps the answer.
   *
   * @param reason free text, or absent
   */
  Outcome<Shown> compute(Actor actor, StrategyId id, Question question, @Nullable String reason);

  /** The alignments that are kept, newest first; keys of pages are their numbers. */
  Outcome<Page<Line>> list(Actor actor, StrategyId id, Page.Request page);

  Outcome<Shown> read(Actor actor, StrategyId id, AlignmentId alignment);

  /** The program behind the verdict as an MPS file, so that anybody can solve it again. */
  Outcome<String> program(Actor actor, StrategyId id, AlignmentId alignment);

  /**
   * Decides for an option of an alignment that holds and about which nothing was decided yet. Its
   * changes and the decision are one revision; an option without changes makes none.
   *
   * @param reason why; must be said
   * @param precondition on the whole strategy; may be left unstated, as a fresh alignment says
   *     enough
   */
  Outcome<Decision> apply(
      Actor actor,
      StrategyId id,
      AlignmentId alignment,
      String option,
      @Nullable String reason,
      Precondition precondition);

  /**
   * Assesses and aligns the newest revision as it would be after an edit, and keeps nothing. Faults
   * point into what was handed in: into the edit, or below {@code /question}.
   */
  Outcome<Scenario> scenario(Actor actor, StrategyId id, Thought thought);
}
