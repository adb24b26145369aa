package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People sign in through a real provider of OpenID Connect, which runs beside in Node.js. */
class OpenIdLifeTest {
  private static final Path FOLDER = Path.of("src", "test", "oidc").toAbsolutePath();
  private static final String CALLBACK = Browser.PUBLIC + "/sign-in/openid/callback";
  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
  private static final String HOST = "planwerk.example.com";
  private static final String WAY = "__Host-planwerk-openid";
  private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");

  private static Process provider;
  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    assumeTrue(
        Files.isDirectory(FOLDER.resolve("node_modules/oidc-provider")),
        "npm package oidc-provider is missing: run npm install in bootstrap/src/test/oidc");
    String issuer = provider().orElse(null);
    assumeTrue(issuer != null, "node is missing, or too old for oidc-provider");
    server = TestServer.start(options(folder, issuer));
  }

  private static ServerOptions options(Path folder, String issuer) {
    ServerOptions options = TestServer.options(folder);
    options.identity.publicUrl = Browser.PUBLIC + "/";
    options.identity.oidcIssuer = issuer;
    options.identity.oidcClientId = "planwerk";
    options.identity.oidcClientSecret = "a secret of the test";
    return options;
  }

  /** Starts it, and tells what it calls itself. */
  private static Optional<String> provider() throws IOException {
    try {
      provider =
          new ProcessBuilder("node", "provider.mjs", CALLBACK)
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException noNode) {
      return Optional.empty();
    }
    BufferedReader told =
        new BufferedReader(
            new InputStreamReader(provider.getInputStream(), StandardCharsets.UTF_8));
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      if (line.startsWith("ready ")) {
        Thread.ofVirtual().start(() -> told.lines().forEach(_ -> {}));
        return Optional.of(line.substring("ready ".length()));
      }
    }
    return Optional.empty();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (server != null) {
      server.close();
    }
    if (provider != null) {
      provider.getOutputStream().close();
      if (!provider.waitFor(10, TimeUnit.SECONDS)) {
        provider.destroyForcibly();
      }
    }
  }

  private static HttpResponse<byte[]> invited(String token, String name)
      throws InterruptedException {
    try (ApiClient api = new ApiClient(server.address(), token)) {
      return api.send(
          "POST",
          "/api/v1/members",
          JSON,
          "{\"email\": \"%1$s@example.com\", \"name\": \"%1$s\", \"role\": \"VIEWER\"}"
              .formatted(name)
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Goes to the provider and signs in there, up to the address that it sends the browser back to.
   */
  private static String cameBack(Browser browser, String name) {
    String at = "/sign-in/openid";
    HttpResponse<String> answer = browser.get(at);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    while (true) {
      at = Browser.next(answer, at);
      if (at.startsWith(CALLBACK)) {
        return at;
      }
      answer = browser.get(at);
      if (answer.statusCode() == 200) {
        Map<String, String> form =
            answer.body().contains("value=\"login\"")
                ? Map.of("prompt", "login", "login", name, "password", "any")
                : Map.of("prompt", "consent");
        answer = browser.post(at, form);
      }
    }
  }

  private static HttpResponse<String> signIn(Browser browser, String name) {
    return browser.get(cameBack(browser, name));
  }

  @Test
  void shouldLetInWhoeverWasInvited() throws InterruptedException {
    assertThat(invited(TestServer.TOKEN, "anna").statusCode()).isEqualTo(201);
    try (Browser browser = new Browser(server.address())) {
      assertThat(browser.get("/sign-in").body()).contains("href=\"/sign-in/openid\"");

      HttpResponse<String> in = signIn(browser, "anna");

      assertThat(in.statusCode()).as(in.body()).isEqualTo(303);
      assertThat(in.headers().firstValue("Location")).contains("/");
      assertThat(browser.cookies.get(HOST)).containsOnlyKeys("__Host-planwerk");
      assertThat(browser.get("/api/v1/me").body())
          .contains("\"id\":\"anna\"", "\"state\":\"ACTIVE\"", "\"role\":\"VIEWER\"");
      assertThat(browser.get("/api/v1/me/sessions").body()).contains("\"way\":\"OPENID\"");

      HttpResponse<byte[]> suspended =
          server.send(
              "PATCH",
              "/api/v1/members/anna",
              Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", "*"),
              "{\"suspended\": true}");
      assertThat(suspended.statusCode()).isEqualTo(200);
      assertThat(browser.get("/api/v1/me").statusCode()).as("at once").isEqualTo(401);
      assertThat(signIn(browser, "anna").statusCode()).isEqualTo(403);
    }
    assertThat(TestServer.text(server.get("/api/v1/audit?actor=%40anna")))
        .contains("\"sign-in.done\"", "\"sign-in.refused\"");
  }

  @Test
  void shouldTellStrangersWhomToAsk() throws InterruptedException {
    invited(TestServer.TOKEN, "bernd");
    try (Browser browser = new Browser(server.address());
        Browser other = new Browser(server.address())) {
      HttpResponse<String> stranger = signIn(browser, "stranger");

      assertThat(stranger.statusCode()).isEqualTo(403);
      assertThat(stranger.body()).contains("nobody has let you in", "role owner");
      assertThat(signIn(other, "unverified-bernd").statusCode())
          .as("an address that nobody has verified")
          .isEqualTo(403);
      assertThat(browser.cookies.get(HOST)).isEmpty();
    }
  }

  @Test
  void shouldTakeNothingFromOtherBrowsers() throws InterruptedException {
    invited(TestServer.TOKEN, "clara");
    try (Browser hers = new Browser(server.address());
        Browser his = new Browser(server.address())) {
      String back = cameBack(hers, "clara");
      assertThat(his.get(back).statusCode()).as("never went there").isEqualTo(401);
      assertThat(his.get("/sign-in/openid").statusCode()).isEqualTo(303);
      assertThat(his.get(back).statusCode()).as("went there himself").isEqualTo(401);
      assertThat(his.get("/sign-in/openid/callback?state=x&code=y&iss=z").statusCode())
          .isEqualTo(401);
      assertThat(his.get("/sign-in/openid/callback?error=access_denied").statusCode())
          .isEqualTo(401);

      String way = hers.cookies.get(HOST).get(WAY);
      assertThat(hers.get(back).statusCode()).as("hers all the same").isEqualTo(303);

      hers.cookies.get(HOST).clear();
      assertThat(hers.get(back).statusCode()).isEqualTo(401);
      hers.cookies.get(HOST).put(WAY, way);
      assertThat(hers.get(back).statusCode()).as("the provider takes a code once").isEqualTo(401);
      assertThat(hers.get("/api/v1/me").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void shouldLetPeopleChooseTheirWorkspace() throws InterruptedException {
    HttpResponse<byte[]> founded =
        server.send("POST", "/api/v1/workspaces", JSON, "{\"name\": \"Agency South\"}");
    Matcher secret = SECRET.matcher(TestServer.text(founded));
    assertThat(secret.find()).isTrue();
    invited(TestServer.TOKEN, "dora");
    assertThat(invited(secret.group(1), "dora").statusCode()).isEqualTo(201);
    invited(TestServer.TOKEN, "emil");
    try (Browser browser = new Browser(server.address());
        Browser other = new Browser(server.address())) {
      HttpResponse<String> in = signIn(browser, "dora");
      assertThat(in.headers().firstValue("Location")).contains("/sign-in");
      String page = browser.get("/sign-in").body();
      String next = page.contains("Go on in agency-south") ? "agency-south" : "main";
      assertThat(page).contains("Go on in " + next);

      HttpResponse<String> chosen = browser.post("/sign-in/workspace", Map.of("workspace", next));

      assertThat(chosen.headers().firstValue("Location")).contains("/");
      assertThat(browser.get("/api/v1/me").body()).contains("\"workspace\":\"" + next + "\"");
      assertThat(browser.get("/api/v1/me/sessions").body()).contains("\"way\":\"OPENID\"");

      signIn(other, "emil");
      other.post("/sign-in/workspace", Map.of("workspace", "agency-south"));
      assertThat(other.get("/api/v1/me").body())
          .as("no member there")
          .contains("\"workspace\":\"main\"");
    }
  }

  @Test
  void shouldSayThatTheProviderIsDown(@TempDir Path folder) {
    try (TestServer alone = TestServer.start(options(folder, "http://127.0.0.1:1"));
        Browser browser = new Browser(alone.address())) {
      assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
      HttpResponse<String> answer = browser.get("/sign-in/openid");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("Please try again soon");
    }
  }
}
