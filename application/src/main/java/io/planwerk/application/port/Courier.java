package io.planwerk.application.port;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.supply.Channel;
import io.planwerk.domain.supply.Dispatch;
import java.time.Duration;
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
   * Tries to deliver a message, and takes some seconds at most.
   *
   * @param secret with which it is signed, where the channel signs
   */
  Attempt deliver(Dispatch dispatch, @Nullable String secret);
}
