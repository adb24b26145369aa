package io.planwerk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with workspaces. */
@Command(
    name = "workspace",
    description = "Look after the workspaces of a server.",
    mixinStandardHelpOptions = true,
    subcommands = WorkspaceAddCommand.class)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WorkspaceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 0;
  }
}
