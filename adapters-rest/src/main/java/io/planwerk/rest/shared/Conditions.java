package io.planwerk.rest.shared;

import io.planwerk.application.Precondition;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.rest.document.Format;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions on states, as If-Match and If-None-Match tell them. */
public final class Conditions {
  private static final String ANY = "*";
  private static final int OK = 200;

  private Conditions() {}

  /** The ETag header of a state in a format. */
  public static String etag(String state, Format format) {
    return EntityTag.of(state, format);
  }

  /** The answer to a GET, short when the caller already has this state. */
  public static Reply read(Call call, String state, Supplier<Reply> reply) {
    String etag = etag(state, call.format());
    return isKnown(call.request(), etag) ? Reply.notModified(etag) : reply.get().with("ETag", etag);
  }

  /** The same for an answer whose state has no tag of its own: it is told by its bytes. */
  public static Reply read(Call call, Reply reply) {
    if (reply.status() != OK || reply.headers().containsKey("ETag")) {
      return reply;
    }
    String etag = etag(Fingerprint.of(reply.body()), call.format());
    return isKnown(call.request(), etag) ? reply.notModifiedAt(etag) : reply.with("ETag", etag);
  }

  /** Whether the caller of a GET already has this. */
  public static boolean isKnown(Request request, String etag) {
    String header = request.header("If-None-Match");
    if (header == null) {
      return false;
    }
    if (header.equals(etag) || header.equals(ANY)) {
      return true;
    }
    return EntityTag.parse(header).orElse(List.of()).stream()
        .anyMatch(tag -> etag.equals('"' + tag.text() + '"'));
  }

  /** Which state a change is meant for. */
  public static Precondition of(Call call) {
    String match = call.header("If-Match");
    String noneMatch = call.header("If-None-Match");
    if (match != null && noneMatch != null) {
      throw unreadable(
              "If-Match und If-None-Match schließen sich hier aus.",
              "If-Match and If-None-Match exclude each other here.")
          .refused();
    }
    if (noneMatch != null) {
      return absent(noneMatch);
    }
    return match == null ? new Precondition.Unstated() : matching(match.strip());
  }

  private static Precondition absent(@Nullable String noneMatch) {
    if (ANY.equals(noneMatch)) {
      return new Precondition.Absent();
    }
    throw unreadable(
            "Beim Schreiben nimmt If-None-Match nur den Stern.",
            "On writes If-None-Match only takes the asterisk.")
        .refused();
  }

  private static Precondition matching(String header) {
    if (header.equals(ANY)) {
      return new Precondition.Exists();
    }
    List<EntityTag> tags =
        EntityTag.parse(header)
            .orElseThrow(
                () ->
                    unreadable(
                            "If-Match nimmt Marken in Anführungszeichen, wie ETag sie nennt.",
                            "If-Match takes tags in quotes, as ETag tells them.")
                        .refused());
    return new Precondition.Matches(
        tags.stream()
            .filter(tag -> !tag.weak())
            .map(EntityTag::state)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Problem unreadable(String de, String en) {
    return Problem.of(ProblemCode.INVALID_PARAMETER, de, en);
  }
}
