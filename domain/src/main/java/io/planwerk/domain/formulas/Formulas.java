package io.planwerk.domain.formulas;

import io.planwerk.domain.formulas.Expression.Reference;
import io.planwerk.domain.formulas.FormulaFault.Kind;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The formulas of all figures of a strategy. */
public final class Formulas {
  private static final Formula NONE = new Formula.None();

  private final Map<KpiId, Kpi> kpis = new LinkedHashMap<>();
  private final Map<KpiId, String> pointers = new HashMap<>();
  private final Map<KpiId, Formula> formulas = new LinkedHashMap<>();

  private Formulas(List<Kpi> all) {
    for (int i = 0; i < all.size(); i++) {
      kpis.put(all.get(i).id(), all.get(i));
      pointers.put(all.get(i).id(), "/measurement/kpis/" + i + "/formula");
    }
    Set<String> known = kpis.keySet().stream().map(KpiId::value).collect(Collectors.toSet());
    kpis.values().forEach(kpi -> formulas.put(kpi.id(), read(kpi, known)));
    cycles();
    formulas.replaceAll((id, formula) -> measured(id, formula));
  }

  /**
   * @param kpis in the order of the document, which pointers of faults follow
   */
  public static Formulas of(List<Kpi> kpis) {
    return new Formulas(kpis);
  }

  public Formula of(KpiId kpi) {
    return formulas.getOrDefault(kpi, NONE);
  }

  /** Everything that is wrong with formulas, in the order of the figures. */
  public List<FormulaFault> faults() {
    return formulas.values().stream()
        .flatMap(
            formula ->
                switch (formula) {
                  case Formula.None _, Formula.Prose _ -> List.<FormulaFault>of().stream();
                  case Formula.Computed computed -> computed.doubts().stream();
                  case Formula.Faulty faulty -> faulty.faults().stream();
                })
        .toList();
  }

  /**
   * Which figures have a text for people in place of a formula, and are therefore observed; in the
   * order of the figures.
   */
  public Map<KpiId, Bilingual> notes() {
    Map<KpiId, Bilingual> notes = new LinkedHashMap<>();
    formulas.forEach(
        (id, formula) -> {
          if (formula instanceof Formula.Prose(String text)) {
            notes.put(
                id,
                new Bilingual(
                    "„" + text + "“ wird nicht gerechnet: Die Kennzahl wird direkt erhoben.",
                    "'" + text + "' isn't computed: the figure is observed directly."));
          }
        });
    return notes;
  }

  private Formula read(Kpi kpi, Set<String> known) {
    String text = kpi.formula();
    if (text == null || text.isBlank()) {
      return NONE;
    }
    return switch (FormulaText.read(text, known)) {
      case FormulaText.Words _ -> new Formula.Prose(text.strip());
      case FormulaText.Sum(Expression expression) -> new Formula.Computed(expression, List.of());
      case FormulaText.Wrong(Kind kind, int position, Bilingual message) ->
          faulty(kpi.id(), kind, position, message);
    };
  }

  private Formula.Faulty faulty(KpiId kpi, Kind kind, int position, Bilingual message) {
    return new Formula.Faulty(
        List.of(new FormulaFault(kpi, pointers.getOrDefault(kpi, ""), kind, position, message)));
  }

  private void cycles() {
    Map<KpiId, Formula> circular = new HashMap<>();
    for (KpiId kpi : formulas.keySet()) {
      List<KpiId> way = new ArrayList<>(List.of(kpi));
      if (returns(kpi, kpi, way, new HashSet<>())) {
        String round = way.stream().map(KpiId::value).collect(Collectors.joining(" → "));
        circular.put(
            kpi,
            faulty(
                kpi,
                Kind.CYCLE,
                0,
                new Bilingual(
                    "Die Kennzahl wird am Ende aus sich selbst berechnet: " + round + ".",
                    "In the end the figure is computed from itself: " + round + ".")));
      }
    }
    formulas.putAll(circular);
  }

  private boolean returns(KpiId from, KpiId start, List<KpiId> way, Set<KpiId> seen) {
    if (!(formulas.get(from) instanceof Formula.Computed(Expression expression, _))) {
      return false;
    }
    for (KpiId next : expression.references().map(Reference::kpi).distinct().toList()) {
      way.add(next);
      if (next.equals(start) || (seen.add(next) && returns(next, start, way, seen))) {
        return true;
      }
      way.removeLast();
    }
    return false;
  }

  private Formula measured(KpiId id, Formula formula) {
    Kpi kpi = kpis.get(id);
    if (kpi == null || !(formula instanceof Formula.Computed(Expression expression, _))) {
      return formula;
    }
    List<FormulaFault> faults = Units.faults(kpi, pointers.getOrDefault(id, ""), expression, kpis);
    return faults.stream().anyMatch(fault -> fault.kind().stops())
        ? new Formula.Faulty(faults)
        : new Formula.Computed(expression, faults);
  }
}
