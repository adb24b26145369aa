package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.Classification;
import io.planwerk.domain.crisis.CrisisType;
import io.planwerk.domain.crisis.ResponseStrategy;
import io.planwerk.domain.lifecycle.Answer;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.roadmap.Lesson;
import io.planwerk.domain.shared.EntityId.DrillId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.StatementId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people enter in an incident. */
public final class Entries {
  private static final int HIGHEST = 6;

  private Entries() {}

  private static Invariants said(Invariants check, String field, @Nullable String text) {
    return check.that(
        text == null || !text.isBlank(), field, FaultCode.MISSING, "ist leer", "is empty");
  }

  private static Invariants level(int level) {
    return Invariants.check().atLeast("level", level, 0).atMost("level", level, HIGHEST);
  }

  /**
   * An incident that somebody saw.
   *
   * @param level how high they see it, 0 to 6
   * @param reason what they saw
   * @param mentions in which
   */
  public record Opening(Name name, int level, String reason, List<MentionId> mentions) {
    public Opening {
      mentions = List.copyOf(mentions);
      said(Entries.level(level), "reason", reason).orThrow();
    }
  }

  /** A level that somebody sets, 0 to 6, and why. */
  public record Rating(int level, String reason, List<MentionId> mentions) {
    public Rating {
      mentions = List.copyOf(mentions);
      said(Entries.level(level), "reason", reason).orThrow();
    }
  }

  /** Why something is done. */
  public record Reason(String reason) {
    public Reason {
      said(Invariants.check(), "reason", reason).orThrow();
    }
  }

  /** Something to remember. */
  public record Note(String text, List<MentionId> mentions) {
    public Note {
      mentions = List.copyOf(mentions);
      said(Invariants.check(), "text", text).orThrow();
    }
  }

  /** A task that people thought of. */
  public record Task(String text, @Nullable PersonId owner, @Nullable Instant due) {
    public Task {
      said(Invariants.check(), "text", text).orThrow();
    }
  }

  /**
   * What becomes of a task; what is absent stays.
   *
   * @param reason why; needed to drop one
   */
  public record TaskChange(
      @Nullable TaskStatus status,
      @Nullable PersonId owner,
      @Nullable Instant due,
      @Nullable String reason) {
    public TaskChange {
      said(Invariants.check(), "reason", reason)
          .that(
              status != null || owner != null || due != null,
              "",
              FaultCode.MISSING,
              "ändert nichts: es fehlt „status“, „owner“ oder „due“",
              "changes nothing: 'status', 'owner' or 'due' is missing")
          .that(
              status != TaskStatus.DROPPED || reason != null,
              "reason",
              FaultCode.MISSING,
              "fehlt: warum die Aufgabe entfällt",
              "is missing: why the task is dropped")
          .orThrow();
    }
  }

  /**
   * A statement that is begun, from a prepared one or free.
   *
   * @param name needed where it doesn't begin from a prepared one, as is the text
   * @param language that of the prepared one or of the strategy where absent
   */
  public record Draft(
      @Nullable StatementId prepared,
      @Nullable Name name,
      @Nullable Language language,
      @Nullable String text,
      List<ResponseStrategy> strategies) {
    public Draft {
      strategies = List.copyOf(strategies);
      said(Invariants.check(), "text", text)
          .that(prepared != null || name != null, "name", FaultCode.MISSING, "fehlt", "is missing")
          .that(prepared != null || text != null, "text", FaultCode.MISSING, "fehlt", "is missing")
          .unique("strategies", strategies)
          .orThrow();
    }
  }

  /** A statement's wording anew, as a whole; the language stays where it is absent. */
  public record Rewording(
      String text, @Nullable Language language, List<ResponseStrategy> strategies) {
    public Rewording {
      strategies = List.copyOf(strategies);
      said(Invariants.check(), "text", text).unique("strategies", strategies).orThrow();
    }
  }

  /**
   * What somebody says to a statement.
   *
   * @param person role of the crisis team that they fill
   * @param answer absent means that they approve
   * @param comment needed to decline
   */
  public record Judgement(PersonId person, @Nullable Answer answer, @Nullable String comment) {
    public Judgement {
      said(Invariants.check(), "comment", comment)
          .that(
              answer != Answer.DECLINED || comment != null,
              "comment",
              FaultCode.MISSING,
              "fehlt: was einer Freigabe im Weg steht",
              "is missing: what stands in the way of an approval")
          .orThrow();
    }

    public boolean approves() {
      return answer != Answer.DECLINED;
    }
  }

  /**
   * Where and when a statement went out.
   *
   * @param at now where absent
   * @param override why it goes out without approval, or with gaps
   */
  public record Publication(
      @Nullable Instant at,
      @Nullable PlatformId platform,
      @Nullable Link link,
      @Nullable String override) {
    public Publication {
      said(Invariants.check(), "override", override).orThrow();
    }
  }

  /**
   * A drill that is to be held.
   *
   * @param name that of the drill of the plan where absent, or of the scenario
   * @param exercise the drill of the plan
   * @param participants who may be told; nobody else hears of it
   * @param scenario what it is about; a faulty product where absent
   * @param shape how the mentions come; suddenly where absent
   * @param loudness how many come in the loudest minute, 1 to 30; 6 where absent
   * @param mentions own ones, in place of a scenario
   */
  public record Drill(
      @Nullable Name name,
      @Nullable DrillId exercise,
      List<PersonId> participants,
      @Nullable Scenario scenario,
      @Nullable Shape shape,
      @Nullable Integer loudness,
      List<DrillMention> mentions) {
    private static final int LOUDEST = 30;
    private static final int MOST_MENTIONS = 1_000;

    public Drill {
      participants = List.copyOf(participants);
      mentions = List.copyOf(mentions);
      Invariants.check()
          .atLeast("loudness", loudness, 1)
          .atMost("loudness", loudness, LOUDEST)
          .unique("participants", participants)
          .that(
              mentions.size() <= MOST_MENTIONS,
              "mentions",
              FaultCode.TOO_MANY,
              "nimmt höchstens " + MOST_MENTIONS + " Erwähnungen",
              "takes at most " + MOST_MENTIONS + " mentions")
          .that(
              mentions.isEmpty() || (scenario == null && shape == null && loudness == null),
              "mentions",
              FaultCode.INVALID_VALUE,
              "steht statt „scenario“, „shape“ und „loudness“, nicht daneben",
              "stands in place of 'scenario', 'shape' and 'loudness', not beside them")
          .orThrow();
    }
  }

  /**
   * The time of a drill is pushed ahead.
   *
   * @param minutes by how many, 1 to 240
   * @param reason why, if somebody says so
   */
  public record Advance(int minutes, @Nullable String reason) {
    private static final int MOST_MINUTES = 240;

    public Advance {
      said(
              Invariants.check()
                  .atLeast("minutes", minutes, 1)
                  .atMost("minutes", minutes, MOST_MINUTES),
              "reason",
              reason)
          .orThrow();
    }
  }

  /** What kind of crisis it is, and why somebody thinks so; what is absent is false. */
  public record Kind(
      CrisisType type,
      @Nullable Boolean crisisHistory,
      @Nullable Boolean negativeReputation,
      @Nullable Boolean unfounded,
      @Nullable String reason) {
    public Kind {
      said(Invariants.check(), "reason", reason)
          .that(
              !Boolean.TRUE.equals(unfounded) || type.isAccusation(),
              "unfounded",
              FaultCode.INVALID_VALUE,
              "gilt nur für Gerüchte und Vorwürfe von außen",
              "holds for rumors and challenges only")
          .orThrow();
    }

    public Classification classification() {
      return new Classification(
          type,
          Boolean.TRUE.equals(crisisHistory),
          Boolean.TRUE.equals(negativeReputation),
          Boolean.TRUE.equals(unfounded));
    }
  }

  /** Somebody takes an incident over. */
  public record Takeover(PersonId person, @Nullable Name name, @Nullable String comment) {
    public Takeover {
      said(Invariants.check(), "comment", comment).orThrow();
    }
  }

  /**
   * What an incident taught.
   *
   * @param summary what happened
   * @param lessons in the form in which the plan keeps them
   */
  public record Review(
      String summary, @Nullable String wentWell, @Nullable String wentBadly, List<Lesson> lessons) {
    public Review {
      lessons = List.copyOf(lessons);
      said(Invariants.check(), "summary", summary)
          .unique("lessons", lessons.stream().map(Lesson::id).toList())
          .orThrow();
    }
  }
}
