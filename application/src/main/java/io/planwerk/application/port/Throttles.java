package io.planwerk.application.port;

import io.planwerk.domain.workspace.Pace;
import java.time.Duration;
import java.time.Instant;

/** Counts tries, for all servers together. */
public interface Throttles {

  /**
   * Counts a try, at once and for good.
   *
   * @param key what is tried, or by whom
   * @return how long to wait before another; zero when this one may go on
   */
  Duration count(String key, Pace pace, Instant now);

  /** Forgets what slows nobody down any more at an instant. */
  void forget(Instant now);
}
