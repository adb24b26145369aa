package io.planwerk.rest.shared;

import io.planwerk.domain.shared.Bilingual;
import java.util.Locale;

/** The closed list of reasons why a request isn't answered as wished. */
public enum ProblemCode {
  /** The body can't be read as what it says it is. */
  MALFORMED(400, "Nicht lesbar", "Not readable"),
  /** A query parameter or header is unknown or has a value that it can't have. */
  INVALID_PARAMETER(400, "Ungültiger Parameter", "Invalid parameter"),
  /** No token was given, or none that is known. */
  UNAUTHENTICATED(401, "Nicht angemeldet", "Not authenticated"),
  /** The token's role doesn't allow this. */
  FORBIDDEN(403, "Nicht erlaubt", "Not allowed"),
  /** There is nothing at this address, at least not for who asks. */
  NOT_FOUND(404, "Nicht gefunden", "Not found"),
  /** The address doesn't know this method. */
  METHOD_NOT_ALLOWED(405, "Methode nicht möglich", "Method not allowed"),
  /** None of the formats that would be accepted is on offer. */
  NOT_ACCEPTABLE(406, "Kein passendes Format", "No acceptable format"),
  /** The request is fine in itself but doesn't fit what is there. */
  CONFLICT(409, "Passt nicht zum Bestand", "Conflict with what is there"),
  /** What an alignment reckoned with was changed since. */
  ALIGNMENT_STALE(409, "Abgleich gilt nicht mehr", "Alignment out of date"),
  /** An alignment is decided upon once. */
  ALREADY_DECIDED(409, "Schon entschieden", "Already decided"),
  /** The strategy doesn't take the changes of an option any more. */
  OPTION_OUTDATED(409, "Option nicht mehr möglich", "Option no longer possible"),
  /** No way leads there from where the strategy, or the stage, stands. */
  NO_WAY(409, "Dorthin führt kein Weg", "No way leads there"),
  /** The first request with this idempotency key is still running. */
  REQUEST_IN_PROGRESS(409, "Anfrage läuft noch", "Request still in progress"),
  /** Somebody else changed it in the meantime. */
  PRECONDITION_FAILED(412, "Inzwischen geändert", "Changed in the meantime"),
  /** The body is larger than this server takes. */
  TOO_LARGE(413, "Zu groß", "Too large"),
  /** The body is of a kind that this address doesn't take. */
  UNSUPPORTED_MEDIA_TYPE(415, "Format nicht unterstützt", "Unsupported media type"),
  /** The body is readable, but what it says can't be taken. */
  INVALID(422, "Inhalt ungültig", "Invalid content"),
  /** The strategy isn't ready for this step; every condition that isn't met is told. */
  CONDITIONS_UNMET(422, "Bedingungen nicht erfüllt", "Conditions not met"),
  /** The idempotency key was used for another request. */
  IDEMPOTENCY_KEY_REUSED(
      422, "Schlüssel schon für andere Anfrage benutzt", "Key already used for another request"),
  /** Something in the body is too deep, too long or too much. */
  LIMIT_EXCEEDED(422, "Grenze überschritten", "Limit exceeded"),
  /** A change has to say which state it is meant for. */
  PRECONDITION_REQUIRED(428, "Bedingung nötig", "Precondition required"),
  /**
   * The token has sent more requests than it may; the header Retry-After says when it may again.
   */
  TOO_MANY_REQUESTS(429, "Zu viele Anfragen", "Too many requests"),
  /** A fault of the server; its log knows more under the request's id. */
  INTERNAL(500, "Fehler im Server", "Internal error"),
  /** The server lacks what solves linear programs, so it can't align goals with resources. */
  SOLVER_MISSING(503, "Löser fehlt", "Solver missing"),
  /** The server can't do its work at the moment. */
  UNAVAILABLE(503, "Gerade nicht verfügbar", "Unavailable at the moment");

  private final int status;
  private final String de;
  private final String en;

  ProblemCode(int status, String de, String en) {
    this.status = status;
    this.de = de;
    this.en = en;
  }

  public int status() {
    return status;
  }

  public Bilingual title() {
    return new Bilingual(de, en);
  }

  /** The URN that names this kind of problem. */
  public String type() {
    return "urn:planwerk:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
