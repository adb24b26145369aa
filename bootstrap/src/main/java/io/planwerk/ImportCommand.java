package io.planwerk;

import io.planwerk.rest.document.Format;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a document into a server: a new strategy, or the next revision of the one with its id. */
@Command(
    name = "import",
    description =
        "Bring a strategy document into a running server, as a new strategy or the next revision of"
            + " one.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ImportCommand implements Callable<Integer> {
  private static final int CONFLICT = 409;
  private static final int FIRST_REFUSAL = 400;

  @Parameters(
      paramLabel = "FILE",
      description = "The document, JSON or YAML; - for standard input (YAML)")
  private String file;

  @Mixin private ClientOptions client;

  @Option(names = "--reason", description = "Why, for the history")
  private @Nullable String reason;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    byte[] document = DocumentFile.read(file);
    Format format = DocumentFile.format(file);
    String query =
        reason == null ? "" : "?reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
    Map<String, String> type = Map.of("Content-Type", format.mediaType());
    try (ApiClient api = client.connect()) {
      HttpResponse<byte[]> answer = api.send("POST", "/api/v1/strategies" + query, type, document);
      if (answer.statusCode() == CONFLICT) {
        String id = DocumentCheck.id(document, format);
        answer =
            api.send(
                "PUT",
                "/api/v1/strategies/" + id + query,
                Map.of("Content-Type", format.mediaType(), "If-Match", "*"),
                document);
      }
      return tell(answer);
    }
  }

  private int tell(HttpResponse<byte[]> answer) {
    if (answer.statusCode() >= FIRST_REFUSAL) {
      spec.commandLine().getErr().println(Refusal.text(answer));
      return 1;
    }
    spec.commandLine()
        .getOut()
        .println(
            DocumentCheck.id(answer.body(), Format.JSON)
                + " revision "
                + answer.headers().firstValue("Planwerk-Revision").orElse("?"));
    return 0;
  }
}
