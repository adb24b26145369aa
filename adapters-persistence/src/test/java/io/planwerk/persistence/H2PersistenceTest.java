package io.planwerk.persistence;

import io.planwerk.persistence.alignment.AlignmentsContract;
import io.planwerk.persistence.alignment.JointAlignmentsContract;
import io.planwerk.persistence.archive.ArchivesContract;
import io.planwerk.persistence.calendar.CalendarFeedsContract;
import io.planwerk.persistence.database.DatabaseContract;
import io.planwerk.persistence.database.DatabaseSettings;
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
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class H2PersistenceTest {
  @TempDir private static Path folder;
  private static Ports ports;

  @BeforeAll
  static void open() {
    ports = new Ports(new DatabasePersistenceModule(new DatabaseSettings.InFolder(folder)));
  }

  @AfterAll
  static void close() {
    ports.close();
  }

  abstract static class InH2 implements PortContract {

    @Override
    public Ports ports() {
      return ports;
    }

    @Override
    public Ports neighbour() {
      return ports;
    }
  }

  @Nested
  class Strategies extends InH2 implements StrategiesContract {}

  @Nested
  class Alignments extends InH2 implements AlignmentsContract {}

  @Nested
  class JointAlignments extends InH2 implements JointAlignmentsContract {}

  @Nested
  class Incidents extends InH2 implements IncidentsContract {}

  @Nested
  class Ledger extends InH2 implements LedgerContract {}

  @Nested
  class LifeCycles extends InH2 implements LifeCyclesContract {}

  @Nested
  class Erasures extends InH2 implements ErasuresContract {}

  @Nested
  class Findings extends InH2 implements FindingsContract {}

  @Nested
  class Mentions extends InH2 implements MentionsContract {}

  @Nested
  class MentionSums extends InH2 implements MentionSumsContract {}

  @Nested
  class Storms extends InH2 implements StormsContract {}

  @Nested
  class Observations extends InH2 implements ObservationsContract {}

  @Nested
  class Archives extends InH2 implements ArchivesContract {

    @Override
    public DatabaseSettings fresh(Path folder) {
      return new DatabaseSettings.InFolder(folder.resolve("archived"));
    }
  }

  @Nested
  class Acknowledgements extends InH2 implements AcknowledgementsContract {}

  @Nested
  class CalendarFeeds extends InH2 implements CalendarFeedsContract {}

  @Nested
  class Subscriptions extends InH2 implements SubscriptionsContract {}

  @Nested
  class Outbox extends InH2 implements OutboxContract {}

  @Nested
  class Feeds extends InH2 implements FeedsContract {}

  @Nested
  class Organisations extends InH2 implements OrganisationsContract {}

  @Nested
  class Tokens extends InH2 implements TokensContract {}

  @Nested
  class Members extends InH2 implements MembersContract {}

  @Nested
  class Sessions extends InH2 implements SessionsContract {}

  @Nested
  class Throttles extends InH2 implements ThrottlesContract {}

  @Nested
  class Workspaces extends InH2 implements WorkspacesContract {}

  @Nested
  class Webhooks extends InH2 implements WebhooksContract {}

  @Nested
  class WebhookDeliveries extends InH2 implements WebhookDeliveriesContract {}

  @Nested
  class IdempotencyKeys extends InH2 implements IdempotencyKeysContract {}

  @Nested
  class Transactions extends InH2 implements TransactionsContract {}

  @Nested
  class TheDatabase extends InH2 implements DatabaseContract {}
}
