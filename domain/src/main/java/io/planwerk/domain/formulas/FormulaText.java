package io.planwerk.domain.formulas;

import io.planwerk.domain.formulas.Expression.Constant;
import io.planwerk.domain.formulas.Expression.Negation;
import io.planwerk.domain.formulas.Expression.Operation;
import io.planwerk.domain.formulas.Expression.Operator;
import io.planwerk.domain.formulas.Expression.Reference;
import io.planwerk.domain.formulas.FormulaFault.Kind;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Slug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a formula: ids of figures, numbers, {@code + - * / %} and parentheses. A hyphen
 * between letters or digits belongs to an id; any other is a minus. Digits alone are a number.
 */
final class FormulaText {
  private static final int MOST_CHARACTERS = 1_000;
  private static final int MOST_NESTING = 50;
  private static final int PERCENT_DIGITS = 2;

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<number>\\p{Nd}+(?:\\.\\p{Nd}+)?(?![\\p{L}\\p{Nd}_]|-[\\p{L}\\p{Nd}_]))"
              + "|(?<word>[\\p{L}\\p{Nd}_]+(?:-[\\p{L}\\p{Nd}_]+)*)"
              + "|(?<sign>\\S))");

  /** What formulas are read as. */
  sealed interface Read {}

  record Words() implements Read {}

  record Sum(Expression expression) implements Read {}

  record Wrong(Kind kind, int position, Bilingual message) implements Read {}

  private enum Type {
    NUMBER,
    WORD,
    SIGN,
    END
  }

  private record Token(Type type, String text, int position) {
    boolean is(String sign) {
      return type == Type.SIGN && text.equals(sign);
    }

    boolean isOperator() {
      return type == Type.SIGN && "+-*/".contains(text);
    }

    boolean beginsValue() {
      return type == Type.NUMBER || type == Type.WORD || is("(");
    }

    boolean endsValue() {
      return type == Type.NUMBER || type == Type.WORD || is(")") || is("%");
    }
  }

  /** Ends the reading at the first thing that is wrong. */
  private static final class Stop extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Wrong wrong;

    Stop(Wrong wrong) {
      super(wrong.message().en(), null, false, false);
      this.wrong = wrong;
    }
  }

  private final Set<String> known;
  private final List<Token> tokens;
  private int next;
  private int depth;

  private FormulaText(List<Token> tokens, Set<String> known) {
    this.tokens = tokens;
    this.known = known;
  }

  /**
   * Reads a formula. It is prose, and no fault, when it names no figure, sets two words side by
   * side, or has words but no operator.
   *
   * @param known ids of all figures
   */
  static Read read(String text, Set<String> known) {
    List<Token> tokens = tokens(text);
    if (isProse(tokens, known)) {
      return new Words();
    }
    if (text.length() > MOST_CHARACTERS) {
      return wrong(
          0,
          "ist länger als " + MOST_CHARACTERS + " Zeichen",
          "is longer than " + MOST_CHARACTERS + " characters");
    }
    try {
      return new Sum(new FormulaText(tokens, known).whole());
    } catch (Stop stop) {
      return stop.wrong;
    }
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      String number = matcher.group("number");
      String word = matcher.group("word");
      String sign = matcher.group("sign");
      tokens.add(
          number != null
              ? new Token(Type.NUMBER, number, matcher.start("number") + 1)
              : word != null
                  ? new Token(Type.WORD, word, matcher.start("word") + 1)
                  : new Token(Type.SIGN, plain(sign), matcher.start("sign") + 1));
      matcher.region(matcher.end(), text.length());
    }
    tokens.add(new Token(Type.END, "", text.length() + 1));
    return tokens;
  }

  private static String plain(String sign) {
    return switch (sign) {
      case "×", "·" -> "*";
      case "÷" -> "/";
      case "−", "–" -> "-";
      default -> sign;
    };
  }

  private static boolean isProse(List<Token> tokens, Set<String> known) {
    boolean namesFigure =
        tokens.stream().anyMatch(t -> t.type() == Type.WORD && known.contains(t.text()));
    boolean alone =
        tokens.stream().filter(t -> t.type() == Type.WORD || t.type() == Type.NUMBER).count() == 1
            && tokens.stream().allMatch(t -> t.type() != Type.SIGN || t.is("(") || t.is(")"));
    boolean sideBySide = false;
    for (int i = 1; i < tokens.size(); i++) {
      sideBySide |= tokens.get(i - 1).endsValue() && tokens.get(i).beginsValue();
    }
    return !namesFigure || sideBySide || !(alone || tokens.stream().anyMatch(Token::isOperator));
  }

  private Expression whole() throws Stop {
    Expression all = sum();
    Token rest = tokens.get(next);
    if (rest.type() != Type.END) {
      throw unexpected(rest);
    }
    return all;
  }

  private Expression sum() throws Stop {
    Expression left = product();
    while (tokens.get(next).is("+") || tokens.get(next).is("-")) {
      Token sign = tokens.get(next++);
      Operator operator = sign.is("+") ? Operator.PLUS : Operator.MINUS;
      left = new Operation(operator, left, product(), sign.position());
    }
    return left;
  }

  private Expression product() throws Stop {
    Expression left = signed();
    while (tokens.get(next).is("*") || tokens.get(next).is("/")) {
      Token sign = tokens.get(next++);
      Operator operator = sign.is("*") ? Operator.TIMES : Operator.DIVIDED_BY;
      left = new Operation(operator, left, signed(), sign.position());
    }
    return left;
  }

  private Expression signed() throws Stop {
    if (!tokens.get(next).is("-")) {
      return value();
    }
    deeper(tokens.get(next++));
    Expression negation = new Negation(signed());
    depth--;
    return negation;
  }

  private Expression value() throws Stop {
    Token token = tokens.get(next++);
    return switch (token.type()) {
      case NUMBER -> new Constant(percent(new BigDecimal(token.text())));
      case WORD -> reference(token);
      case SIGN -> {
        if (!token.is("(")) {
          throw unexpected(token);
        }
        deeper(token);
        yield parenthesis(token);
      }
      case END -> throw unexpected(token);
    };
  }

  private Expression parenthesis(Token open) throws Stop {
    Expression inner = sum();
    Token close = tokens.get(next++);
    if (close.type() == Type.END) {
      throw new Stop(
          wrong(
              open.position(),
              "Die Klammer an Stelle " + open.position() + " wird nicht geschlossen.",
              "The parenthesis at position " + open.position() + " isn't closed."));
    }
    if (!close.is(")")) {
      throw unexpected(close);
    }
    depth--;
    return inner;
  }

  private BigDecimal percent(BigDecimal number) {
    if (!tokens.get(next).is("%")) {
      return number;
    }
    next++;
    return number.movePointLeft(PERCENT_DIGITS);
  }

  private Reference reference(Token word) throws Stop {
    if (known.contains(word.text()) && Slug.isSlug(word.text())) {
      return new Reference(new KpiId(word.text()), word.position());
    }
    boolean hyphen = word.text().contains("-");
    throw new Stop(
        new Wrong(
            Kind.UNKNOWN_FIGURE,
            word.position(),
            new Bilingual(
                "Eine Kennzahl „"
                    + word.text()
                    + "“ gibt es nicht (Stelle "
                    + word.position()
                    + ")."
                    + (hyphen ? " Ein Minus braucht Leerzeichen davor und danach." : ""),
                "There is no figure '"
                    + word.text()
                    + "' (position "
                    + word.position()
                    + ")."
                    + (hyphen ? " A minus needs blanks around it." : ""))));
  }

  private void deeper(Token token) throws Stop {
    if (++depth > MOST_NESTING) {
      throw new Stop(
          wrong(
              token.position(),
              "An Stelle " + token.position() + " ist die Formel zu tief verschachtelt.",
              "At position " + token.position() + " the formula is nested too deeply."));
    }
  }

  private static Stop unexpected(Token token) {
    return new Stop(
        token.type() == Type.END
            ? wrong(
                token.position(),
                "Am Ende fehlt eine Kennzahl oder Zahl.",
                "A figure or number is missing at the end.")
            : wrong(
                token.position(),
                "„" + token.text() + "“ passt nicht an Stelle " + token.position() + ".",
                "'" + token.text() + "' doesn't fit at position " + token.position() + "."));
  }

  private static Wrong wrong(int position, String de, String en) {
    return new Wrong(Kind.SYNTAX, position, new Bilingual(de, en));
  }
}
