package io.planwerk.domain.formulas;

import io.planwerk.domain.formulas.Expression.Constant;
import io.planwerk.domain.formulas.Expression.Negation;
import io.planwerk.domain.formulas.Expression.Operation;
import io.planwerk.domain.formulas.Expression.Reference;
import io.planwerk.domain.formulas.FormulaFault.Kind;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a formula makes sense in the units of its figures. */
final class Units {
  private final Kpi kpi;
  private final String pointer;
  private final Map<KpiId, Kpi> kpis;
  private final List<FormulaFault> faults = new ArrayList<>();

  private Units(Kpi kpi, String pointer, Map<KpiId, Kpi> kpis) {
    this.kpi = kpi;
    this.pointer = pointer;
    this.kpis = kpis;
  }

  static List<FormulaFault> faults(
      Kpi kpi, String pointer, Expression expression, Map<KpiId, Kpi> kpis) {
    Units units = new Units(kpi, pointer, kpis);
    Unit result = units.of(expression);
    if (units.faults.isEmpty()) {
      units.compare(result, expression);
    }
    return units.faults;
  }

  private Unit of(Expression expression) {
    return switch (expression) {
      case Constant _ -> Unit.NUMBER;
      case Reference(KpiId id, _) -> {
        Kpi named = kpis.get(id);
        yield Unit.of(named == null ? null : named.unit());
      }
      case Negation(Expression of) -> of(of);
      case Operation operation -> of(operation);
    };
  }

  private Unit of(Operation operation) {
    Unit left = of(operation.left());
    Unit right = of(operation.right());
    return switch (operation.operator()) {
      case TIMES -> left.times(right);
      case DIVIDED_BY -> left.dividedBy(right);
      case PLUS, MINUS -> {
        if (!left.adds(right)) {
          differ(operation, left, right);
          yield Unit.UNKNOWN;
        }
        yield left.plus(right);
      }
    };
  }

  private void differ(Operation operation, Unit left, Unit right) {
    faults.add(
        new FormulaFault(
            kpi.id(),
            pointer,
            Kind.UNITS_DIFFER,
            operation.position(),
            new Bilingual(
                "„%s“ und „%s“ lassen sich nicht zusammenzählen oder voneinander abziehen (Stelle %d)."
                    .formatted(left, right, operation.position()),
                "'%s' and '%s' can't be added to or taken from one another (position %d)."
                    .formatted(left, right, operation.position()))));
  }

  private void compare(Unit result, Expression expression) {
    Unit stated = Unit.of(kpi.unit());
    if (!result.goesAs(stated)) {
      doubt(
          "Die Formel ergibt „%s“, angegeben ist „%s“.".formatted(result, kpi.unit()),
          "The formula gives '%s', stated is '%s'.".formatted(result, kpi.unit()));
    } else if (stated.isPercent()
        && !result.isPercent()
        && result.isShare()
        && !scales(expression)) {
      doubt(
          "Die Formel ergibt einen Anteil von 1, angegeben sind Prozent. Es fehlt „* 100“.",
          "The formula gives a part of 1, stated is percent. '* 100' is missing.");
    }
  }

  private static boolean scales(Expression expression) {
    return switch (expression) {
      case Constant _ -> true;
      case Reference _ -> false;
      case Negation(Expression of) -> scales(of);
      case Operation operation -> scales(operation.left()) || scales(operation.right());
    };
  }

  private void doubt(String de, String en) {
    faults.add(new FormulaFault(kpi.id(), pointer, Kind.RESULT_UNIT, 0, new Bilingual(de, en)));
  }
}
