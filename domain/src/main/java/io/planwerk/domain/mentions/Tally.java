package io.planwerk.domain.mentions;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.NetworkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often something was said.
 *
 * @param at where the stretch of time begins, whose length the scope tells
 * @param network where it was said; absent where that isn't told, or networks are added up
 * @param mentions how many there were, echoes included; less than 0 in a change that takes away
 * @param echoes how many of them repeated another one
 * @param reach how many people they may have reached, added up
 */
public record Tally(
    Scope scope,
    Instant at,
    @Nullable NetworkId network,
    Outlet outlet,
    Tone tone,
    int mentions,
    int echoes,
    long reach) {

  public Tally plus(Tally other) {
    return new Tally(
        scope,
        at,
        network,
        outlet,
        tone,
        mentions + other.mentions,
        echoes + other.echoes,
        reach + other.reach);
  }

  /** The same of nothing, by which tallies of one kind are known. */
  public Tally kind() {
    return new Tally(scope, at, network, outlet, tone, 0, 0, 0);
  }

  boolean isNothing() {
    return mentions == 0 && echoes == 0 && reach == 0;
  }
}
