package io.planwerk.domain.lessons;

import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.EntityId.LessonId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that applies to a strategy, with where it comes from and why it is shown.
 *
 * @param lesson what was learnt
 * @param strategy the strategy that taught it, possibly the one it is shown to
 * @param stage the stage of it that taught it
 * @param closeness how specifically it fits
 * @param pointers JSON Pointers of the places in the strategy it is shown to where it applies: what
 *     it speaks of, then the stages that have that in their scope; the empty pointer for the whole
 * @param reason why it applies
 */
public record LearntLesson(
    Taught lesson,
    Origin strategy,
    Step stage,
    Closeness closeness,
    List<String> pointers,
    Bilingual reason) {
  private static final Pattern KEY =
      Pattern.compile("[0-5]/[0-9]{5}/[a-z0-9-]{1,64}/[a-z0-9-]{1,64}");

  private static final int MONTHS = 12;

  /** Larger than the number of any month. */
  private static final int NO_MONTH = 99_999;

  public LearntLesson {
    pointers = List.copyOf(pointers);
  }

  /**
   * What was learnt.
   *
   * @param id its id in the strategy that taught it
   * @param name the lesson in a few words
   * @param text what happened, why, and what follows from it
   */
  public record Taught(LessonId id, Name name, @Nullable String text) {}

  /**
   * The strategy that taught it.
   *
   * @param id its id
   * @param name what it is called
   * @param period the days it is meant for
   */
  public record Origin(StrategyId id, Name name, @Nullable DateSpan period) {}

  /**
   * The stage that taught it.
   *
   * @param id its id
   * @param name what it is called
   * @param span months in which it runs
   */
  public record Step(StageId id, Name name, @Nullable MonthSpan span) {}

  /** Whether a text could be the key of some lesson. */
  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  /**
   * Orders lessons and tells them apart: the closest first, of those the latest first, by the last
   * month of the stage (the first where its end is open), or of the strategy where the stage has
   * none; those without any month last.
   */
  public String key() {
    int month =
        month().map(m -> m.value().getYear() * MONTHS + m.value().getMonthValue()).orElse(0);
    return String.join(
        "/",
        Integer.toString(closeness.rank()),
        Integer.toString(NO_MONTH - month),
        strategy.id().value(),
        lesson.id().value());
  }

  private Optional<Month> month() {
    MonthSpan months = stage.span();
    if (months != null) {
      return Optional.of(months.to() == null ? months.from() : months.to());
    }
    return Optional.ofNullable(strategy.period())
        .map(days -> Month.of(days.to() == null ? days.from() : days.to()));
  }

  /** Whether it applies at a place of the strategy it is shown to, or somewhere below. */
  public boolean appliesAt(Pointer place) {
    String here = place.toString();
    return pointers.stream().anyMatch(p -> p.equals(here) || p.startsWith(here + "/"));
  }

  /** Whether it applies to the strategy as a whole. */
  public boolean appliesToWhole() {
    return pointers.contains(Pointer.ROOT.toString());
  }
}
