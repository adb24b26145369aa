package io.planwerk.application.workspace;

import io.planwerk.application.Edit;
import io.planwerk.application.Edits;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Removal;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Organisations.Saved;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.document.MissingIds;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.workspace.Organisation;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Keeps organisations in the port {@link Organisations}. */
public final class OrganisationKeepingService implements OrganisationKeeping {
  private static final int TRIES = 100;

  /** As many strategies as a person will read that still belong to an organisation. */
  private static final int NAMED = 20;

  private final Organisations organisations;
  private final Strategies strategies;
  private final InstantSource clock;

  @Inject
  public OrganisationKeepingService(
      Organisations organisations, Strategies strategies, InstantSource clock) {
    this.organisations = organisations;
    this.strategies = strategies;
    this.clock = clock;
  }

  @Override
  public Page<Object> list(Actor actor, Page.Request page) {
    Page<Organisation> found = organisations.list(actor.workspace(), actor.roles().bounds(), page);
    return new Page<>(
        found.items().stream().map(OrganisationKeepingService::tree).toList(), found.next());
  }

  @Override
  public Outcome<Tagged<Object>> read(Actor actor, OrganisationId id) {
    return organisations
        .find(actor.workspace(), id)
        .<Outcome<Tagged<Object>>>map(saved -> done(saved.organisation(), saved.version(), false))
        .orElseGet(() -> Outcome.missing(organisations.removal(actor.workspace(), id)));
  }

  @Override
  public Outcome<Tagged<Object>> create(Actor actor, Object tree) {
    boolean chosen = tree instanceof Map<?, ?> fields && fields.get("id") != null;
    return switch (parse(tree)) {
      case Reading.Rejected<Organisation>(List<Fault> faults) -> new Outcome.Invalid<>(faults);
      case Reading.Read<Organisation>(Organisation organisation) ->
          created(actor, organisation, chosen ? 1 : TRIES);
    };
  }

  private Outcome<Tagged<Object>> created(Actor actor, Organisation wanted, int tries) {
    Organisation organisation = wanted;
    for (int number = 2; number <= tries + 1; number++) {
      if (organisations.create(actor.workspace(), organisation, now(), actor.name())
          == Organisations.Saving.SAVED) {
        return done(organisation, 1, true);
      }
      organisation = wanted.withId(new OrganisationId(Slug.numbered(wanted.id().value(), number)));
    }
    return new Outcome.Conflict<>(
        new Bilingual("Die Kennung ist schon vergeben.", "The id is already taken."),
        List.of(Fault.at("/id", FaultCode.DUPLICATE, "gibt es hier schon", "exists here already")));
  }

  @Override
  public Outcome<Tagged<Object>> change(
      Actor actor, OrganisationId id, Edit edit, Precondition precondition) {
    return whileCurrent(actor, id, precondition, current -> changed(actor, current, edit));
  }

  private Optional<Outcome<Tagged<Object>>> changed(Actor actor, Saved current, Edit edit) {
    String id = current.organisation().id().value();
    Reading<Organisation> changed =
        Edits.apply(tree(current.organisation()), edit)
            .then(tree -> Edits.identified(tree, id))
            .then(OrganisationKeepingService::parse);
    return switch (changed) {
      case Reading.Rejected<Organisation>(List<Fault> faults) ->
          Optional.of(new Outcome.Invalid<>(faults));
      case Reading.Read<Organisation>(Organisation organisation) ->
          kept(actor, current, organisation);
    };
  }

  private Optional<Outcome<Tagged<Object>>> kept(
      Actor actor, Saved current, Organisation organisation) {
    if (organisation.equals(current.organisation())) {
      return Optional.of(done(organisation, current.version(), false));
    }
    return switch (organisations.update(
        actor.workspace(), current.version(), organisation, now(), actor.name())) {
      case SAVED -> Optional.of(done(organisation, current.version() + 1, false));
      case STALE, IN_USE -> Optional.empty();
    };
  }

  @Override
  public Outcome<Tagged<Object>> remove(Actor actor, OrganisationId id, Precondition precondition) {
    return whileCurrent(actor, id, precondition, current -> removed(actor, current));
  }

  private Optional<Outcome<Tagged<Object>>> removed(Actor actor, Saved current) {
    Organisation organisation = current.organisation();
    return switch (organisations.remove(
        actor.workspace(),
        organisation.id(),
        current.version(),
        new Removal(now(), actor.name(), null))) {
      case SAVED -> Optional.of(done(organisation, current.version(), false));
      case STALE -> Optional.empty();
      case IN_USE -> Optional.of(inUse(actor, organisation.id()));
    };
  }

  private Outcome<Tagged<Object>> inUse(Actor actor, OrganisationId id) {
    List<Fault> owned =
        strategies
            .list(
                actor.workspace(),
                new StrategyFilter(id, null, null),
                new Page.Request(null, NAMED))
            .items()
            .stream()
            .map(
                strategy ->
                    Fault.at(
                        "",
                        FaultCode.STILL_REFERRED,
                        "die Strategie „" + strategy.id().value() + "“ gehört dazu",
                        "the strategy '" + strategy.id().value() + "' belongs to it"))
            .toList();
    return new Outcome.Conflict<>(
        new Bilingual(
            "Zu der Organisation gehören noch Strategien.",
            "Strategies still belong to the organisation."),
        owned);
  }

  /**
   * Tries again when somebody else was faster, as long as the precondition holds for what is there
   * then.
   */
  private Outcome<Tagged<Object>> whileCurrent(
      Actor actor,
      OrganisationId id,
      Precondition precondition,
      Function<Saved, Optional<Outcome<Tagged<Object>>>> work) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Optional<Saved> found = organisations.find(actor.workspace(), id);
      if (found.isEmpty()) {
        return new Outcome.NotFound<>();
      }
      Saved current = found.get();
      Optional<Outcome<Tagged<Object>>> outcome =
          Edits.<Tagged<Object>>refusal(precondition, tag(current.version()))
              .or(() -> work.apply(current));
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    return new Outcome.Stale<>("");
  }

  private static Reading<Organisation> parse(Object tree) {
    Object named = MissingIds.fill(Shape.of(Organisation.class), Set.of(), tree);
    return RecordReader.read(Organisation.class, named);
  }

  private static Outcome<Tagged<Object>> done(
      Organisation organisation, int version, boolean created) {
    return new Outcome.Done<>(new Tagged<>(tree(organisation), tag(version), created));
  }

  private static Object tree(Organisation organisation) {
    Object tree = RecordWriter.write(organisation);
    return tree == null ? Map.of() : tree;
  }

  private static String tag(int version) {
    return Integer.toString(version);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
