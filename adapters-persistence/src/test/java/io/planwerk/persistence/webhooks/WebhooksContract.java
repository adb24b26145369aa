package io.planwerk.persistence.webhooks;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static io.planwerk.persistence.webhooks.SomeWebhooks.NOON;
import static io.planwerk.persistence.webhooks.SomeWebhooks.event;
import static io.planwerk.persistence.webhooks.SomeWebhooks.webhook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.port.Webhooks;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.webhooks.SigningSecrets;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every way of keeping webhooks does. */
public interface WebhooksContract extends PortContract {
  int MANY = 100_000;

  private Webhooks webhooks() {
    return ports().webhooks();
  }

  @Test
  default void shouldKeepAllThatIsToldOfAWebhook() {
    WorkspaceId workspace = newWorkspace();
    Webhook bound = webhook(workspace, "bound");
    Webhook free =
        new Webhook(
            workspace,
            "free",
            bound.entry(),
            1,
            NOON,
            "bernd",
            null,
            SigningSecrets.of("abc"),
            null,
            7,
            null);

    assertThat(webhooks().add(free)).isTrue();
    assertThat(webhooks().add(bound)).isTrue();
    assertThat(webhooks().add(free.at(9))).as("its id is taken").isFalse();

    assertThat(neighbour().webhooks().all(workspace)).containsExactly(bound, free);
    assertThat(neighbour().webhooks().find(workspace, "free")).contains(free);
    assertThat(webhooks().find(newWorkspace(), "free")).isEmpty();
  }

  @Test
  default void shouldKeepAChangeOfTheVersionThatWasRead() {
    WorkspaceId workspace = newWorkspace();
    Webhook one = webhook(workspace, "one").failing(NOON);
    webhooks().add(one);
    assertThat(webhooks().move(one, 5)).isTrue();
    Webhook disabled = one.disabled(NOON.plusSeconds(1), new Bilingual("weg", "gone"));

    assertThat(webhooks().replace(disabled)).isTrue();
    assertThat(webhooks().replace(disabled)).as("it is there already").isFalse();
    assertThat(webhooks().find(workspace, "one")).contains(disabled.at(5));

    assertThat(webhooks().remove(workspace, "one", 1)).isFalse();
    assertThat(webhooks().remove(workspace, "one", 2)).isTrue();
    assertThat(webhooks().find(workspace, "one")).isEmpty();
  }

  @Test
  default void shouldMoveOnlyFromWhereItIs() {
    WorkspaceId workspace = newWorkspace();
    Webhook one = webhook(workspace, "one");
    webhooks().add(one);

    List<Boolean> moved =
        Race.between(
            4,
            i ->
                (i % 2 == 0 ? ports() : neighbour())
                    .transactions()
                    .inOne(() -> webhooks().move(one, 200)));

    assertThat(moved).containsOnlyOnce(true);
    assertThat(webhooks().move(one.with(SigningSecrets.of("x")).at(200), 300))
        .as("it was changed meanwhile")
        .isFalse();
    webhooks().failing(one, NOON);
    assertThat(webhooks().find(workspace, "one")).contains(one.at(200).failing(NOON));
    webhooks().failing(one, null);
    assertThat(webhooks().find(workspace, "one")).contains(one.at(200));
  }

  @Test
  default void shouldTellWhichAreBehind() {
    WorkspaceId workspace = newWorkspace();
    Webhook one = webhook(workspace, "one");
    Webhook off = webhook(workspace, "off").disabled(NOON, new Bilingual("aus", "off"));
    webhooks().add(one);
    webhooks().add(off);
    assertThat(webhooks().behind(MANY)).as("nothing has happened").doesNotContain(one, off);

    ports().ledger().append(workspace, head -> event(head.number() + 1, null));
    assertThat(neighbour().webhooks().behind(MANY)).contains(one).doesNotContain(off);

    webhooks().move(one, 1);
    assertThat(webhooks().behind(MANY)).extracting(Webhook::workspace).doesNotContain(workspace);
  }

  @Test
  default void shouldUndoWhatAFailedTransactionDid() {
    WorkspaceId workspace = newWorkspace();
    Webhook one = webhook(workspace, "one");
    webhooks().add(one);

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          assertThat(webhooks().lock(workspace, "one")).contains(one);
                          webhooks().move(one, 5);
                          webhooks().add(webhook(workspace, "two"));
                          throw new IllegalStateException("after all");
                        }))
        .hasMessage("after all");

    assertThat(webhooks().all(workspace)).containsExactly(one);
    assertThat(webhooks().lock(workspace, "two")).isEmpty();
  }
}
