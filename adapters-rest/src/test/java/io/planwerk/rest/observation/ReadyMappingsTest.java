package io.planwerk.rest.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.catalogues.CatalogueKpi;
import io.planwerk.domain.catalogues.CatalogueNetwork;
import io.planwerk.domain.catalogues.KpiCatalogue;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadyMappingsTest {
  private final ReadyMappings mappings = new ReadyMappings();

  @Test
  void shouldSpeakOfFiguresAndNetworksOfTheCatalogues() {
    assertThat(mappings.entries()).hasSizeGreaterThan(10);
    for (Map<?, ?> entry : mappings.entries()) {
      Reading<CsvMapping> read = RecordReader.read(CsvMapping.class, entry.get("mapping"));
      assertThat(read).as("" + entry).isInstanceOf(Reading.Read.class);
      CsvMapping mapping = ((Reading.Read<CsvMapping>) read).value();
      assertThat(KpiCatalogue.KPIS)
          .extracting(CatalogueKpi::id)
          .as("" + entry.get("id"))
          .containsAll(mapping.columns().stream().map(CsvMapping.ValueColumn::kpi).toList());
      if (mapping.platform() != null) {
        assertThat(CatalogueNetwork.ALL)
            .extracting(network -> network.id().value())
            .contains(mapping.platform().value());
      }
    }
    assertThat(mappings.entries()).extracting(entry -> entry.get("id")).doesNotHaveDuplicates();
  }

  @Test
  void shouldTakeWhatIsNotSaidFromAnother() {
    Map<?, ?> whole =
        (Map<?, ?>)
            mappings
                .resolve(Map.of("like", "x-account", "platform", "twitter", "columns", List.of()))
                .orElseThrow();

    assertThat(whole.get("platform")).isEqualTo("twitter");
    assertThat(whole.get("columns")).isEqualTo(List.of());
    assertThat(whole.get("period")).isEqualTo("Date");
    assertThat(whole.containsKey("like")).isFalse();
    assertThat(mappings.resolve(Map.of("like", "myspace"))).isEmpty();
  }
}
