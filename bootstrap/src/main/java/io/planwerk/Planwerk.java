package io.planwerk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: every word after {@code ./planwerk} that isn't about building ends here. */
@Command(
    name = "planwerk",
    description = "Build, check, align, launch and steer social media strategies.",
    mixinStandardHelpOptions = true,
    versionProvider = Planwerk.ManifestVersion.class)
public final class Planwerk implements Runnable {

  @Spec private CommandSpec spec;

  static CommandLine commandLine() {
    return new CommandLine(new Planwerk());
  }

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The jar's manifest knows the version; classes run from a folder have none. */
  static final class ManifestVersion implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Planwerk.class.getPackage().getImplementationVersion();
      return new String[] {"planwerk " + (version == null ? "development" : version)};
    }
  }
}
