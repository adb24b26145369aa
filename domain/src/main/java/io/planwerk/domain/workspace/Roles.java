package io.planwerk.domain.workspace;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is in a workspace: one role at all of its organisations, roles at some of them, or
 * both; then what any of them allows is allowed.
 *
 * @param everywhere at every organisation, and in what belongs to none; absent for those who are
 *     bound to some organisations and see nothing of the others
 * @param at besides that, at some organisations
 * @param reviewed the one strategy that is seen, by whoever sees nothing else
 */
public record Roles(
    @Nullable Role everywhere, Map<OrganisationId, Role> at, @Nullable StrategyId reviewed) {
  public Roles {
    at = Map.copyOf(at);
  }

  public Roles(@Nullable Role everywhere, Map<OrganisationId, Role> at) {
    this(everywhere, at, null);
  }

  /** Those of somebody who sees one strategy and nothing else. */
  public static Roles reviewing(StrategyId strategy) {
    return new Roles(null, Map.of(), strategy);
  }

  public static Roles everywhere(Role role) {
    return new Roles(role, Map.of());
  }

  /** The organisations of which anything is seen; empty when these are all. */
  public Optional<Set<OrganisationId>> bounds() {
    return everywhere == null ? Optional.of(at.keySet()) : Optional.empty();
  }

  /** The roles that count in what belongs to no organisation; none for whoever is bound to some. */
  public Set<Role> inWorkspace() {
    return everywhere == null ? Set.of() : Set.of(everywhere);
  }

  /** The roles that count at an organisation; none where nothing of it is seen. */
  public Set<Role> in(OrganisationId organisation) {
    Role there = at.get(organisation);
    return there == null ? inWorkspace() : with(Set.of(there));
  }

  /** The roles that count at a strategy. */
  public Set<Role> in(StrategyId strategy, OrganisationId organisation) {
    return reviewed == null
        ? in(organisation)
        : strategy.equals(reviewed) ? Set.of(Role.REVIEWER) : Set.of();
  }

  /** The roles that count anywhere. */
  public Set<Role> anywhere() {
    return reviewed == null ? with(at.values()) : Set.of(Role.REVIEWER);
  }

  private Set<Role> with(Collection<Role> others) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(inWorkspace());
    all.addAll(others);
    return all;
  }

  /** Whether strategies of an organisation may be planned: who only reads or signs may not. */
  public boolean mayPlan(OrganisationId organisation) {
    return in(organisation).stream().anyMatch(Role::plans);
  }
}
