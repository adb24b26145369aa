package io.planwerk.rest;

import io.planwerk.application.Answer;
import io.planwerk.application.retry.Retries;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import io.planwerk.rest.shared.Reply;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries a POST with an idempotency key out once, however often it is sent. */
final class OnceOnly {
  private static final int LONGEST_KEY = 255;
  private static final String CONTENT_TYPE = "Content-Type";

  private final Retries retries;

  OnceOnly(Retries retries) {
    this.retries = retries;
  }

  Reply answer(Call call, @Nullable String rawQuery, Supplier<Reply> work) {
    String key = call.header("Idempotency-Key");
    if (key == null) {
      return work.get();
    }
    requireKey(key);
    AtomicReference<@Nullable Reply> fresh = new AtomicReference<>();
    return switch (retries.once(
        call.actor(),
        key,
        fingerprint(call, rawQuery),
        () -> {
          Reply reply = work.get();
          fresh.set(reply);
          return kept(reply.toRepeat());
        })) {
      case Retries.Result.Answered(Answer answer, boolean replayed) -> {
        Reply first = fresh.get();
        yield first == null || replayed ? again(answer, replayed) : first;
      }
      case Retries.Result.Mismatched() -> throw mismatched();
      case Retries.Result.Running() -> throw running();
    };
  }

  private static void requireKey(String key) {
    boolean visible = key.chars().allMatch(c -> c > ' ' && c <= '~');
    if (key.isEmpty() || key.length() > LONGEST_KEY || !visible) {
      throw Problem.of(
              ProblemCode.INVALID_PARAMETER,
              "Idempotency-Key nimmt 1 bis 255 sichtbare ASCII-Zeichen.",
              "Idempotency-Key takes 1 to 255 visible ASCII characters.")
          .refused();
    }
  }

  private static String fingerprint(Call call, @Nullable String rawQuery) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String head =
          String.join(
              "\n",
              "POST",
              call.request().path(),
              rawQuery == null ? "" : rawQuery,
              String.valueOf(call.header(CONTENT_TYPE)),
              String.valueOf(call.header("If-Match")),
              String.valueOf(call.header("If-None-Match")),
              call.format().name(),
              "");
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(call.body()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Answer kept(Reply reply) {
    Map<String, String> headers = new LinkedHashMap<>(reply.headers());
    String contentType = reply.contentType();
    if (contentType != null) {
      headers.put(CONTENT_TYPE, contentType);
    }
    return new Answer(reply.status(), headers, new String(reply.body(), StandardCharsets.UTF_8));
  }

  private static Reply again(Answer answer, boolean replayed) {
    String contentType = answer.headers().get(CONTENT_TYPE);
    Reply reply =
        contentType == null
            ? Reply.empty(answer.status())
            : Reply.of(
                answer.status(), contentType, answer.body().getBytes(StandardCharsets.UTF_8));
    answer.headers().forEach((name, value) -> addTo(reply, name, value));
    return replayed ? reply.with("Idempotency-Replayed", "true") : reply;
  }

  private static void addTo(Reply reply, String name, String value) {
    if (!name.equals(CONTENT_TYPE)) {
      reply.with(name, value);
    }
  }

  private static Refused mismatched() {
    return Problem.of(
            ProblemCode.IDEMPOTENCY_KEY_REUSED,
            "Unter diesem Idempotency-Key kam schon eine andere Anfrage.",
            "Another request came with this Idempotency-Key before.")
        .refused();
  }

  private static Refused running() {
    return Problem.of(
            ProblemCode.REQUEST_IN_PROGRESS,
            "Die erste Anfrage mit diesem Idempotency-Key läuft noch.",
            "The first request with this Idempotency-Key is still running.")
        .with("Retry-After", "1")
        .refused();
  }
}
