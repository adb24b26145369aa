package io.planwerk.rest.shared;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer that is ready to be sent. */
public final class Reply {
  private static final byte[] NOTHING = {};
  private static final String JSON = "application/json";
  private static final String YAML = "application/yaml";

  private final int status;
  private final @Nullable String contentType;
  private final byte[] body;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<String> cookies = new ArrayList<>();
  private byte @Nullable [] repeated;

  private Reply(int status, @Nullable String contentType, byte[] body) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  /**
   * An answer with a body.
   *
   * @param body handed over: it isn't to be changed any more
   */
  public static Reply of(int status, String contentType, byte[] body) {
    return new Reply(status, contentType, body);
  }

  /** An answer without a body. */
  public static Reply empty(int status) {
    return new Reply(status, null, NOTHING);
  }

  /** The caller's copy is still good. */
  public static Reply notModified(String etag) {
    return empty(304).with("ETag", etag);
  }

  /** This answer for a program, which is told where to go and not sent there. */
  public Reply told() {
    Reply reply = empty(204);
    reply.headers.putAll(headers);
    reply.cookies.addAll(cookies);
    return reply;
  }

  /** This answer for a caller whose copy is still good. */
  Reply notModifiedAt(String etag) {
    Reply reply = empty(304);
    reply.headers.putAll(headers);
    return reply.with("ETag", etag);
  }

  public static Reply ofTree(int status, Object tree, Format format) {
    return ofText(status, DocumentText.print(tree, format), format);
  }

  /** An answer whose tree was already printed. */
  public static Reply ofText(int status, byte[] text, Format format) {
    return of(status, format == Format.JSON ? JSON : YAML, text);
  }

  /** Adds a header, in place of an earlier one of that name. */
  public Reply with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Adds a header Set-Cookie beside others. */
  public Reply withCookie(String value) {
    cookies.add(value);
    return this;
  }

  /** Tells less when the request is repeated: for what is shown once and kept nowhere. */
  public Reply repeatedAs(Object tree, Format format) {
    repeated = DocumentText.print(tree, format);
    return this;
  }

  /** The answer as it may be kept for repetitions of the request. */
  public Reply toRepeat() {
    byte[] less = repeated;
    if (less == null) {
      return this;
    }
    Reply reply = of(status, contentType == null ? JSON : contentType, less);
    reply.headers.putAll(headers);
    return reply;
  }

  public int status() {
    return status;
  }

  public @Nullable String contentType() {
    return contentType;
  }

  /** The body; not to be changed. */
  public byte[] body() {
    return body;
  }

  public List<String> cookies() {
    return List.copyOf(cookies);
  }

  public Map<String, String> headers() {
    return headers;
  }
}
