package io.planwerk.rest.catalogue;

import io.planwerk.domain.catalogues.CatalogueKpi;
import io.planwerk.domain.catalogues.CatalogueNetwork;
import io.planwerk.domain.catalogues.CatalogueSkill;
import io.planwerk.domain.catalogues.KpiCatalogue;
import io.planwerk.domain.catalogues.LegalDuty;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.goals.GoalType;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.rest.contract.LabelledSchema;
import io.planwerk.rest.contract.Labels;
import io.planwerk.rest.shared.TextLanguage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How entries of catalogues look on the wire: both names, and what a strategy takes over. */
final class CatalogueTree {
  private CatalogueTree() {}

  static List<Map<String, Object>> kpis(TextLanguage language) {
    return KpiCatalogue.KPIS.stream().map(kpi -> kpi(kpi, language)).toList();
  }

  private static Map<String, Object> kpi(CatalogueKpi kpi, TextLanguage language) {
    Map<String, Object> tree = entry(kpi.id().value(), kpi.name(), kpi.definition());
    tree.put("unit", RecordWriter.writeWhole(kpi.unit()));
    if (kpi.base() != null) {
      tree.put("base", RecordWriter.writeWhole(kpi.base()));
    }
    tree.put("computedFrom", KpiCatalogue.parts(kpi.id()).stream().map(KpiId::value).toList());
    tree.put("source", kpi.reference());
    tree.put("kpi", RecordWriter.writeWhole(kpi.in(language::of)));
    return tree;
  }

  static List<Map<String, Object>> goalTypes() {
    return GoalType.CATALOGUE.stream()
        .map(type -> entry(type.id().value(), type.name(), type.description()))
        .toList();
  }

  static List<Map<String, Object>> networks() {
    return CatalogueNetwork.ALL.stream()
        .map(network -> entry(network.id().value(), network.name()))
        .toList();
  }

  static List<Map<String, Object>> skills(TextLanguage language) {
    return CatalogueSkill.ALL.stream()
        .map(
            skill -> {
              Map<String, Object> tree =
                  entry(skill.id().value(), skill.name(), skill.description());
              tree.put("skill", RecordWriter.writeWhole(skill.in(language::of)));
              return tree;
            })
        .toList();
  }

  static List<Map<String, Object>> duties(TextLanguage language) {
    return LegalDuty.ALL.stream()
        .map(
            duty -> {
              Map<String, Object> tree = entry(duty.id().value(), duty.name(), duty.description());
              tree.put("source", duty.reference());
              tree.put("legalPoint", RecordWriter.writeWhole(duty.in(language::of)));
              return tree;
            })
        .toList();
  }

  /** The constants of a closed list, called as the contract calls them. */
  static List<Map<String, Object>> constants(Class<? extends Enum<?>> type, Labels labels) {
    LabelledSchema schema = labels.of(type.getSimpleName());
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> entry(constant.name(), schema.label(constant.name()).orElseThrow()))
        .toList();
  }

  private static Map<String, Object> entry(String id, Bilingual name, Bilingual description) {
    Map<String, Object> tree = entry(id, name);
    tree.put("description", RecordWriter.writeWhole(description));
    return tree;
  }

  static Map<String, Object> entry(String id, Bilingual name) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id);
    tree.put("name", RecordWriter.writeWhole(name));
    return tree;
  }
}
