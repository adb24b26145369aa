package io.planwerk.rest.shared;

import io.planwerk.application.Obstacle;
import io.planwerk.application.Outcome;
import io.planwerk.application.Removal;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.rest.document.Format;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one place where refusals of use cases become problems. */
public final class Outcomes {
  private static final DateTimeFormatter GERMAN =
      DateTimeFormatter.ofPattern("d.M.uuuu 'um' HH:mm 'Uhr UTC'", Locale.GERMANY)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.UK)
          .withZone(ZoneOffset.UTC);

  private Outcomes() {}

  /**
   * What was done.
   *
   * @throws Refused when it wasn't
   */
  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.NotFound<T>() -> throw notFound().refused();
      case Outcome.Removed<T>(Removal removal) -> throw removed(removal).refused();
      case Outcome.Invalid<T>(List<Fault> faults) -> throw invalid(faults).refused();
      case Outcome.Conflict<T>(Obstacle obstacle, List<Fault> faults) ->
          throw new Problem(code(obstacle.kind()), obstacle.reason(), faults, Map.of()).refused();
      case Outcome.NotReady<T>(Bilingual step, List<Fault> unmet) ->
          throw notReady(step, unmet).refused();
      case Outcome.Stale<T>(String currentTag) -> throw stale(currentTag).refused();
      case Outcome.PreconditionMissing<T>() -> throw preconditionMissing().refused();
      case Outcome.SolverMissing<T>(Bilingual what) ->
          throw new Problem(ProblemCode.SOLVER_MISSING, what, List.of(), Map.of()).refused();
      case Outcome.Busy<T>() -> throw busy().refused();
    };
  }

  private static Problem notReady(Bilingual step, List<Fault> unmet) {
    int count = unmet.size();
    return Problem.of(
            ProblemCode.CONDITIONS_UNMET,
            "Für "
                + step.de()
                + (count == 1
                    ? " ist eine Bedingung nicht erfüllt."
                    : " sind " + count + " Bedingungen nicht erfüllt."),
            count == 1
                ? "One condition for " + step.en() + " isn't met."
                : count + " conditions for " + step.en() + " aren't met.")
        .with(unmet);
  }

  private static Problem busy() {
    return Problem.of(
            ProblemCode.UNAVAILABLE,
            "Es warten schon so viele Berechnungen, wie dieser Server annimmt. Bitte versuchen Sie"
                + " es gleich noch einmal.",
            "As many computations are waiting as this server takes. Please try again soon.")
        .with("Retry-After", "10");
  }

  private static ProblemCode code(Obstacle.Kind kind) {
    return switch (kind) {
      case EXISTING -> ProblemCode.CONFLICT;
      case ALIGNMENT_STALE -> ProblemCode.ALIGNMENT_STALE;
      case ALREADY_DECIDED -> ProblemCode.ALREADY_DECIDED;
      case OPTION_OUTDATED -> ProblemCode.OPTION_OUTDATED;
      case NO_WAY -> ProblemCode.NO_WAY;
    };
  }

  public static Problem notFound() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Unter dieser Adresse gibt es nichts.",
        "There is nothing at this address.");
  }

  private static Problem removed(Removal removal) {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Was hier stand, hat "
            + removal.by()
            + " am "
            + GERMAN.format(removal.at())
            + " gelöscht"
            + (removal.reason() == null ? "." : ", Grund: „" + removal.reason() + "“."),
        "What was here was deleted by "
            + removal.by()
            + " on "
            + ENGLISH.format(removal.at())
            + (removal.reason() == null ? "." : ", reason: '" + removal.reason() + "'."));
  }

  public static Problem invalid(List<Fault> faults) {
    int count = faults.size();
    return Problem.of(
            ProblemCode.INVALID,
            count == 1
                ? "Eine Stelle kann so nicht bleiben."
                : count + " Stellen können so nicht bleiben.",
            count == 1 ? "One place can't be taken." : count + " places can't be taken.")
        .with(faults);
  }

  private static Problem stale(String currentTag) {
    Problem problem =
        Problem.of(
            ProblemCode.PRECONDITION_FAILED,
            "Jemand anders war schneller. Bitte lesen Sie den neuen Stand und ändern Sie ihn noch"
                + " einmal.",
            "Somebody else was faster. Please read the new state and change it again.");
    return currentTag.isEmpty()
        ? problem
        : problem.with("ETag", EntityTag.of(currentTag, Format.JSON));
  }

  private static Problem preconditionMissing() {
    return Problem.of(
        ProblemCode.PRECONDITION_REQUIRED,
        "Wer etwas ändert, nennt in If-Match den Stand (ETag), den er gelesen hat.",
        "A change names in If-Match the state (ETag) that was read.");
  }
}
