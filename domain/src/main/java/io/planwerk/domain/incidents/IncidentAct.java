package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.Classification;
import io.planwerk.domain.crisis.ResponseStrategy;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.roadmap.Lesson;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.CrisisLevelId;
import io.planwerk.domain.shared.EntityId.DrillId;
import io.planwerk.domain.shared.EntityId.EscalationStepId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.StatementId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can happen in an incident. What is taken from the plan stands here as it was at that moment,
 * so that a later plan changes nothing of what people went by.
 */
public sealed interface IncidentAct {

  /**
   * It began.
   *
   * @param name what people call it
   * @param drill whether it is an exercise
   * @param exercise the drill of the plan that is held
   * @param participants who may be told something of an exercise
   */
  record Opened(
      Name name,
      boolean drill,
      Origin origin,
      @Nullable DrillId exercise,
      List<PersonId> participants)
      implements IncidentAct {
    public Opened {
      participants = List.copyOf(participants);
    }
  }

  /**
   * Whether somebody was on watch when it began.
   *
   * @param onDuty whose cover was on; nobody means that it began outside of the cover hours
   * @param next when the next cover begins, where none was on and one will be
   */
  record WatchFound(List<PersonId> onDuty, boolean covered, @Nullable Instant next)
      implements IncidentAct {
    public WatchFound {
      onDuty = List.copyOf(onDuty);
    }
  }

  /**
   * Its level was measured, or set by hand.
   *
   * @param level 0 to 6
   * @param because what was measured
   * @param mentions some of which that is true
   */
  record Rated(Origin origin, int level, List<Bilingual> because, List<MentionId> mentions)
      implements IncidentAct {
    public Rated {
      because = List.copyOf(because);
      mentions = List.copyOf(mentions);
    }
  }

  /** A level that was set by hand is no longer held. */
  record HandedBack() implements IncidentAct {}

  /**
   * A level of the plan was reached.
   *
   * @param height 0 to 6
   * @param withinMinutes minutes until the first public reaction, as the plan asks for
   */
  record LevelReached(
      CrisisLevelId planLevel, Name name, int height, @Nullable Integer withinMinutes)
      implements IncidentAct {}

  /**
   * Somebody was told of it, without being asked to take it over.
   *
   * @param contact how to reach the person, where no channel does
   */
  record Informed(PersonId person, Telling telling, @Nullable String contact)
      implements IncidentAct {}

  /**
   * Somebody was asked to take it over.
   *
   * @param round counts the ways through the chain, from 1
   * @param insteadOf for whom a deputy steps in
   * @param until when the next one is asked
   * @param contact how to reach the person, where no channel does
   */
  record Called(
      int round,
      EscalationStepId step,
      PersonId person,
      @Nullable PersonId insteadOf,
      Instant until,
      Telling telling,
      @Nullable String contact)
      implements IncidentAct {}

  /**
   * Somebody answered the call.
   *
   * @param name what the person is called, where a role is filled by several
   */
  record Acknowledged(PersonId person, @Nullable Name name) implements IncidentAct {}

  /**
   * Something is to be done.
   *
   * @param planLevel the level of the plan that asks for it; absent where people thought of it
   */
  record TaskAdded(
      String text,
      @Nullable PersonId owner,
      @Nullable Instant due,
      @Nullable CrisisLevelId planLevel)
      implements IncidentAct {}

  /** Somebody else has a task, or until another time. */
  record TaskAssigned(IncidentTaskId task, @Nullable PersonId owner, @Nullable Instant due)
      implements IncidentAct {}

  /** A task was done, dropped, or taken up again. */
  record TaskMoved(IncidentTaskId task, TaskStatus to) implements IncidentAct {}

  /** Somebody noted something; the text of the event is the text. */
  record Noted(List<MentionId> mentions) implements IncidentAct {
    public Noted {
      mentions = List.copyOf(mentions);
    }
  }

  /** Somebody said what kind of crisis it is. */
  record Classified(Classification classification) implements IncidentAct {}

  /**
   * A statement was begun.
   *
   * @param prepared the prepared one that it begins from
   * @param approvedBy who approved that in quiet times, where the wording is the same
   */
  record StatementDrafted(
      Name name,
      @Nullable StatementId prepared,
      @Nullable PersonId approvedBy,
      Language language,
      String text,
      List<ResponseStrategy> strategies)
      implements IncidentAct {
    public StatementDrafted {
      strategies = List.copyOf(strategies);
    }
  }

  /** A statement was worded anew. */
  record StatementReworded(
      IncidentStatementId statement,
      @Nullable PersonId approvedBy,
      Language language,
      String text,
      List<ResponseStrategy> strategies)
      implements IncidentAct {
    public StatementReworded {
      strategies = List.copyOf(strategies);
    }
  }

  /** Somebody approved of a statement's wording, or declined it. */
  record StatementJudged(IncidentStatementId statement, PersonId person, boolean approved)
      implements IncidentAct {}

  /**
   * A statement went out.
   *
   * @param published when
   * @param overridden whether it went out without approval; the text of the event says why
   */
  record StatementPublished(
      IncidentStatementId statement,
      Instant published,
      @Nullable PlatformId platform,
      @Nullable Link link,
      boolean overridden)
      implements IncidentAct {}

  /** A statement isn't meant any more. */
  record StatementWithdrawn(IncidentStatementId statement) implements IncidentAct {}

  /** It is over. */
  record Closed() implements IncidentAct {}

  /** It came back, or was closed by mistake. */
  record Reopened(Origin origin, List<Bilingual> because) implements IncidentAct {
    public Reopened {
      because = List.copyOf(because);
    }
  }

  /** It was looked back upon; the text of the event is the account. */
  record Reviewed(@Nullable String wentWell, @Nullable String wentBadly, List<Lesson> lessons)
      implements IncidentAct {
    public Reviewed {
      lessons = List.copyOf(lessons);
    }
  }

  /**
   * What is said in a drill was invented.
   *
   * @param scenario absent where people brought their own
   */
  record CourseSet(@Nullable Scenario scenario, @Nullable Shape shape, List<DrillMention> course)
      implements IncidentAct {
    public CourseSet {
      course = List.copyOf(course);
    }
  }

  /** The time of a drill was pushed ahead. */
  record Advanced(int minutes, Instant time) implements IncidentAct {}
}
