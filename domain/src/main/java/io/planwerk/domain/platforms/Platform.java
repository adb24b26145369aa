package io.planwerk.domain.platforms;

import io.planwerk.domain.measures.Setup;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ToolId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of the media mix: an account on a network, an own blog or newsletter, a presence in a
 * specialised forum. It earns its place by the goals it serves and the audiences found there, and
 * it is entered with a way out.
 *
 * @param id key by which measures, formats, stages and calendar entries refer to the platform
 * @param name what the platform is called in the company
 * @param network network on which it lies, as the audiences' presences name it
 * @param ownership whose ground it is
 * @param state where it stands between plan and end
 * @param role its task in the mix, different from that of every other platform
 * @param twoWay whether users can comment or write there, so that somebody has to answer
 * @param goals goals that it serves, each named once
 * @param audiences audiences whom it reaches, each named once
 * @param tools tools with which it is run, each named once
 * @param owner person who answers for it
 * @param deputy person who stands in for the owner
 * @param launch month in which it goes live or went live
 * @param setup what has to be done and paid once before it goes live, such as profile, design and
 *     guidelines
 * @param handle name of the account as users see it
 * @param link address at which it is found
 * @param exit how the company would leave and take audience and data along
 * @param risks what could go wrong with it
 * @param security how access to the account is protected
 */
public record Platform(
    PlatformId id,
    Name name,
    @Nullable NetworkId network,
    @Nullable Ownership ownership,
    @Nullable PlatformState state,
    @Nullable String role,
    @Nullable Boolean twoWay,
    List<GoalId> goals,
    List<AudienceId> audiences,
    List<ToolId> tools,
    @Nullable PersonId owner,
    @Nullable PersonId deputy,
    @Nullable Month launch,
    @Nullable Setup setup,
    @Nullable String handle,
    @Nullable Link link,
    @Nullable String exit,
    List<PlatformRisk> risks,
    @Nullable AccountSecurity security) {

  public Platform {
    goals = List.copyOf(goals);
    audiences = List.copyOf(audiences);
    tools = List.copyOf(tools);
    risks = List.copyOf(risks);
    Invariants.check()
        .unique("goals", goals)
        .unique("audiences", audiences)
        .unique("tools", tools)
        .orThrow();
  }
}
