package io.planwerk.rest.observation;

import io.planwerk.application.observation.Observing.Imported;
import io.planwerk.application.observation.Observing.Shown;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Point;
import io.planwerk.rest.shared.Bulk;
import io.planwerk.rest.shared.TextLanguage;
import io.planwerk.rest.shared.Times;
import java.util.LinkedHashMap;
import java.util.Map;

/** How observations look on the wire. */
final class SeriesTree {
  private SeriesTree() {}

  static Map<String, Object> of(Imported imported, TextLanguage language) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("accepted", imported.taken().accepted());
    tree.put("duplicates", imported.taken().duplicates());
    tree.put("corrected", imported.taken().corrected());
    tree.put("rejectedCount", imported.rejectedCount());
    tree.put("rejected", Bulk.rejected(imported.rejected(), language));
    return tree;
  }

  static Map<String, Object> of(Shown shown) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kpi", shown.kpi().id().value());
    tree.put("name", shown.kpi().name().value());
    if (shown.kpi().unit() != null) {
      tree.put("unit", shown.kpi().unit());
    }
    tree.put("points", shown.series().points().stream().map(SeriesTree::point).toList());
    if (shown.total() != null) {
      tree.put("total", point(shown.total()));
    }
    tree.put("corrections", shown.corrections().stream().map(SeriesTree::earlier).toList());
    return tree;
  }

  private static Map<String, Object> point(Point point) {
    return RecordWriter.writeWhole(point);
  }

  private static Map<String, Object> earlier(Earlier earlier) {
    Map<String, Object> tree = new LinkedHashMap<>(point(earlier.observation().point()));
    tree.put("until", Times.toText(earlier.until()));
    tree.put("by", earlier.by());
    return tree;
  }
}
