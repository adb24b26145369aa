package io.planwerk.domain.formulas;

import io.planwerk.domain.shared.EntityId.KpiId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a figure is computed from others. */
public sealed interface Expression {

  /** A number as it stands; 20 % is 0.2. */
  record Constant(BigDecimal value) implements Expression {}

  /**
   * The value of another figure.
   *
   * @param position where its name begins in the text, 1 for the first character
   */
  record Reference(KpiId kpi, int position) implements Expression {}

  /** The value with the other sign. */
  record Negation(Expression of) implements Expression {}

  /**
   * Two values made one.
   *
   * @param position where the operator stands in the text, 1 for the first character
   */
  record Operation(Operator operator, Expression left, Expression right, int position)
      implements Expression {}

  /** A way to make two values one. */
  enum Operator {
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY;

    boolean adds() {
      return this == PLUS || this == MINUS;
    }

    private static final int MOST_DIGITS = 30;

    /** Empty for a division by 0, and for what is larger than any figure. */
    Optional<BigDecimal> of(BigDecimal left, BigDecimal right) {
      return switch (this) {
        case PLUS -> told(left.add(right, MathContext.DECIMAL128));
        case MINUS -> told(left.subtract(right, MathContext.DECIMAL128));
        case TIMES -> told(left.multiply(right, MathContext.DECIMAL128));
        case DIVIDED_BY ->
            right.signum() == 0
                ? Optional.empty()
                : told(left.divide(right, MathContext.DECIMAL128));
      };
    }

    /** Figures that are multiplied again and again would fill the memory with their digits. */
    private static Optional<BigDecimal> told(BigDecimal value) {
      return Optional.of(value)
          .filter(
              number -> number.signum() == 0 || number.precision() - number.scale() <= MOST_DIGITS);
    }
  }

  /** All references, in the order of the text; a figure that is named twice is there twice. */
  default Stream<Reference> references() {
    return switch (this) {
      case Constant _ -> Stream.of();
      case Reference reference -> Stream.of(reference);
      case Negation(Expression of) -> of.references();
      case Operation(_, Expression left, Expression right, _) ->
          Stream.concat(left.references(), right.references());
    };
  }

  /**
   * The value for these values of figures; empty where one is missing, a divisor is 0 or it is
   * larger than any figure.
   */
  default Optional<BigDecimal> value(Function<KpiId, Optional<BigDecimal>> values) {
    return switch (this) {
      case Constant(BigDecimal value) -> Optional.of(value);
      case Reference(KpiId kpi, _) -> values.apply(kpi);
      case Negation(Expression of) -> of.value(values).map(BigDecimal::negate);
      case Operation(Operator operator, Expression left, Expression right, _) ->
          left.value(values).flatMap(l -> right.value(values).flatMap(r -> operator.of(l, r)));
    };
  }

  /** What a quotient is divided by, constant factors apart; empty for anything else. */
  default Optional<Expression> divisor() {
    return this instanceof Operation(Operator operator, Expression left, Expression right, _)
        ? switch (operator) {
          case DIVIDED_BY -> right.isConstant() ? left.divisor() : Optional.of(right);
          case TIMES ->
              right.isConstant()
                  ? left.divisor()
                  : left.isConstant() ? right.divisor() : Optional.empty();
          case PLUS, MINUS -> Optional.empty();
        }
        : Optional.empty();
  }

  private boolean isConstant() {
    return references().findAny().isEmpty();
  }
}
