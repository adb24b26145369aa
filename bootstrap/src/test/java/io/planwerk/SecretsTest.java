package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.ServerOptions.LogFormat;
import io.planwerk.ServerOptions.LogLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets are neither logged nor told, wherever somebody sends them and whatever fails. */
class SecretsTest {
  private static final String PASSWORD = "Xq7-pass-2mWz";
  private static final String PLAN = "/api/v1/strategies/nordlicht-2027";
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  @TempDir private Path folder;

  @BeforeEach
  void listen() {
    PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(ear);
    System.setErr(ear);
  }

  @AfterEach
  void restore() {
    System.setOut(out);
    System.setErr(err);
    Logging.configure(TestServer.options(folder));
  }

  @ParameterizedTest
  @EnumSource(LogFormat.class)
  void shouldNotTellSecretsWhereverTheyAreSent(LogFormat format) throws Exception {
    int nobody = closedPort();
    ServerOptions options = TestServer.options(folder.resolve(format.name()));
    options.logFormat = format;
    options.logLevel = LogLevel.DEBUG;
    options.web.internalHosts = "http://127.0.0.1:" + nobody;
    options.web.smtpUrl = "smtp+plain://anna:" + PASSWORD + "@127.0.0.1:" + nobody;
    options.web.mailFrom = "planwerk@example.com";
    Logging.configure(options);
    try (TestServer server = TestServer.start(options).withSamples()) {
      List<String> secrets = new ArrayList<>(List.of(TestServer.TOKEN, PASSWORD));
      String token = made(server, "/api/v1/tokens", ", \"role\": \"VIEWER\"", "(pw_[^\"]+)");
      secrets.add(token);
      secrets.add(made(server, PLAN + "/review-links", "", "/review/([^\"]+)"));
      secrets.add(made(server, PLAN + "/calendar/feeds", "", "/feeds/([^\".]+)"));
      secrets.add(subscribed(server, "{\"kind\": \"FEED\"}", "/digests/([^\".]+)"));
      secrets.add(
          subscribed(
              server,
              "{\"kind\": \"WEBHOOK\", \"address\": \"http://127.0.0.1:" + nobody + "/in\"}",
              "(whsec_[^\"]+)"));
      subscribed(server, "{\"kind\": \"EMAIL\", \"address\": \"anna@example.com\"}", "\"(id)\"");
      assertThat(secrets).doesNotHaveDuplicates().allMatch(secret -> secret.length() > 12);

      for (String secret : secrets) {
        sendToWrongPlaces(server, secret);
      }
      String told = everythingTold(server);
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("route");
      String archive =
          TestServer.text(server.get("/api/v1/archive"))
              + TestServer.text(server.get("/api/v1/backup"));
      assertThat(archive).contains("nordlicht-2027");
      for (String secret : secrets) {
        if (!secret.startsWith("whsec_")) { // without them no signature could be made elsewhere
          assertThat(archive).doesNotContain(secret);
        }
        assertThat(told).doesNotContain(secret);
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain(secret);
      }
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain(PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://anna:%s@127.0.0.1:%d/planwerk",
        "jdbc:postgresql://127.0.0.1:%2$d/planwerk?user=anna&password=%1$s",
        "postgres://anna:%s@127.0.0.1:%d",
        "postgres://anna:%s@[::1:%d/planwerk",
        "mysql://anna:%s@127.0.0.1:%d/planwerk"
      })
  void shouldNotTellThePasswordOfADatabaseThatIsOutOfReach(String url) throws IOException {
    ServerOptions options = TestServer.options(folder);
    options.logLevel = LogLevel.DEBUG;
    options.databaseUrl = String.format(url, PASSWORD, closedPort());
    Logging.configure(options);

    assertThatThrownBy(() -> Server.start(options, Optional.of(TestServer.TOKEN)).close())
        .isInstanceOf(CannotGoOn.class)
        .hasMessageNotContaining(PASSWORD);
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain(PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"smtp://anna:%s@", "ftp://anna:%s@mail.example.com", "smtp://anna:%s@[x]:y"})
  void shouldNotTellThePasswordOfAMailServerThatCannotBe(String url) {
    ServerOptions options = TestServer.options(folder);
    options.web.smtpUrl = String.format(url, PASSWORD);
    options.web.mailFrom = "planwerk@example.com";

    assertThatThrownBy(() -> Server.start(options, Optional.of(TestServer.TOKEN)).close())
        .isInstanceOf(CannotGoOn.class)
        .hasMessageNotContaining(PASSWORD);
  }

  @Test
  void shouldNotRepeatAnOwnerTokenThatCannotBeTaken() {
    ServerOptions options = TestServer.options(folder);
    options.ownerToken = "ä" + PASSWORD;

    assertThatThrownBy(options::owner)
        .isInstanceOf(CannotGoOn.class)
        .hasMessageNotContaining(PASSWORD);
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String made(TestServer server, String path, String fields, String secret)
      throws InterruptedException {
    String answer =
        TestServer.text(
            server.ask("POST", path, JSON, "{\"name\": \"Made to be secret\"" + fields + "}"));
    Matcher found = Pattern.compile(secret).matcher(answer);
    assertThat(found.find()).as(answer).isTrue();
    return found.group(1);
  }

  private static String subscribed(TestServer server, String channel, String secret)
      throws InterruptedException {
    String path = PLAN + "/subscriptions";
    String found =
        made(server, path, ", \"person\": \"vertriebsleitung\", \"channel\": " + channel, secret);
    String id =
        TestServer.text(server.get(path)).replaceFirst("(?s).*\\{\"id\":\"(made[^\"]*)\".*", "$1");
    assertThat(server.send("POST", path + "/" + id + "/test", Map.of(), "").statusCode())
        .isLessThan(500);
    return found;
  }

  /** As names of parameters they come back to the sender, who is told which one isn't known. */
  private static void sendToWrongPlaces(TestServer server, String secret) throws Exception {
    List<String> answers = new ArrayList<>();
    for (String path :
        List.of(
            "/" + secret,
            "/api/v1/" + secret,
            "/api/v1/strategies/" + secret,
            "/api/v1/strategies?token=" + secret,
            "/api/v1/strategies?limit=" + secret,
            "/review/" + secret + "x",
            "/review/" + secret + "?limit=" + secret,
            "/feeds/" + secret + "x.ics",
            "/digests/x" + secret + ".atom")) {
      answers.add(TestServer.text(server.get(path)));
    }
    server.get("/feeds/" + secret + ".ics");
    server.get("/digests/" + secret + ".atom");
    server.get("/review/" + secret);
    for (String header :
        List.of(
            "Authorization: Basic " + secret,
            "Authorization: " + secret,
            "Authorization: Bearer x" + secret,
            "Authorization: Bearer " + secret + "\u0001",
            "Cookie: token=" + secret,
            "Accept: " + secret,
            "If-Match: " + secret,
            "Last-Event-ID: " + secret,
            secret + ": x",
            secret + "\u0001 broken")) {
      try (RawHttp connection = RawHttp.to(server.address())) {
        connection.send("GET /api/v1/strategies HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\n");
        answers.add(connection.answer().text());
      }
    }
    for (String body :
        List.of(
            "{\"name\": \"" + secret,
            "{\"name\": 5, \"secret\": \"" + secret + "\"}",
            "\"" + secret + "\"",
            secret,
            "{\"name\": \"x\", \"language\": \"" + secret + "\"}")) {
      for (String path :
          List.of("/api/v1/tokens", PLAN + "/review-links", PLAN + "/subscriptions")) {
        answers.add(TestServer.text(server.send("POST", path, JSON, body)));
      }
    }
    answers.add(
        TestServer.text(
            server.send(
                "POST", PLAN + "/observations", Map.of("Content-Type", "text/csv"), secret)));
    assertThat(answers).as("what came back for " + secret).noneMatch(text -> text.contains(secret));
  }

  private static String everythingTold(TestServer server) throws InterruptedException {
    StringBuilder told = new StringBuilder();
    for (String path :
        List.of(
            "/metrics",
            "/api/v1/me",
            "/api/v1/tokens",
            "/api/v1/audit",
            "/api/v1/audit/export",
            PLAN + "/review-links",
            PLAN + "/calendar/feeds",
            PLAN + "/subscriptions",
            PLAN,
            PLAN + "/revisions")) {
      told.append(TestServer.text(server.get(path)));
    }
    return told.toString();
  }
}
