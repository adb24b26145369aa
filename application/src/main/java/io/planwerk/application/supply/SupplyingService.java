package io.planwerk.application.supply;

import io.planwerk.application.Edit;
import io.planwerk.application.Edits;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Courier;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Outbox;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.SecretHash;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.supply.Channel;
import io.planwerk.domain.supply.ChannelKind;
import io.planwerk.domain.supply.Delivery;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Subscription.Progress;
import io.planwerk.domain.supply.SubscriptionEntry;
import io.planwerk.domain.supply.Terms;
import io.planwerk.domain.webhooks.SigningSecrets;
import jakarta.inject.Inject;
import java.time.Duration;
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
import org.jspecify.annotations.Nullable;

/** Keeps subscriptions in the port {@link Subscriptions}. */
public final class SupplyingService implements Supplying {
  private static final int TRIES = 100;
  private static final int FED = 50;

  /** What is told about a subscription beside what is wanted; who sends it back changes nothing. */
  private static final Set<String> TOLD = Set.of("madeAt", "madeBy", "stopped", "secret", "feed");

  /** Longer than a delivery takes; whoever dies in between leaves it to the others. */
  private static final Duration OWN_ATTEMPT = Duration.ofMinutes(2);

  private final Strategies strategies;
  private final Subscriptions subscriptions;
  private final Outbox outbox;
  private final Mentions mentions;
  private final Courier courier;
  private final Digesting digesting;
  private final Posting posting;
  private final Delivering delivering;
  private final Secrets secrets;
  private final InstantSource clock;

  @Inject
  public SupplyingService(
      Strategies strategies,
      Subscriptions subscriptions,
      Outbox outbox,
      Mentions mentions,
      Courier courier,
      Digesting digesting,
      Posting posting,
      Delivering delivering,
      Secrets secrets,
      InstantSource clock) {
    this.strategies = strategies;
    this.subscriptions = subscriptions;
    this.outbox = outbox;
    this.mentions = mentions;
    this.courier = courier;
    this.digesting = digesting;
    this.posting = posting;
    this.delivering = delivering;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Outcome<Made> create(Actor actor, StrategyId id, Object tree) {
    return with(
        actor,
        id,
        strategy ->
            switch (parse(tree, strategy)) {
              case Reading.Rejected<SubscriptionEntry>(List<Fault> faults) ->
                  new Outcome.Invalid<>(faults);
              case Reading.Read<SubscriptionEntry>(SubscriptionEntry entry) ->
                  named(tree)
                      .<Outcome<Made>>map(fault -> new Outcome.Invalid<>(List.of(fault)))
                      .orElseGet(() -> created(actor, strategy, tree, entry));
            });
  }

  private static Optional<Fault> named(Object tree) {
    Object id = tree instanceof Map<?, ?> fields ? fields.get("id") : null;
    return id == null || (id instanceof String text && Slug.isSlug(text))
        ? Optional.empty()
        : Optional.of(
            Fault.at(
                "/id",
                FaultCode.INVALID_VALUE,
                "ist keine Kennung: Kleinbuchstaben, Ziffern und Bindestriche, höchstens 64"
                    + " Zeichen",
                "is no id: lower-case letters, digits and hyphens, at most 64 characters"));
  }

  private Outcome<Made> created(
      Actor actor, Strategy strategy, Object tree, SubscriptionEntry entry) {
    String chosen =
        tree instanceof Map<?, ?> fields && fields.get("id") instanceof String id ? id : null;
    String wanted = chosen == null ? Slug.from(entry.name().value()) : chosen;
    Secret secret = Secret.forKind(entry.channel().kind(), secrets);
    Terms terms = Terms.of(entry, strategy);
    Subscription subscription =
        new Subscription(
            actor.workspace(),
            strategy.id(),
            wanted,
            entry,
            1,
            now(),
            actor.name(),
            secret.kept(),
            secret.hash(),
            null,
            new Progress(
                mentions.latestArrival(actor.workspace(), strategy.id()),
                0,
                Due.after(now(), terms.timetable()),
                null));
    for (int number = 2; number <= (chosen == null ? TRIES : 2); number++) {
      switch (subscriptions.keep(subscription)) {
        case KEPT -> {
          return new Outcome.Done<>(
              new Made(new Tagged<>(subscription, tag(subscription), true), secret.shown()));
        }
        case NO_STRATEGY -> {
          return missing(actor, strategy.id());
        }
        case ID_TAKEN -> subscription = subscription.withId(Slug.numbered(wanted, number));
      }
    }
    return new Outcome.Conflict<>(
        new Bilingual("Die Kennung ist schon vergeben.", "The id is already taken."),
        List.of(Fault.at("/id", FaultCode.DUPLICATE, "gibt es hier schon", "exists here already")));
  }

  /**
   * What a channel keeps secret.
   *
   * @param shown to whoever made it, this once
   * @param kept to sign with
   * @param hash to know it again by
   */
  private record Secret(
      @Nullable String shown, @Nullable SigningSecrets kept, @Nullable String hash) {
    private static final Secret NONE = new Secret(null, null, null);

    static Secret forKind(ChannelKind kind, Secrets secrets) {
      return switch (kind) {
        case WEBHOOK -> {
          SigningSecrets signing = SigningSecrets.of(secrets.next());
          yield new Secret(signing.current(), signing, null);
        }
        case FEED -> {
          String secret = secrets.next();
          yield new Secret(secret, null, SecretHash.of(secret));
        }
        case EMAIL, STREAM -> NONE;
      };
    }
  }

  private Reading<SubscriptionEntry> parse(Object tree, Strategy strategy) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((name, value) -> fields.put((String) name, value));
    }
    fields.remove("id");
    fields.keySet().removeAll(TOLD);
    return RecordReader.read(SubscriptionEntry.class, fields)
        .then(
            entry -> {
              List<Fault> faults = new ArrayList<>(entry.misfits(strategy));
              Channel channel = entry.channel();
              courier
                  .objection(channel)
                  .ifPresent(
                      why ->
                          faults.add(
                              new Fault(
                                  channel.address() == null ? "/channel" : "/channel/address",
                                  FaultCode.INVALID_VALUE,
                                  why)));
              return faults.isEmpty() ? new Reading.Read<>(entry) : new Reading.Rejected<>(faults);
            });
  }

  @Override
  public Outcome<Page<Subscription>> list(Actor actor, StrategyId id, Page.Request page) {
    return with(
        actor, id, _ -> new Outcome.Done<>(subscriptions.list(actor.workspace(), id, page)));
  }

  @Override
  public Outcome<Tagged<Subscription>> read(Actor actor, StrategyId id, String subscription) {
    return with(
        actor, id, subscription, found -> new Outcome.Done<>(Tagged.existing(found, tag(found))));
  }

  @Override
  public Outcome<Made> change(
      Actor actor, StrategyId id, String subscription, Edit edit, Precondition precondition) {
    return with(
        actor,
        id,
        strategy ->
            whileCurrent(
                actor,
                id,
                subscription,
                precondition,
                current -> changed(strategy, current, edit)));
  }

  private Optional<Outcome<Made>> changed(Strategy strategy, Subscription current, Edit edit) {
    Reading<SubscriptionEntry> read =
        Edits.apply(tree(current), edit)
            .then(tree -> Edits.identified(tree, current.id()))
            .then(tree -> parse(tree, strategy));
    return switch (read) {
      case Reading.Rejected<SubscriptionEntry>(List<Fault> faults) ->
          Optional.of(new Outcome.Invalid<>(faults));
      case Reading.Read<SubscriptionEntry>(SubscriptionEntry entry) ->
          kept(current, entry, Terms.of(entry, strategy));
    };
  }

  private Optional<Outcome<Made>> kept(Subscription current, SubscriptionEntry entry, Terms terms) {
    ChannelKind kind = entry.channel().kind();
    boolean same = kind == current.entry().channel().kind();
    Secret secret = same ? Secret.NONE : Secret.forKind(kind, secrets);
    Subscription changed =
        current
            .changed(
                entry,
                same ? current.secrets() : secret.kept(),
                same ? current.hash() : secret.hash())
            .with(current.progress().withDue(Due.after(now(), terms.timetable())));
    return subscriptions.replace(changed)
        ? Optional.of(
            new Outcome.Done<>(new Made(Tagged.existing(changed, tag(changed)), secret.shown())))
        : Optional.empty();
  }

  /** What a client sees of it, as far as it may be changed. */
  private static Object tree(Subscription subscription) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("id", subscription.id());
    fields.putAll(RecordWriter.writeWhole(subscription.entry()));
    return fields;
  }

  @Override
  public Outcome<Made> rotate(Actor actor, StrategyId id, String subscription) {
    return whileCurrent(
        actor, id, subscription, new Precondition.Exists(), current -> rotated(current));
  }

  private Optional<Outcome<Made>> rotated(Subscription current) {
    SigningSecrets before = current.secrets();
    if (before == null) {
      return Optional.of(
          new Outcome.Conflict<>(
              new Bilingual(
                  "Ein Geheimnis zum Unterschreiben haben nur Abonnements mit Webhook.",
                  "Only subscriptions with a webhook have a secret to sign with."),
              List.of()));
    }
    SigningSecrets next = before.rotated(secrets.next(), now());
    Subscription changed = current.with(next);
    return subscriptions.replace(changed)
        ? Optional.of(
            new Outcome.Done<>(new Made(Tagged.existing(changed, tag(changed)), next.current())))
        : Optional.empty();
  }

  @Override
  public Outcome<String> remove(
      Actor actor, StrategyId id, String subscription, Precondition precondition) {
    return whileCurrent(
        actor,
        id,
        subscription,
        precondition,
        current ->
            subscriptions.remove(actor.workspace(), id, subscription, current.version())
                ? Optional.of(new Outcome.Done<>(subscription))
                : Optional.empty());
  }

  private <T> Outcome<T> whileCurrent(
      Actor actor,
      StrategyId id,
      String subscription,
      Precondition precondition,
      Function<Subscription, Optional<Outcome<T>>> work) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Optional<Subscription> found = subscriptions.find(actor.workspace(), id, subscription);
      if (found.isEmpty()) {
        return missing(actor, id);
      }
      Subscription current = found.get();
      Optional<Outcome<T>> outcome =
          Edits.<T>refusal(precondition, tag(current)).or(() -> work.apply(current));
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    return new Outcome.Stale<>("");
  }

  @Override
  public Outcome<Page<Dispatch>> sent(
      Actor actor, StrategyId id, String subscription, Page.Request page) {
    return with(
        actor,
        id,
        subscription,
        found -> new Outcome.Done<>(outbox.list(actor.workspace(), id, found.id(), page)));
  }

  @Override
  public Outcome<Dispatch> sent(Actor actor, StrategyId id, String subscription, int number) {
    return outbox
        .find(actor.workspace(), id, subscription, number)
        .<Outcome<Dispatch>>map(Outcome.Done::new)
        .orElseGet(() -> missing(actor, id));
  }

  @Override
  public Outcome<Preview> preview(Actor actor, StrategyId id, String subscription) {
    return with(
        actor,
        id,
        strategy ->
            with(
                actor,
                id,
                subscription,
                found ->
                    new Outcome.Done<>(
                        new Preview(
                            found.isActive() ? found.progress().due() : null,
                            digesting
                                .since(found, Terms.of(found.entry(), strategy), strategy)
                                .message()
                                .orElse(null)))));
  }

  @Override
  public Outcome<Dispatch> test(Actor actor, StrategyId id, String subscription) {
    return with(
        actor,
        id,
        strategy ->
            with(
                actor,
                id,
                subscription,
                found ->
                    tested(found, Terms.of(found.entry(), strategy))
                        .<Outcome<Dispatch>>map(Outcome.Done::new)
                        .orElseGet(() -> missing(actor, id))));
  }

  private Optional<Dispatch> tested(Subscription subscription, Terms terms) {
    Message message = Message.test(subscription.entry().name(), terms.tongue());
    return posting
        .put(
            subscription,
            number -> "test/" + number,
            message,
            now -> Delivery.waiting(now.plus(OWN_ATTEMPT)))
        .map(
            dispatch ->
                dispatch.delivery().status() == Delivery.Status.WAITING
                    ? delivering.deliver(dispatch)
                    : dispatch);
  }

  @Override
  public Outcome<List<Dispatch>> since(
      Actor actor, StrategyId id, String subscription, int number) {
    return with(
        actor,
        id,
        subscription,
        found -> new Outcome.Done<>(outbox.after(actor.workspace(), id, found.id(), number, FED)));
  }

  @Override
  public Optional<Fed> fed(String secret) {
    return subscriptions
        .withHash(SecretHash.of(secret))
        .map(
            found ->
                new Fed(
                    found,
                    outbox
                        .list(
                            found.workspace(),
                            found.strategy(),
                            found.id(),
                            new Page.Request(null, FED))
                        .items()));
  }

  private <T> Outcome<T> with(Actor actor, StrategyId id, Function<Strategy, Outcome<T>> work) {
    Optional<Saved> saved = strategies.find(actor.workspace(), id);
    return saved.isPresent() ? work.apply(saved.get().document().strategy()) : missing(actor, id);
  }

  private <T> Outcome<T> with(
      Actor actor, StrategyId id, String subscription, Function<Subscription, Outcome<T>> work) {
    Optional<Subscription> found = subscriptions.find(actor.workspace(), id, subscription);
    return found.isPresent() ? work.apply(found.get()) : missing(actor, id);
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return strategies.revisionOf(actor.workspace(), id).isPresent()
        ? new Outcome.NotFound<>()
        : Outcome.missing(strategies.removal(actor.workspace(), id));
  }

  private static String tag(Subscription subscription) {
    return Integer.toString(subscription.version());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
