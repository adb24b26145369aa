package io.planwerk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ShutdownTest {

  @Test
  void shouldFinishWhatRunsAndTakeNothingNew() throws Exception {
    TestServer server = TestServer.start();
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    server.planning.outcome = ScriptedPlanning.part(Map.of("id", "a"), 2, "2", "a");
    server.planning.meanwhile =
        () -> {
          running.countDown();
          await(finish);
        };

    CompletableFuture<TestServer.Answer> change =
        CompletableFuture.supplyAsync(
            () -> server.json("PUT", "/api/v1/strategies/a", "{}", "If-Match", "*"));
    await(running);
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server()::stop);
    while (server.server().isReady()) {
      Thread.onSpinWait();
    }
    assertThat(stopped).isNotDone();
    finish.countDown();

    assertThat(change.get(60, TimeUnit.SECONDS).status()).isEqualTo(200);
    stopped.get(60, TimeUnit.SECONDS);
    assertThatThrownBy(() -> server.get("/health/live")).hasCauseInstanceOf(ConnectException.class);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
