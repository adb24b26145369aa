package io.planwerk.rest.shared;

import io.planwerk.rest.document.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An address with a method, and who answers there. */
public sealed interface Route {

  /** The path with its variable parts in braces. */
  String path();

  Method method();

  /** Can be read by everybody. */
  record Open(String path, Function<Request, Reply> handler) implements Route {
    @Override
    public Method method() {
      return Method.GET;
    }
  }

  /**
   * For people at a browser, known or not: takes what forms send, and parameters that others add to
   * an address. What is sent has to come from a page of this server.
   *
   * @param parameters those that are read
   */
  record Front(Method method, String path, Set<String> parameters, Function<Visit, Reply> handler)
      implements Route {
    public Front {
      parameters = Set.copyOf(parameters);
    }
  }

  /**
   * Takes a body as it arrives, however long it is, and answers in JSON; needs a token. To hand in
   * the same twice has to change nothing, so that it can be repeated without a key.
   *
   * @param permission what the token's role has to allow
   * @param parameters the query parameters that may be given
   */
  record Streamed(String path, Permission permission, Set<String> parameters, StreamHandler handler)
      implements Route {
    public Streamed {
      parameters = Set.copyOf(parameters);
    }

    @Override
    public Method method() {
      return Method.POST;
    }
  }

  /** Answers calls with a body that arrives. */
  @FunctionalInterface
  interface StreamHandler {

    /**
     * @param call with the body where that is one document, else without
     * @throws Refused when the caller asked for what can't be
     */
    Reply answer(Call call, InputStream body);
  }

  /**
   * Tells something of any length as it is read; needs a token.
   *
   * @param permission what the token's role has to allow
   * @param parameters the query parameters that may be given
   * @param contentType what it is told in
   */
  record Download(
      String path,
      Permission permission,
      Set<String> parameters,
      String contentType,
      DownloadHandler handler)
      implements Route {
    public Download {
      parameters = Set.copyOf(parameters);
    }

    @Override
    public Method method() {
      return Method.GET;
    }
  }

  /** Answers calls with what is written bit by bit. */
  @FunctionalInterface
  interface DownloadHandler {

    /**
     * @throws Refused when the caller asked for what can't be, before anything is written
     */
    void write(Call call, OutputStream out) throws IOException;
  }

  /**
   * A stream of server-sent events that the client keeps open; needs a token.
   *
   * @param permission what the token's role has to allow
   */
  record Events(String path, Permission permission, EventSource source) implements Route {
    @Override
    public Method method() {
      return Method.GET;
    }
  }

  /**
   * An event.
   *
   * @param id by which a client goes on behind it
   * @param type what it is
   * @param data its tree
   */
  record Event(String id, String type, Object data) {}

  /** Where events come from. */
  interface EventSource {

    /**
     * Where a stream begins: behind the last event that the client knows, or with what comes from
     * now on.
     *
     * @throws Refused when there is nothing at this address
     */
    String position(Call call, @Nullable String last);

    /**
     * Some of the events behind a position, the earliest first.
     *
     * @throws Refused when there is nothing at this address any more
     */
    List<Event> after(Call call, String position);
  }

  /**
   * Needs a token.
   *
   * @param permission what the token's role has to allow
   * @param parameters the query parameters that may be given
   * @param formats what can be answered in; none where the answer has a form of its own
   * @param apart whether it is traced before it is done, and not in one transaction with it
   */
  record Guarded(
      Method method,
      String path,
      Permission permission,
      Set<String> parameters,
      Set<Format> formats,
      boolean apart,
      Handler handler)
      implements Route {
    public Guarded {
      parameters = Set.copyOf(parameters);
      formats = Set.copyOf(formats);
    }

    /** The same where the work takes long or calls others, so that no transaction should wait. */
    public Guarded tracedApart() {
      return new Guarded(method, path, permission, parameters, formats, true, handler);
    }

    /** Answers in JSON only. */
    public static Guarded json(
        Method method,
        String path,
        Permission permission,
        Set<String> parameters,
        Handler handler) {
      return new Guarded(method, path, permission, parameters, Set.of(Format.JSON), false, handler);
    }

    /** Answers in a form of its own, whatever would be accepted. */
    public static Guarded file(
        Method method,
        String path,
        Permission permission,
        Set<String> parameters,
        Handler handler) {
      return new Guarded(method, path, permission, parameters, Set.of(), false, handler);
    }

    /** Answers in every format. */
    public static Guarded document(
        Method method,
        String path,
        Permission permission,
        Set<String> parameters,
        Handler handler) {
      return new Guarded(
          method, path, permission, parameters, EnumSet.allOf(Format.class), false, handler);
    }
  }
}
