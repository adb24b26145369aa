package io.planwerk.domain.incidents;

import java.util.List;

/**
 * Where an incident stands, knowing what may happen there and no more. While it is open people work
 * on it; closed, it waits to be looked back upon or to come back; reviewed, it only takes notes.
 */
public sealed interface IncidentState {

  /** What may happen. */
  enum Step {
    /** Levels, calls, tasks, statements, classification. */
    WORK,
    NOTE,
    CLOSE,
    REOPEN,
    REVIEW;

    static Step of(IncidentAct act) {
      return switch (act) {
        case IncidentAct.Closed() -> CLOSE;
        case IncidentAct.Reopened _ -> REOPEN;
        case IncidentAct.Reviewed _ -> REVIEW;
        case IncidentAct.Noted _ -> NOTE;
        case IncidentAct.Opened _,
            IncidentAct.WatchFound _,
            IncidentAct.Rated _,
            IncidentAct.HandedBack _,
            IncidentAct.LevelReached _,
            IncidentAct.Informed _,
            IncidentAct.Called _,
            IncidentAct.Acknowledged _,
            IncidentAct.TaskAdded _,
            IncidentAct.TaskAssigned _,
            IncidentAct.TaskMoved _,
            IncidentAct.Classified _,
            IncidentAct.StatementDrafted _,
            IncidentAct.StatementReworded _,
            IncidentAct.StatementJudged _,
            IncidentAct.StatementPublished _,
            IncidentAct.StatementWithdrawn _,
            IncidentAct.CourseSet _,
            IncidentAct.Advanced _ ->
            WORK;
      };
    }
  }

  /** What states are called. */
  enum Kind {
    OPEN,
    CLOSED,
    REVIEWED
  }

  Kind kind();

  List<Step> steps();

  default boolean takes(IncidentAct act) {
    return !(act instanceof IncidentAct.Opened) && steps().contains(Step.of(act));
  }

  /** People work on it. */
  record Open() implements IncidentState {
    @Override
    public Kind kind() {
      return Kind.OPEN;
    }

    @Override
    public List<Step> steps() {
      return List.of(Step.WORK, Step.NOTE, Step.CLOSE);
    }
  }

  /** It is over, and waits for its review. */
  record Closed(IncidentEvent event) implements IncidentState {
    @Override
    public Kind kind() {
      return Kind.CLOSED;
    }

    @Override
    public List<Step> steps() {
      return List.of(Step.NOTE, Step.REOPEN, Step.REVIEW);
    }
  }

  /** It was looked back upon. */
  record Reviewed(IncidentEvent event) implements IncidentState {
    @Override
    public Kind kind() {
      return Kind.REVIEWED;
    }

    @Override
    public List<Step> steps() {
      return List.of(Step.NOTE);
    }
  }
}
