package io.planwerk;

import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.WorkspaceEntry;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Founds a workspace on a running server. */
@Command(
    name = "add",
    description =
        "Found a workspace that sees nothing of the others, and print its owner's token once.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WorkspaceAddCommand implements Callable<Integer> {
  private static final int CREATED = 201;

  @Parameters(paramLabel = "NAME", description = "What the agency or company is called")
  private String name;

  @Option(names = "--owner", description = "E-mail address of a person who owns it, too")
  private @Nullable String owner;

  @Option(names = "--owner-name", description = "What this person is called")
  private @Nullable String ownerName;

  @Mixin private ClientOptions client;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    try (ApiClient api = client.connect()) {
      HttpResponse<byte[]> answer =
          api.send(
              "POST",
              "/api/v1/workspaces",
              Map.of("Content-Type", "application/json", "Accept-Language", "en"),
              DocumentText.print(RecordWriter.write(entry()), Format.JSON));
      if (answer.statusCode() != CREATED
          || !(DocumentText.parse(answer.body(), Format.JSON)
              instanceof Parsing.Parsed(Map<?, ?> founded))) {
        spec.commandLine().getErr().println(Refusal.text(answer));
        return 1;
      }
      spec.commandLine()
          .getOut()
          .printf(
              "Workspace %s%nOwner token, shown this once: %s%n",
              founded.get("id"), founded.get("secret"));
    }
    return 0;
  }

  private WorkspaceEntry entry() {
    try {
      return new WorkspaceEntry(
          new Name(name),
          owner == null ? null : new Email(owner),
          ownerName == null ? null : new Name(ownerName));
    } catch (BrokenInvariants e) {
      throw new CannotGoOn(e.faults().getFirst().detail().en());
    }
  }
}
