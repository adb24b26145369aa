package io.planwerk.domain.supply;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a subscriber is reached.
 *
 * @param kind the way
 * @param address of a webhook where it is called, of an e-mail the mailbox; the others have none
 */
public record Channel(ChannelKind kind, @Nullable String address) {
  private static final int LONGEST_MAILBOX = 254;

  /** Stricter than RFC 5321, which takes quotation marks, comments and bare hosts. */
  private static final Pattern MAILBOX =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([A-Za-z0-9-]{1,63}\\.)*[A-Za-z0-9-]{1,63}");

  public Channel {
    Invariants.check()
        .that(
            address != null || !kind.isDelivered(),
            "address",
            FaultCode.MISSING,
            "fehlt",
            "is missing")
        .that(
            address == null || kind.isDelivered(),
            "address",
            FaultCode.INVALID_VALUE,
            "gibt es nur bei Webhook und E-Mail",
            "is there with webhook and e-mail only")
        .that(
            address == null || kind != ChannelKind.EMAIL || isMailbox(address),
            "address",
            FaultCode.INVALID_VALUE,
            "ist kein Postfach wie anna@example.com",
            "is no mailbox such as anna@example.com")
        .orThrow();
  }

  private static boolean isMailbox(String address) {
    return address.length() <= LONGEST_MAILBOX && MAILBOX.matcher(address).matches();
  }
}
