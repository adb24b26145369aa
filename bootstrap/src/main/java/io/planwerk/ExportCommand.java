package io.planwerk;

import io.planwerk.rest.document.Format;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches a strategy from a server as a document. */
@Command(
    name = "export",
    description = "Fetch a strategy from a running server as a document.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExportCommand implements Callable<Integer> {
  private static final int FIRST_REFUSAL = 400;

  @Parameters(paramLabel = "ID", description = "The strategy")
  private String id;

  @Mixin private ClientOptions client;

  @Option(
      names = "--format",
      defaultValue = "YAML",
      description = "yaml or json. Default: ${DEFAULT-VALUE}")
  private Format format;

  @Option(names = "--revision", description = "An earlier revision instead of the newest")
  private @Nullable Integer revision;

  @Option(names = "--output", description = "File to write instead of standard output")
  private @Nullable Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, IOException {
    String path = "/api/v1/strategies/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    try (ApiClient api = client.connect()) {
      HttpResponse<byte[]> answer =
          api.send(
              "GET",
              revision == null ? path : path + "?revision=" + revision,
              Map.of("Accept", format.mediaType()),
              new byte[0]);
      if (answer.statusCode() >= FIRST_REFUSAL) {
        spec.commandLine().getErr().println(Refusal.text(answer));
        return 1;
      }
      if (output == null) {
        spec.commandLine().getOut().print(new String(answer.body(), StandardCharsets.UTF_8));
        spec.commandLine().getOut().flush();
      } else {
        Files.write(output, answer.body());
      }
    }
    return 0;
  }
}
