package io.planwerk.persistence;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import io.planwerk.application.Health;
import io.planwerk.application.port.Acknowledgements;
import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Archives;
import io.planwerk.application.port.CalendarFeeds;
import io.planwerk.application.port.Erasures;
import io.planwerk.application.port.Feeds;
import io.planwerk.application.port.Findings;
import io.planwerk.application.port.IdempotencyKeys;
import io.planwerk.application.port.Incidents;
import io.planwerk.application.port.JointAlignments;
import io.planwerk.application.port.Ledger;
import io.planwerk.application.port.LifeCycles;
import io.planwerk.application.port.Members;
import io.planwerk.application.port.MentionSums;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Observations;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Sessions;
import io.planwerk.application.port.Storms;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.application.port.Throttles;
import io.planwerk.application.port.Tokens;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.application.port.Webhooks;
import io.planwerk.application.port.Workspaces;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.shared.Storage;

/** The ports of one server. */
public final class Ports implements AutoCloseable {
  private final Injector injector;

  public Ports(Module persistence) {
    injector = Guice.createInjector(persistence);
    injector.getInstance(Storage.class);
  }

  public Strategies strategies() {
    return injector.getInstance(Strategies.class);
  }

  public JointAlignments jointAlignments() {
    return injector.getInstance(JointAlignments.class);
  }

  public Alignments alignments() {
    return injector.getInstance(Alignments.class);
  }

  public Acknowledgements acknowledgements() {
    return injector.getInstance(Acknowledgements.class);
  }

  public Archives archives() {
    return injector.getInstance(Archives.class);
  }

  public Erasures erasures() {
    return injector.getInstance(Erasures.class);
  }

  public Findings findings() {
    return injector.getInstance(Findings.class);
  }

  public Ledger ledger() {
    return injector.getInstance(Ledger.class);
  }

  public LifeCycles lifeCycles() {
    return injector.getInstance(LifeCycles.class);
  }

  public Incidents incidents() {
    return injector.getInstance(Incidents.class);
  }

  public Mentions mentions() {
    return injector.getInstance(Mentions.class);
  }

  public MentionSums mentionSums() {
    return injector.getInstance(MentionSums.class);
  }

  public Storms storms() {
    return injector.getInstance(Storms.class);
  }

  public Observations observations() {
    return injector.getInstance(Observations.class);
  }

  public CalendarFeeds calendarFeeds() {
    return injector.getInstance(CalendarFeeds.class);
  }

  public Subscriptions subscriptions() {
    return injector.getInstance(Subscriptions.class);
  }

  public Feeds feeds() {
    return injector.getInstance(Feeds.class);
  }

  public Outbox outbox() {
    return injector.getInstance(Outbox.class);
  }

  public Organisations organisations() {
    return injector.getInstance(Organisations.class);
  }

  public Members members() {
    return injector.getInstance(Members.class);
  }

  public Sessions sessions() {
    return injector.getInstance(Sessions.class);
  }

  public Throttles throttles() {
    return injector.getInstance(Throttles.class);
  }

  public Workspaces workspaces() {
    return injector.getInstance(Workspaces.class);
  }

  public Tokens tokens() {
    return injector.getInstance(Tokens.class);
  }

  public Webhooks webhooks() {
    return injector.getInstance(Webhooks.class);
  }

  public WebhookDeliveries webhookDeliveries() {
    return injector.getInstance(WebhookDeliveries.class);
  }

  public IdempotencyKeys idempotencyKeys() {
    return injector.getInstance(IdempotencyKeys.class);
  }

  public Transactions transactions() {
    return injector.getInstance(Transactions.class);
  }

  public Health health() {
    return injector.getInstance(Health.class);
  }

  public Database database() {
    return injector.getInstance(Database.class);
  }

  @Override
  public void close() {
    injector.getInstance(Storage.class).close();
  }
}
