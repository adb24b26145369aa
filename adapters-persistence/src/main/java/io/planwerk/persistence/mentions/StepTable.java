package io.planwerk.persistence.mentions;

import io.planwerk.domain.handling.HandlingEntry;
import io.planwerk.domain.handling.HandlingEvent;
import io.planwerk.domain.handling.Step;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of what was done with mentions. */
final class StepTable {
  private static final int AT_ONCE = 100;

  private StepTable() {}

  static void insert(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      MentionId mention,
      HandlingEvent event) {
    HandlingEntry entry = event.entry();
    Plain.change(
        handle,
        """
        insert into mention_step (workspace, strategy_id, mention_id, number, noted_at, noted_by,
        step, person, unit, done_at, link, body, tone, urgency)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        workspace.value(),
        strategy.value(),
        mention.value(),
        event.number(),
        event.at(),
        event.by(),
        entry.step().name(),
        entry.person() == null ? null : entry.person().value(),
        entry.unit() == null ? null : entry.unit().value(),
        entry.at(),
        entry.link() == null ? null : entry.link().value().toString(),
        entry.text(),
        entry.tone() == null ? null : entry.tone().name(),
        entry.urgency() == null ? null : entry.urgency().name());
  }

  static List<HandlingEvent> of(
      Handle handle, WorkspaceId workspace, StrategyId strategy, MentionId mention) {
    List<HandlingEvent> steps = new ArrayList<>();
    Plain.each(
        handle,
        AT_ONCE,
        """
        select number, noted_at, noted_by, step, person, unit, done_at, link, body, tone, urgency
        from mention_step where workspace = ? and strategy_id = ? and mention_id = ?
        order by number
        """,
        row ->
            steps.add(
                new HandlingEvent(
                    row.getInt("number"),
                    row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                    row.getString("noted_by"),
                    new HandlingEntry(
                        Step.valueOf(row.getString("step")),
                        MentionTable.part(row.getString("person"), PersonId::new),
                        MentionTable.part(row.getString("unit"), UnitId::new),
                        MentionTable.instant(row, "done_at"),
                        MentionTable.part(
                            row.getString("link"), text -> new Link(URI.create(text))),
                        row.getString("body"),
                        MentionTable.part(row.getString("tone"), Tone::valueOf),
                        MentionTable.part(row.getString("urgency"), Urgency::valueOf)))),
        workspace.value(),
        strategy.value(),
        mention.value());
    return steps;
  }
}
