package io.planwerk.persistence.memory;

import io.planwerk.domain.shared.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Values by workspace and id. What is done within a transaction that fails is undone. */
public final class MemoryTable<V> {
  private final Memory memory;
  private final Map<WorkspaceId, NavigableMap<String, V>> workspaces = new HashMap<>();

  public MemoryTable(Memory memory) {
    this.memory = memory;
  }

  public Optional<V> find(WorkspaceId workspace, String id) {
    return memory.inOne(() -> Optional.ofNullable(rows(workspace).get(id)));
  }

  public void put(WorkspaceId workspace, String id, V value) {
    memory.inOne(
        () -> {
          V before = rows(workspace).put(id, value);
          memory.undo(() -> restore(workspace, id, before));
          return value;
        });
  }

  public void remove(WorkspaceId workspace, String id) {
    memory.inOne(
        () -> {
          V before = rows(workspace).remove(id);
          memory.undo(() -> restore(workspace, id, before));
          return id;
        });
  }

  private void restore(WorkspaceId workspace, String id, @Nullable V before) {
    if (before == null) {
      rows(workspace).remove(id);
    } else {
      rows(workspace).put(id, before);
    }
  }

  /** The values behind an id that fit, in the order of their ids. */
  public List<V> behind(
      WorkspaceId workspace, @Nullable String id, Predicate<V> fitting, int limit) {
    return memory.inOne(
        () ->
            rows(workspace).tailMap(id == null ? "" : id, false).values().stream()
                .filter(fitting)
                .limit(limit)
                .toList());
  }

  /** The values of all workspaces. */
  public List<V> everywhere() {
    return memory.inOne(
        () -> workspaces.values().stream().flatMap(rows -> rows.values().stream()).toList());
  }

  /** What is made of the keys of all workspaces. */
  public <T> List<T> keys(BiFunction<WorkspaceId, String, T> toThing) {
    return memory.inOne(
        () ->
            workspaces.entrySet().stream()
                .flatMap(
                    rows ->
                        rows.getValue().keySet().stream()
                            .map(id -> toThing.apply(rows.getKey(), id)))
                .toList());
  }

  private NavigableMap<String, V> rows(WorkspaceId workspace) {
    return workspaces.computeIfAbsent(workspace, w -> new TreeMap<>());
  }
}
