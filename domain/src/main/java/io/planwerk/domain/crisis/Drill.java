package io.planwerk.domain.crisis;

import io.planwerk.domain.shared.EntityId.DrillId;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the plan under conditions as real as possible.
 *
 * @param id names this drill in the document
 * @param name what the drill is called
 * @param on day on which it was or will be held
 * @param scenario case that is played through
 * @param done true once it has been held
 * @param result what went well, what did not, and what is changed
 */
public record Drill(
    DrillId id,
    Name name,
    @Nullable LocalDate on,
    @Nullable String scenario,
    @Nullable Boolean done,
    @Nullable String result) {}
