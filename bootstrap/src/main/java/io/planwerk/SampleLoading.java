package io.planwerk;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Brings the samples into a server through its API; what is there already stays as it is. */
final class SampleLoading {
  private static final int DONE = 200;
  private static final int CREATED = 201;
  private static final int CONFLICT = 409;

  private final ApiClient api;

  SampleLoading(ApiClient api) {
    this.api = api;
  }

  void load() throws InterruptedException {
    for (Object organisation : Samples.organisations()) {
      add("/api/v1/organisations", Format.JSON, DocumentText.print(organisation, Format.JSON));
    }
    for (String name : Samples.STRATEGIES) {
      boolean isNew = add("/api/v1/strategies?reason=sample", Format.YAML, Samples.read(name));
      Optional<byte[]> observations = Samples.observations(name);
      if (isNew && observations.isPresent()) {
        observe(name, observations.get());
      }
    }
  }

  /** Whether it wasn't there yet. */
  private boolean add(String path, Format format, byte[] document) throws InterruptedException {
    HttpResponse<byte[]> answer =
        api.send("POST", path, Map.of("Content-Type", format.mediaType()), document);
    if (answer.statusCode() != CREATED && answer.statusCode() != CONFLICT) {
      throw refused(answer);
    }
    return answer.statusCode() == CREATED;
  }

  private void observe(String name, byte[] lines) throws InterruptedException {
    HttpResponse<byte[]> answer =
        api.send(
            "POST",
            "/api/v1/strategies/" + name + "/observations",
            Map.of("Content-Type", "text/csv"),
            lines);
    if (answer.statusCode() != DONE
        || !new String(answer.body(), StandardCharsets.UTF_8).contains("\"rejectedCount\":0")) {
      throw refused(answer);
    }
  }

  private static IllegalStateException refused(HttpResponse<byte[]> answer) {
    return new IllegalStateException(
        "a sample was refused: " + new String(answer.body(), StandardCharsets.UTF_8));
  }
}
