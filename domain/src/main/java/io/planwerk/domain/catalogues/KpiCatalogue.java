package io.planwerk.domain.catalogues;

import io.planwerk.domain.formulas.Expression.Reference;
import io.planwerk.domain.formulas.Formula;
import io.planwerk.domain.formulas.Formulas;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures of the field in the order of the chain of effects. Strategies take over what they
 * need and have figures of their own beside it.
 */
public final class KpiCatalogue {
  public static final List<CatalogueKpi> KPIS =
      Stream.of(ProcessKpis.all(), ReachKpis.all(), UseKpis.all(), ResultKpis.all())
          .flatMap(List::stream)
          .toList();

  private static final Formulas FORMULAS =
      Formulas.of(KPIS.stream().map(kpi -> kpi.in(Bilingual::en)).toList());

  private KpiCatalogue() {}

  /**
   * The figures that one is computed from, directly or by way of others; none if it is observed.
   */
  public static List<KpiId> parts(KpiId kpi) {
    Set<KpiId> parts = new LinkedHashSet<>();
    collect(kpi, parts);
    return List.copyOf(parts);
  }

  private static void collect(KpiId kpi, Set<KpiId> parts) {
    if (FORMULAS.of(kpi) instanceof Formula.Computed(var expression, _)) {
      for (KpiId part : expression.references().map(Reference::kpi).toList()) {
        if (parts.add(part)) {
          collect(part, parts);
        }
      }
    }
  }
}
