package io.planwerk.application.trace;

import io.planwerk.application.EntryFilter;
import io.planwerk.application.EntryFilter.Sight;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.port.JobSchedule;
import io.planwerk.application.port.Ledger;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps entries in the port {@link Ledger}. */
public final class TraceService implements Trace, Audit {
  private static final int AT_ONCE = 200;

  private final Ledger ledger;
  private final Strategies strategies;
  private final Transactions transactions;
  private final Secrets secrets;
  private final JobSchedule jobs;
  private final InstantSource clock;

  @Inject
  public TraceService(
      Ledger ledger,
      Strategies strategies,
      Transactions transactions,
      Secrets secrets,
      JobSchedule jobs,
      InstantSource clock) {
    this.ledger = ledger;
    this.strategies = strategies;
    this.transactions = transactions;
    this.secrets = secrets;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public <T> T doing(
      Actor actor, @Nullable StrategyId about, Supplier<T> work, Function<T, Optional<Deed>> deed) {
    return transactions.inOne(
        () -> {
          Optional<OrganisationId> before = home(actor.workspace(), about);
          T result = work.get();
          deed.apply(result)
              .ifPresent(
                  done ->
                      append(
                          actor, done, before.or(() -> home(actor.workspace(), done.strategy()))));
          return result;
        });
  }

  @Override
  public void begin(Actor actor, Deed deed) {
    Optional<OrganisationId> home = home(actor.workspace(), deed.strategy());
    if (deed.strategy() == null || home.isPresent()) {
      transactions.inOne(() -> append(actor, deed, home));
    }
  }

  private Optional<OrganisationId> home(WorkspaceId workspace, @Nullable StrategyId strategy) {
    return Optional.ofNullable(strategy).flatMap(id -> strategies.organisationOf(workspace, id));
  }

  private Entry append(Actor actor, Deed deed, Optional<OrganisationId> home) {
    jobs.soon(NEWS);
    Entry.Personal personal =
        new Entry.Personal(secrets.next(), deed.address(), deed.agent(), deed.reason());
    String personalHash = Chain.hash(personal);
    return ledger.append(
        actor.workspace(),
        head ->
            Chain.sealed(
                new Entry(
                    head.number() + 1,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    deed.type(),
                    deed.method(),
                    deed.place(),
                    home.orElse(deed.organisation()),
                    deed.strategy(),
                    actor.name(),
                    deed.request(),
                    deed.status(),
                    deed.revision(),
                    personal,
                    personalHash,
                    head.hash(),
                    "")));
  }

  private static boolean ownsAll(Roles roles) {
    return roles.inWorkspace().contains(Role.OWNER);
  }

  private static Sight seen(Roles roles) {
    Set<OrganisationId> bounds = roles.bounds().orElse(null);
    return new Sight(bounds, ownsAll(roles));
  }

  @Override
  public Page<Entry> list(Actor actor, EntryFilter filter, Page.Request page) {
    long before = page.after() == null ? Long.MAX_VALUE : Long.parseLong(page.after());
    return Page.of(
        ledger.before(
            actor.workspace(), before, filter.within(Sight.owned(actor.roles())), page.limit() + 1),
        page.limit(),
        entry -> Long.toString(entry.number()));
  }

  @Override
  public Outcome<Entry> read(Actor actor, long number) {
    return ledger
        .find(actor.workspace(), number)
        .filter(EntryFilter.all(Sight.owned(actor.roles()))::takes)
        .<Outcome<Entry>>map(Outcome.Done::new)
        .orElseGet(Outcome.NotFound::new);
  }

  @Override
  public Head head(Actor actor) {
    return ledger.head(actor.workspace());
  }

  @Override
  public void each(Actor actor, Consumer<Entry> taker) {
    EntryFilter all = EntryFilter.all(Sight.owned(actor.roles()));
    long last = 0;
    List<Entry> some;
    do {
      some = ledger.behind(actor.workspace(), last, all, AT_ONCE);
      some.forEach(taker);
      last = some.isEmpty() ? last : some.getLast().number();
    } while (some.size() == AT_ONCE);
  }

  @Override
  public List<Entry> behind(Actor actor, long number) {
    return ledger.behind(actor.workspace(), number, EntryFilter.all(seen(actor.roles())), AT_ONCE);
  }

  @Override
  public int veil(Actor actor, String name) {
    return ledger.veil(actor.workspace(), name);
  }
}
