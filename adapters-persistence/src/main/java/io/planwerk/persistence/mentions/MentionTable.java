package io.planwerk.persistence.mentions;

import io.planwerk.application.Page;
import io.planwerk.domain.handling.Care;
import io.planwerk.domain.handling.HandlingState;
import io.planwerk.domain.listening.Cue;
import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.StatedTone;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of mentions. */
final class MentionTable {
  private static final int AT_ONCE = 500;
  private static final int SCORE_DIGITS = 4;
  private static final Pattern LIKE = Pattern.compile("[!%_]");
  private static final String SEPARATOR = "\u001f";
  private static final String LINE = "\n";

  private static final String COLUMNS =
      "said_at, reference, body, author, reach, network, platform, source, link, thread,"
          + " stated_language, stated_tone, language, tone, score, urgency, question, complaint,"
          + " because, topics, stated_outlet, outlet, concerns_us, arrival";

  private static final String READ =
      "select "
          + COLUMNS
          + ", story, id, care.state, care.person, care.unit, care.expected, care.due,"
          + " care.answered_at, care.answer_minutes, care.judged_tone, care.judged_urgency"
          + " from mention left join mention_care care on care.workspace = mention.workspace"
          + " and care.strategy_id = mention.strategy_id and care.mention_id = mention.id";

  private record About(TopicId topic, MentionId mention) {}

  private MentionTable() {}

  static void insert(
      Handle handle, WorkspaceId workspace, StrategyId strategy, List<Mention> mentions) {
    Plain.batch(
        handle,
        "insert into mention ("
            + COLUMNS
            + ", story, workspace, strategy_id, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        mentions,
        one -> row(workspace, strategy, one));
    topics(handle, workspace, strategy, mentions);
    care(handle, workspace, strategy, mentions);
  }

  private static void care(
      Handle handle, WorkspaceId workspace, StrategyId strategy, List<Mention> mentions) {
    Plain.batch(
        handle,
        """
        insert into mention_care (workspace, strategy_id, mention_id, state, person, unit, expected,
        due, answered_at, answer_minutes, judged_tone, judged_urgency)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        mentions.stream().filter(one -> !one.care().equals(Care.NONE)).toList(),
        one -> {
          Care care = one.care();
          return new @Nullable Object[] {
            workspace.value(),
            strategy.value(),
            one.id().value(),
            care.state().name(),
            care.person() == null ? null : care.person().value(),
            care.unit() == null ? null : care.unit().value(),
            care.expected(),
            care.due(),
            care.answer() == null ? null : care.answer().at(),
            care.answer() == null ? null : care.answer().minutes(),
            care.tone() == null ? null : care.tone().name(),
            care.urgency() == null ? null : care.urgency().name()
          };
        });
  }

  static void update(
      Handle handle, WorkspaceId workspace, StrategyId strategy, List<Mention> mentions) {
    Plain.batch(
        handle,
        "update mention set "
            + Arrays.stream(COLUMNS.split(","))
                .map(c -> c + " = ?")
                .collect(Collectors.joining(","))
            + ", story = ? where workspace = ? and strategy_id = ? and id = ?",
        mentions,
        one -> row(workspace, strategy, one));
    Plain.batch(
        handle,
        "delete from mention_topic where workspace = ? and strategy_id = ? and mention_id = ?",
        mentions,
        one -> new @Nullable Object[] {workspace.value(), strategy.value(), one.id().value()});
    topics(handle, workspace, strategy, mentions);
    Plain.batch(
        handle,
        "delete from mention_care where workspace = ? and strategy_id = ? and mention_id = ?",
        mentions,
        one -> new @Nullable Object[] {workspace.value(), strategy.value(), one.id().value()});
    care(handle, workspace, strategy, mentions);
  }

  private static void topics(
      Handle handle, WorkspaceId workspace, StrategyId strategy, List<Mention> mentions) {
    List<About> links = new ArrayList<>();
    mentions.forEach(one -> one.topics().forEach(topic -> links.add(new About(topic, one.id()))));
    Plain.batch(
        handle,
        "insert into mention_topic (workspace, strategy_id, topic, mention_id) values (?, ?, ?, ?)",
        links,
        link ->
            new @Nullable Object[] {
              workspace.value(), strategy.value(), link.topic().value(), link.mention().value()
            });
  }

  private static @Nullable Object[] row(WorkspaceId workspace, StrategyId strategy, Mention one) {
    MentionEntry entry = one.entry();
    TextReading reading = one.reading();
    return new @Nullable Object[] {
      entry.at(),
      entry.reference(),
      entry.text(),
      entry.author(),
      entry.reach(),
      entry.network() == null ? null : entry.network().value(),
      entry.platform() == null ? null : entry.platform().value(),
      entry.source() == null ? null : entry.source().value(),
      entry.link() == null ? null : entry.link().value().toString(),
      entry.thread(),
      entry.language() == null ? null : entry.language().tag(),
      entry.sentiment() == null ? null : entry.sentiment().name(),
      reading.language().tag(),
      reading.tone().name(),
      BigDecimal.valueOf(reading.score()).setScale(SCORE_DIGITS, RoundingMode.HALF_EVEN),
      reading.urgency().name(),
      reading.question(),
      reading.complaint(),
      reading.because().stream()
          .map(cue -> cue.kind() + SEPARATOR + cue.weight() + SEPARATOR + oneLine(cue.words()))
          .collect(Collectors.joining(LINE)),
      one.topics().stream().map(TopicId::value).sorted().collect(Collectors.joining(SEPARATOR)),
      entry.outlet() == null ? null : entry.outlet().name(),
      one.outlet().name(),
      one.concernsUs(),
      one.arrival(),
      one.story().value(),
      workspace.value(),
      strategy.value(),
      one.id().value()
    };
  }

  private static String oneLine(String words) {
    return words.replace(LINE, " ").replace(SEPARATOR, " ");
  }

  static void of(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      Collection<MentionId> ids,
      Consumer<Mention> consumer) {
    Plain.lookUp(
        handle,
        READ + " where mention.workspace = ? and mention.strategy_id = ? and mention.id = ?",
        List.copyOf(ids),
        id -> new @Nullable Object[] {workspace.value(), strategy.value(), id.value()},
        row -> consumer.accept(mention(row)));
  }

  static List<Mention> list(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      MentionFilter filter,
      Page.Request page) {
    Condition condition = new Condition(workspace, strategy, filter);
    if (page.after() != null) {
      condition.and("mention.id < ?", page.after());
    }
    List<Mention> found = new ArrayList<>();
    Plain.each(
        handle,
        AT_ONCE,
        READ
            + condition.sql()
            + " order by id desc fetch first "
            + (page.limit() + 1)
            + " rows only",
        row -> found.add(mention(row)),
        condition.arguments());
    return found;
  }

  static List<Mention> arrived(
      Handle handle, WorkspaceId workspace, StrategyId strategy, long after, int limit) {
    List<Mention> found = new ArrayList<>();
    Plain.each(
        handle,
        AT_ONCE,
        READ
            + " where mention.workspace = ? and mention.strategy_id = ? and arrival > ?"
            + " order by arrival fetch first "
            + limit
            + " rows only",
        row -> found.add(mention(row)),
        workspace.value(),
        strategy.value(),
        after);
    return found;
  }

  static void cared(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      MentionFilter filter,
      Consumer<Mention> consumer) {
    Condition condition = new Condition(workspace, strategy, filter);
    Plain.each(
        handle,
        AT_ONCE,
        READ + condition.sql() + " and care.state is not null",
        row -> consumer.accept(mention(row)),
        condition.arguments());
  }

  /** What is asked of rows. */
  private static final class Condition {
    private final StringBuilder sql =
        new StringBuilder(" where mention.workspace = ? and mention.strategy_id = ?");
    private final List<@Nullable Object> arguments = new ArrayList<>();

    Condition(WorkspaceId workspace, StrategyId strategy, MentionFilter filter) {
      arguments.add(workspace.value());
      arguments.add(strategy.value());
      if (filter.topic() != null) {
        and(
            "exists (select 1 from mention_topic where mention_topic.workspace = mention.workspace"
                + " and mention_topic.strategy_id = mention.strategy_id"
                + " and mention_topic.topic = ? and mention_topic.mention_id = mention.id)",
            filter.topic().value());
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

    @Nullable Object[] arguments() {
      return arguments.toArray();
    }
  }

  private static Mention mention(ResultSet row) throws SQLException {
    return new Mention(
        new MentionId(row.getString("id")),
        new MentionEntry(
            row.getString("reference"),
            row.getObject("said_at", OffsetDateTime.class).toInstant(),
            row.getString("body"),
            row.getString("author"),
            row.getObject("reach", Integer.class),
            part(row.getString("network"), NetworkId::new),
            part(row.getString("platform"), PlatformId::new),
            part(row.getString("source"), SourceId::new),
            part(row.getString("stated_outlet"), Outlet::valueOf),
            part(row.getString("link"), text -> new Link(URI.create(text))),
            row.getString("thread"),
            part(row.getString("stated_language"), Language::new),
            part(row.getString("stated_tone"), StatedTone::valueOf)),
        new TextReading(
            new Language(row.getString("language")),
            Tone.valueOf(row.getString("tone")),
            row.getBigDecimal("score").doubleValue(),
            Urgency.valueOf(row.getString("urgency")),
            row.getBoolean("question"),
            row.getBoolean("complaint"),
            cues(row.getString("because"))),
        topics(row.getString("topics")),
        new MentionId(row.getString("story")),
        Outlet.valueOf(row.getString("outlet")),
        row.getBoolean("concerns_us"),
        row.getLong("arrival"),
        row.getString("state") == null ? Care.NONE : care(row));
  }

  private static Care care(ResultSet row) throws SQLException {
    Instant answeredAt = instant(row, "answered_at");
    return new Care(
        switch (HandlingState.valueOf(row.getString("state"))) {
          case OPEN -> new Care.Stand.Open();
          case ASSIGNED ->
              new Care.Stand.Assigned(
                  part(row.getString("person"), PersonId::new),
                  part(row.getString("unit"), UnitId::new));
          case ANSWERED -> new Care.Stand.Answered();
          case DISMISSED -> new Care.Stand.Dismissed();
        },
        row.getBoolean("expected"),
        instant(row, "due"),
        answeredAt == null ? null : new Care.Answer(answeredAt, row.getInt("answer_minutes")),
        part(row.getString("judged_tone"), Tone::valueOf),
        part(row.getString("judged_urgency"), Urgency::valueOf));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static List<Cue> cues(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(LINE, -1))
            .map(line -> line.split(SEPARATOR, -1))
            .map(
                parts ->
                    new Cue(Cue.Kind.valueOf(parts[0]), parts[2], Double.parseDouble(parts[1])))
            .toList();
  }

  private static Set<TopicId> topics(String text) {
    return text.isEmpty()
        ? Set.of()
        : Arrays.stream(text.split(SEPARATOR, -1)).map(TopicId::new).collect(Collectors.toSet());
  }

  static <T> @Nullable T part(@Nullable String text, Function<String, T> toPart) {
    return text == null ? null : toPart.apply(text);
  }
}
