package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that take their time, or more than their share, are no burden to others. */
class SlowClientsTest {
  private static final int CONNECTIONS = 12;
  private static final int STREAMS = 2;
  private static final String AUTHORIZATION =
      "Host: localhost\r\nAuthorization: Bearer " + TestServer.TOKEN + "\r\n";
  private static final String HEALTH = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) {
    ServerOptions options = TestServer.options(folder);
    options.maxConnections = CONNECTIONS;
    options.clientTimeout = 1;
    options.maxStreams = STREAMS;
    server = TestServer.start(options);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldEndConnectionsOnWhichAHeadTrickles() throws IOException {
    try (RawHttp slow = RawHttp.to(server.address())) {
      slow.send("GET /health/live HTTP/1.1\r\nX-Slow: ");

      assertThat(slow.endsWhileSending("a")).isTrue();
    }
  }

  @Test
  void shouldEndConnectionsOnWhichALaterHeadTrickles() throws IOException {
    try (RawHttp slow = RawHttp.to(server.address())) {
      slow.send(HEALTH);
      assertThat(slow.answer().status()).isEqualTo(200);
      slow.send("GET /health/live HTTP/1.1\r\nX-Slow: ");

      assertThat(slow.endsWhileSending("a")).isTrue();
    }
  }

  @Test
  void shouldEndConnectionsOnWhichABodyTrickles() throws IOException {
    try (RawHttp slow = RawHttp.to(server.address())) {
      slow.send(
          "POST /api/v1/organisations HTTP/1.1\r\n"
              + AUTHORIZATION
              + "Content-Type: application/json\r\nContent-Length: 4000\r\n\r\n{");

      assertThat(slow.endsWhileSending(" ")).isTrue();
    }
  }

  @Test
  void shouldLeaveConnectionsAloneOnWhichNothingIsAsked() throws IOException {
    try (RawHttp slow = RawHttp.to(server.address());
        RawHttp patient = RawHttp.to(server.address())) {
      patient.send(HEALTH);
      assertThat(patient.answer().status()).isEqualTo(200);
      slow.send("GET / HTTP/1.1\r\nX-Slow: ");
      assertThat(slow.endsWhileSending("a")).isTrue();

      patient.send(HEALTH);
      assertThat(patient.answer().status()).isEqualTo(200);
    }
  }

  @Test
  void shouldLetOthersInAlthoughSlowClientsHoldEveryConnection() throws IOException {
    List<RawHttp> slow = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS * 2; i++) {
        RawHttp connection = RawHttp.to(server.address());
        slow.add(connection);
        connection.send("GET / HTTP/1.1\r\nX-Slow: ");
      }
      try (RawHttp honest = RawHttp.to(server.address())) {
        honest.send(HEALTH);

        assertThat(honest.answer().status()).isEqualTo(200);
      }
    } finally {
      for (RawHttp connection : slow) {
        connection.close();
      }
    }
  }

  @Test
  void shouldKeepOnlySoManyStreamsOfEventsForAToken() throws IOException {
    String listen = "GET /api/v1/events HTTP/1.1\r\n" + AUTHORIZATION + "\r\n";
    List<RawHttp> streams = new ArrayList<>();
    try {
      for (int i = 0; i < STREAMS; i++) {
        RawHttp stream = RawHttp.to(server.address());
        streams.add(stream);
        stream.send(listen);
        assertThat(stream.answer().status()).isEqualTo(200);
      }
      try (RawHttp further = RawHttp.to(server.address())) {
        further.send(listen);
        RawHttp.Answer answer = further.answer();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("retry-after")).isEqualTo("60");
        assertThat(answer.text()).contains("\"code\":\"TOO_MANY_REQUESTS\"");
      }
    } finally {
      for (RawHttp stream : streams) {
        stream.close();
      }
    }
  }
}
