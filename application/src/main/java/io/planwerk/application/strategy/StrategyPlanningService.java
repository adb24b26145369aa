package io.planwerk.application.strategy;

import io.planwerk.application.Edit;
import io.planwerk.application.Edits;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Removal;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Difference;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.strategy.StrategySummary;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds strategies on the port {@link Strategies}. */
public final class StrategyPlanningService implements StrategyPlanning {
  /**
   * How often a change is tried again because changes of other parts came between, or a name
   * because its id is taken.
   */
  private static final int TRIES = 100;

  private static final String ADOPTED = "adopted";

  private final Strategies strategies;
  private final InstantSource clock;

  @Inject
  public StrategyPlanningService(Strategies strategies, InstantSource clock) {
    this.strategies = strategies;
    this.clock = clock;
  }

  @Override
  public Page<StrategySummary> list(Actor actor, StrategyFilter filter, Page.Request page) {
    return strategies.list(actor.workspace(), filter.seenBy(actor.roles()), page);
  }

  @Override
  public Outcome<Tagged<Part>> create(Actor actor, Object tree, @Nullable String reason) {
    boolean chosen = tree instanceof Map<?, ?> fields && fields.get("id") != null;
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Rejected<StrategyDocument>(List<Fault> faults) -> new Outcome.Invalid<>(faults);
      case Reading.Read<StrategyDocument>(StrategyDocument document) ->
          chosen ? createAs(actor, document, reason) : createUnderFreeId(actor, document, reason);
    };
  }

  private Outcome<Tagged<Part>> createUnderFreeId(
      Actor actor, StrategyDocument document, @Nullable String reason) {
    String wanted = document.strategy().id().value();
    Outcome<Tagged<Part>> outcome = createAs(actor, document, reason);
    for (int number = 2; number <= TRIES && outcome instanceof Outcome.Conflict; number++) {
      Object renamed =
          Places.with(document.tree(), Pointer.ROOT.child("id"), Slug.numbered(wanted, number));
      if (StrategyFormat.CURRENT.read(renamed)
          instanceof Reading.Read<StrategyDocument>(StrategyDocument numbered)) {
        outcome = createAs(actor, numbered, reason);
      }
    }
    return outcome;
  }

  private Outcome<Tagged<Part>> createAs(
      Actor actor, StrategyDocument document, @Nullable String reason) {
    if (!actor.roles().mayPlan(document.strategy().organisationId())) {
      return noOrganisation();
    }
    return switch (strategies.create(actor.workspace(), document, note(actor, reason))) {
      case SAVED -> part(new Saved(document, 1), new Place.Whole(), true);
      case NO_ORGANISATION -> noOrganisation();
      case STALE -> Proposal.idTaken();
    };
  }

  @Override
  public Outcome<Tagged<Part>> read(
      Actor actor, StrategyId id, Place place, @Nullable Integer revision) {
    Optional<Saved> saved =
        revision == null
            ? strategies.find(actor.workspace(), id)
            : strategies
                .at(actor.workspace(), id, revision)
                .map(document -> new Saved(document, revision));
    return saved
        .map(s -> part(s, place, false))
        .orElseGet(() -> revision == null ? missing(actor, id) : new Outcome.NotFound<>());
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return Outcome.missing(strategies.removal(actor.workspace(), id));
  }

  @Override
  public Outcome<Integer> revisionOf(Actor actor, StrategyId id) {
    OptionalInt revision = strategies.revisionOf(actor.workspace(), id);
    return revision.isPresent() ? new Outcome.Done<>(revision.getAsInt()) : missing(actor, id);
  }

  @Override
  public Outcome<Tagged<Part>> change(
      Actor actor,
      StrategyId id,
      Place place,
      Edit edit,
      Precondition precondition,
      @Nullable String reason) {
    return save(actor, id, reason, current -> Proposal.change(current, place, edit, precondition));
  }

  @Override
  public Outcome<Tagged<Part>> add(
      Actor actor, StrategyId id, Place.Collection place, Object tree, @Nullable String reason) {
    return save(actor, id, reason, current -> Proposal.add(current, place, tree));
  }

  @Override
  public Outcome<Tagged<Integer>> remove(
      Actor actor, StrategyId id, Place place, Precondition precondition, @Nullable String reason) {
    return place instanceof Place.Whole
        ? removeWhole(actor, id, precondition, reason)
        : save(actor, id, reason, current -> Proposal.remove(current, place, precondition))
            .map(whole -> Tagged.existing(whole.value().revision(), whole.tag()));
  }

  private Outcome<Tagged<Integer>> removeWhole(
      Actor actor, StrategyId id, Precondition precondition, @Nullable String reason) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      OptionalInt revision = strategies.revisionOf(actor.workspace(), id);
      if (revision.isEmpty()) {
        return new Outcome.NotFound<>();
      }
      int current = revision.getAsInt();
      String tag = StrategyPlanning.tag(current);
      Optional<Outcome<Tagged<Integer>>> refusal = Edits.refusal(precondition, tag);
      if (refusal.isPresent()) {
        return refusal.get();
      }
      if (strategies.remove(actor.workspace(), id, current, removal(actor, reason))
          == Strategies.Saving.SAVED) {
        return new Outcome.Done<>(Tagged.existing(current, tag));
      }
    }
    return new Outcome.Stale<>("");
  }

  @Override
  public Outcome<Page<Revision>> revisions(Actor actor, StrategyId id, Page.Request page) {
    return strategies.revisionOf(actor.workspace(), id).isPresent()
        ? new Outcome.Done<>(strategies.revisions(actor.workspace(), id, page))
        : missing(actor, id);
  }

  @Override
  public Outcome<Revision> revision(Actor actor, StrategyId id, int number) {
    return strategies
        .revision(actor.workspace(), id, number)
        .<Outcome<Revision>>map(Outcome.Done::new)
        .orElseGet(Outcome.NotFound::new);
  }

  @Override
  public Outcome<Difference> compare(Actor actor, StrategyId id, int from, int to) {
    Optional<StrategyDocument> before = strategies.at(actor.workspace(), id, from);
    Optional<StrategyDocument> after = strategies.at(actor.workspace(), id, to);
    return before.isPresent() && after.isPresent()
        ? new Outcome.Done<>(Difference.between(before.get().tree(), after.get().tree()))
        : new Outcome.NotFound<>();
  }

  @Override
  public Outcome<Tagged<Part>> restore(
      Actor actor,
      StrategyId id,
      int revision,
      Precondition precondition,
      @Nullable String reason) {
    return strategies
        .at(actor.workspace(), id, revision)
        .map(
            then ->
                save(
                    actor,
                    id,
                    reason,
                    current ->
                        Proposal.change(
                            current,
                            new Place.Whole(),
                            new Edit.Replace(restored(then, current.document())),
                            precondition)))
        .orElseGet(Outcome.NotFound::new);
  }

  /**
   * Tries until the change is kept or refused: changes of other parts that come between don't
   * matter to this one.
   */
  private Outcome<Tagged<Part>> save(
      Actor actor, StrategyId id, @Nullable String reason, Function<Saved, Proposal> change) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      Optional<Saved> current = strategies.find(actor.workspace(), id);
      if (current.isEmpty()) {
        return new Outcome.NotFound<>();
      }
      switch (change.apply(current.get())) {
        case Proposal.Refuse(Outcome<Tagged<Part>> outcome) -> {
          return outcome;
        }
        case Proposal.Keep keep -> {
          Optional<Outcome<Tagged<Part>>> outcome = keep(actor, current.get(), keep, reason);
          if (outcome.isPresent()) {
            return outcome.get();
          }
        }
      }
    }
    return new Outcome.Stale<>("");
  }

  /**
   * Keeps what was proposed; empty when somebody else was faster. A change that changes nothing is
   * no revision.
   */
  private Optional<Outcome<Tagged<Part>>> keep(
      Actor actor, Saved current, Proposal.Keep keep, @Nullable String reason) {
    if (keep.document().tree().equals(current.document().tree())) {
      return Optional.of(part(current, keep.place(), false));
    }
    if (!Objects.equals(adopted(keep.document()), adopted(current.document()))) {
      return Optional.of(adoptedByHand());
    }
    OrganisationId organisation = keep.document().strategy().organisationId();
    if (!organisation.equals(current.document().strategy().organisationId())
        && !actor.roles().mayPlan(organisation)) {
      return Optional.of(noOrganisation());
    }
    Saved next = new Saved(keep.document(), current.revision() + 1);
    return switch (strategies.update(
        actor.workspace(), current.revision(), next.document(), note(actor, reason))) {
      case STALE -> Optional.empty();
      case NO_ORGANISATION -> Optional.of(noOrganisation());
      case SAVED -> Optional.of(part(next, keep.place(), keep.created()));
    };
  }

  private static @Nullable LocalDate adopted(StrategyDocument document) {
    return document.strategy().adopted();
  }

  private static Outcome<Tagged<Part>> adoptedByHand() {
    return new Outcome.Invalid<>(
        List.of(
            Fault.at(
                "/" + ADOPTED,
                FaultCode.READ_ONLY,
                "wird gesetzt, wenn die Strategie in Kraft tritt, und gelöscht, wenn sie wieder zum"
                    + " Entwurf wird (transitions)",
                "is set when the strategy is put into force, and cleared when it is a draft again"
                    + " (transitions)")));
  }

  /** Going back to earlier content neither puts a strategy into force nor takes it out. */
  private static Map<String, Object> restored(StrategyDocument then, StrategyDocument now) {
    Map<String, Object> tree = new LinkedHashMap<>(then.tree());
    Object adopted = now.tree().get(ADOPTED);
    if (adopted == null) {
      tree.remove(ADOPTED);
    } else {
      tree.put(ADOPTED, adopted);
    }
    return tree;
  }

  private static Outcome<Tagged<Part>> part(Saved saved, Place place, boolean created) {
    Map<String, Object> tree = saved.document().tree();
    return Places.find(tree, place)
        .map(at -> Places.shown(tree, place, at))
        .<Outcome<Tagged<Part>>>map(
            part ->
                new Outcome.Done<>(
                    new Tagged<>(
                        new Part(saved.document(), saved.revision(), part, id(saved, place)),
                        Proposal.tag(saved, place, part),
                        created)))
        .orElseGet(Outcome.NotFound::new);
  }

  private static String id(Saved saved, Place place) {
    return switch (place) {
      case Place.Whole() -> saved.document().strategy().id().value();
      case Place.Section(String section) -> section;
      case Place.Collection(String section, String collection) -> collection;
      case Place.Entity(String section, String id) -> id;
    };
  }

  private Removal removal(Actor actor, @Nullable String reason) {
    return new Removal(clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.name(), reason);
  }

  private Note note(Actor actor, @Nullable String reason) {
    return new Note(clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.name(), reason);
  }

  private static Outcome<Tagged<Part>> noOrganisation() {
    return new Outcome.Invalid<>(
        List.of(
            Fault.at(
                "/organisationId",
                FaultCode.UNKNOWN_REFERENCE,
                "diese Organisation gibt es nicht",
                "there is no such organisation")));
  }
}
