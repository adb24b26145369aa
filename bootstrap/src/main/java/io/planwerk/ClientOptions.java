package io.planwerk;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a command talks to, and as whom. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ClientOptions {

  @Option(
      names = "--server",
      defaultValue = "http://127.0.0.1:7070",
      description = "Address of the server. Default: ${DEFAULT-VALUE}")
  String server;

  @Option(names = "--token", description = "Token to come in with; better set by PLANWERK_TOKEN")
  @Nullable String token;

  @Option(names = "--owner-token", hidden = true)
  @Nullable String ownerToken;

  ApiClient connect() {
    String secret = token == null ? ownerToken : token;
    if (secret == null) {
      throw new CannotGoOn(
          "Which token? Set PLANWERK_TOKEN to the one that the server printed at its first start.");
    }
    return new ApiClient(server, secret);
  }
}
