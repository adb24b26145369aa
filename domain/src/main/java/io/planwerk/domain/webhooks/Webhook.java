package io.planwerk.domain.webhooks;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tool that is told what happens in a workspace. It is made, changed and removed; meanwhile it
 * gets on through the trace. Where nothing gets through for days, or the other side wants no more
 * of it, it is disabled until somebody enables it.
 *
 * @param workspace of which it is told
 * @param id names it within the workspace
 * @param entry what is wanted
 * @param version counts its changes, from 1
 * @param madeAt when it was made, to the millisecond
 * @param madeBy by whom, or by whom it was enabled last
 * @param within it is told of these organisations only, as whoever made it sees no others; absent
 *     where he sees everything
 * @param secrets with which calls are signed
 * @param disabled why the server disabled it
 * @param position number of the last entry of the trace that was taken up or passed over
 * @param failingSince when the first call failed since the last that got through
 */
public record Webhook(
    WorkspaceId workspace,
    String id,
    WebhookEntry entry,
    int version,
    Instant madeAt,
    String madeBy,
    @Nullable Set<OrganisationId> within,
    SigningSecrets secrets,
    @Nullable Disabled disabled,
    long position,
    @Nullable Instant failingSince) {
  private static final Duration PATIENCE = Duration.ofDays(5);

  /** Why nothing is sent any more. */
  public record Disabled(Instant at, Bilingual reason) {}

  public Webhook {
    within = within == null ? null : Set.copyOf(within);
  }

  public boolean isEnabled() {
    return entry.isEnabled();
  }

  /** Whether it is told of this. */
  public boolean wants(Entry event) {
    return (within == null
            || (event.organisation() != null && within.contains(event.organisation())))
        && entry.takes(event);
  }

  /** Whether nothing got through for so long that it is to be disabled. */
  public boolean isLost(Instant now) {
    return failingSince != null && !now.isBefore(failingSince.plus(PATIENCE));
  }

  public Webhook withId(String other) {
    return new Webhook(
        workspace,
        other,
        entry,
        version,
        madeAt,
        madeBy,
        within,
        secrets,
        disabled,
        position,
        failingSince);
  }

  /** Changed by somebody; who enables it answers for it from then on. */
  public Webhook changed(WebhookEntry next, String by) {
    boolean enables = !isEnabled() && next.isEnabled();
    return new Webhook(
        workspace,
        id,
        next,
        version + 1,
        madeAt,
        enables ? by : madeBy,
        within,
        secrets,
        next.isEnabled() ? null : disabled,
        position,
        enables ? null : failingSince);
  }

  public Webhook with(SigningSecrets others) {
    return new Webhook(
        workspace,
        id,
        entry,
        version + 1,
        madeAt,
        madeBy,
        within,
        others,
        disabled,
        position,
        failingSince);
  }

  public Webhook disabled(Instant at, Bilingual reason) {
    return new Webhook(
        workspace,
        id,
        entry.disabled(),
        version + 1,
        madeAt,
        madeBy,
        within,
        secrets,
        new Disabled(at, reason),
        position,
        failingSince);
  }

  /** The same at another place of the trace. */
  public Webhook at(long number) {
    return new Webhook(
        workspace,
        id,
        entry,
        version,
        madeAt,
        madeBy,
        within,
        secrets,
        disabled,
        number,
        failingSince);
  }

  public Webhook failing(@Nullable Instant since) {
    return new Webhook(
        workspace, id, entry, version, madeAt, madeBy, within, secrets, disabled, position, since);
  }

  /**
   * Names a message to it for good.
   *
   * @param key tells it from its other messages
   */
  public String messageId(String key) {
    return "msg_" + Fingerprint.of(List.of(workspace.value(), id, madeAt.toString(), key));
  }
}
