package io.planwerk.persistence.observations;

import io.planwerk.application.port.Observations.Wanted;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.observations.Subject.Figure;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of observations: one for each month of each part of a figure. */
final class ObservationTable {
  private static final String SELECT =
      "select workspace, strategy_id, subject, slice, to_day, from_day, amount, base, certainty,"
          + " source, replaced_at, replaced_by from earlier_observation ";
  private static final int AT_ONCE = 100;
  private static final int EARLIER_TOLD = 500;

  /** Beyond all days that are taken in. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  static final String INSERT =
      """
      insert into observation (points, last_day, workspace, strategy_id, subject, slice, first_day)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private ObservationTable() {}

  /**
   * Keeps everybody else from taking in observations of a strategy until the transaction ends.
   *
   * @return whether there is such a strategy
   */
  static boolean lock(Handle handle, WorkspaceId workspace, StrategyId strategy) {
    List<Integer> found = new ArrayList<>();
    Plain.each(
        handle,
        1,
        "select revision from strategy where workspace = ? and id = ? for update",
        row -> found.add(row.getInt(1)),
        workspace.value(),
        strategy.value());
    return !found.isEmpty();
  }

  static void insert(
      Handle handle, WorkspaceId workspace, StrategyId strategy, List<PackedMonth> months) {
    Plain.batch(handle, INSERT, months, one -> row(workspace, strategy, one));
  }

  static void update(
      Handle handle, WorkspaceId workspace, StrategyId strategy, List<PackedMonth> months) {
    Plain.batch(
        handle,
        """
        update observation set points = ?, last_day = ?
        where workspace = ? and strategy_id = ? and subject = ? and slice = ? and first_day = ?
        """,
        months,
        one -> row(workspace, strategy, one));
  }

  static @Nullable Object[] row(WorkspaceId workspace, StrategyId strategy, PackedMonth one) {
    return new @Nullable Object[] {
      one.points(),
      one.lastDay(),
      workspace.value(),
      strategy.value(),
      SubjectText.of(one.month().subject()),
      SliceText.of(one.month().slice()),
      one.month().first()
    };
  }

  /** Notes values that are being replaced, as they were. */
  static void keepEarlier(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      List<Observation> observations,
      Instant at,
      String by) {
    Plain.batch(
        handle,
        """
        insert into earlier_observation (workspace, strategy_id, subject, slice, to_day, from_day,
          amount, base, certainty, source, replaced_at, replaced_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        observations,
        one ->
            new @Nullable Object[] {
              workspace.value(),
              strategy.value(),
              SubjectText.of(one.subject()),
              SliceText.of(one.slice()),
              one.point().to(),
              one.point().from(),
              one.point().value(),
              one.point().base(),
              one.point().certainty().name(),
              one.source(),
              at,
              by
            });
  }

  /**
   * Some months of one part of a figure, packed.
   *
   * @param firstDays of the months
   */
  static void months(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      Subject subject,
      Slice slice,
      NavigableSet<LocalDate> firstDays,
      BiConsumer<Month, byte[]> consumer) {
    Plain.each(
        handle,
        AT_ONCE,
        """
        select first_day, points from observation
        where workspace = ? and strategy_id = ? and subject = ? and slice = ? and first_day between ?
          and ?
        """,
        row -> {
          LocalDate first = row.getObject(1, LocalDate.class);
          if (firstDays.contains(first)) {
            consumer.accept(new Month(subject, slice, first), row.getBytes(2));
          }
        },
        workspace.value(),
        strategy.value(),
        SubjectText.of(subject),
        SliceText.of(slice),
        firstDays.first(),
        firstDays.last());
  }

  /**
   * Those that are wanted, within the figure or of parts of it. Figure by figure: H2 finds a row by
   * a list of keys only where they come first in the index.
   */
  static void each(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      Wanted wanted,
      Consumer<Observation> consumer) {
    String sql =
        "select slice, first_day, points from observation where workspace = ? and strategy_id = ?"
            + " and subject = ? and slice "
            + (wanted.slice() == null ? "=" : "<>")
            + " '' and first_day between ? and ? order by slice, first_day";
    LocalDate from = wanted.from() == null ? FIRST_DAY : Month.first(wanted.from());
    LocalDate to = wanted.to() == null ? LAST_DAY : wanted.to();
    wanted.kpis().stream()
        .sorted(Comparator.comparing(KpiId::value))
        .forEach(
            kpi ->
                Plain.each(
                    handle,
                    AT_ONCE,
                    sql,
                    row -> unpack(new Figure(kpi), row, wanted, consumer),
                    workspace.value(),
                    strategy.value(),
                    kpi.value(),
                    from,
                    to));
  }

  static void bookings(
      Handle handle, WorkspaceId workspace, StrategyId strategy, Consumer<Observation> consumer) {
    Plain.each(
        handle,
        AT_ONCE,
        """
        select subject, slice, first_day, points from observation
        where workspace = ? and strategy_id = ? and subject < ?
        order by subject, slice, first_day
        """,
        row ->
            PackedMonth.each(
                new Month(
                    SubjectText.parse(row.getString(1)),
                    SliceText.parse(row.getString(2)),
                    row.getObject(3, LocalDate.class)),
                row.getBytes(4),
                consumer),
        workspace.value(),
        strategy.value(),
        SubjectText.AFTER_BOOKINGS);
  }

  private static void unpack(
      Subject subject, ResultSet row, Wanted wanted, Consumer<Observation> consumer)
      throws SQLException {
    Slice slice = SliceText.parse(row.getString(1));
    if (wanted.slice() == null || wanted.slice().holds(slice)) {
      PackedMonth.each(
          new Month(subject, slice, row.getObject(2, LocalDate.class)),
          row.getBytes(3),
          one -> {
            if (isWithin(one.point(), wanted)) {
              consumer.accept(one);
            }
          });
    }
  }

  private static boolean isWithin(Point point, Wanted wanted) {
    return (wanted.from() == null || !point.from().isBefore(wanted.from()))
        && (wanted.to() == null || !point.to().isAfter(wanted.to()));
  }

  static List<Earlier> earlier(
      Handle handle, WorkspaceId workspace, StrategyId strategy, KpiId kpi) {
    return handle
        .createQuery(
            SELECT
                + """
                where workspace = :workspace and strategy_id = :strategy and subject = :subject
                order by replaced_at desc, to_day, slice limit :limit
                """)
        .bind("workspace", workspace)
        .bind("strategy", strategy)
        .bind("subject", kpi.value())
        .bind("limit", EARLIER_TOLD)
        .map(
            (row, context) ->
                new Earlier(
                    observation(row),
                    row.getObject("replaced_at", OffsetDateTime.class).toInstant(),
                    row.getString("replaced_by")))
        .list();
  }

  private static Observation observation(ResultSet row) throws SQLException {
    return new Observation(
        SubjectText.parse(row.getString("subject")),
        SliceText.parse(row.getString("slice")),
        new Point(
            row.getObject("from_day", LocalDate.class),
            row.getObject("to_day", LocalDate.class),
            row.getBigDecimal("amount"),
            row.getBigDecimal("base"),
            Certainty.valueOf(row.getString("certainty"))),
        row.getString("source"));
  }
}
