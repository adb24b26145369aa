package io.planwerk.domain.roadmap;

import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.MilestoneId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something visible has to be reached.
 *
 * @param id names this milestone in the document
 * @param name what has to be reached
 * @param on day by which it has to be reached
 * @param owner role that answers for it
 * @param done true once it is reached
 * @param goals goals that it brings closer
 */
public record Milestone(
    MilestoneId id,
    Name name,
    @Nullable LocalDate on,
    @Nullable PersonId owner,
    @Nullable Boolean done,
    List<GoalId> goals) {
  public Milestone {
    goals = List.copyOf(goals);
  }
}
