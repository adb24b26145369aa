package io.planwerk.application.port;

import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.webhooks.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The webhooks of all workspaces. */
public interface Webhooks {

  /**
   * Keeps a new webhook.
   *
   * @return whether its id was free
   */
  boolean add(Webhook webhook);

  Optional<Webhook> find(WorkspaceId workspace, String id);

  /** The same, for a transaction to whose end nobody else can change it or its deliveries. */
  Optional<Webhook> lock(WorkspaceId workspace, String id);

  /** All of a workspace, by id. */
  List<Webhook> all(WorkspaceId workspace);

  /**
   * Keeps a change, unless there was another one since the version before it. Its position stays.
   *
   * @return whether it was kept
   */
  boolean replace(Webhook changed);

  /**
   * Removes a webhook for good, with its deliveries.
   *
   * @return whether it was there in this version
   */
  boolean remove(WorkspaceId workspace, String id, int version);

  /** Some of those of all workspaces that are enabled and aren't at the end of the ledger. */
  List<Webhook> behind(int limit);

  /**
   * Moves a webhook to another place of the ledger, unless it was moved or changed meanwhile.
   *
   * @param before as it was read
   * @return whether it was moved
   */
  boolean move(Webhook before, long position);

  /** Notes since when nothing gets through to a webhook; absent where something did. */
  void failing(Webhook webhook, @Nullable Instant since);
}
