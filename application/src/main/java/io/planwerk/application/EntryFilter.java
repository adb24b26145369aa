package io.planwerk.application;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a trace are wanted; where nothing is said, all.
 *
 * @param type what was done; one that ends in a dot takes all that begin like this
 * @param from the first moment
 * @param until the moment behind the last
 * @param sight those that may be seen at all
 */
public record EntryFilter(
    @Nullable String actor,
    @Nullable StrategyId strategy,
    @Nullable OrganisationId organisation,
    @Nullable String type,
    @Nullable Instant from,
    @Nullable Instant until,
    Sight sight) {

  /**
   * How far somebody sees.
   *
   * @param within what belongs to these organisations; absent for all
   * @param rest also what belongs to none
   */
  public record Sight(@Nullable Set<OrganisationId> within, boolean rest) {
    public static final Sight ALL = new Sight(null, true);

    /** What owners see: to be a viewer elsewhere isn't enough there. */
    public static Sight owned(Roles roles) {
      return roles.inWorkspace().contains(Role.OWNER)
          ? ALL
          : new Sight(
              roles.at().entrySet().stream()
                  .filter(at -> at.getValue() == Role.OWNER)
                  .map(Map.Entry::getKey)
                  .collect(Collectors.toSet()),
              false);
    }

    public Sight {
      within = within == null ? null : Set.copyOf(within);
    }

    boolean takes(@Nullable OrganisationId organisation) {
      return organisation == null ? rest : within == null || within.contains(organisation);
    }
  }

  /** Everything that may be seen. */
  public static EntryFilter all(Sight sight) {
    return new EntryFilter(null, null, null, null, null, null, sight);
  }

  public EntryFilter within(Sight sight) {
    return new EntryFilter(actor, strategy, organisation, type, from, until, sight);
  }

  public boolean takes(Entry entry) {
    return sight.takes(entry.organisation())
        && (actor == null || actor.equals(entry.actor()))
        && (strategy == null || strategy.equals(entry.strategy()))
        && (organisation == null || organisation.equals(entry.organisation()))
        && (type == null || isOf(type, entry.type()))
        && (from == null || !entry.at().isBefore(from))
        && (until == null || entry.at().isBefore(until));
  }

  private static boolean isOf(String wanted, String type) {
    return wanted.endsWith(".") ? type.startsWith(wanted) : type.equals(wanted);
  }
}
