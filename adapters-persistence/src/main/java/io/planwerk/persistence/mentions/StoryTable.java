package io.planwerk.persistence.mentions;

import io.planwerk.domain.listening.Signature;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.TextPrint;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of stories, and of the bands by which they are found. */
final class StoryTable {
  private static final int AT_ONCE = 500;

  private record Band(long band, MentionId story) {}

  private StoryTable() {}

  static void insert(
      Handle handle, WorkspaceId workspace, StrategyId strategy, List<Story> stories) {
    Plain.batch(
        handle,
        """
        insert into story (workspace, strategy_id, id, echoes, print, signature)
        values (?, ?, ?, ?, ?, ?)
        """,
        stories,
        one ->
            new @Nullable Object[] {
              workspace.value(),
              strategy.value(),
              one.first().value(),
              one.echoes(),
              one.print().exact(),
              bytes(one.print().signature())
            });
    List<Band> bands = new ArrayList<>();
    stories.forEach(
        one ->
            one.print().bands().stream()
                .distinct()
                .forEach(band -> bands.add(new Band(band, one.first()))));
    Plain.batch(
        handle,
        "insert into story_band (workspace, strategy_id, band, story) values (?, ?, ?, ?)",
        bands,
        one ->
            new @Nullable Object[] {
              workspace.value(), strategy.value(), one.band(), one.story().value()
            });
  }

  static void grow(
      Handle handle, WorkspaceId workspace, StrategyId strategy, Map<MentionId, Integer> grown) {
    Plain.batch(
        handle,
        """
        update story set echoes = echoes + ? where workspace = ? and strategy_id = ? and id = ?
        """,
        List.copyOf(grown.entrySet()),
        one ->
            new @Nullable Object[] {
              one.getValue(), workspace.value(), strategy.value(), one.getKey().value()
            });
  }

  /**
   * @param since the least id that counts
   */
  static List<Story> near(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      Collection<TextPrint> prints,
      String since) {
    Map<String, Story> found = new HashMap<>();
    List<Long> exact = prints.stream().map(TextPrint::exact).distinct().toList();
    List<Long> bands = prints.stream().flatMap(one -> one.bands().stream()).distinct().toList();
    read(
        handle,
        " join story on story.print = wanted.one where",
        exact,
        workspace,
        strategy,
        since,
        found);
    read(
        handle,
        " join story_band on story_band.band = wanted.one join story"
            + " on story.workspace = story_band.workspace"
            + " and story.strategy_id = story_band.strategy_id and story.id = story_band.story"
            + " where story_band.workspace = ? and story_band.strategy_id = ? and",
        bands,
        workspace,
        strategy,
        since,
        found);
    return List.copyOf(found.values());
  }

  private static void read(
      Handle handle,
      String joined,
      List<Long> keys,
      WorkspaceId workspace,
      StrategyId strategy,
      String since,
      Map<String, Story> found) {
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      List<Long> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
      List<@Nullable Object> arguments = new ArrayList<>(some);
      if (joined.contains("?")) {
        arguments.add(workspace.value());
        arguments.add(strategy.value());
      }
      arguments.add(workspace.value());
      arguments.add(strategy.value());
      arguments.add(since);
      Plain.each(
          handle,
          AT_ONCE,
          "select story.id, story.print, story.signature, story.echoes from "
              + Plain.wanted(some.size(), "bigint")
              + joined
              + " story.workspace = ? and story.strategy_id = ? and story.id >= ?",
          row ->
              found.put(
                  row.getString(1),
                  new Story(
                      new MentionId(row.getString(1)),
                      new TextPrint(row.getLong(2), signature(row.getBytes(3))),
                      row.getInt(4))),
          arguments.toArray());
    }
  }

  static Map<MentionId, Integer> echoes(
      Handle handle, WorkspaceId workspace, StrategyId strategy, Set<MentionId> stories) {
    Map<MentionId, Integer> echoes = new HashMap<>();
    if (!stories.isEmpty()) {
      List<@Nullable Object> arguments = new ArrayList<>();
      stories.forEach(story -> arguments.add(story.value()));
      arguments.add(workspace.value());
      arguments.add(strategy.value());
      Plain.each(
          handle,
          AT_ONCE,
          "select id, echoes from "
              + Plain.wanted(stories.size(), "varchar")
              + " join story on story.id = wanted.one where workspace = ? and strategy_id = ?",
          row -> echoes.put(new MentionId(row.getString(1)), row.getInt(2)),
          arguments.toArray());
    }
    return echoes;
  }

  private static byte[] bytes(Signature signature) {
    List<Integer> numbers = signature.numbers();
    ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * numbers.size());
    numbers.forEach(buffer::putInt);
    return buffer.array();
  }

  private static Signature signature(byte[] bytes) {
    List<Integer> numbers = new ArrayList<>();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      numbers.add(buffer.getInt());
    }
    return Signature.stored(numbers);
  }
}
