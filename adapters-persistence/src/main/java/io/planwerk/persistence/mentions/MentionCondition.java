package io.planwerk.persistence.mentions;

import io.planwerk.domain.handling.HandlingState;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of rows of mentions. */
final class MentionCondition {
  private static final Pattern LIKE = Pattern.compile("[!%_]");

  private final StringBuilder sql =
      new StringBuilder(" where mention.workspace = ? and mention.strategy_id = ?");
  private final List<@Nullable Object> arguments = new ArrayList<>();

  MentionCondition(WorkspaceId workspace, StrategyId strategy, MentionFilter filter) {
    arguments.add(workspace.value());
    arguments.add(strategy.value());
    if (filter.topic() != null) {
      and("topics like ?", "%" + MentionTable.among(filter.topic()) + "%");
    }
    if (filter.tone() != null) {
      and("coalesce(care.judged_tone, tone) = ?", filter.tone().name());
    }
    if (filter.network() != null) {
      and("network = ?", filter.network().value());
    }
    if (filter.from() != null) {
      and("mention.id >= ?", MentionId.instant(filter.from()));
    }
    if (filter.until() != null) {
      and("mention.id < ?", MentionId.instant(filter.until()));
    }
    if (filter.story() != null) {
      and("story = ?", filter.story().value());
    }
    if (filter.firsts()) {
      sql.append(" and story = mention.id");
    }
    if (filter.urgency() != null) {
      and("coalesce(care.judged_urgency, urgency) = ?", filter.urgency().name());
    }
    if (filter.text() != null) {
      String pattern =
          "%" + LIKE.matcher(filter.text().toLowerCase(Locale.ROOT)).replaceAll("!$0") + "%";
      and("(lower(body) like ? escape '!' or lower(author) like ? escape '!')", pattern);
      arguments.add(pattern);
    }
    desk(filter.desk());
  }

  private void desk(MentionFilter.Desk desk) {
    if (desk.state() == HandlingState.OPEN) {
      sql.append(" and (care.state is null or care.state = 'OPEN')");
    } else if (desk.state() != null) {
      and("care.state = ?", desk.state().name());
    }
    if (desk.person() != null) {
      and("care.person = ?", desk.person().value());
    }
    if (desk.unit() != null) {
      and("care.unit = ?", desk.unit().value());
    }
    if (desk.waiting() || desk.overdueAt() != null) {
      sql.append(
          " and care.expected and care.answered_at is null"
              + " and care.state in ('OPEN', 'ASSIGNED')");
    }
    if (desk.overdueAt() != null) {
      and("care.due < ?", desk.overdueAt());
    }
  }

  void and(String condition, Object argument) {
    sql.append(" and ").append(condition);
    arguments.add(argument);
  }

  String sql() {
    return sql.toString();
  }

  /**
   * @param more of what follows
   */
  @Nullable Object[] arguments(Object... more) {
    return Stream.concat(arguments.stream(), Stream.of(more)).toArray();
  }
}
