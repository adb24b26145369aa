package io.planwerk.web;

import io.planwerk.application.port.Courier.Attempt;
import io.planwerk.application.port.Courier.Called;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.webhooks.SigningSecrets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Calls webhooks as Standard Webhooks wants it. */
final class Webhooks {
  /** Nobody reads the answer, but a page of thanks must not look like a failure. */
  private static final int MOST_BYTES = 1_000_000;

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration LONGEST_REST = Duration.ofDays(1);
  private static final int FIRST_GOOD = 200;
  private static final int LAST_GOOD = 299;
  private static final int GONE = 410;

  private final WebCalls calls;
  private final InstantSource clock;
  private final JsonMapper json = new JsonMapper();

  Webhooks(WebCalls calls, InstantSource clock) {
    this.calls = calls;
    this.clock = clock;
  }

  Called call(Dispatch dispatch, List<String> secrets) {
    return call(
        URI.create(Objects.requireNonNull(dispatch.channel().address())),
        dispatch.id(),
        tree(dispatch),
        secrets);
  }

  Called call(URI address, String id, Map<String, Object> payload, List<String> secrets) {
    byte[] body = json.writeValueAsBytes(payload);
    Instant now = clock.instant();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    if (!secrets.isEmpty()) {
      headers.put(
          "webhook-signature",
          secrets.stream()
              .map(secret -> signature(secret, id, now.getEpochSecond(), body))
              .collect(Collectors.joining(" ")));
    }
    return switch (calls.send(WebCall.post(address, headers, body, MOST_BYTES, PATIENCE))) {
      case WebAnswer.Answered answer -> new Called(attempt(answer), answer.status());
      case WebAnswer.Refused(Bilingual why) -> unanswered(why);
      case WebAnswer.Failed(Bilingual why) -> unanswered(why);
    };
  }

  private static Called unanswered(Bilingual why) {
    return new Called(new Attempt.Failed(why, Duration.ZERO), null);
  }

  private static Attempt attempt(WebAnswer.Answered answer) {
    if (answer.status() >= FIRST_GOOD && answer.status() <= LAST_GOOD) {
      return new Attempt.Delivered();
    }
    Bilingual why =
        new Bilingual(
            "die Gegenseite antwortet mit " + answer.status(),
            "the other side answers " + answer.status());
    return answer.status() == GONE ? new Attempt.Gone(why) : new Attempt.Failed(why, rest(answer));
  }

  private static Duration rest(WebAnswer.Answered answer) {
    try {
      Duration asked =
          Duration.ofSeconds(Long.parseLong(answer.header("Retry-After").orElse("0").strip()));
      return asked.isNegative()
          ? Duration.ZERO
          : asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
    } catch (NumberFormatException date) {
      return Duration.ZERO;
    }
  }

  private static Map<String, Object> tree(Dispatch dispatch) {
    Message message = dispatch.message();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("strategyId", dispatch.strategy().value());
    data.put("subscriptionId", dispatch.subscription());
    data.put("number", dispatch.number());
    data.put("language", message.language());
    data.put("drill", message.drill());
    data.put("title", message.title());
    data.put("text", message.text());
    if (message.digest() != null) {
      data.put("digest", RecordWriter.writeWhole(message.digest()));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", message.kind().name().toLowerCase(Locale.ROOT));
    tree.put("timestamp", dispatch.at().toString());
    tree.put("data", data);
    return tree;
  }

  /** HMAC-SHA256 over id, time and body, in the first version of the scheme. */
  static String signature(String secret, String id, long seconds, byte[] body) {
    try {
      byte[] key = Base64.getDecoder().decode(secret.substring(SigningSecrets.PREFIX.length()));
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
