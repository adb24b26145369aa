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
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Stories, in the rows of their first mentions. */
final class StoryTable {
  private static final int AT_ONCE = 1_000;
  private static final String FOUND =
      """
      select id, print, signature, echoes from mention
      where workspace = ? and strategy_id = ? and id >= ? and signature is not null
      """;

  private StoryTable() {}

  static void grow(
      Handle handle, WorkspaceId workspace, StrategyId strategy, Map<MentionId, Integer> grown) {
    Plain.batch(
        handle,
        """
        update mention set echoes = echoes + ? where workspace = ? and strategy_id = ? and id = ?
        """,
        List.copyOf(grown.entrySet()),
        one ->
            new @Nullable Object[] {
              one.getValue(), workspace.value(), strategy.value(), one.getKey().value()
            });
  }

  /** Adds what arrived since, up to the latest. */
  static void follow(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      RecentStories recent,
      long latest) {
    Plain.each(
        handle,
        AT_ONCE,
        """
        select id, print, signature from mention
        where workspace = ? and strategy_id = ? and arrival > ? and arrival <= ?
        and signature is not null order by workspace, strategy_id, arrival
        """,
        row -> recent.add(row.getString(1), print(row, 2)),
        workspace.value(),
        strategy.value(),
        recent.upTo(),
        latest);
    recent.upTo(latest);
  }

  /**
   * @param near ids of some that may be meant besides those with the same text
   * @param since the least id that counts
   */
  static List<Story> find(
      Handle handle,
      WorkspaceId workspace,
      StrategyId strategy,
      Collection<TextPrint> prints,
      Set<String> near,
      String since) {
    Map<String, Story> found = new HashMap<>();
    Plain.lookUp(
        handle,
        FOUND + " and print = ?",
        prints.stream().map(TextPrint::exact).distinct().toList(),
        print -> new @Nullable Object[] {workspace.value(), strategy.value(), since, print},
        row -> add(row, found));
    List<String> others = new ArrayList<>(near);
    others.removeAll(found.keySet());
    Plain.lookUp(
        handle,
        FOUND + " and id = ?",
        others,
        id -> new @Nullable Object[] {workspace.value(), strategy.value(), since, id},
        row -> add(row, found));
    return List.copyOf(found.values());
  }

  private static void add(ResultSet row, Map<String, Story> found) throws SQLException {
    found.put(
        row.getString(1), new Story(new MentionId(row.getString(1)), print(row, 2), row.getInt(4)));
  }

  private static TextPrint print(ResultSet row, int column) throws SQLException {
    return new TextPrint(row.getLong(column), signature(row.getBytes(column + 1)));
  }

  static Map<MentionId, Integer> echoes(
      Handle handle, WorkspaceId workspace, StrategyId strategy, Set<MentionId> stories) {
    Map<MentionId, Integer> echoes = new HashMap<>();
    Plain.lookUp(
        handle,
        "select id, echoes from mention where workspace = ? and strategy_id = ? and id = ?"
            + " and signature is not null",
        List.copyOf(stories),
        story -> new @Nullable Object[] {workspace.value(), strategy.value(), story.value()},
        row -> echoes.put(new MentionId(row.getString(1)), row.getInt(2)));
    return echoes;
  }

  static byte[] bytes(Signature signature) {
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
