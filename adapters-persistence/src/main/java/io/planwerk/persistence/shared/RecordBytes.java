package io.planwerk.persistence.shared;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import org.jspecify.annotations.Nullable;

/** Records as they stand in a column. */
public final class RecordBytes {
  private RecordBytes() {}

  /** The record with all of its fields, as JSON. */
  public static byte[] of(Record value) {
    return TreeBytes.of(RecordWriter.writeWhole(value)).toArray();
  }

  /**
   * The record that was kept.
   *
   * @throws IllegalStateException if it can't be read; that is a bug or a damaged database
   */
  public static <T> T read(Class<T> type, byte @Nullable [] json) {
    TreeBytes kept = TreeBytes.kept(json);
    return switch (RecordReader.readKept(type, kept == null ? null : kept.tree())) {
      case Reading.Read<T>(T value) -> value;
      case Reading.Rejected<T> rejected ->
          throw new IllegalStateException("what was kept can't be read: " + rejected.faults());
    };
  }
}
