package io.planwerk.domain.handling;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a mention stands with those who take care of it.
 *
 * @param stand what comes next
 * @param expected whether whoever wrote it expects an answer
 * @param due until when the answer was promised as the mention came in; absent where the plan
 *     promised nothing
 * @param answer the first answer, also when the mention was opened again
 * @param tone how a person rates the tone, if one did
 * @param urgency how a person rates the urgency, if one did
 */
public record Care(
    Stand stand,
    boolean expected,
    @Nullable Instant due,
    @Nullable Answer answer,
    @Nullable Tone tone,
    @Nullable Urgency urgency) {

  /** Nobody expects anything. */
  public static final Care NONE = new Care(new Stand.Open(), false, null, null, null, null);

  /** Somebody expects an answer, and nobody has cared yet. */
  public static Care expecting(@Nullable Instant due) {
    return new Care(new Stand.Open(), true, due, null, null, null);
  }

  /** Where it stands. */
  public sealed interface Stand {

    /** Nobody has it. */
    record Open() implements Stand {}

    /** Somebody is to take care of it. */
    record Assigned(@Nullable PersonId person, @Nullable UnitId unit) implements Stand {}

    record Answered() implements Stand {}

    /** It needs no answer. */
    record Dismissed() implements Stand {}
  }

  /**
   * An answer.
   *
   * @param at when it was given
   * @param minutes of service between the mention and it, 0 or more
   */
  public record Answer(Instant at, int minutes) {}

  public HandlingState state() {
    return switch (stand) {
      case Stand.Open() -> HandlingState.OPEN;
      case Stand.Assigned _ -> HandlingState.ASSIGNED;
      case Stand.Answered() -> HandlingState.ANSWERED;
      case Stand.Dismissed() -> HandlingState.DISMISSED;
    };
  }

  /** The role that takes care of it, if one does. */
  public @Nullable PersonId person() {
    return stand instanceof Stand.Assigned(var person, _) ? person : null;
  }

  /** The part of the organisation that takes care of it, if one does. */
  public @Nullable UnitId unit() {
    return stand instanceof Stand.Assigned(_, var unit) ? unit : null;
  }

  /** Whether it is past what was promised. */
  public boolean isOverdue(Instant now) {
    return due != null && isWaiting() && now.isAfter(due);
  }

  /** Whether somebody waits for an answer. */
  public boolean isWaiting() {
    return expected
        && answer == null
        && (stand instanceof Stand.Open || stand instanceof Stand.Assigned);
  }

  /** Whether the first answer came in time; empty where none was promised or given. */
  public Optional<Boolean> isInTime() {
    return due == null || answer == null
        ? Optional.empty()
        : Optional.of(!answer.at().isAfter(due));
  }

  /**
   * Where it stands after a step.
   *
   * @param given the answer, for a step that answers
   * @return empty where the step can't be taken from here
   */
  public Optional<Care> after(HandlingEntry entry, @Nullable Answer given) {
    boolean over = stand instanceof Stand.Answered || stand instanceof Stand.Dismissed;
    return switch (entry.step()) {
      case ASSIGNED ->
          over ? Optional.empty() : to(new Stand.Assigned(entry.person(), entry.unit()));
      case ANSWERED ->
          stand instanceof Stand.Dismissed
              ? Optional.empty()
              : Optional.of(
                  new Care(
                      new Stand.Answered(),
                      expected,
                      due,
                      answer == null ? given : answer,
                      tone,
                      urgency));
      case DISMISSED -> over ? Optional.empty() : to(new Stand.Dismissed());
      case REOPENED -> stand instanceof Stand.Open ? Optional.empty() : to(new Stand.Open());
      case JUDGED ->
          Optional.of(
              new Care(
                  stand,
                  expected,
                  due,
                  answer,
                  entry.tone() == null ? tone : entry.tone(),
                  entry.urgency() == null ? urgency : entry.urgency()));
    };
  }

  private Optional<Care> to(Stand next) {
    return Optional.of(new Care(next, expected, due, answer, tone, urgency));
  }
}
