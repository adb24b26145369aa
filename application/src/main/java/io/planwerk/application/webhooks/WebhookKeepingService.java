package io.planwerk.application.webhooks;

import io.planwerk.application.DeliveryFilter;
import io.planwerk.application.Edit;
import io.planwerk.application.Edits;
import io.planwerk.application.EntryFilter;
import io.planwerk.application.EntryFilter.Sight;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Ledger;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.port.WebAddresses;
import io.planwerk.application.port.WebhookDeliveries;
import io.planwerk.application.port.WebhookDeliveries.Place;
import io.planwerk.application.port.Webhooks;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.webhooks.SigningSecrets;
import io.planwerk.domain.webhooks.Webhook;
import io.planwerk.domain.webhooks.WebhookDelivery;
import io.planwerk.domain.webhooks.WebhookEntry;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps webhooks in the port {@link Webhooks}. */
public final class WebhookKeepingService implements WebhookKeeping {

  /** What is told about a webhook beside what is wanted; who sends it back changes nothing. */
  private static final Set<String> TOLD = Set.of("id", "madeAt", "madeBy", "disabled");

  /** Of an address against which nothing stands. */
  private static final Pattern HOST = Pattern.compile("[a-zA-Z]+://([^/:?#]+).*");

  private final Webhooks webhooks;
  private final WebhookDeliveries deliveries;
  private final Ledger ledger;
  private final Organisations organisations;
  private final Strategies strategies;
  private final WebAddresses addresses;
  private final Calling calling;
  private final Secrets secrets;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public WebhookKeepingService(
      Webhooks webhooks,
      WebhookDeliveries deliveries,
      Ledger ledger,
      Organisations organisations,
      Strategies strategies,
      WebAddresses addresses,
      Calling calling,
      Secrets secrets,
      Transactions transactions,
      InstantSource clock) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.ledger = ledger;
    this.organisations = organisations;
    this.strategies = strategies;
    this.addresses = addresses;
    this.calling = calling;
    this.secrets = secrets;
    this.transactions = transactions;
    this.clock = clock;
  }

  private static boolean isFor(Actor actor, Webhook webhook) {
    Set<OrganisationId> owned = Sight.owned(actor.roles()).within();
    return owned == null || (webhook.within() != null && owned.containsAll(webhook.within()));
  }

  @Override
  public Page<Webhook> list(Actor actor, Page.Request page) {
    String after = page.after();
    return Page.of(
        webhooks.all(actor.workspace()).stream()
            .filter(webhook -> isFor(actor, webhook))
            .filter(webhook -> after == null || webhook.id().compareTo(after) > 0)
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        Webhook::id);
  }

  @Override
  public Outcome<Tagged<Webhook>> read(Actor actor, String id) {
    return with(actor, id, found -> new Outcome.Done<>(tagged(found)));
  }

  private <T> Outcome<T> with(Actor actor, String id, Function<Webhook, Outcome<T>> work) {
    return with(actor, webhooks.find(actor.workspace(), id), work);
  }

  /** While nobody else can change it. */
  private <T> Outcome<T> alone(Actor actor, String id, Function<Webhook, Outcome<T>> work) {
    return transactions.inOne(() -> with(actor, webhooks.lock(actor.workspace(), id), work));
  }

  private static <T> Outcome<T> with(
      Actor actor, Optional<Webhook> found, Function<Webhook, Outcome<T>> work) {
    return found
        .filter(webhook -> isFor(actor, webhook))
        .map(work)
        .orElseGet(Outcome.NotFound::new);
  }

  private static Tagged<Webhook> tagged(Webhook webhook) {
    return Tagged.existing(webhook, tag(webhook));
  }

  private static String tag(Webhook webhook) {
    return Integer.toString(webhook.version());
  }

  @Override
  public Outcome<Made> create(Actor actor, WebhookEntry entry) {
    Set<OrganisationId> within = Sight.owned(actor.roles()).within();
    List<Fault> faults = faults(actor, entry, within);
    if (!faults.isEmpty()) {
      return new Outcome.Invalid<>(faults);
    }
    String slug =
        Slug.from(
            entry.description() == null
                ? HOST.matcher(entry.url()).replaceFirst("$1")
                : entry.description().value());
    SigningSecrets signing = SigningSecrets.of(secrets.next());
    Webhook webhook =
        new Webhook(
            actor.workspace(),
            slug,
            entry,
            1,
            now(),
            actor.name(),
            within,
            signing,
            null,
            ledger.head(actor.workspace()).number(),
            null);
    for (int number = 2; !webhooks.add(webhook); number++) {
      webhook = webhook.withId(Slug.numbered(slug, number));
    }
    return new Outcome.Done<>(
        new Made(new Tagged<>(webhook, tag(webhook), true), signing.current()));
  }

  private List<Fault> faults(
      Actor actor, WebhookEntry entry, @Nullable Set<OrganisationId> within) {
    List<Fault> faults = new ArrayList<>();
    addresses
        .objection(entry.url())
        .ifPresent(why -> faults.add(new Fault("/url", FaultCode.INVALID_VALUE, why)));
    for (int i = 0; i < entry.organisations().size(); i++) {
      OrganisationId organisation = entry.organisations().get(i);
      if (!sees(within, organisation)
          || organisations.find(actor.workspace(), organisation).isEmpty()) {
        faults.add(
            Fault.at(
                "/organisations/" + i,
                FaultCode.UNKNOWN_REFERENCE,
                "diese Organisation gibt es nicht",
                "there is no such organisation"));
      }
    }
    StrategyId strategy = entry.strategyId();
    if (strategy != null
        && strategies
            .organisationOf(actor.workspace(), strategy)
            .filter(home -> sees(within, home))
            .isEmpty()) {
      faults.add(
          Fault.at(
              "/strategyId",
              FaultCode.UNKNOWN_REFERENCE,
              "diese Strategie gibt es nicht",
              "there is no such strategy"));
    }
    return faults;
  }

  private static boolean sees(@Nullable Set<OrganisationId> within, OrganisationId organisation) {
    return within == null || within.contains(organisation);
  }

  @Override
  public Outcome<Tagged<Webhook>> change(
      Actor actor, String id, Edit edit, Precondition precondition) {
    return alone(
        actor,
        id,
        current ->
            Edits.<Tagged<Webhook>>refusal(precondition, tag(current))
                .orElseGet(() -> changed(actor, current, edit)));
  }

  private Outcome<Tagged<Webhook>> changed(Actor actor, Webhook current, Edit edit) {
    Reading<WebhookEntry> read =
        Edits.apply(tree(current), edit)
            .then(tree -> Edits.identified(tree, current.id()))
            .then(tree -> parse(actor, tree, current));
    return switch (read) {
      case Reading.Rejected<WebhookEntry>(List<Fault> faults) -> new Outcome.Invalid<>(faults);
      case Reading.Read<WebhookEntry>(WebhookEntry entry) -> {
        Webhook next = current.changed(entry, actor.name());
        webhooks.replace(next);
        if (next.isEnabled() && !current.isEnabled()) {
          deliveries.wake(Place.of(next), now());
        } else if (!next.isEnabled()) {
          deliveries.rest(Place.of(next));
        }
        yield new Outcome.Done<>(tagged(next));
      }
    };
  }

  /** What a client sees of it, as far as it may be changed. */
  private static Object tree(Webhook webhook) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", webhook.id());
    fields.putAll(RecordWriter.writeWhole(webhook.entry()));
    return fields;
  }

  private Reading<WebhookEntry> parse(Actor actor, Object tree, Webhook current) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((name, value) -> fields.put((String) name, value));
    }
    fields.keySet().removeAll(TOLD);
    return RecordReader.read(WebhookEntry.class, fields)
        .then(
            entry -> {
              List<Fault> faults = faults(actor, entry, current.within());
              return faults.isEmpty() ? new Reading.Read<>(entry) : new Reading.Rejected<>(faults);
            });
  }

  @Override
  public Outcome<String> remove(Actor actor, String id, Precondition precondition) {
    return alone(
        actor,
        id,
        current ->
            Edits.<String>refusal(precondition, tag(current))
                .orElseGet(
                    () -> {
                      webhooks.remove(current.workspace(), id, current.version());
                      return new Outcome.Done<>(id);
                    }));
  }

  @Override
  public Outcome<Made> rotate(Actor actor, String id) {
    return alone(
        actor,
        id,
        current -> {
          SigningSecrets signing = current.secrets().rotated(secrets.next(), now());
          Webhook rotated = current.with(signing);
          webhooks.replace(rotated);
          return new Outcome.Done<>(new Made(tagged(rotated), signing.current()));
        });
  }

  @Override
  public Outcome<Tried> test(Actor actor, String id) {
    return with(
        actor,
        id,
        webhook -> {
          String message = webhook.messageId("test/" + secrets.next());
          Calling.Call call =
              calling.call(
                  webhook, message, "webhook.test", now(), Map.of("webhookId", webhook.id()));
          return new Outcome.Done<>(new Tried(message, call.attempt()));
        });
  }

  @Override
  public Outcome<Page<WebhookDelivery>> deliveries(
      Actor actor, String id, DeliveryFilter filter, Page.Request page) {
    return with(
        actor, id, webhook -> new Outcome.Done<>(deliveries.list(Place.of(webhook), filter, page)));
  }

  @Override
  public Outcome<WebhookDelivery> replay(Actor actor, String id, long number) {
    return alone(
        actor,
        id,
        webhook -> {
          Place place = Place.of(webhook);
          return deliveries
              .find(place, number)
              .map(found -> again(webhook, found))
              .<Outcome<WebhookDelivery>>map(Outcome.Done::new)
              .orElseGet(Outcome.NotFound::new);
        });
  }

  private WebhookDelivery again(Webhook webhook, WebhookDelivery found) {
    Place place = Place.of(webhook);
    deliveries.put(place, List.of(found.anew()), now());
    if (!webhook.isEnabled()) {
      deliveries.rest(place);
    }
    return deliveries.find(place, found.number()).orElseThrow();
  }

  @Override
  public Outcome<Tagged<Webhook>> replay(Actor actor, String id, Instant since) {
    return alone(
        actor,
        id,
        webhook -> {
          EntryFilter later = new EntryFilter(null, null, null, null, since, null, Sight.ALL);
          ledger.behind(webhook.workspace(), 0, later, 1).stream()
              .mapToLong(Entry::number)
              .filter(first -> first <= webhook.position())
              .forEach(first -> webhooks.move(webhook, first - 1));
          return new Outcome.Done<>(tagged(webhook));
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
