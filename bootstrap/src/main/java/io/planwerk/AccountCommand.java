package io.planwerk;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with local accounts. */
@Command(
    name = "account",
    description = "Look after local accounts.",
    mixinStandardHelpOptions = true,
    subcommands = SetPasswordCommand.class)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AccountCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 0;
  }
}
