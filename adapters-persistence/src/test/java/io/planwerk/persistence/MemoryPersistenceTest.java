package io.planwerk.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.persistence.alignment.AlignmentsContract;
import io.planwerk.persistence.alignment.JointAlignmentsContract;
import io.planwerk.persistence.calendar.CalendarFeedsContract;
import io.planwerk.persistence.database.TransactionsContract;
import io.planwerk.persistence.feeds.FeedsContract;
import io.planwerk.persistence.findings.FindingsContract;
import io.planwerk.persistence.incidents.IncidentsContract;
import io.planwerk.persistence.incidents.StormsContract;
import io.planwerk.persistence.lifecycle.LifeCyclesContract;
import io.planwerk.persistence.mentions.ErasuresContract;
import io.planwerk.persistence.mentions.MentionSumsContract;
import io.planwerk.persistence.mentions.MentionsContract;
import io.planwerk.persistence.observations.ObservationsContract;
import io.planwerk.persistence.people.AcknowledgementsContract;
import io.planwerk.persistence.retry.IdempotencyKeysContract;
import io.planwerk.persistence.strategy.StrategiesContract;
import io.planwerk.persistence.supply.OutboxContract;
import io.planwerk.persistence.supply.SubscriptionsContract;
import io.planwerk.persistence.trace.LedgerContract;
import io.planwerk.persistence.webhooks.WebhookDeliveriesContract;
import io.planwerk.persistence.webhooks.WebhooksContract;
import io.planwerk.persistence.workspace.MembersContract;
import io.planwerk.persistence.workspace.OrganisationsContract;
import io.planwerk.persistence.workspace.SessionsContract;
import io.planwerk.persistence.workspace.ThrottlesContract;
import io.planwerk.persistence.workspace.TokensContract;
import io.planwerk.persistence.workspace.WorkspacesContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MemoryPersistenceTest {
  private static final Ports PORTS = new Ports(new MemoryPersistenceModule());

  abstract static class InMemory implements PortContract {

    @Override
    public Ports ports() {
      return PORTS;
    }

    @Override
    public Ports neighbour() {
      return PORTS;
    }
  }

  @Nested
  class Strategies extends InMemory implements StrategiesContract {}

  @Nested
  class Alignments extends InMemory implements AlignmentsContract {}

  @Nested
  class JointAlignments extends InMemory implements JointAlignmentsContract {}

  @Nested
  class Incidents extends InMemory implements IncidentsContract {}

  @Nested
  class Ledger extends InMemory implements LedgerContract {}

  @Nested
  class LifeCycles extends InMemory implements LifeCyclesContract {}

  @Nested
  class Erasures extends InMemory implements ErasuresContract {}

  @Nested
  class Findings extends InMemory implements FindingsContract {}

  @Nested
  class Mentions extends InMemory implements MentionsContract {}

  @Nested
  class MentionSums extends InMemory implements MentionSumsContract {}

  @Nested
  class Storms extends InMemory implements StormsContract {}

  @Nested
  class Observations extends InMemory implements ObservationsContract {}

  @Nested
  class Acknowledgements extends InMemory implements AcknowledgementsContract {}

  @Nested
  class CalendarFeeds extends InMemory implements CalendarFeedsContract {}

  @Nested
  class Subscriptions extends InMemory implements SubscriptionsContract {}

  @Nested
  class Outbox extends InMemory implements OutboxContract {}

  @Nested
  class Feeds extends InMemory implements FeedsContract {}

  @Nested
  class Organisations extends InMemory implements OrganisationsContract {}

  @Nested
  class Tokens extends InMemory implements TokensContract {}

  @Nested
  class Members extends InMemory implements MembersContract {}

  @Nested
  class Sessions extends InMemory implements SessionsContract {}

  @Nested
  class Throttles extends InMemory implements ThrottlesContract {}

  @Nested
  class Workspaces extends InMemory implements WorkspacesContract {}

  @Nested
  class Webhooks extends InMemory implements WebhooksContract {}

  @Nested
  class WebhookDeliveries extends InMemory implements WebhookDeliveriesContract {}

  @Nested
  class IdempotencyKeys extends InMemory implements IdempotencyKeysContract {}

  @Nested
  class Transactions extends InMemory implements TransactionsContract {}

  @Test
  void shouldAlwaysBeReady() {
    assertThat(PORTS.health().isReady()).isTrue();
  }
}
