package io.planwerk.domain.community;

import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.EscalationStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How strangers become a community that talks, helps and returns. Most members only read (about 90
 * of 100, Nielsen 2006), so taking part has to be offered, ruled and answered.
 *
 * @param steps steps of building the community, in their order
 * @param offers occasions on which people can take part
 * @param rules what holds for everybody in the community
 * @param roles duties of care and who has them
 * @param coverHours hours of the week in which somebody answers
 * @param responseTargets how fast people shall get an answer
 * @param escalation way of a difficult matter up to whoever decides, in its order
 * @param moderation how moderators step in: before or after publication, what is hidden, deleted or
 *     reported
 */
public record Community(
    List<BuildingStep> steps,
    List<ParticipationOffer> offers,
    List<CommunityRule> rules,
    List<CommunityRole> roles,
    List<CoverHours> coverHours,
    List<ResponseTarget> responseTargets,
    List<EscalationStep> escalation,
    @Nullable String moderation) {
  public Community {
    steps = List.copyOf(steps);
    offers = List.copyOf(offers);
    rules = List.copyOf(rules);
    roles = List.copyOf(roles);
    coverHours = List.copyOf(coverHours);
    responseTargets = List.copyOf(responseTargets);
    escalation = List.copyOf(escalation);
  }
}
