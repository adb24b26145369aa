package io.planwerk.persistence.trace;

import io.planwerk.application.EntryFilter;
import io.planwerk.application.port.Ledger;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import io.planwerk.persistence.memory.Memory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Entries in memory, those of a workspace in a list by number. */
@Singleton
final class MemoryLedger implements Ledger {
  private final Memory memory;
  private final Map<WorkspaceId, List<Entry>> workspaces = new HashMap<>();

  @Inject
  MemoryLedger(Memory memory) {
    this.memory = memory;
  }

  private List<Entry> entries(WorkspaceId workspace) {
    return workspaces.computeIfAbsent(workspace, w -> new ArrayList<>());
  }

  @Override
  public Entry append(WorkspaceId workspace, Function<Head, Entry> next) {
    return memory.inOne(
        () -> {
          Entry entry = next.apply(head(workspace));
          entries(workspace).add(entry);
          memory.undo(() -> entries(workspace).removeLast());
          return entry;
        });
  }

  @Override
  public Head head(WorkspaceId workspace) {
    return memory.inOne(
        () -> {
          List<Entry> entries = entries(workspace);
          return entries.isEmpty()
              ? Head.NONE
              : new Head(entries.getLast().number(), entries.getLast().hash());
        });
  }

  @Override
  public Optional<Entry> find(WorkspaceId workspace, long number) {
    return memory.inOne(
        () -> entries(workspace).stream().filter(entry -> entry.number() == number).findFirst());
  }

  @Override
  public List<Entry> behind(WorkspaceId workspace, long number, EntryFilter filter, int limit) {
    return memory.inOne(
        () ->
            some(
                entries(workspace).stream().filter(entry -> entry.number() > number),
                filter,
                limit));
  }

  @Override
  public List<Entry> before(WorkspaceId workspace, long number, EntryFilter filter, int limit) {
    return memory.inOne(
        () ->
            some(
                entries(workspace).reversed().stream().filter(entry -> entry.number() < number),
                filter,
                limit));
  }

  private static List<Entry> some(Stream<Entry> entries, EntryFilter filter, int limit) {
    return entries.filter(filter::takes).limit(limit).toList();
  }

  @Override
  public int veil(WorkspaceId workspace, String actor) {
    return memory.inOne(
        () -> {
          List<Entry> entries = entries(workspace);
          List<Entry> before = List.copyOf(entries);
          entries.replaceAll(entry -> entry.actor().equals(actor) ? entry.without() : entry);
          memory.undo(() -> workspaces.put(workspace, new ArrayList<>(before)));
          return (int)
              before.stream()
                  .filter(entry -> entry.actor().equals(actor) && entry.personal() != null)
                  .count();
        });
  }
}
