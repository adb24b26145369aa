package io.planwerk.domain.detection;

import java.time.Instant;

/**
 * A time in which much is expected to be said, such as a campaign of one's own. Only what is more
 * critical than usual counts in it, not what is more.
 *
 * @param from its beginning
 * @param until its end, not part of it
 */
public record Rush(Instant from, Instant until) {

  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }
}
