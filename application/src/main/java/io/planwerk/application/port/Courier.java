package io.planwerk.application.port;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.supply.Channel;
import io.planwerk.domain.supply.Dispatch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings messages to where they are to go. */
public interface Courier {

  /** What came of it. */
  sealed interface Attempt {

    /** The other side took it. */
    record Delivered() implements Attempt {}

    /**
     * It didn't work this time.
     *
     * @param atLeast how long the other side wants to be left alone
     */
    record Failed(Bilingual why, Duration atLeast) implements Attempt {}

    /** It won't work another time either. */
    record Refused(Bilingual why) implements Attempt {}

    /** The other side never wants to hear of it again. */
    record Gone(Bilingual why) implements Attempt {}
  }

  /** What stands against a channel, as far as can be told beforehand. */
  Optional<Bilingual> objection(Channel channel);

  /**
   * What came of calling a webhook.
   *
   * @param status of the answer; absent where none came
   */
  record Called(Attempt attempt, @Nullable Integer status) {}

  /**
   * Tries to deliver a message, and takes 15 seconds at most.
   *
   * @param secrets with which it is signed, where the channel signs
   */
  Attempt deliver(Dispatch dispatch, List<String> secrets);

  /**
   * Calls a webhook as Standard Webhooks wants it, and takes 15 seconds at most.
   *
   * @param id names the message, the same however often it is sent
   * @param payload becomes its body, in JSON
   * @param secrets with which it is signed
   */
  Called call(String url, String id, Map<String, Object> payload, List<String> secrets);
}
