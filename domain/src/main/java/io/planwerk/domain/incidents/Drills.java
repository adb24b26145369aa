package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.Drill;
import io.planwerk.domain.incidents.IncidentAct.CourseSet;
import io.planwerk.domain.incidents.IncidentAct.Opened;
import io.planwerk.domain.shared.EntityId.DrillId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How drills begin. */
public final class Drills {
  private static final int USUAL_LOUDNESS = 6;

  private Drills() {}

  static Optional<Drill> planned(Strategy strategy, @Nullable DrillId id) {
    return strategy.crisis().drills().stream().filter(drill -> drill.id().equals(id)).findFirst();
  }

  /** A drill of an entry that fits. It is calm at first; the detection has to see what comes. */
  public static Incident begun(
      IncidentId id, Strategy strategy, Entries.Drill entry, Instant now, String by) {
    Scenario scenario = entry.scenario() == null ? Scenario.FAULTY_PRODUCT : entry.scenario();
    Shape shape = entry.shape() == null ? Shape.SUDDEN : entry.shape();
    int loudness = entry.loudness() == null ? USUAL_LOUDNESS : entry.loudness();
    boolean own = !entry.mentions().isEmpty();
    List<DrillMention> course =
        own ? entry.mentions() : DrillCourse.of(strategy, scenario, shape, loudness);
    Opened opened =
        new Opened(
            name(strategy, entry, scenario),
            true,
            Origin.DETECTION,
            entry.exercise(),
            entry.participants());
    return Incident.opened(id, now, by, null, opened)
        .after(now, by, null, new CourseSet(own ? null : scenario, own ? null : shape, course));
  }

  private static Name name(Strategy strategy, Entries.Drill entry, Scenario scenario) {
    return Optional.ofNullable(entry.name())
        .or(() -> planned(strategy, entry.exercise()).map(Drill::name))
        .orElseGet(() -> scenario.title(strategy));
  }
}
