package io.planwerk.domain.supply;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.webhooks.SigningSecrets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be told. It is made, changed, and goes when it isn't wanted any more or its
 * strategy goes; meanwhile it gets on with each message.
 *
 * @param workspace whose strategy it is
 * @param strategy of which mentions it tells
 * @param id names it within the strategy
 * @param entry what is wanted
 * @param version counts its changes, from 1
 * @param madeAt when it was made, to the millisecond
 * @param madeBy name of who made it
 * @param secrets with which messages to a webhook are signed
 * @param hash SHA-256 of the secret in the address of a feed, in hexadecimal digits
 * @param stopped why nothing is sent any more, until it is changed
 * @param progress how far it is
 */
public record Subscription(
    WorkspaceId workspace,
    StrategyId strategy,
    String id,
    SubscriptionEntry entry,
    int version,
    Instant madeAt,
    String madeBy,
    @Nullable SigningSecrets secrets,
    @Nullable String hash,
    @Nullable Stopped stopped,
    Progress progress) {

  /** Why nothing is sent any more. */
  public record Stopped(Instant at, Bilingual reason) {}

  /**
   * How far a subscription is.
   *
   * @param arrival number of the last mention that was told of or passed over
   * @param messages how many messages were made
   * @param due when it is told next; absent where that is open until something is heard
   * @param toldAt when it was told last
   */
  public record Progress(
      long arrival, int messages, @Nullable Instant due, @Nullable Instant toldAt) {

    public Progress withDue(@Nullable Instant other) {
      return new Progress(arrival, messages, other, toldAt);
    }

    /** One message further. */
    public Progress withMessage() {
      return new Progress(arrival, messages + 1, due, toldAt);
    }
  }

  public Subscription withId(String other) {
    return new Subscription(
        workspace, strategy, other, entry, version, madeAt, madeBy, secrets, hash, stopped,
        progress);
  }

  public Subscription with(Progress next) {
    return new Subscription(
        workspace, strategy, id, entry, version, madeAt, madeBy, secrets, hash, stopped, next);
  }

  /** Changed; what stopped it holds no longer. */
  public Subscription changed(
      SubscriptionEntry next, @Nullable SigningSecrets nextSecrets, @Nullable String nextHash) {
    return new Subscription(
        workspace,
        strategy,
        id,
        next,
        version + 1,
        madeAt,
        madeBy,
        nextSecrets,
        nextHash,
        null,
        progress);
  }

  /** Its messages are signed otherwise. */
  public Subscription with(SigningSecrets others) {
    return new Subscription(
        workspace,
        strategy,
        id,
        entry,
        version + 1,
        madeAt,
        madeBy,
        others,
        hash,
        stopped,
        progress);
  }

  public Subscription stopped(Stopped why) {
    return new Subscription(
        workspace, strategy, id, entry, version + 1, madeAt, madeBy, secrets, hash, why, progress);
  }

  /** Those with which a message is signed at an instant; none where nothing is signed. */
  public List<String> signingSecrets(Instant now) {
    return secrets == null ? List.of() : secrets.at(now);
  }

  /** Whether anything is sent. */
  public boolean isActive() {
    return stopped == null && !entry.isPaused();
  }

  /**
   * Names a message of it for good, also to the outside.
   *
   * @param key tells it from its other messages
   */
  public String messageId(String key) {
    return "msg_"
        + Fingerprint.of(List.of(workspace.value(), strategy.value(), id, madeAt.toString(), key));
  }
}
