package io.planwerk.domain.incidents;

import io.planwerk.domain.incidents.IncidentAct.LevelReached;
import io.planwerk.domain.incidents.IncidentAct.StatementPublished;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first public reaction.
 *
 * @param due until when the plan asks for it; absent where no level that was reached sets a time
 * @param at when it came; absent where none has
 */
public record Reaction(@Nullable Instant due, @Nullable Instant at) {

  public static Reaction of(Incident incident) {
    Optional<Instant> due =
        incident.events().stream()
            .flatMap(
                event ->
                    event.act() instanceof LevelReached reached && reached.withinMinutes() != null
                        ? Stream.of(event.at().plus(Duration.ofMinutes(reached.withinMinutes())))
                        : Stream.empty())
            .min(Comparator.naturalOrder());
    Optional<Instant> at =
        incident
            .acts(StatementPublished.class)
            .map(StatementPublished::published)
            .min(Comparator.naturalOrder());
    return new Reaction(due.orElse(null), at.orElse(null));
  }

  /** Whether it came too late, or hasn't come although it should have. */
  public boolean isLate(Instant now) {
    return due != null && (at == null ? now : at).isAfter(due);
  }
}
