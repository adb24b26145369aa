package io.planwerk.domain.supply;

/** A way to reach somebody. */
public enum ChannelKind {
  /** Another program, called at its address. */
  WEBHOOK(true),
  /** A mailbox. */
  EMAIL(true),
  /** A feed that programs fetch at a secret address. */
  FEED(false),
  /** A stream of events that programs keep open. */
  STREAM(false);

  private final boolean delivered;

  ChannelKind(boolean delivered) {
    this.delivered = delivered;
  }

  /** Whether it is brought to an address; else whoever wants it comes for it. */
  public boolean isDelivered() {
    return delivered;
  }
}
