package io.planwerk.persistence.mentions;

import io.planwerk.domain.listening.Signature;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.TextPrint;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.database.Plain;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of stories, and of the bands by which they are found. */
final class StoryTable {
  private static final String FOUND =
      "select id, print, signature, echoes from story where workspace = ? and strategy_id = ?";

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
    Plain.lookUp(
        handle,
        FOUND + " and print = ? and id >= ?",
        prints.stream().map(TextPrint::exact).distinct().toList(),
        print -> new @Nullable Object[] {workspace.value(), strategy.value(), print, since},
        row -> add(row, found));
    Set<String> near = new HashSet<>();
    Plain.lookUp(
        handle,
        """
        select story from story_band
        where workspace = ? and strategy_id = ? and band = ? and story >= ?
        """,
        prints.stream().flatMap(one -> one.bands().stream()).distinct().toList(),
        band -> new @Nullable Object[] {workspace.value(), strategy.value(), band, since},
        row -> near.add(row.getString(1)));
    near.removeAll(found.keySet());
    Plain.lookUp(
        handle,
        FOUND + " and id = ?",
        List.copyOf(near),
        id -> new @Nullable Object[] {workspace.value(), strategy.value(), id},
        row -> add(row, found));
    return List.copyOf(found.values());
  }

  private static void add(ResultSet row, Map<String, Story> found) throws SQLException {
    found.put(
        row.getString(1),
        new Story(
            new MentionId(row.getString(1)),
            new TextPrint(row.getLong(2), signature(row.getBytes(3))),
            row.getInt(4)));
  }

  static Map<MentionId, Integer> echoes(
      Handle handle, WorkspaceId workspace, StrategyId strategy, Set<MentionId> stories) {
    Map<MentionId, Integer> echoes = new HashMap<>();
    Plain.lookUp(
        handle,
        "select id, echoes from story where workspace = ? and strategy_id = ? and id = ?",
        List.copyOf(stories),
        story -> new @Nullable Object[] {workspace.value(), strategy.value(), story.value()},
        row -> echoes.put(new MentionId(row.getString(1)), row.getInt(2)));
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
