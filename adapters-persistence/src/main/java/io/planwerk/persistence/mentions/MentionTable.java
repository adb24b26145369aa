package io.planwerk.persistence.mentions;

import static java.util.Comparator.comparing;

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
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.Tallies;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The rows of mentions. H2 follows an index in place of sorting only where the order names all of
 * its columns, those too that are the same in all rows.
 */
final class MentionTable {
  private static final int AT_ONCE = 500;
  private static final int SCORE_DIGITS = 4;
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

  private MentionTable() {}

  static void insert(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      List<Mention> mentions,
      List<Story> begun) {
    Map<MentionId, Story> stories =
        begun.stream().collect(Collectors.toMap(Story::first, Function.identity()));
    Plain.batch(
        handle,
        "insert into mention (print, signature, echoes, "
            + COLUMNS
            + ", story, workspace, strategy_id, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        mentions,
        one -> {
          Story story = stories.get(one.id());
          Stream<@Nullable Object> begins =
              story == null
                  ? Stream.of(null, null, 0)
                  : Stream.of(
                      story.print().exact(),
                      StoryTable.bytes(story.print().signature()),
                      story.echoes());
          return Stream.concat(begins, Arrays.stream(row(workspace, strategy, one))).toArray();
        });
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
        "delete from mention_care where workspace = ? and strategy_id = ? and mention_id = ?",
        mentions,
        one -> new @Nullable Object[] {workspace.value(), strategy.value(), one.id().value()});
    care(handle, workspace, strategy, mentions);
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
      one.topics().stream()
          .sorted(comparing(TopicId::value))
          .map(MentionTable::among)
          .collect(Collectors.joining()),
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

  /** The latest first, one more than a page has. */
  static List<Mention> list(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      MentionFilter filter,
      Page.Request page) {
    List<Mention> found = new ArrayList<>();
    MentionCondition condition = new MentionCondition(workspace, strategy, filter);
    if (page.after() != null) {
      condition.and("mention.id < ?", page.after());
    }
    if (filter.topic() == null) {
      Plain.each(
          handle,
          AT_ONCE,
          READ + condition.sql() + latest(page),
          row -> found.add(mention(row)),
          condition.arguments());
      return found;
    }
    TopicQuarters quarters =
        new TopicQuarters(handle, workspace, strategy, filter.topic(), filter, page.after());
    for (List<Instant> some = quarters.next();
        !some.isEmpty() && found.size() <= page.limit();
        some = quarters.next()) {
      Plain.lookUp(
          handle,
          "("
              + READ
              + condition.sql()
              + " and mention.id >= ? and mention.id < ?"
              + latest(page)
              + ")",
          some,
          quarter ->
              condition.arguments(
                  MentionId.instant(quarter), MentionId.instant(quarter.plus(Tallies.QUARTER))),
          row -> found.add(mention(row)));
    }
    found.sort(comparing((Mention one) -> one.id().value()).reversed());
    return found.subList(0, Math.min(found.size(), page.limit() + 1));
  }

  private static String latest(Page.Request page) {
    return " order by mention.workspace desc, mention.strategy_id desc, mention.id desc"
        + " fetch first "
        + (page.limit() + 1)
        + " rows only";
  }

  static List<Mention> arrived(
      Handle handle, WorkspaceId workspace, StrategyId strategy, long after, int limit) {
    List<Mention> found = new ArrayList<>();
    Plain.each(
        handle,
        AT_ONCE,
        READ
            + " where mention.workspace = ? and mention.strategy_id = ? and arrival > ?"
            + " order by mention.workspace, mention.strategy_id, arrival fetch first "
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
    MentionCondition condition = new MentionCondition(workspace, strategy, filter);
    Plain.each(
        handle,
        AT_ONCE,
        READ + condition.sql() + " and care.state is not null",
        row -> consumer.accept(mention(row)),
        condition.arguments());
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

  /** How a topic stands among others, so that it can be searched for. */
  static String among(TopicId topic) {
    return SEPARATOR + topic.value() + SEPARATOR;
  }

  private static Set<TopicId> topics(String text) {
    return Arrays.stream(text.split(SEPARATOR, -1))
        .filter(one -> !one.isEmpty())
        .map(TopicId::new)
        .collect(Collectors.toSet());
  }

  static <T> @Nullable T part(@Nullable String text, Function<String, T> toPart) {
    return text == null ? null : toPart.apply(text);
  }
}
