package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ServerTest {
  @TempDir private Path folder;

  @Test
  void shouldShowTheOwnersTokenAfterAStartThatFailed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Server.start(options(taken.getLocalPort()), Optional.empty()))
          .isInstanceOf(CannotGoOn.class)
          .hasMessageContaining("is taken");
    }

    try (Server server = Server.start(options(0), Optional.empty())) {
      assertThat(server.madeToken()).isPresent();
    }
    try (Server again = Server.start(options(0), Optional.empty())) {
      assertThat(again.madeToken()).isEmpty();
    }
  }

  @Test
  void shouldStopWithoutComplaint() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> told = new ListAppender<>();
    told.start();
    root.addAppender(told);
    try {
      Server.start(options(0), Optional.empty()).close();
    } finally {
      root.detachAppender(told);
    }

    assertThat(told.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .extracting(ILoggingEvent::getFormattedMessage)
        .isEmpty();
  }

  @Test
  void shouldNotTakeTheOwnersTokenAwayForADemo() throws IOException, InterruptedException {
    String token;
    try (Server server = Server.start(options(0), Optional.empty())) {
      token = server.madeToken().orElseThrow();
    }
    StringWriter told = new StringWriter();

    int code =
        Planwerk.commandLine()
            .setErr(new PrintWriter(told))
            .execute("demo", "--port", "0", "--data-dir", folder.toString());

    assertThat(code).isEqualTo(2);
    assertThat(told.toString()).contains("an owner already");
    try (Server server = Server.start(options(0), Optional.empty());
        ApiClient api = new ApiClient(server.address(), token)) {
      assertThat(api.send("GET", "/api/v1/strategies", Map.of(), new byte[0]).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void shouldRefuseWhatIsMoreThanATokenMaySend() throws InterruptedException {
    ServerOptions options = options(0);
    options.rateLimit = 2;
    try (Server server = Server.start(options, Optional.of(TestServer.TOKEN));
        ApiClient api = new ApiClient(server.address(), TestServer.TOKEN)) {
      HttpResponse<byte[]> answer = null;
      for (int i = 0; i < 3; i++) {
        answer = api.send("GET", "/api/v1/strategies", Map.of(), new byte[0]);
      }
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"token\";q=2;w=60");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(TestServer.text(answer)).contains("TOO_MANY_REQUESTS");
    }
  }

  private ServerOptions options(int port) {
    ServerOptions options = TestServer.options(folder);
    options.port = port;
    options.logLevel = ServerOptions.LogLevel.INFO;
    return options;
  }
}
