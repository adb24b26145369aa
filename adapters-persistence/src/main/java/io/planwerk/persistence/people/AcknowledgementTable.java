package io.planwerk.persistence.people;

import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.Acknowledgement.Act;
import io.planwerk.domain.people.Acknowledgement.Correction;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.people.Edition;
import io.planwerk.domain.people.Means;
import io.planwerk.domain.people.Who;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of acknowledgements. */
final class AcknowledgementTable {
  private static final String SELECT =
      "select workspace, strategy_id, number, guideline, version, fingerprint, person, name, unit,"
          + " acknowledged_on, means, noted_at, noted_by, corrected_at, corrected_by, correction"
          + " from acknowledgement ";

  private AcknowledgementTable() {}

  static int insert(
      Handle handle, WorkspaceId workspace, StrategyId strategy, List<Acknowledgement> noted) {
    int rows = 0;
    for (Acknowledgement one : noted) {
      Act act = one.act();
      rows +=
          Plain.change(
              handle,
              """
              insert into acknowledgement (workspace, strategy_id, number, guideline, version,
                fingerprint, person, name, unit, acknowledged_on, means, noted_at, noted_by)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """,
              workspace.value(),
              strategy.value(),
              one.id().number(),
              act.guideline().value(),
              act.edition().version(),
              act.edition().fingerprint(),
              text(act.who().person(), PersonId::value),
              text(act.who().name(), Name::value),
              text(act.who().unit(), UnitId::value),
              act.on(),
              act.how().name(),
              one.at(),
              one.by());
    }
    return rows;
  }

  private static <T> @Nullable String text(@Nullable T value, Function<? super T, String> toText) {
    return value == null ? null : toText.apply(value);
  }

  static List<Acknowledgement> valid(Handle handle, WorkspaceId workspace, StrategyId strategy) {
    return handle
        .createQuery(
            SELECT
                + """
                where workspace = :workspace and strategy_id = :strategy and corrected_at is null
                order by number
                """)
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .map((row, context) -> acknowledgement(row))
        .list();
  }

  static Optional<Acknowledgement> find(
      Handle handle, WorkspaceId workspace, StrategyId strategy, AcknowledgementId id) {
    return handle
        .createQuery(
            SELECT
                + """
                where workspace = :workspace and strategy_id = :strategy and number = :number
                """)
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .bind("number", id.number())
        .map((row, context) -> acknowledgement(row))
        .findOne();
  }

  static int takeBack(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      AcknowledgementId id,
      Correction correction) {
    return Plain.change(
        handle,
        """
        update acknowledgement set corrected_at = ?, corrected_by = ?, correction = ?
        where workspace = ? and strategy_id = ? and number = ? and corrected_at is null
        """,
        correction.at().truncatedTo(ChronoUnit.MILLIS),
        correction.by(),
        correction.reason(),
        workspace.value(),
        strategy.value(),
        id.number());
  }

  private static Acknowledgement acknowledgement(ResultSet row) throws SQLException {
    Who who =
        new Who(
            value(row, "person", PersonId::new),
            value(row, "name", Name::new),
            value(row, "unit", UnitId::new));
    Act act =
        new Act(
            new GuidelineId(row.getString("guideline")),
            new Edition(row.getString("version"), row.getString("fingerprint")),
            who,
            row.getObject("acknowledged_on", LocalDate.class),
            Means.valueOf(row.getString("means")));
    return new Acknowledgement(
        AcknowledgementId.of(row.getInt("number")),
        act,
        instant(row, "noted_at"),
        row.getString("noted_by"),
        correction(row));
  }

  private static @Nullable Correction correction(ResultSet row) throws SQLException {
    return row.getObject("corrected_at") == null
        ? null
        : new Correction(
            instant(row, "corrected_at"),
            row.getString("corrected_by"),
            row.getString("correction"));
  }

  private static <T> @Nullable T value(ResultSet row, String column, Function<String, T> fromText)
      throws SQLException {
    String text = row.getString(column);
    return text == null ? null : fromText.apply(text);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
