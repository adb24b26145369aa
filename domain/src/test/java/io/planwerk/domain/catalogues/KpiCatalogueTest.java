package io.planwerk.domain.catalogues;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.formulas.Formula;
import io.planwerk.domain.formulas.FormulaFault;
import io.planwerk.domain.formulas.Formulas;
import io.planwerk.domain.measurement.Aggregation;
import io.planwerk.domain.measurement.EffectLevel;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KpiCatalogueTest {
  static Stream<Named<Function<Bilingual, String>>> languages() {
    return Stream.of(Named.of("German", Bilingual::de), Named.of("English", Bilingual::en));
  }

  /** In either language, for units are words. */
  @ParameterizedTest
  @MethodSource("languages")
  void shouldComputeInUnitsThatAgree(Function<Bilingual, String> language) {
    List<Kpi> kpis = KpiCatalogue.KPIS.stream().map(kpi -> kpi.in(language)).toList();
    Formulas formulas = Formulas.of(kpis);

    assertThat(formulas.faults()).extracting(FormulaFault::message).isEmpty();
    assertThat(kpis)
        .filteredOn(kpi -> kpi.formula() != null)
        .hasSizeGreaterThan(30)
        .allSatisfy(
            kpi ->
                assertThat(formulas.of(kpi.id()))
                    .as(kpi.id().value())
                    .isInstanceOf(Formula.Computed.class));
  }

  @Test
  void shouldSayOfEveryRateWhatItIsARateOfAndNeverTakeAMeanOfIt() {
    for (CatalogueKpi kpi : KpiCatalogue.KPIS) {
      boolean rate =
          kpi.unit().en().matches("%|percentage points|index|share|factor|.* per .*")
              || kpi.name().en().contains("(CPM)");
      assertThat(kpi.aggregation() == Aggregation.RATE_OF_SUMS)
          .as(kpi.id().value())
          .isEqualTo(rate);
      assertThat(kpi.base() != null).as(kpi.id().value()).isEqualTo(rate);
    }
  }

  @Test
  void shouldNameEachFigureOnceInBothLanguagesAndInTheOrderOfTheChain() {
    assertThat(KpiCatalogue.KPIS).extracting(CatalogueKpi::id).doesNotHaveDuplicates();
    assertThat(KpiCatalogue.KPIS).extracting(kpi -> kpi.name().de()).doesNotHaveDuplicates();
    assertThat(KpiCatalogue.KPIS).extracting(kpi -> kpi.name().en()).doesNotHaveDuplicates();
    List<EffectLevel> levels = KpiCatalogue.KPIS.stream().map(CatalogueKpi::level).toList();
    assertThat(levels).isSorted().contains(EffectLevel.values());
  }

  @Test
  void shouldKnowFromWhatAFigureIsComputed() {
    Set<KpiId> ids = KpiCatalogue.KPIS.stream().map(CatalogueKpi::id).collect(Collectors.toSet());

    assertThat(KpiCatalogue.parts(new KpiId("follower-growth-rate")))
        .extracting(KpiId::value)
        .containsExactly("net-new-followers", "new-followers", "lost-followers", "followers");
    assertThat(KpiCatalogue.parts(new KpiId("reach"))).isEmpty();
    assertThat(KpiCatalogue.KPIS)
        .allSatisfy(kpi -> assertThat(ids).containsAll(KpiCatalogue.parts(kpi.id())));
  }
}
