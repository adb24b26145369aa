package io.planwerk;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks the server on this machine whether it is ready, where there is nothing else to ask with. */
@Command(
    name = "health",
    description = "Tell whether the server on this machine can do its work. Ends with 1 if not.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class HealthCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int UNFIT = 1;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "Address that the server listens on. Default: ${DEFAULT-VALUE}")
  private String host;

  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "Port that the server listens on. Default: ${DEFAULT-VALUE}")
  private int port;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String address = Server.address(host, port);
    String stand;
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address + "/health/ready").toURL().openConnection();
      connection.setConnectTimeout((int) PATIENCE.toMillis());
      connection.setReadTimeout((int) PATIENCE.toMillis());
      stand =
          connection.getResponseCode() == HttpURLConnection.HTTP_OK
              ? ""
              : "answers " + connection.getResponseCode();
      connection.disconnect();
    } catch (IOException e) {
      stand = "doesn't answer: " + e.getMessage();
    }
    if (stand.isEmpty()) {
      spec.commandLine().getOut().println("The server at " + address + " is ready.");
      return 0;
    }
    spec.commandLine().getErr().println("The server at " + address + " " + stand);
    return UNFIT;
  }
}
