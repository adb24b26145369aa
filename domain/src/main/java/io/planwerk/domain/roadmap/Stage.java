package io.planwerk.domain.roadmap;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the launch with its scope, and with the criteria that open and close it.
 *
 * @param id names this stage in the document
 * @param name what the stage is called, such as pilot with developers
 * @param span months in which the stage runs
 * @param audiences audiences that are addressed in this stage
 * @param platforms platforms that are served in this stage; one that no earlier stage serves is new
 * @param measures measures that run in this stage
 * @param entry what has to hold before the stage begins
 * @param exit what has to hold before the next stage may begin
 * @param lessons what the stage taught
 */
public record Stage(
    StageId id,
    Name name,
    @Nullable MonthSpan span,
    List<AudienceId> audiences,
    List<PlatformId> platforms,
    List<MeasureId> measures,
    List<StageCriterion> entry,
    List<StageCriterion> exit,
    List<Lesson> lessons) {
  public Stage {
    audiences = List.copyOf(audiences);
    platforms = List.copyOf(platforms);
    measures = List.copyOf(measures);
    entry = List.copyOf(entry);
    exit = List.copyOf(exit);
    lessons = List.copyOf(lessons);
  }
}
