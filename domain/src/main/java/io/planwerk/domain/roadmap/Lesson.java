package io.planwerk.domain.roadmap;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.LessonId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something learnt in a stage, kept so that the next stage starts with it.
 *
 * @param id names this lesson in the document
 * @param name the lesson in a few words
 * @param text what happened, why, and what follows from it
 * @param audiences audiences about whom something was learnt
 * @param platforms platforms about which something was learnt
 * @param measures measures about which something was learnt
 */
public record Lesson(
    LessonId id,
    Name name,
    @Nullable String text,
    List<AudienceId> audiences,
    List<PlatformId> platforms,
    List<MeasureId> measures) {
  public Lesson {
    audiences = List.copyOf(audiences);
    platforms = List.copyOf(platforms);
    measures = List.copyOf(measures);
  }
}
