package io.planwerk.persistence.observations;

import io.planwerk.application.port.Observations.Wanted;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The rows of observations. */
final class ObservationTable {
  private static final int AT_ONCE = 2_000;
  private static final int EARLIER_TOLD = 500;

  private ObservationTable() {}

  static int insert(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      List<Observation> observations,
      Instant at,
      String by) {
    return Plain.batch(
        handle,
        """
        insert into observation (workspace, strategy_id, subject, slice, to_day, from_day, amount, base,
          certainty, source, noted_at, noted_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        observations,
        one ->
            row(
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
                by));
  }

  static void replace(
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
        select workspace, strategy_id, subject, slice, to_day, from_day, amount, base, certainty, source,
          cast(? as timestamp(3) with time zone), cast(? as varchar)
        from observation
        where workspace = ? and strategy_id = ? and subject = ? and slice = ? and to_day = ?
          and from_day = ?
        """,
        observations,
        one ->
            row(
                at,
                by,
                workspace.value(),
                strategy.value(),
                SubjectText.of(one.subject()),
                SliceText.of(one.slice()),
                one.point().to(),
                one.point().from()));
    Plain.batch(
        handle,
        """
        update observation set amount = ?, base = ?, certainty = ?, source = ?, noted_at = ?,
          noted_by = ?
        where workspace = ? and strategy_id = ? and subject = ? and slice = ? and to_day = ?
          and from_day = ?
        """,
        observations,
        one ->
            row(
                one.point().value(),
                one.point().base(),
                one.point().certainty().name(),
                one.source(),
                at,
                by,
                workspace.value(),
                strategy.value(),
                SubjectText.of(one.subject()),
                SliceText.of(one.slice()),
                one.point().to(),
                one.point().from()));
  }

  private static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  /**
   * Those of some parts of some subjects whose last days lie between two days.
   *
   * @param subjects as texts
   * @param slices as texts
   */
  static void each(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      Set<String> subjects,
      Set<String> slices,
      LocalDate from,
      LocalDate to,
      Consumer<Observation> consumer) {
    read(
        handle,
        "subject in (<subjects>) and slice in (<slices>) and to_day >= :from and to_day <= :to",
        query ->
            of(query, workspace, strategy)
                .bindList("subjects", subjects.stream().sorted().toList())
                .bindList("slices", slices.stream().sorted().toList())
                .bind("from", from)
                .bind("to", to),
        consumer);
  }

  /** Those that are wanted, within the figure or of parts of it. */
  static void each(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      Wanted wanted,
      Consumer<Observation> consumer) {
    if (wanted.kpis().isEmpty()) {
      return;
    }
    read(
        handle,
        "subject in (<subjects>)"
            + (wanted.slice() == null ? " and slice = ''" : " and slice <> ''")
            + (wanted.from() == null ? "" : " and from_day >= :from")
            + (wanted.to() == null ? "" : " and to_day <= :to"),
        query -> {
          of(query, workspace, strategy)
              .bindList("subjects", wanted.kpis().stream().map(KpiId::value).sorted().toList());
          if (wanted.from() != null) {
            query.bind("from", wanted.from());
          }
          if (wanted.to() != null) {
            query.bind("to", wanted.to());
          }
          return query;
        },
        observation -> {
          if (wanted.slice() == null || wanted.slice().holds(observation.slice())) {
            consumer.accept(observation);
          }
        });
  }

  static void bookings(
      Handle handle, WorkspaceId workspace, StrategyId strategy, Consumer<Observation> consumer) {
    read(
        handle,
        "subject < :end",
        query -> of(query, workspace, strategy).bind("end", SubjectText.AFTER_BOOKINGS),
        consumer);
  }

  private static Query of(Query query, WorkspaceId workspace, StrategyId strategy) {
    return query.bind("workspace", workspace).bind("strategy", strategy);
  }

  private static void read(
      Handle handle,
      String condition,
      UnaryOperator<Query> binding,
      Consumer<Observation> consumer) {
    try (Query query =
        handle.createQuery(
            "select subject, slice, to_day, from_day, amount, base, certainty, source"
                + " from observation where workspace = :workspace and strategy_id = :strategy and "
                + condition
                + " order by subject, slice, to_day, from_day")) {
      binding
          .apply(query.setFetchSize(AT_ONCE))
          .map((row, context) -> observation(row))
          .forEach(consumer);
    }
  }

  static List<Earlier> earlier(
      Handle handle, WorkspaceId workspace, StrategyId strategy, KpiId kpi) {
    return handle
        .createQuery(
            """
            select * from earlier_observation
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
