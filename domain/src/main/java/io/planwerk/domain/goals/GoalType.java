package io.planwerk.domain.goals;

import io.planwerk.domain.shared.EntityId.GoalTypeId;
import io.planwerk.domain.shared.Name;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A family of goals that makes strategies comparable. Companies add their own to the {@link
 * #CATALOGUE}.
 *
 * @param id key by which goals refer to the type
 * @param name what goals of this type are about, in a few words
 * @param description which goals belong here and which don't
 */
public record GoalType(GoalTypeId id, Name name, @Nullable String description) {

  /**
   * The types that need no definition: the social media goals that companies name most often in
   * Bitkom's survey (2012). They are awareness, new customers, relations with customers, image,
   * relations with multipliers, market research, recruiting, and cooperation with partners.
   */
  public static final List<GoalTypeId> CATALOGUE =
      Stream.of(
              "awareness",
              "new-customers",
              "customer-relations",
              "image",
              "multiplier-relations",
              "market-research",
              "recruiting",
              "partner-collaboration")
          .map(GoalTypeId::new)
          .toList();
}
