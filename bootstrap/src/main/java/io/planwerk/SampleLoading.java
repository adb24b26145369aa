package io.planwerk;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings the samples into a server through its API; what is there already stays as it is. */
final class SampleLoading {
  private static final int DONE = 200;
  private static final int CREATED = 201;
  private static final int CONFLICT = 409;

  private final ApiClient api;

  SampleLoading(ApiClient api) {
    this.api = api;
  }

  /** Tells which strategies weren't there yet. */
  Set<String> load() throws InterruptedException {
    Set<String> added = new HashSet<>();
    for (Object organisation : Samples.organisations()) {
      add("/api/v1/organisations", Format.JSON, DocumentText.print(organisation, Format.JSON));
    }
    for (String name : Samples.STRATEGIES) {
      if (add("/api/v1/strategies?reason=sample", Format.YAML, Samples.read(name))) {
        added.add(name);
        Optional<byte[]> observations = Samples.observations(name);
        if (observations.isPresent()) {
          take(name, "observations", "text/csv", observations.get());
        }
      }
    }
    return added;
  }

  /** Brings in what was said up to a day. */
  void hear(String name, LocalDate today) throws InterruptedException {
    List<?> mentions = Samples.mentions(name, today);
    if (!mentions.isEmpty()) {
      byte[] body = DocumentText.print(mentions, Format.JSON);
      take(name, "mentions", Format.JSON.mediaType(), body);
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

  private void take(String name, String what, String type, byte[] body)
      throws InterruptedException {
    HttpResponse<byte[]> answer =
        api.send(
            "POST", "/api/v1/strategies/" + name + "/" + what, Map.of("Content-Type", type), body);
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
