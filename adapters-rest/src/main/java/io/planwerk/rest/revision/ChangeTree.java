package io.planwerk.rest.revision;

import io.planwerk.domain.document.Difference;
import io.planwerk.rest.contract.OpenApi;
import io.planwerk.rest.shared.TextLanguage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How what changed in a strategy looks on the wire, each change with a sentence. */
public final class ChangeTree {
  private ChangeTree() {}

  public static List<Map<String, Object>> of(
      Difference difference, OpenApi openApi, TextLanguage language) {
    ChangeText text = new ChangeText(openApi.labels(), language);
    return difference.changes().stream().map(change -> tree(change, text)).toList();
  }

  private static Map<String, Object> tree(Difference.Change change, ChangeText text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pointer", change.pointer().toString());
    tree.put("kind", change.kind().name());
    tree.put("text", text.of(change));
    if (change.before() != null) {
      tree.put("before", change.before());
    }
    if (change.after() != null) {
      tree.put("after", change.after());
    }
    return tree;
  }
}
