package io.planwerk;

import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.util.Map;

/** Reads and assesses documents where no server runs. */
final class DocumentCheck {
  private DocumentCheck() {}

  static Reading<Assessment> check(byte[] text, Format format) {
    return switch (DocumentText.parse(text, format)) {
      case Parsing.Parsed(Object tree) ->
          StrategyFormat.CURRENT
              .read(tree)
              .then(
                  document ->
                      new Reading.Read<>(
                          new Checklist(Thresholds.DEFAULT).assess(document.strategy())));
      case Parsing.Malformed(int line, int column, Bilingual detail) ->
          unreadable(line, column, detail);
      case Parsing.LimitExceeded(String pointer, int line, int column, Bilingual detail) ->
          unreadable(line, column, detail);
    };
  }

  /** The id that a document names, or an empty text. */
  static String id(byte[] text, Format format) {
    return DocumentText.parse(text, format) instanceof Parsing.Parsed(Map<?, ?> fields)
            && fields.get("id") instanceof String id
        ? id
        : "";
  }

  private static Reading<Assessment> unreadable(int line, int column, Bilingual detail) {
    return Reading.rejected(
        Fault.at(
            "",
            FaultCode.INVALID_VALUE,
            "Zeile " + line + ", Spalte " + column + ": " + detail.de(),
            "line " + line + ", column " + column + ": " + detail.en()));
  }
}
