package io.planwerk.persistence.observations;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Packs observations that have a row each into months. */
public final class MonthsMigration implements JavaMigration {
  private static final int AT_ONCE = 1_000;

  /** What stands in one row from now on. */
  private record Key(String workspace, String strategy, Month month) {}

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("9");
  }

  @Override
  public String getDescription() {
    return "packed months";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement reading = connection.createStatement();
        PreparedStatement writing = connection.prepareStatement(ObservationTable.INSERT)) {
      reading.setFetchSize(AT_ONCE);
      Key open = null;
      List<Observation> month = new ArrayList<>();
      try (ResultSet rows =
          reading.executeQuery(
              """
              select workspace, strategy_id, kpi, slice, to_day, from_day, amount, base, certainty,
                source
              from observation_by_day order by workspace, strategy_id, kpi, slice, to_day, from_day
              """)) {
        while (rows.next()) {
          Observation one = observation(rows);
          Key key = new Key(rows.getString(1), rows.getString(2), Month.of(one));
          if (open != null && !key.equals(open)) {
            write(writing, open, month);
            month.clear();
          }
          open = key;
          month.add(one);
        }
      }
      if (open != null) {
        write(writing, open, month);
      }
      writing.executeBatch();
      reading.execute("drop table observation_by_day");
    }
  }

  private static Observation observation(ResultSet row) throws SQLException {
    return new Observation(
        SubjectText.parse(row.getString(3)),
        SliceText.parse(row.getString(4)),
        new Point(
            row.getObject(6, LocalDate.class),
            row.getObject(5, LocalDate.class),
            row.getBigDecimal(7),
            row.getBigDecimal(8),
            Certainty.valueOf(row.getString(9))),
        row.getString(10));
  }

  private static void write(PreparedStatement writing, Key key, List<Observation> month)
      throws SQLException {
    @Nullable Object[] values =
        ObservationTable.row(
            new WorkspaceId(key.workspace()),
            new StrategyId(key.strategy()),
            PackedMonth.of(key.month(), month));
    for (int i = 0; i < values.length; i++) {
      writing.setObject(i + 1, values[i]);
    }
    writing.addBatch();
  }
}
