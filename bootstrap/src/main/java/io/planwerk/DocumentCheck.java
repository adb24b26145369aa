package io.planwerk;

import com.google.inject.Guice;
import com.google.inject.Stage;
import io.planwerk.application.alignment.Aligner;
import io.planwerk.application.alignment.Aligning;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.optimizer.OptimizerModule;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.time.InstantSource;
import java.util.Map;

/** Reads, assesses and aligns documents where no server runs. */
final class DocumentCheck {
  private DocumentCheck() {}

  static Reading<Assessment> check(byte[] text, Format format, Thresholds thresholds) {
    return strategy(text, format)
        .then(strategy -> new Reading.Read<>(new Checklist(thresholds).assess(evidence(strategy))));
  }

  private static Evidence evidence(Strategy strategy) {
    return Evidence.of(strategy, Evidence.today(strategy, InstantSource.system().instant()));
  }

  /**
   * Holds goals against resources.
   *
   * @throws CannotGoOn when this machine lacks the solver
   */
  static Reading<Alignment> align(byte[] text, Format format) {
    Aligning aligning = new Aligner(solver(), InstantSource.system());
    if (aligning.missing().isPresent()) {
      throw new CannotGoOn(aligning.missing().get().en());
    }
    return strategy(text, format)
        .then(strategy -> new Reading.Read<>(aligning.align(strategy, Question.PLAIN)));
  }

  private static AllocationSolver solver() {
    return Guice.createInjector(Stage.DEVELOPMENT, new OptimizerModule())
        .getInstance(AllocationSolver.class);
  }

  private static Reading<Strategy> strategy(byte[] text, Format format) {
    return switch (DocumentText.parse(text, format)) {
      case Parsing.Parsed(Object tree) ->
          StrategyFormat.CURRENT
              .read(tree)
              .then(document -> new Reading.Read<>(document.strategy()));
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

  private static <T> Reading<T> unreadable(int line, int column, Bilingual detail) {
    return Reading.rejected(
        Fault.at(
            "",
            FaultCode.INVALID_VALUE,
            "Zeile " + line + ", Spalte " + column + ": " + detail.de(),
            "line " + line + ", column " + column + ": " + detail.en()));
  }
}
