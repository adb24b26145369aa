package io.planwerk.domain.content;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.NeedId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject the company keeps speaking about because it answers what an audience needs to know.
 *
 * @param id names this theme in the document
 * @param name the theme in a few words, as the editors call it
 * @param subject what the theme is about: the product, the company or something larger
 * @param audiences audiences for whom the theme is meant
 * @param needs needs of these audiences that the theme answers
 * @param message the one statement that shall stay in people's minds
 */
public record Theme(
    ThemeId id,
    Name name,
    @Nullable ThemeSubject subject,
    List<AudienceId> audiences,
    List<NeedId> needs,
    @Nullable String message) {
  public Theme {
    audiences = List.copyOf(audiences);
    needs = List.copyOf(needs);
  }
}
