package io.planwerk.rest.document;

import io.planwerk.domain.shared.Bilingual;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tells people in their words what a parser couldn't read. */
final class SyntaxFault {
  private SyntaxFault() {}

  static Parsing told(JacksonException broken, String text, Format format) {
    TokenStreamLocation at = broken.getLocation();
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    int column = at == null ? 1 : Math.max(1, at.getColumnNr());
    if (broken instanceof StreamConstraintsException) {
      return new Parsing.LimitExceeded(
          "", line, column, new Bilingual("das ist zu lang", "this is too long"));
    }
    return format == Format.YAML && broken.getCause() instanceof MarkedYamlEngineException marked
        ? yaml(marked, line, column)
        : new Parsing.Malformed(line, column, detail(broken, text, line, column, format));
  }

  private static Parsing yaml(MarkedYamlEngineException marked, int line, int column) {
    Mark mark = marked.getProblemMark().or(marked::getContextMark).orElse(null);
    String problem = firstLine(String.valueOf(marked.getProblem()));
    return new Parsing.Malformed(
        mark == null ? line : mark.getLine() + 1,
        mark == null ? column : mark.getColumn() + 1,
        new Bilingual("kein gültiges YAML", "no valid YAML (" + problem + ")"));
  }

  private static String firstLine(String problem) {
    return problem.lines().findFirst().orElse("").strip();
  }

  private static Bilingual detail(
      JacksonException broken, String text, int line, int column, Format format) {
    if (broken instanceof UnexpectedEndOfInputException) {
      return new Bilingual("der Text endet zu früh", "the text ends too early");
    }
    // Of a bad word the parser tells the end, where an innocent character stands.
    boolean word = broken.getOriginalMessage().contains("token");
    int found = codePointAt(text, line, column);
    if (format == Format.JSON && !word && found > ' ') {
      String shown = Character.toString(found);
      return new Bilingual(
          "„" + shown + "“ gehört hier nicht hin", "'" + shown + "' doesn't belong here");
    }
    return new Bilingual("kein gültiges " + format, "no valid " + format);
  }

  private static int codePointAt(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int index = start + column - 1;
    return index < text.length() ? text.codePointAt(index) : -1;
  }
}
