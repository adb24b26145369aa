package io.planwerk.domain.incidents;

import io.planwerk.domain.incidents.IncidentAct.HandedBack;
import io.planwerk.domain.incidents.IncidentAct.Rated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the level of an incident rose and fell. What was set by hand holds until more is measured or
 * somebody hands it back; then that counts which was measured last.
 *
 * @param steps every change of the level that counted, in its order; at least one
 * @param held the level that is held by hand; absent where what was measured counts
 * @param measured the level that was measured last; absent where none ever was
 */
public record LevelCourse(List<Step> steps, @Nullable Integer held, @Nullable Integer measured) {
  public LevelCourse {
    steps = List.copyOf(steps);
  }

  /**
   * A change of the level.
   *
   * @param event the event that made it
   */
  public record Step(int level, IncidentEvent event) {}

  static LevelCourse of(List<IncidentEvent> events) {
    List<Step> steps = new ArrayList<>();
    Integer held = null;
    Integer measured = null;
    for (IncidentEvent event : events) {
      switch (event.act()) {
        case Rated(Origin origin, int level, var _, var _) -> {
          if (origin == Origin.HAND) {
            held = level;
          } else {
            measured = level;
            held = held != null && level > held ? null : held;
          }
        }
        case HandedBack() -> held = null;
        default -> {
          continue;
        }
      }
      int now = held != null ? held : measured != null ? measured : 0;
      if (steps.isEmpty() || steps.getLast().level() != now) {
        steps.add(new Step(now, event));
      }
    }
    return new LevelCourse(steps, held, measured);
  }

  /** The level that counts, 0 to 6. */
  public int level() {
    return steps.isEmpty() ? 0 : steps.getLast().level();
  }

  /** Since when it counts; absent before any was set. */
  public @Nullable Instant since() {
    return steps.isEmpty() ? null : steps.getLast().event().at();
  }

  /** The highest level it had. */
  public int peak() {
    return steps.stream().mapToInt(Step::level).max().orElse(0);
  }

  /** When it first had that. */
  public @Nullable Instant peakAt() {
    int peak = peak();
    return steps.stream()
        .filter(step -> step.level() == peak)
        .map(step -> step.event().at())
        .findFirst()
        .orElse(null);
  }
}
