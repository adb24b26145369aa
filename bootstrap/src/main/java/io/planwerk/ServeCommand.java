package io.planwerk;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the server and runs until it is told to stop. */
@Command(
    name = "serve",
    description = "Start the server.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Every option also comes from the environment (--data-dir from PLANWERK_DATA_DIR and so on),"
          + " or from",
      "the file that PLANWERK_CONFIG names, with lines such as data-dir=/srv/planwerk."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ServeCommand implements Callable<Integer> {

  @Mixin private ServerOptions options;

  @Spec private CommandSpec spec;

  @Option(names = "--train", hidden = true)
  private boolean train;

  @Override
  public Integer call() throws Exception {
    Logging.configure(options);
    Optional<String> owner = train ? Optional.of(new RandomSecrets().next()) : options.owner();
    try (Server server = Server.start(options, owner)) {
      if (train) {
        new Training(server.address(), owner.orElseThrow()).run();
        return 0;
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          "Planwerk listens at "
              + server.address()
              + " (its API is described at "
              + server.address()
              + "/docs).");
      server
          .madeToken()
          .ifPresent(
              token -> {
                out.println("Owner token, shown this once: " + token);
                out.println("Try it:");
                out.println(
                    "  curl -H 'Authorization: Bearer "
                        + token
                        + "' "
                        + server.address()
                        + "/api/v1/strategies");
              });
      out.flush();
      server.runUntilToldToStop(() -> {});
    }
    return 0;
  }
}
