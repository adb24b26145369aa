package io.planwerk.application.strategy;

import io.planwerk.application.Edit;
import io.planwerk.application.Edits;
import io.planwerk.application.Outcome;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.References;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.Section;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a change makes of the current state of a strategy: a document to be kept, or the reason why
 * it can't be.
 */
sealed interface Proposal {

  /**
   * Keep this document.
   *
   * @param place the part that the change was about, as it is found afterwards
   * @param created whether the part is new
   */
  record Keep(StrategyDocument document, Place place, boolean created) implements Proposal {}

  /** Keep everything as it is. */
  record Refuse(Outcome<Tagged<Part>> outcome) implements Proposal {}

  /** Changes a part, or puts an entity where there is none yet. */
  static Proposal change(Saved current, Place place, Edit edit, Precondition precondition) {
    Map<String, Object> tree = current.document().tree();
    Optional<Pointer> found = Places.find(tree, place);
    if (found.isEmpty() || place instanceof Place.Collection) {
      return put(tree, place, edit, precondition);
    }
    Pointer at = found.get();
    Object part = Places.shown(tree, place, at);
    Optional<Outcome<Tagged<Part>>> refusal =
        Edits.refusal(precondition, tag(current, place, part));
    if (refusal.isPresent()) {
      return new Refuse(refusal.get());
    }
    Reading<Object> edited =
        Edits.apply(part, edit)
            .then(
                value ->
                    switch (place) {
                      case Place.Whole() ->
                          Edits.identified(value, current.document().strategy().id().value());
                      case Place.Entity(String section, String id) -> Edits.identified(value, id);
                      case Place.Section _, Place.Collection _ -> new Reading.Read<>(value);
                    });
    return switch (edited) {
      case Reading.Rejected<Object>(List<Fault> faults) ->
          new Refuse(new Outcome.Invalid<>(faults));
      case Reading.Read<Object>(Object value) ->
          read(Places.with(tree, at, value), at, place, false);
    };
  }

  /**
   * Only where it is plain which list an entity belongs to can it be put under an id of its own.
   */
  private static Proposal put(
      Map<String, Object> tree, Place place, Edit edit, Precondition precondition) {
    if (!(place instanceof Place.Entity(String section, String id)
        && edit instanceof Edit.Replace
        && Section.named(section)
            .filter(s -> s.collections().containsKey(Section.MAIN_COLLECTION))
            .isPresent())) {
      return new Refuse(new Outcome.NotFound<>());
    }
    Optional<Outcome<Tagged<Part>>> refusal = Edits.refusal(precondition, null);
    if (refusal.isPresent()) {
      return new Refuse(refusal.get());
    }
    return switch (Edits.apply(Map.of(), edit).then(value -> Edits.identified(value, id))) {
      case Reading.Rejected<Object>(List<Fault> faults) ->
          new Refuse(new Outcome.Invalid<>(faults));
      case Reading.Read<Object>(Object entity) ->
          added(tree, new Place.Collection(section, Section.MAIN_COLLECTION), entity);
    };
  }

  /** Adds an entity to a list. */
  static Proposal add(Saved current, Place.Collection list, Object entity) {
    Map<String, Object> tree = current.document().tree();
    if (Places.find(tree, list).isEmpty()) {
      return new Refuse(new Outcome.NotFound<>());
    }
    if (entity instanceof Map<?, ?> fields
        && fields.get("id") instanceof String wanted
        && Places.find(tree, new Place.Entity(list.section(), wanted)).isPresent()) {
      return new Refuse(idTaken());
    }
    return added(tree, list, entity);
  }

  private static Proposal added(Map<String, Object> tree, Place.Collection list, Object entity) {
    Pointer collection = Pointer.ROOT.child(list.section()).child(list.collection());
    int size = collection.in(tree).orElse(null) instanceof List<?> entities ? entities.size() : 0;
    return read(Places.withAdded(tree, list, entity), collection.child(size), list, true);
  }

  /** Removes an entity that nothing refers to. */
  static Proposal remove(Saved current, Place place, Precondition precondition) {
    StrategyDocument document = current.document();
    Optional<Pointer> found = Places.find(document.tree(), place);
    if (found.isEmpty() || !(place instanceof Place.Entity)) {
      return new Refuse(new Outcome.NotFound<>());
    }
    Pointer at = found.get();
    Object part = Places.shown(document.tree(), place, at);
    Optional<Outcome<Tagged<Part>>> refusal =
        Edits.refusal(precondition, tag(current, place, part));
    if (refusal.isPresent()) {
      return new Refuse(refusal.get());
    }
    List<Fault> inUse =
        References.in(Strategy.class, document.tree()).into(at).stream()
            .limit(Fault.MOST + 2)
            .map(reference -> stillReferred(reference.at(), reference.target().value()))
            .toList();
    return inUse.isEmpty()
        ? read(Places.without(document.tree(), at), Pointer.ROOT, new Place.Whole(), false)
        : new Refuse(
            new Outcome.Conflict<>(
                new Bilingual(
                    "Andere Teile der Strategie beziehen sich noch darauf.",
                    "Other parts of the strategy still refer to it."),
                inUse));
  }

  /**
   * The tag of a part: whole strategies go by their revision, so that it is known without reading
   * them.
   */
  static String tag(Saved state, Place place, Object part) {
    return place instanceof Place.Whole
        ? StrategyPlanning.tag(state.revision())
        : Fingerprint.of(part);
  }

  static Outcome<Tagged<Part>> idTaken() {
    return new Outcome.Conflict<>(
        new Bilingual("Die Kennung ist schon vergeben.", "The id is already taken."),
        List.of(Fault.at("/id", FaultCode.DUPLICATE, "gibt es hier schon", "exists here already")));
  }

  private static Proposal read(@Nullable Object tree, Pointer at, Place place, boolean created) {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Rejected<StrategyDocument>(List<Fault> faults) ->
          new Refuse(refusal(faults, at));
      case Reading.Read<StrategyDocument>(StrategyDocument document) ->
          new Keep(
              document,
              place instanceof Place.Collection(String section, String collection)
                  ? new Place.Entity(
                      section, (String) at.child("id").in(document.tree()).orElseThrow())
                  : place,
              created);
    };
  }

  /**
   * Faults within the part are the input's; faults elsewhere mean that the rest of the strategy
   * stands against it.
   */
  private static Outcome<Tagged<Part>> refusal(List<Fault> faults, Pointer at) {
    String prefix = at.toString();
    List<Fault> own =
        faults.stream()
            .filter(f -> f.pointer().equals(prefix) || f.pointer().startsWith(prefix + "/"))
            .map(f -> new Fault(f.pointer().substring(prefix.length()), f.code(), f.detail()))
            .toList();
    if (!own.isEmpty()) {
      return new Outcome.Invalid<>(own);
    }
    return new Outcome.Conflict<>(
        new Bilingual(
            "Andere Teile der Strategie passen dann nicht mehr.",
            "Other parts of the strategy would no longer fit."),
        faults);
  }

  private static Fault stillReferred(String at, String id) {
    return Fault.at(
        at,
        FaultCode.STILL_REFERRED,
        "bezieht sich noch auf „" + id + "“",
        "still refers to '" + id + "'");
  }
}
