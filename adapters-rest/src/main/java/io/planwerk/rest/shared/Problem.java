package io.planwerk.rest.shared;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request isn't answered as wished (RFC 9457).
 *
 * @param code the kind of problem
 * @param detail what is wrong this time and what would be right
 * @param faults everything that is wrong with the body, with pointers
 * @param headers what the answer says beside
 */
public record Problem(
    ProblemCode code, Bilingual detail, List<Fault> faults, Map<String, String> headers) {
  private static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    faults = List.copyOf(faults);
    headers = Map.copyOf(headers);
  }

  public static Problem of(ProblemCode code, String de, String en) {
    return new Problem(code, new Bilingual(de, en), List.of(), Map.of());
  }

  public Problem with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Problem(code, detail, faults, more);
  }

  public Problem with(List<Fault> moreFaults) {
    return new Problem(code, detail, moreFaults, headers);
  }

  /** This problem as an exception that ends the handling of the request. */
  public Refused refused() {
    return new Refused(this);
  }

  public Reply reply(TextLanguage language, String requestId) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", code.type());
    tree.put("title", language.of(code.title()));
    tree.put("status", code.status());
    tree.put("code", code.name());
    tree.put("detail", language.of(detail));
    tree.put("requestId", requestId);
    if (!faults.isEmpty()) {
      tree.put("errors", faults.stream().map(fault -> error(fault, language)).toList());
    }
    byte[] body = DocumentText.print(tree, Format.JSON);
    Reply reply =
        Reply.of(code.status(), MEDIA_TYPE, body).with("Content-Language", language.tag());
    headers.forEach(reply::with);
    return reply;
  }

  private static Map<String, Object> error(Fault fault, TextLanguage language) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pointer", fault.pointer());
    tree.put("code", fault.code().name());
    tree.put("detail", language.of(fault.detail()));
    return tree;
  }
}
