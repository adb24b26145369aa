package io.planwerk.rest.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that is the same for everybody: made once, and sent packed to those who take it so.
 * Answers about a strategy aren't packed, as their length would tell of what is secret in them.
 */
public final class Asset {
  /** Below this, packing saves no packet. */
  private static final int LEAST = 1_000;

  private final String mediaType;
  private final String tag;
  private final byte[] plain;
  private final byte @Nullable [] packed;

  private Asset(String mediaType, String tag, byte[] plain, byte @Nullable [] packed) {
    this.mediaType = mediaType;
    this.tag = tag;
    this.plain = plain;
    this.packed = packed;
  }

  /**
   * A text.
   *
   * @param tag what differs whenever the content does, in quotes
   * @param content handed over: it isn't to be changed any more
   */
  public static Asset ofText(String mediaType, String tag, byte[] content) {
    return new Asset(mediaType, tag, content, content.length < LEAST ? null : gzip(content));
  }

  /** What is packed already, such as a picture. */
  public static Asset ofPacked(String mediaType, String tag, byte[] content) {
    return new Asset(mediaType, tag, content, null);
  }

  /** Whether this is the content. */
  public boolean holds(byte[] content) {
    return Arrays.equals(plain, content);
  }

  /** The answer to a caller, who asks each time whether it is still good. */
  public Reply reply(Request request) {
    byte[] shorter = packed;
    if (shorter == null) {
      return reply(request, tag, plain);
    }
    // Each form has a tag of its own, or caches would give one for the other.
    boolean isPacked = takesGzip(request.header("Accept-Encoding"));
    Reply reply =
        isPacked
            ? reply(request, tag.substring(0, tag.length() - 1) + "-gzip\"", shorter)
            : reply(request, tag, plain);
    if (isPacked && reply.body().length > 0) {
      reply.with("Content-Encoding", "gzip");
    }
    return reply.with("Vary", "Accept-Encoding");
  }

  private Reply reply(Request request, String etag, byte[] content) {
    Reply reply =
        Conditions.isKnown(request, etag)
            ? Reply.notModified(etag)
            : Reply.of(200, mediaType, content).with("ETag", etag);
    return reply.with("Cache-Control", "no-cache");
  }

  private static boolean takesGzip(@Nullable String accepted) {
    return accepted != null
        && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(
                coding -> coding.matches("gzip(;q=.*)?") && !coding.matches(".*;q=0(\\.0*)?"));
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
