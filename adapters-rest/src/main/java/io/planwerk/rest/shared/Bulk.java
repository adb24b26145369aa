package io.planwerk.rest.shared;

import io.planwerk.application.bulk.Rejections.Rejected;
import io.planwerk.application.bulk.Row;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bodies with any number of entries, which are taken as they arrive. */
public final class Bulk {
  private Bulk() {}

  /** The entries of JSON or NDJSON; empty for other formats. */
  public static <E extends Record> @Nullable Iterator<Row<E>> rows(
      Call call, InputStream body, Class<E> type) {
    return switch (Bodies.mediaType(call.request())) {
      case "application/x-ndjson", "application/jsonl" ->
          Rows.ofLines(
              new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder())),
              type);
      case "application/json" -> Rows.ofList(list(Bodies.document(call)), type);
      default -> null;
    };
  }

  private static List<?> list(Object tree) {
    if (tree instanceof List<?> list) {
      return list;
    }
    throw Outcomes.invalid(
            List.of(Fault.at("", FaultCode.WRONG_TYPE, "muss eine Liste sein", "has to be a list")))
        .refused();
  }

  /** Takes entries, and says what became of them when the body breaks off. */
  public static <T> T taking(Supplier<T> work) {
    try {
      return work.get();
    } catch (Rows.BrokenOff | UncheckedIOException broken) {
      throw (broken.getCause() instanceof CharacterCodingException ? undecodable() : brokenOff())
          .refused();
    }
  }

  private static Problem undecodable() {
    return Problem.of(
        ProblemCode.MALFORMED,
        "Der Text ist kein UTF-8, oder nicht in der Kodierung, die angegeben ist; was davor stand,"
            + " ist angekommen, soweit es eine Runde füllte.",
        "The text isn't UTF-8, or not in the encoding that is stated; what stood before it was"
            + " taken, as far as it filled a batch.");
  }

  private static Problem brokenOff() {
    return Problem.of(
        ProblemCode.MALFORMED,
        "Der Inhalt der Anfrage kam nicht vollständig an. Schicken Sie ihn noch einmal: Was schon"
            + " da ist, zählt nicht doppelt.",
        "The body of the request didn't arrive completely. Send it again: what is there already"
            + " doesn't count twice.");
  }

  /** How lines that weren't taken look on the wire. */
  public static List<Map<String, Object>> rejected(List<Rejected> lines, TextLanguage language) {
    return lines.stream().map(line -> rejected(line, language)).toList();
  }

  private static Map<String, Object> rejected(Rejected rejected, TextLanguage language) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", rejected.line());
    tree.put("pointer", rejected.fault().pointer());
    tree.put("code", rejected.fault().code().name());
    tree.put("detail", language.of(rejected.fault().detail()));
    return tree;
  }
}
