package io.planwerk;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Exercises the server once as its users will, so that a recording of the classes in use is worth
 * something. Started by the build with an empty data folder.
 */
final class Training {
  private static final byte[] NOTHING = {};
  private static final int ROUNDS = 20;

  private final String address;
  private final String token;

  Training(String address, String token) {
    this.address = address;
    this.token = token;
  }

  void run() throws InterruptedException {
    try (ApiClient api = new ApiClient(address, token)) {
      new SampleLoading(api).load();
      api.send(
          "POST",
          "/api/v1/strategies/" + Samples.STRATEGIES.getFirst() + "/alignments",
          Map.of(),
          NOTHING);
      for (int round = 0; round < ROUNDS; round++) {
        for (String path :
            new String[] {
              "/health/ready",
              "/metrics",
              "/openapi.json",
              "/docs",
              "/",
              "/api/v1/organisations",
              "/api/v1/strategies"
            }) {
          api.send("GET", path, Map.of(), NOTHING);
        }
        for (String id : Samples.STRATEGIES) {
          strategy(api, "/api/v1/strategies/" + id, round);
        }
      }
    }
  }

  private static void strategy(ApiClient api, String path, int round) throws InterruptedException {
    for (String part :
        new String[] {"", "/goals", "/measures", "/assessment", "/revisions", "/nowhere"}) {
      api.send(
          "GET", path + part, Map.of("Accept-Language", round % 2 == 0 ? "de" : "en"), NOTHING);
    }
    api.send("GET", path, Map.of("Accept", "application/yaml"), NOTHING);
    api.send(
        "PATCH",
        path,
        Map.of("Content-Type", "application/merge-patch+json", "If-Match", "*"),
        ("{\"note\":\"" + round + "\"}").getBytes(StandardCharsets.UTF_8));
    api.send("GET", path + "/revisions/compare?from=1&to=2", Map.of(), NOTHING);
  }
}
