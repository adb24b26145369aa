package io.planwerk;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** A server's refusal as a person reads it: the problem and every fault with its place. */
final class Refusal {
  private Refusal() {}

  static String text(HttpResponse<byte[]> answer) {
    return text(answer.statusCode(), answer.body());
  }

  static String text(int status, byte[] body) {
    StringBuilder text = new StringBuilder("The server refused (" + status + ")");
    if (DocumentText.parse(body, Format.JSON) instanceof Parsing.Parsed(Map<?, ?> problem)) {
      text.append(": ")
          .append(problem.get("detail") == null ? problem.get("title") : problem.get("detail"));
      if (problem.get("errors") instanceof List<?> errors) {
        for (Object error : errors) {
          if (error instanceof Map<?, ?> fault) {
            text.append("\n  ")
                .append(fault.get("pointer"))
                .append("  ")
                .append(fault.get("detail"));
          }
        }
      }
    }
    return text.toString();
  }
}
