package io.planwerk.persistence.observations;

import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.observations.Taken;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Takes observations into the months that they belong to, within one transaction. */
final class Intake {
  private final Handle handle;
  private final WorkspaceId workspace;
  private final StrategyId strategy;
  private final Map<Month, Map<Batch.Key, Observation>> months = new HashMap<>();
  private final Set<Month> there = new HashSet<>();

  /** What has months of its own. */
  private record Part(Subject subject, Slice slice) {}

  Intake(Handle handle, WorkspaceId workspace, StrategyId strategy) {
    this.handle = handle;
    this.workspace = workspace;
    this.strategy = strategy;
  }

  /** Waits for others who are at it: a month is read and written as a whole. */
  Taken take(List<Observation> observations, Instant at, String by) {
    if (!ObservationTable.lock(handle, workspace, strategy)) {
      return Taken.NONE;
    }
    observations.forEach(one -> month(Month.of(one)));
    read();
    Map<Batch.Key, Observation> before = new HashMap<>();
    months.values().forEach(before::putAll);
    Batch batch = Batch.of(observations, before);
    List<Observation> earlier = new ArrayList<>();
    batch.other().forEach(one -> earlier.add(before.getOrDefault(Batch.Key.of(one), one)));
    ObservationTable.keepEarlier(handle, workspace, strategy, earlier, at, by);
    write(Stream.concat(batch.fresh().stream(), batch.other().stream()).toList());
    return batch.counts();
  }

  private Map<Batch.Key, Observation> month(Month month) {
    return months.computeIfAbsent(month, _ -> new HashMap<>());
  }

  private void read() {
    Map<Part, TreeSet<LocalDate>> parts =
        months.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    month -> new Part(month.subject(), month.slice()),
                    Collectors.mapping(Month::first, Collectors.toCollection(TreeSet::new))));
    parts.forEach(
        (part, days) ->
            ObservationTable.months(
                handle, workspace, strategy, part.subject(), part.slice(), days, this::read));
  }

  private void read(Month month, byte[] points) {
    there.add(month);
    Map<Batch.Key, Observation> within = month(month);
    PackedMonth.each(month, points, one -> within.put(Batch.Key.of(one), one));
  }

  private void write(List<Observation> changes) {
    Set<Month> changed = new HashSet<>();
    for (Observation one : changes) {
      Month month = Month.of(one);
      changed.add(month);
      month(month).put(Batch.Key.of(one), one);
    }
    List<PackedMonth> fresh = new ArrayList<>();
    List<PackedMonth> known = new ArrayList<>();
    for (Month month : changed) {
      (there.contains(month) ? known : fresh).add(PackedMonth.of(month, month(month).values()));
    }
    ObservationTable.insert(handle, workspace, strategy, fresh);
    ObservationTable.update(handle, workspace, strategy, known);
  }
}
