package io.planwerk.rest;

import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.TextLanguage;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells problems of requests that the web server refuses by itself, before any route is asked. */
final class ServerProblems implements Request.Handler {
  private static final Logger LOG = LoggerFactory.getLogger(ServerProblems.class);
  private static final int FIRST_SERVER_FAULT = 500;
  private static final int OTHER_HTTP = 505;
  private static final String ID = "X-Request-Id";

  private final RequestIds ids;

  ServerProblems(RequestIds ids) {
    this.ids = ids;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    TextLanguage language =
        TextLanguage.accepted(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
    String id = ids.choose(request.getHeaders().get(ID));
    Reply reply = problem(response.getStatus()).reply(language, id);
    LOG.atInfo()
        .addKeyValue("requestId", id)
        .addKeyValue("status", reply.status())
        .setCause(
            reply.status() < FIRST_SERVER_FAULT
                ? null
                : (Throwable) request.getAttribute(ErrorHandler.ERROR_EXCEPTION))
        .log("the web server refused a request");
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, reply.contentType());
    headers.put(HttpHeader.CONTENT_LENGTH, reply.body().length);
    headers.put(HttpHeader.CONTENT_LANGUAGE, language.tag());
    Protection.HEADERS.forEach(headers::put);
    headers.put(ID, id);
    response.setStatus(reply.status());
    response.write(true, ByteBuffer.wrap(reply.body()), callback);
    return true;
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 404 -> Outcomes.notFound();
      case 503 ->
          Problem.of(
              ProblemCode.UNAVAILABLE,
              "Der Server wird gerade beendet.",
              "The server is shutting down.");
      default -> status < FIRST_SERVER_FAULT || status == OTHER_HTTP ? malformed() : internal();
    };
  }

  static Problem malformed() {
    return Problem.of(
        ProblemCode.MALFORMED,
        "Die Anfrage ist kein richtiges HTTP, oder ihr Kopf ist zu lang.",
        "The request isn't proper HTTP, or its head is too long.");
  }

  static Problem withoutStorage() {
    return Problem.of(
            ProblemCode.UNAVAILABLE,
            "Die Datenbank ist gerade nicht zu erreichen. Ob eine Änderung noch ankam, zeigt die"
                + " Wiederholung: mit demselben Idempotency-Key oder If-Match geschieht nichts"
                + " zweimal.",
            "The database can't be reached at the moment. Whether a change still got there, a"
                + " repetition shows: with the same Idempotency-Key or If-Match nothing is done"
                + " twice.")
        .with("Retry-After", "1");
  }

  static Problem internal() {
    return Problem.of(
        ProblemCode.INTERNAL,
        "Das ist ein Fehler im Server; sein Protokoll nennt unter dieser Anfrage mehr.",
        "This is a fault of the server; its log tells more under this request.");
  }
}
