package io.planwerk.persistence.shared;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * A large tree as compact JSON in UTF-8. As bytes rather than a text, because H2 goes through a
 * text character by character for every page it writes, which costs a third of an insert.
 */
public final class TreeBytes {
  private static final int USUAL_SIZE = 32 * 1024;

  private final byte[] json;

  private TreeBytes(byte[] json) {
    this.json = json;
  }

  public static TreeBytes of(Object tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (JsonGenerator out = TreeText.JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      TreeText.write(tree, out);
    }
    return new TreeBytes(bytes.toByteArray());
  }

  /**
   * Takes what {@link #toArray} gave.
   *
   * @param json not to be changed any more; absent where nothing was kept
   */
  public static @Nullable TreeBytes kept(byte @Nullable [] json) {
    return json == null ? null : new TreeBytes(json);
  }

  public @Nullable Object tree() {
    try (JsonParser in = TreeText.JSON.createParser(ObjectReadContext.empty(), json)) {
      return TreeText.read(in);
    }
  }

  /**
   * The tree of an object.
   *
   * @throws IllegalStateException when it is something else
   */
  public Map<String, Object> object() {
    return TreeText.object(tree());
  }

  /** In bytes. */
  public int size() {
    return json.length;
  }

  /** The bytes themselves, not to be changed. */
  public byte[] toArray() {
    return json;
  }
}
