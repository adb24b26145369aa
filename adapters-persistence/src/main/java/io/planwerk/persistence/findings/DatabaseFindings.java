package io.planwerk.persistence.findings;

import io.planwerk.application.port.Findings;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.findings.Destination;
import io.planwerk.domain.findings.FindingEntry;
import io.planwerk.domain.findings.FindingStepEntry;
import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.findings.HeardFinding.Taken;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.Plain;
import io.planwerk.persistence.shared.TreeText;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Findings in a database: a row for each, and one for each step; what was entered as JSON. */
@Singleton
final class DatabaseFindings implements Findings {
  private static final int AT_ONCE = 500;

  private final Database database;

  @Inject
  DatabaseFindings(Database database) {
    this.database = database;
  }

  @Override
  public void add(WorkspaceId workspace, StrategyId strategy, HeardFinding finding) {
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                insert into finding (workspace, strategy_id, number, filed_at, filed_by, entry,
                destination) values (?, ?, ?, ?, ?, ?, ?)
                """,
                workspace.value(),
                strategy.value(),
                finding.number(),
                finding.at(),
                finding.by(),
                TreeText.write(RecordWriter.writeWhole(finding.entry())),
                TreeText.write(RecordWriter.writeWhole(finding.first()))));
  }

  @Override
  public void step(WorkspaceId workspace, StrategyId strategy, HeardFinding finding) {
    Taken step = finding.steps().getLast();
    database.change(
        handle ->
            Plain.change(
                handle,
                """
                insert into finding_step (workspace, strategy_id, finding, number, noted_at,
                noted_by, entry) values (?, ?, ?, ?, ?, ?, ?)
                """,
                workspace.value(),
                strategy.value(),
                finding.number(),
                finding.steps().size(),
                step.at(),
                step.by(),
                TreeText.write(RecordWriter.writeWhole(step.entry()))));
  }

  @Override
  public List<HeardFinding> of(WorkspaceId workspace, StrategyId strategy) {
    return database.use(
        handle -> {
          Map<Integer, List<Taken>> steps = new HashMap<>();
          Plain.each(
              handle,
              AT_ONCE,
              """
              select finding, noted_at, noted_by, entry from finding_step
              where workspace = ? and strategy_id = ? order by finding, number
              """,
              row ->
                  steps
                      .computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                      .add(
                          new Taken(
                              row.getObject(2, OffsetDateTime.class).toInstant(),
                              row.getString(3),
                              read(FindingStepEntry.class, row.getString(4)))),
              workspace.value(),
              strategy.value());
          List<HeardFinding> findings = new ArrayList<>();
          Plain.each(
              handle,
              AT_ONCE,
              """
              select number, filed_at, filed_by, entry, destination from finding
              where workspace = ? and strategy_id = ? order by number
              """,
              row ->
                  findings.add(
                      new HeardFinding(
                          row.getInt(1),
                          read(FindingEntry.class, row.getString(4)),
                          row.getObject(2, OffsetDateTime.class).toInstant(),
                          row.getString(3),
                          read(Destination.class, row.getString(5)),
                          steps.getOrDefault(row.getInt(1), List.of()))),
              workspace.value(),
              strategy.value());
          return findings;
        });
  }

  private static <T> T read(Class<T> type, String text) {
    return switch (RecordReader.read(type, TreeText.read(text))) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Rejected<T>(var faults) ->
          throw new IllegalStateException("what was kept can't be read: " + faults);
    };
  }
}
