package io.planwerk;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: every word after {@code ./planwerk} that isn't about building ends here. */
@Command(
    name = "planwerk",
    description = "Build, check, align, launch and steer social media strategies.",
    mixinStandardHelpOptions = true,
    versionProvider = Planwerk.ManifestVersion.class,
    subcommands = {
      ServeCommand.class,
      DemoCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      CheckCommand.class,
      AlignCommand.class,
      AuditCommand.class,
      AccountCommand.class,
      WorkspaceCommand.class,
      HealthCommand.class
    })
public final class Planwerk implements Callable<Integer> {

  /** Apart from what commands tell by their codes (EX_SOFTWARE of sysexits.h). */
  private static final int BUG = 70;

  @Spec private CommandSpec spec;

  static CommandLine commandLine() {
    Configuration configuration = new Configuration(System.getenv());
    CommandLine commandLine = new CommandLine(new Planwerk());
    configuration.requireKnown(commandLine.getSubcommands().values());
    return commandLine
        .setDefaultValueProvider(configuration)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Planwerk::failed)
        .setExitCodeExceptionMapper(
            failure ->
                failure instanceof CommandLine.ParameterException
                    ? CommandLine.ExitCode.USAGE
                    : BUG)
        .setUsageHelpAutoWidth(true);
  }

  public static void main(String[] arguments) {
    int code;
    try {
      code = commandLine().execute(arguments);
    } catch (CannotGoOn e) {
      System.err.println(e.getMessage());
      code = CommandLine.ExitCode.USAGE;
    }
    System.exit(code);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }

  /**
   * What a person can mend is told in a sentence; anything else is a bug and shows where it
   * happened.
   */
  private static int failed(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
    if (failure instanceof CannotGoOn) {
      commandLine.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw failure;
  }

  static String version() {
    String version = Planwerk.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** The jar's manifest knows the version; classes run from a folder have none. */
  static final class ManifestVersion implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"planwerk " + version()};
    }
  }
}
