package io.planwerk.rest.shared;

import io.planwerk.application.Edit;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of requests. */
public final class Bodies {
  private static final String MERGE_PATCH = "application/merge-patch+json";
  private static final String JSON_PATCH = "application/json-patch+json";

  private Bodies() {}

  /** The document that was sent. */
  public static Object document(Call call) {
    Object tree = tree(call, documentFormat(call));
    if (tree == null) {
      throw Outcomes.invalid(
              List.of(Fault.at("", FaultCode.WRONG_TYPE, "ist kein Objekt", "is no object")))
          .refused();
    }
    return tree;
  }

  /** The document that was sent; an empty one where nothing was. */
  public static Object documentOrNothing(Call call) {
    return call.body().length == 0 ? Map.of() : document(call);
  }

  /**
   * What somebody enters.
   *
   * @throws Refused when it isn't of this type, with all its faults
   */
  public static <T> T entry(Call call, Class<T> type) {
    return switch (RecordReader.read(type, document(call))) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Rejected<T>(List<Fault> faults) -> throw Outcomes.invalid(faults).refused();
    };
  }

  /** The document that was sent, as a replacement. */
  public static Edit replacement(Call call) {
    return new Edit.Replace(tree(call, documentFormat(call)));
  }

  /** The patch that was sent. */
  public static Edit patch(Call call) {
    return switch (mediaType(call.request())) {
      case MERGE_PATCH -> new Edit.Merge(tree(call, Format.JSON));
      case JSON_PATCH -> new Edit.Patch(tree(call, Format.JSON));
      default ->
          throw unsupported(MERGE_PATCH + ", " + JSON_PATCH)
              .with("Accept-Patch", MERGE_PATCH + ", " + JSON_PATCH)
              .refused();
    };
  }

  private static Format documentFormat(Call call) {
    return switch (mediaType(call.request())) {
      case "application/json" -> Format.JSON;
      case "application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml" -> Format.YAML;
      default -> {
        String list = Format.JSON.mediaType() + ", " + Format.YAML.mediaType();
        throw unsupported(list).with("Accept", list).refused();
      }
    };
  }

  /** The refusal of what isn't in one of these forms. */
  public static Problem unsupported(String list) {
    return Problem.of(
        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
        "Content-Type muss hier eines sein von " + list + ", in UTF-8 und nicht komprimiert.",
        "Content-Type has to be one of " + list + " here, in UTF-8 and not compressed.");
  }

  /** Whether the body is one document, to be read as a whole. */
  public static boolean isDocument(Request request) {
    return mediaType(request).equals("application/json");
  }

  /** The media type of the body; nothing that is known when it isn't in UTF-8 or compressed. */
  public static String mediaType(Request request) {
    String header = request.header("Content-Type");
    String encoding = request.header("Content-Encoding");
    if (header == null || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
      return "";
    }
    String[] parts = header.toLowerCase(Locale.ROOT).split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        return "";
      }
    }
    return parts[0].strip();
  }

  private static @Nullable Object tree(Call call, Format format) {
    return switch (DocumentText.parse(call.body(), format)) {
      case Parsing.Parsed(Object tree) -> tree;
      case Parsing.Malformed(int line, int column, Bilingual detail) ->
          throw new Refused(
              Problem.of(
                  ProblemCode.MALFORMED,
                  "Zeile " + line + ", Spalte " + column + ": " + detail.de() + ".",
                  "Line " + line + ", column " + column + ": " + detail.en() + "."));
      case Parsing.LimitExceeded(String pointer, int line, int column, Bilingual detail) ->
          throw new Refused(
              Problem.of(
                      ProblemCode.LIMIT_EXCEEDED,
                      "Zeile " + line + ", Spalte " + column + ": " + detail.de() + ".",
                      "Line " + line + ", column " + column + ": " + detail.en() + ".")
                  .with(List.of(new Fault(pointer, FaultCode.TOO_LONG, detail))));
    };
  }
}
