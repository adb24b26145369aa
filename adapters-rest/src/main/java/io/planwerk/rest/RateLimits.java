package io.planwerk.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.planwerk.application.workspace.Actor;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How many requests each token may send: on each server, and not shared between them. Whoever keeps
 * below isn't slowed down, in bursts either.
 */
final class RateLimits {
  private static final int WINDOW_SECONDS = 60;
  private static final int REMEMBERED = 10_000;

  /** Whose limits they are. */
  record Holder(String workspace, String name) {

    static Holder of(Actor actor) {
      return new Holder(actor.workspace().value(), actor.name());
    }
  }

  private final int perMinute;
  private final TimeMeter time;
  private final Cache<Holder, Bucket> buckets =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(REMEMBERED).build();

  /**
   * @param perMinute how many requests each may send in a minute; 0 for as many as they like
   */
  RateLimits(int perMinute, TimeMeter time) {
    this.perMinute = perMinute;
    this.time = time;
  }

  /**
   * Counts a request, and says how many are left.
   *
   * @throws Refused when none was left
   */
  void count(Actor actor, HttpServletResponse response) {
    if (perMinute == 0) {
      return;
    }
    ConsumptionProbe probe =
        buckets.get(Holder.of(actor), _ -> full()).tryConsumeAndReturnRemaining(1);
    response.setHeader("RateLimit-Policy", "\"token\";q=" + perMinute + ";w=" + WINDOW_SECONDS);
    response.setHeader(
        "RateLimit",
        "\"token\";r="
            + probe.getRemainingTokens()
            + ";t="
            + seconds(probe.getNanosToWaitForReset()));
    if (!probe.isConsumed()) {
      throw Problem.of(
              ProblemCode.TOO_MANY_REQUESTS,
              "Möglich sind "
                  + perMinute
                  + " Anfragen in der Minute; mit demselben Zugang waren es mehr.",
              "Only "
                  + perMinute
                  + " requests a minute are possible; the same access has sent more.")
          .with("Retry-After", Long.toString(seconds(probe.getNanosToWaitForRefill())))
          .refused();
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(perMinute)
                    .refillGreedy(perMinute, Duration.ofSeconds(WINDOW_SECONDS)))
        .withCustomTimePrecision(time)
        .build();
  }

  private static long seconds(long nanoseconds) {
    return Math.ceilDiv(nanoseconds, TimeUnit.SECONDS.toNanos(1));
  }
}
