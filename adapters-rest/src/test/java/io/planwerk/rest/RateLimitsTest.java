package io.planwerk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
  private static final Actor ANNA = new Actor(new WorkspaceId("main"), "anna", Role.VIEWER);
  private static final Actor BERND = new Actor(new WorkspaceId("main"), "bernd", Role.VIEWER);

  private final Map<String, String> headers = new HashMap<>();
  private final HttpServletResponse response =
      (HttpServletResponse)
          Proxy.newProxyInstance(
              RateLimitsTest.class.getClassLoader(),
              new Class<?>[] {HttpServletResponse.class},
              (_, method, arguments) -> {
                assertThat(method.getName()).isEqualTo("setHeader");
                headers.put((String) arguments[0], (String) arguments[1]);
                return null;
              });
  private long now;

  private RateLimits limits(int perMinute) {
    return new RateLimits(
        perMinute,
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return now;
          }

          @Override
          public boolean isWallClockBased() {
            return false;
          }
        });
  }

  @Test
  void shouldTellHowMuchIsLeftAndRefuseWhatIsTooMuch() {
    RateLimits limits = limits(3);

    limits.count(ANNA, response);
    assertThat(headers)
        .containsEntry("RateLimit-Policy", "\"token\";q=3;w=60")
        .containsEntry("RateLimit", "\"token\";r=2;t=20");
    limits.count(ANNA, response);
    limits.count(ANNA, response);

    assertThatThrownBy(() -> limits.count(ANNA, response))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo(ProblemCode.TOO_MANY_REQUESTS);
              assertThat(refused.problem().headers()).containsEntry("Retry-After", "20");
            });
    assertThat(headers).containsEntry("RateLimit", "\"token\";r=0;t=60");
    limits.count(BERND, response);

    now = TimeUnit.SECONDS.toNanos(20);
    limits.count(ANNA, response);
  }

  @Test
  void shouldLimitNothingWhereNothingIsSet() {
    RateLimits limits = limits(0);
    for (int i = 0; i < 1_000; i++) {
      limits.count(ANNA, response);
    }
    assertThat(headers).isEmpty();
  }
}
