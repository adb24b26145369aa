package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People sign in by a password: on the real product, with a browser. */
class SignInLifeTest {
  private static final String EMAIL = "owner@example.com";
  private static final String PASSWORD = "correct horse battery staple";
  private static final String MEMBERS = "/api/v1/members";
  private static final String SESSIONS = "/api/v1/me/sessions";
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{20})\"");

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = TestServer.start(options(folder));
  }

  private static ServerOptions options(Path folder) throws IOException {
    Path password = folder.resolve("password");
    Files.writeString(password, PASSWORD + "\n");
    ServerOptions options = TestServer.options(folder);
    options.identity.publicUrl = Browser.PUBLIC;
    options.identity.ownerEmail = EMAIL;
    options.identity.ownerPasswordFile = password;
    return options;
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> signIn(Browser browser, String email, String password) {
    return browser.post("/sign-in/local", Map.of("email", email, "password", password));
  }

  private static Browser signedIn() {
    Browser browser = new Browser(server.address());
    HttpResponse<String> answer = signIn(browser, EMAIL, PASSWORD);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return browser;
  }

  @Test
  void shouldTellProgramsWhereToGoInsteadOfSendingThem() throws InterruptedException {
    try (Browser browser = new Browser(server.address())) {
      HttpResponse<String> told =
          browser.send(
              "POST",
              "/sign-in/local",
              "email=nobody%40example.com&password=" + PASSWORD,
              Map.of(
                  "Content-Type", "application/x-www-form-urlencoded",
                  "Accept", "application/json",
                  "Sec-Fetch-Site", "same-origin"));
      assertThat(told.statusCode()).isEqualTo(401);
      HttpResponse<String> out =
          browser.send(
              "POST",
              "/sign-out",
              "",
              Map.of(
                  "Content-Type", "application/x-www-form-urlencoded",
                  "Accept", "application/json",
                  "Sec-Fetch-Site", "same-origin"));
      assertThat(out.statusCode()).isEqualTo(204);
      assertThat(out.headers().firstValue("Location")).contains("/sign-in");
    }
  }

  @Test
  void shouldLetInWithACookieOnly() throws InterruptedException {
    try (Browser browser = new Browser(server.address())) {
      assertThat(browser.get("/sign-in").body())
          .contains("<html lang=\"en\">", "autocomplete=\"current-password\"")
          .doesNotContain("/sign-in/openid");
      assertThat(browser.get("/").body()).contains("data-session=\"no\"");

      HttpResponse<String> in = signIn(browser, " Owner@EXAMPLE.com", PASSWORD);

      assertThat(in.headers().firstValue("Location")).contains("/");
      assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
          .startsWith("__Host-planwerk=")
          .contains("; Path=/;", "; HttpOnly", "; SameSite=Lax", "; Secure");
      assertThat(browser.get("/api/v1/me").body())
          .contains("\"id\":\"owner\"", "\"state\":\"ACTIVE\"", "\"role\":\"OWNER\"")
          .contains("\"workspace\":\"main\"")
          .doesNotContain("argon2");
      assertThat(browser.get("/").body()).contains("data-session=\"yes\"");
      assertThat(browser.get("/sign-in").body()).contains("You are Owner", "/sign-out");
      String secret = browser.cookies.get("planwerk.example.com").get("__Host-planwerk");
      assertThat(secret).hasSizeGreaterThanOrEqualTo(27);
      assertThat(TestServer.text(server.get("/api/v1/backup")))
          .contains("$argon2id$v=19$m=19456,t=2,p=1$")
          .doesNotContain(secret, PASSWORD);
    }
  }

  @Test
  void shouldTakeChangesFromOwnPagesOnly() {
    String entry = "{\"email\": \"%s@example.com\", \"name\": \"%s\", \"role\": \"VIEWER\"}";
    try (Browser browser = signedIn()) {
      for (String site : new String[] {"cross-site", "same-site", "none"}) {
        assertThat(
                browser
                    .send(
                        "POST",
                        MEMBERS,
                        entry.formatted("a", "a"),
                        Map.of("Content-Type", "application/json", "Sec-Fetch-Site", site))
                    .statusCode())
            .as(site)
            .isEqualTo(403);
      }
      assertThat(browser.send("POST", MEMBERS, entry.formatted("a", "a"), JSON).statusCode())
          .isEqualTo(403);
      assertThat(
              browser
                  .send(
                      "POST",
                      MEMBERS,
                      entry.formatted("a", "a"),
                      Map.of("Content-Type", "application/json", "Origin", "https://evil.example"))
                  .statusCode())
          .isEqualTo(403);
      assertThat(
              browser
                  .send(
                      "POST",
                      MEMBERS,
                      entry.formatted("from-page", "From Page"),
                      Map.of("Content-Type", "application/json", "Origin", Browser.PUBLIC))
                  .statusCode())
          .isEqualTo(201);
      assertThat(
              browser
                  .send(
                      "POST",
                      "/sign-in/local",
                      "email=a&password=b",
                      Map.of("Content-Type", "application/x-www-form-urlencoded"))
                  .statusCode())
          .as("nobody is signed in by others either")
          .isEqualTo(403);
      assertThat(browser.get("/api/v1/audit?type=member.created").body())
          .contains("\"actor\":\"@owner\"");
    }
  }

  @Test
  void shouldTellStrangersNoMoreThanFriends() throws InterruptedException {
    try (Browser browser = new Browser(server.address())) {
      HttpResponse<String> wrong = signIn(browser, EMAIL, "wrong");
      HttpResponse<String> unknown = signIn(browser, "nobody@example.com", "wrong");

      assertThat(wrong.statusCode()).isEqualTo(401);
      assertThat(unknown.statusCode()).isEqualTo(401);
      assertThat(unknown.body()).isEqualTo(wrong.body()).contains("role=\"alert\"");
      assertThat(browser.cookies.get("planwerk.example.com")).isEmpty();
      assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    }
    assertThat(TestServer.text(server.get("/api/v1/audit?type=sign-in.refused")))
        .contains("\"actor\":\"@owner\"", "\"actor\":\"(unknown)\"", "\"agent\":\"Browser/1\"")
        .doesNotContain("wrong", "nobody@example.com");
  }

  @Test
  void shouldEndSessions() throws InterruptedException {
    try (Browser here = signedIn();
        Browser there = signedIn()) {
      String all = here.get(SESSIONS).body();
      assertThat(all).contains("\"way\":\"PASSWORD\"", "\"agent\":\"Browser/1\"");
      Matcher latest = ID.matcher(all);
      assertThat(latest.find()).isTrue();

      HttpResponse<String> ended =
          here.send(
              "DELETE",
              SESSIONS + "/" + latest.group(1),
              "",
              Map.of("Sec-Fetch-Site", "same-origin"));
      assertThat(ended.statusCode()).isEqualTo(204);
      assertThat(there.get("/api/v1/me").statusCode()).as("the latest").isEqualTo(401);

      String cookie = here.cookies.get("planwerk.example.com").get("__Host-planwerk");
      assertThat(here.post("/sign-out", Map.of()).headers().firstValue("Location"))
          .contains("/sign-in");
      here.cookies.get("planwerk.example.com").put("__Host-planwerk", cookie);
      assertThat(here.get("/api/v1/me").statusCode()).isEqualTo(401);
    }
    assertThat(TestServer.text(server.get("/api/v1/audit?limit=100")))
        .contains("\"sign-in.done\"", "\"sign-out.done\"", "\"me.sessions.removed\"");
  }

  @Test
  void shouldKeepTheLastOwner() throws InterruptedException {
    try (Browser browser = signedIn()) {
      assertThat(browser.get(MEMBERS + "/owner").body()).contains("\"email\":\"" + EMAIL + "\"");
    }
    assertThat(server.send("DELETE", MEMBERS + "/owner", Map.of(), "").statusCode()).isEqualTo(409);
    HttpResponse<byte[]> lowered =
        server.send(
            "PATCH",
            MEMBERS + "/owner",
            Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", "*"),
            "{\"role\": \"VIEWER\"}");
    assertThat(lowered.statusCode()).as(TestServer.text(lowered)).isEqualTo(409);
  }

  @Test
  void shouldSlowDownThoseWhoTry(@TempDir Path folder) throws IOException {
    try (TestServer other = TestServer.start(options(folder));
        Browser browser = new Browser(other.address())) {
      for (int i = 0; i < 10; i++) {
        assertThat(signIn(browser, EMAIL, "wrong " + i).statusCode()).isEqualTo(401);
      }

      HttpResponse<String> eleventh = signIn(browser, EMAIL, PASSWORD);

      assertThat(eleventh.statusCode()).isEqualTo(429);
      assertThat(eleventh.headers().firstValueAsLong("Retry-After").orElseThrow())
          .isBetween(1L, 61L);
      assertThat(signIn(browser, "other@example.com", "wrong").statusCode()).isEqualTo(401);
    }
  }
}
