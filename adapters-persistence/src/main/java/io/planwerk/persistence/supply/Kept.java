package io.planwerk.persistence.supply;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.persistence.shared.TreeBytes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How values stand in rows. */
final class Kept {
  private Kept() {}

  static byte[] bytes(Record value) {
    return TreeBytes.of(RecordWriter.writeWhole(value)).toArray();
  }

  static <T> T record(Class<T> type, byte @Nullable [] json) {
    TreeBytes kept = TreeBytes.kept(json);
    return switch (RecordReader.readKept(type, kept == null ? null : kept.tree())) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Rejected<T> rejected ->
          throw new IllegalStateException("what was kept can't be read: " + rejected.faults());
    };
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static @Nullable Bilingual bilingual(ResultSet row, String de, String en) throws SQLException {
    String german = row.getString(de);
    String english = row.getString(en);
    return german == null || english == null ? null : new Bilingual(german, english);
  }
}
