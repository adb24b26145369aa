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

class PostgreSqlPersistenceTest {
  private static Ports ports;
  private static Ports neighbour;

  @BeforeAll
  static void open() {
    DatabasePersistenceModule module =
        new DatabasePersistenceModule(PostgreSqlServer.newDatabase());
    ports = new Ports(module);
    neighbour = new Ports(module);
  }

  @AfterAll
  static void close() {
    neighbour.close();
    ports.close();
  }

  abstract static class InPostgreSql implements PortContract {

    @Override
    public Ports ports() {
      return ports;
    }

    @Override
    public Ports neighbour() {
      return neighbour;
    }
  }

  @Nested
  class Strategies extends InPostgreSql implements StrategiesContract {}

  @Nested
  class Alignments extends InPostgreSql implements AlignmentsContract {}

  @Nested
  class JointAlignments extends InPostgreSql implements JointAlignmentsContract {}

  @Nested
  class Incidents extends InPostgreSql implements IncidentsContract {}

  @Nested
  class Ledger extends InPostgreSql implements LedgerContract {}

  @Nested
  class LifeCycles extends InPostgreSql implements LifeCyclesContract {}

  @Nested
  class Erasures extends InPostgreSql implements ErasuresContract {}

  @Nested
  class Findings extends InPostgreSql implements FindingsContract {}

  @Nested
  class Mentions extends InPostgreSql implements MentionsContract {}

  @Nested
  class MentionSums extends InPostgreSql implements MentionSumsContract {}

  @Nested
  class Storms extends InPostgreSql implements StormsContract {}

  @Nested
  class Observations extends InPostgreSql implements ObservationsContract {}

  @Nested
  class Archives extends InPostgreSql implements ArchivesContract {

    @Override
    public DatabaseSettings fresh(Path folder) {
      return PostgreSqlServer.newDatabase();
    }
  }

  @Nested
  class Acknowledgements extends InPostgreSql implements AcknowledgementsContract {}

  @Nested
  class CalendarFeeds extends InPostgreSql implements CalendarFeedsContract {}

  @Nested
  class Subscriptions extends InPostgreSql implements SubscriptionsContract {}

  @Nested
  class Outbox extends InPostgreSql implements OutboxContract {}

  @Nested
  class Feeds extends InPostgreSql implements FeedsContract {}

  @Nested
  class Organisations extends InPostgreSql implements OrganisationsContract {}

  @Nested
  class Tokens extends InPostgreSql implements TokensContract {}

  @Nested
  class Members extends InPostgreSql implements MembersContract {}

  @Nested
  class Sessions extends InPostgreSql implements SessionsContract {}

  @Nested
  class Throttles extends InPostgreSql implements ThrottlesContract {}

  @Nested
  class Workspaces extends InPostgreSql implements WorkspacesContract {}

  @Nested
  class Webhooks extends InPostgreSql implements WebhooksContract {}

  @Nested
  class WebhookDeliveries extends InPostgreSql implements WebhookDeliveriesContract {}

  @Nested
  class IdempotencyKeys extends InPostgreSql implements IdempotencyKeysContract {}

  @Nested
  class Transactions extends InPostgreSql implements TransactionsContract {}

  @Nested
  class TheDatabase extends InPostgreSql implements DatabaseContract {}
}
