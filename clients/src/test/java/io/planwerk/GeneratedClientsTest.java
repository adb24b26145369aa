package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.planwerk.client.ApiClient;
import io.planwerk.client.ApiException;
import io.planwerk.client.api.AlignmentApi;
import io.planwerk.client.api.OrganisationsApi;
import io.planwerk.client.api.StrategiesApi;
import io.planwerk.client.model.Alignment;
import io.planwerk.client.model.Organisation;
import io.planwerk.client.model.Problem;
import io.planwerk.client.model.Question;
import io.planwerk.client.model.Strategy;
import io.planwerk.client.model.StrategyPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Clients that generators make of the contract compile, and get along with the server. */
class GeneratedClientsTest {
  private static final String TOKEN = "pw_clients-0123456789";

  private static Server server;

  @BeforeAll
  static void start(@TempDir Path folder) {
    ServerOptions options = new ServerOptions();
    new CommandLine(options).parseArgs("--port", "0", "--data-dir", folder.toString());
    server = Server.start(options, Optional.of(TOKEN));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldServeAGeneratedJavaClient() throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(server.address());
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + TOKEN));
    OrganisationsApi organisations = new OrganisationsApi(client);
    StrategiesApi strategies = new StrategiesApi(client);

    Organisation made = organisations.createOrganisation(new Organisation().name("Java"), "key");
    assertThat(made.getId()).isEqualTo("java");
    for (String name : List.of("First", "Second")) {
      strategies.createStrategy(new Strategy().name(name).organisationId("java"), null, null);
    }

    String tag =
        strategies
            .readStrategyWithHttpInfo("first", null, null)
            .getHeaders()
            .get("etag")
            .getFirst();
    Strategy patched =
        strategies.patchStrategy(tag, "first", Map.of("name", "Renamed"), "it had to be");
    assertThat(patched.getName()).isEqualTo("Renamed");

    Alignment alignment =
        new AlignmentApi(client).computeAlignment("first", null, null, new Question());
    assertThat(alignment.getStrategyRevision()).isEqualTo(2);

    StrategyPage page = strategies.listStrategies(1, null, "java", null, null, null);
    assertThat(page.getItems()).hasSize(1);
    StrategyPage next = strategies.listStrategies(1, page.getNext(), "java", null, null, null);
    assertThat(next.getItems()).extracting("id").containsExactly("second");

    ApiException stale =
        catchThrowableOfType(
            ApiException.class,
            () -> strategies.patchStrategy(tag, "first", Map.of("name", "Again"), null));
    assertThat(stale.getCode()).isEqualTo(412);
    Problem problem = new ObjectMapper().readValue(stale.getResponseBody(), Problem.class);
    assertThat(problem.getCode()).hasToString("PRECONDITION_FAILED");
  }

  @Test
  void shouldServeAGeneratedTypeScriptClient() throws Exception {
    Path compiler = Path.of("target", "node_modules", "typescript", "bin", "tsc");
    assumeTrue(
        Files.exists(compiler), "clients/target has no node_modules/typescript: see .ci/run");
    Path generated = Path.of("target", "typescript");
    Files.copy(
        Path.of("src", "test", "typescript", "smoke.ts"),
        generated.resolve("smoke.ts"),
        StandardCopyOption.REPLACE_EXISTING);

    String options =
        " --strict --target es2022 --lib es2022,dom,dom.iterable --module commonjs --outDir made ";
    run("node " + compiler.toAbsolutePath() + options + "smoke.ts");
    assertThat(run("node made/smoke.js " + server.address() + " " + TOKEN)).contains("went well");
  }

  private static String run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command.split(" ", -1))
            .directory(Path.of("target", "typescript").toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
