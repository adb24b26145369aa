package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and workspaces from the command line, and what the trace tells of them. */
class AccountLifeTest {
  private static final String EMAIL = "anna@example.com";
  private static final String FIRST = "correct horse battery staple";
  private static final String SECOND = "another horse, another staple";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Planwerk.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  /** In a process of its own, as it is used: within one, H2 lets everybody in. */
  private int setPassword(String password) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("password"), password + "\n");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dguice_custom_class_loading=CHILD",
                "-cp",
                System.getProperty("java.class.path"),
                "io.planwerk.Planwerk",
                "account",
                "set-password",
                "--email",
                EMAIL,
                "--name",
                "Anna",
                "--password-file",
                file.toString(),
                "--data-dir",
                folder.resolve("data").toString())
            .redirectErrorStream(true)
            .start();
    out.write(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    return process.waitFor();
  }

  private TestServer server() {
    ServerOptions options = TestServer.options(folder.resolve("data"));
    options.identity.publicUrl = Browser.PUBLIC;
    return TestServer.start(options);
  }

  private static int signIn(Browser browser, String password) {
    return browser
        .post("/sign-in/local", Map.of("email", EMAIL, "password", password))
        .statusCode();
  }

  @Test
  void shouldSetAPasswordThatAPersonSignsInWith() throws IOException, InterruptedException {
    assertThat(setPassword("too short")).isEqualTo(2);
    assertThat(out.toString()).contains("has 12 to 1000 characters");
    assertThat(setPassword(FIRST)).isZero();
    assertThat(out.toString()).contains(EMAIL).doesNotContain(FIRST);

    try (ChildServer server =
            ChildServer.start(
                Map.of(
                    "PLANWERK_DATA_DIR",
                    folder.resolve("data").toString(),
                    "PLANWERK_PUBLIC_URL",
                    Browser.PUBLIC));
        Browser browser = new Browser(server.address)) {
      assertThat(setPassword(SECOND)).as("while a server has it open").isEqualTo(2);
      assertThat(signIn(browser, SECOND)).isEqualTo(401);
      assertThat(signIn(browser, FIRST)).isEqualTo(303);
      assertThat(browser.get("/api/v1/me").body()).contains("\"role\":\"OWNER\"");
    }
    assertThat(setPassword(SECOND)).isZero();
    assertThat(setPassword(SECOND)).isZero();

    try (TestServer server = server();
        Browser browser = new Browser(server.address())) {
      assertThat(signIn(browser, FIRST)).isEqualTo(401);
      assertThat(signIn(browser, SECOND)).isEqualTo(303);
      String export = TestServer.text(server.get("/api/v1/audit/export"));
      assertThat(export).doesNotContain(FIRST, SECOND);
      assertThat(export.lines().filter(line -> line.contains("member.password.set")))
          .as("the same once more is no change")
          .hasSize(2)
          .allMatch(line -> line.contains("\"actor\":\"(operator)\""))
          .allMatch(line -> line.contains("\"place\":\"/api/v1/members/anna\""));
      assertThat(run("audit", "verify", "--server", server.address(), "--token", TestServer.TOKEN))
          .isZero();
    }
  }

  @Test
  void shouldReadAPasswordFromStandardInput() throws IOException {
    InputStream usual = System.in;
    System.setIn(new ByteArrayInputStream((FIRST + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(
              run(
                  "account",
                  "set-password",
                  "--email",
                  EMAIL,
                  "--data-dir",
                  folder.resolve("data").toString()))
          .isZero();
    } finally {
      System.setIn(usual);
    }
    try (TestServer server = server();
        Browser browser = new Browser(server.address())) {
      assertThat(signIn(browser, FIRST)).isEqualTo(303);
    }
  }

  @Test
  void shouldFoundAWorkspaceApartFromAllOthers() throws InterruptedException {
    try (TestServer server = TestServer.start(folder.resolve("data")).withSamples()) {
      String[] add = {
        "workspace",
        "add",
        "Agency South",
        "--owner",
        EMAIL,
        "--owner-name",
        "Anna",
        "--server",
        server.address(),
        "--token"
      };
      assertThat(run(with(add, "pw_nobody-0123456789abcdef"))).isEqualTo(1);
      assertThat(err.toString()).contains("401");
      assertThat(run(with(add, TestServer.TOKEN))).isZero();

      assertThat(out.toString()).contains("Workspace agency-south", "shown this once: pw_");
      String secret = out.toString().replaceFirst("(?s).*shown this once: (\\S+).*", "$1");
      assertThat(TestServer.text(server.get("/api/v1/audit?type=workspace.")))
          .contains("\"type\":\"workspace.created\"", "\"actor\":\"owner\"")
          .doesNotContain(secret);
      try (ApiClient south = new ApiClient(server.address(), secret)) {
        assertThat(get(south, "/api/v1/strategies")).contains("\"items\":[]");
        assertThat(get(south, "/api/v1/members")).contains(EMAIL);
        assertThat(get(south, "/api/v1/audit")).doesNotContain("nordlicht");
      }
      assertThat(TestServer.text(server.get("/api/v1/members"))).doesNotContain(EMAIL);
    }
  }

  private static String[] with(String[] arguments, String last) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = last;
    return all;
  }

  private static String get(ApiClient api, String path) throws InterruptedException {
    HttpResponse<byte[]> answer = api.send("GET", path, Map.of(), new byte[0]);
    assertThat(answer.statusCode()).isEqualTo(200);
    return TestServer.text(answer);
  }
}
