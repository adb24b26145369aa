package io.planwerk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RequestLogTest {
  private static final String STRATEGY = "/api/v1/strategies/launch";

  private final BlockingQueue<ILoggingEvent> lines = new LinkedBlockingQueue<>();
  private final Logger log = (Logger) LoggerFactory.getLogger(RequestLog.class);
  private final AppenderBase<ILoggingEvent> collector =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          event.getMDCPropertyMap();
          lines.add(event);
        }
      };
  private TestServer server;

  @BeforeEach
  void start() {
    collector.start();
    log.addAppender(collector);
    log.setLevel(Level.DEBUG);
    log.setAdditive(false);
    server = TestServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
    log.detachAppender(collector);
    log.setLevel(null);
    log.setAdditive(true);
  }

  @Test
  void shouldTellOfChangesWhoDidWhat() throws InterruptedException {
    server.planning.outcome = ScriptedPlanning.part(Map.of("id", "launch"), 2, "2", "launch");
    server.json("PUT", STRATEGY + "?reason=secret", "{\"a\":\"secret\"}", "X-Request-Id", "r1");

    ILoggingEvent line = lines.poll(60, TimeUnit.SECONDS);

    assertThat(line.getLevel()).isEqualTo(Level.INFO);
    assertThat(line.getMDCPropertyMap()).containsEntry("requestId", "r1");
    assertThat(values(line))
        .containsEntry("method", "PUT")
        .containsEntry("route", "/api/v1/strategies/{strategyId}")
        .containsEntry("status", "200")
        .containsEntry("actor", "owner")
        .containsKey("ms");
    assertThat(line.getKeyValuePairs().toString() + line.getFormattedMessage())
        .doesNotContain("secret")
        .doesNotContain("Bearer");
  }

  @Test
  void shouldBeQuietAboutReadsUnlessTheyWereRefused() throws InterruptedException {
    server.get("/api/v1/strategies");
    assertThat(lines.poll(60, TimeUnit.SECONDS).getLevel()).isEqualTo(Level.DEBUG);

    server.bare("GET", "/api/v1/strategies", "");
    ILoggingEvent refused = lines.poll(60, TimeUnit.SECONDS);
    assertThat(refused.getLevel()).isEqualTo(Level.INFO);
    assertThat(values(refused)).containsEntry("status", "401").containsEntry("actor", "null");
  }

  private static Map<String, String> values(ILoggingEvent line) {
    return line.getKeyValuePairs().stream()
        .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
  }
}
