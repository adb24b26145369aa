package io.planwerk.domain.trace;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in a workspace. It stays for good; only what is told of persons may go.
 *
 * @param number counts those of the workspace from 1 on, in the order in which they were kept,
 *     without a gap
 * @param type what was done, such as strategy.goals.changed
 * @param method the method of the request, such as PATCH
 * @param place the address of what was made or changed
 * @param organisation that it belonged to when it was done; absent for what belongs to none
 * @param strategy absent for what concerns none
 * @param actor by whom, as histories name him
 * @param request names the request in logs
 * @param status of the answer; absent where the entry was kept before the work was done, which may
 *     have come to nothing
 * @param revision of the strategy that came of it; absent where none is told
 * @param personal what may be erased; absent once it was
 * @param personalHash of what may be erased, which stays
 * @param previous the hash of the entry before; 64 zeros for the first
 * @param hash of all of this but what may be erased
 */
public record Entry(
    long number,
    Instant at,
    String type,
    String method,
    String place,
    @Nullable OrganisationId organisation,
    @Nullable StrategyId strategy,
    String actor,
    String request,
    @Nullable Integer status,
    @Nullable Integer revision,
    @Nullable Personal personal,
    String personalHash,
    String previous,
    String hash) {

  /**
   * What may be erased without breaking the chain, since that holds its hash only.
   *
   * @param salt random, so that nobody finds the rest by trying once it is erased
   * @param address from where the request came
   * @param agent what the caller's program calls itself
   * @param reason why, in the words of whoever did it
   */
  public record Personal(
      String salt, @Nullable String address, @Nullable String agent, @Nullable String reason) {}

  public Entry without() {
    return with(null, hash);
  }

  public Entry with(String hash) {
    return with(personal, hash);
  }

  private Entry with(@Nullable Personal personal, String hash) {
    return new Entry(
        number,
        at,
        type,
        method,
        place,
        organisation,
        strategy,
        actor,
        request,
        status,
        revision,
        personal,
        personalHash,
        previous,
        hash);
  }
}
