package io.planwerk.application.workspace;

import io.planwerk.application.Edit;
import io.planwerk.application.Edits;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Organisations.Saved;
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

/** Keeps organisations in the port {@link Organisations}. */
public final class OrganisationKeepingService implements OrganisationKeeping {
  private static final int TRIES = 100;

  private final Organisations organisations;
  private final InstantSource clock;

  @Inject
  public OrganisationKeepingService(Organisations organisations, InstantSource clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public Page<Object> list(Actor actor, Page.Request page) {
    Page<Organisation> found = organisations.list(actor.workspace(), page);
    return new Page<>(
        found.items().stream().map(OrganisationKeepingService::tree).toList(), found.next());
  }

  @Override
  public Outcome<Tagged<Object>> read(Actor actor, OrganisationId id) {
    return organisations
        .find(actor.workspace(), id)
        .<Outcome<Tagged<Object>>>map(saved -> done(saved.organisation(), saved.version(), false))
        .orElseGet(Outcome.NotFound::new);
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
    Optional<Saved> found = organisations.find(actor.workspace(), id);
    if (found.isEmpty()) {
      return new Outcome.NotFound<>();
    }
    Saved current = found.get();
    Optional<Outcome<Tagged<Object>>> refusal = Edits.refusal(precondition, tag(current.version()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Reading<Organisation> changed =
        Edits.apply(tree(current.organisation()), edit)
            .then(tree -> Edits.identified(tree, id.value()))
            .then(OrganisationKeepingService::parse);
    return switch (changed) {
      case Reading.Rejected<Organisation>(List<Fault> faults) -> new Outcome.Invalid<>(faults);
      case Reading.Read<Organisation>(Organisation organisation) ->
          kept(actor, current, organisation);
    };
  }

  private Outcome<Tagged<Object>> kept(Actor actor, Saved current, Organisation organisation) {
    if (organisation.equals(current.organisation())) {
      return done(organisation, current.version(), false);
    }
    return switch (organisations.update(
        actor.workspace(), current.version(), organisation, now(), actor.name())) {
      case SAVED -> done(organisation, current.version() + 1, false);
      case STALE, IN_USE -> new Outcome.Stale<>("");
    };
  }

  @Override
  public Outcome<Tagged<Object>> remove(Actor actor, OrganisationId id, Precondition precondition) {
    Optional<Saved> found = organisations.find(actor.workspace(), id);
    if (found.isEmpty()) {
      return new Outcome.NotFound<>();
    }
    Saved current = found.get();
    return Edits.<Tagged<Object>>refusal(precondition, tag(current.version()))
        .orElseGet(() -> removed(actor, current));
  }

  private Outcome<Tagged<Object>> removed(Actor actor, Saved current) {
    Organisation organisation = current.organisation();
    return switch (organisations.remove(actor.workspace(), organisation.id(), current.version())) {
      case SAVED -> done(organisation, current.version(), false);
      case STALE -> new Outcome.Stale<>("");
      case IN_USE ->
          new Outcome.Conflict<>(
              new Bilingual(
                  "Zu der Organisation gehören noch Strategien.",
                  "Strategies still belong to the organisation."),
              List.of());
    };
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
