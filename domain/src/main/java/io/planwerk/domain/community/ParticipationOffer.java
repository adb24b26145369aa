package io.planwerk.domain.community;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.ContributorId;
import io.planwerk.domain.shared.EntityId.OfferId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An occasion for people to contribute: a question, a contest, a beta test, a guest article.
 *
 * @param id names this offer in the document
 * @param name what the offer is called
 * @param description what people can do and what they get from it
 * @param audiences audiences that are invited
 * @param contributors multipliers and other contributors who are invited by name
 * @param platform platform on which people take part
 * @param from month in which the offer opens
 */
public record ParticipationOffer(
    OfferId id,
    Name name,
    @Nullable String description,
    List<AudienceId> audiences,
    List<ContributorId> contributors,
    @Nullable PlatformId platform,
    @Nullable Month from) {
  public ParticipationOffer {
    audiences = List.copyOf(audiences);
    contributors = List.copyOf(contributors);
  }
}
