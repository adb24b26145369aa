package io.planwerk.application.lifecycle;

import io.planwerk.application.Obstacle;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Removal;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Strategies.Saving;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.lifecycle.Dossier;
import io.planwerk.domain.lifecycle.Gate;
import io.planwerk.domain.lifecycle.Gate.Way;
import io.planwerk.domain.lifecycle.Life;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.lifecycle.LifeEvent.TookBack;
import io.planwerk.domain.lifecycle.SignedContent;
import io.planwerk.domain.lifecycle.Signoff;
import io.planwerk.domain.lifecycle.SignoffEntry;
import io.planwerk.domain.lifecycle.SignoffId;
import io.planwerk.domain.lifecycle.Unmet;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leads the strategies of the port {@link Strategies} through the lives that are kept. */
public final class StrategyLifeService implements StrategyLife {
  private static final String ADOPTED = "adopted";

  private final Strategies strategies;
  private final LifeBook book;
  private final InstantSource clock;

  @Inject
  StrategyLifeService(Strategies strategies, LifeBook book, InstantSource clock) {
    this.strategies = strategies;
    this.book = book;
    this.clock = clock;
  }

  @Override
  public Outcome<Shown> read(Actor actor, StrategyId id) {
    return book.with(
        actor,
        id,
        saved -> {
          Dossier dossier = book.dossier(actor.workspace(), saved);
          return new Outcome.Done<>(
              new Shown(
                  saved.revision(),
                  dossier.strategy(),
                  dossier.life(),
                  dossier.support(),
                  dossier.life().state().gates().stream()
                      .map(gate -> new GateStand(gate, gate.unmet(dossier)))
                      .toList(),
                  waived(dossier)));
        });
  }

  private static List<Finding> waived(Dossier dossier) {
    return dossier.assessment().findings().stream()
        .filter(finding -> finding.isWaived() && finding.severity() == Severity.BLOCKER)
        .toList();
  }

  @Override
  public Outcome<Page<LifeEvent>> moves(Actor actor, StrategyId id, Page.Request page) {
    return book.with(
        actor,
        id,
        saved ->
            new Outcome.Done<>(page(book.life(actor, saved).moves(), page, LifeEvent::number)));
  }

  /** Newest first. */
  private static <T> Page<T> page(List<T> items, Page.Request page, Function<T, Integer> number) {
    int before = page.after() == null ? Integer.MAX_VALUE : Integer.parseInt(page.after());
    return Page.of(
        items.reversed().stream()
            .filter(item -> number.apply(item) < before)
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        item -> Integer.toString(number.apply(item)));
  }

  @Override
  public Outcome<LifeEvent> move(Actor actor, StrategyId id, Status to, @Nullable String reason) {
    return book.alone(
        actor,
        id,
        saved -> {
          Dossier dossier = book.dossier(actor.workspace(), saved);
          return dossier
              .life()
              .state()
              .gateTo(to)
              .map(gate -> passed(actor, saved, dossier, gate, reason))
              .orElseGet(() -> new Outcome.Conflict<>(noWay(dossier, to), List.of()));
        });
  }

  private static Obstacle noWay(Dossier dossier, Status to) {
    Status from = dossier.life().state().status();
    List<Bilingual> ways =
        dossier.life().state().gates().stream()
            .map(gate -> gate.to().status().label())
            .map(way -> new Bilingual(Tongue.GERMAN.quoted(way), Tongue.ENGLISH.quoted(way)))
            .toList();
    return new Obstacle(
        Obstacle.Kind.NO_WAY,
        new Bilingual(
            "Von %s führt kein Weg nach %s, nur nach %s."
                .formatted(
                    Tongue.GERMAN.quoted(from.label()),
                    Tongue.GERMAN.quoted(to.label()),
                    Tongue.GERMAN.list(ways)),
            "No way leads from %s to %s, only to %s."
                .formatted(
                    Tongue.ENGLISH.quoted(from.label()),
                    Tongue.ENGLISH.quoted(to.label()),
                    Tongue.ENGLISH.list(ways))));
  }

  private Outcome<LifeEvent> passed(
      Actor actor, Saved saved, Dossier dossier, Gate gate, @Nullable String reason) {
    if (gate.way() == Way.BACK && (reason == null || reason.isBlank())) {
      return new Outcome.Invalid<>(
          List.of(
              Fault.at(
                  "/reason",
                  FaultCode.MISSING,
                  "fehlt: warum es zurück oder zu Ende geht",
                  "is missing: why it goes back, or ends")));
    }
    List<Unmet> unmet = gate.unmet(dossier);
    if (!unmet.isEmpty()) {
      Bilingual to = gate.to().status().label();
      return LifeBook.notReady(
          new Bilingual(
              "den Schritt nach " + Tongue.GERMAN.quoted(to),
              "the step to " + Tongue.ENGLISH.quoted(to)),
          unmet);
    }
    Status from = dossier.life().state().status();
    Status to = gate.to().status();
    Optional<StrategyDocument> written = written(saved.document(), to);
    LifeEvent event =
        book.event(
            actor,
            dossier.life(),
            saved.revision() + (written.isPresent() ? 1 : 0),
            reason,
            new Moved(from, to));
    book.note(actor, saved, event);
    written.ifPresent(document -> write(actor, saved, document, event));
    return new Outcome.Done<>(event);
  }

  /** What the step writes into the strategy; empty when that is there already. */
  private Optional<StrategyDocument> written(StrategyDocument document, Status to) {
    Map<String, Object> tree = new LinkedHashMap<>(document.tree());
    if (to == Status.DRAFT) {
      tree.remove(ADOPTED);
    } else if (to == Status.ADOPTED) {
      tree.put(ADOPTED, Evidence.today(document.strategy(), clock.instant()).toString());
    }
    return tree.equals(document.tree()) ? Optional.empty() : Optional.of(sound(tree));
  }

  private static StrategyDocument sound(Object tree) {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument>(List<Fault> faults) ->
          throw new IllegalStateException("a day of adoption made a strategy unsound: " + faults);
    };
  }

  private void write(Actor actor, Saved saved, StrategyDocument document, LifeEvent event) {
    Note note = new Note(event.at(), event.by(), event.reason());
    Saving saving = strategies.update(actor.workspace(), saved.revision(), document, note);
    if (saving != Saving.SAVED) {
      throw new IllegalStateException("somebody came between: " + saving);
    }
  }

  @Override
  public Outcome<Page<SignoffShown>> signoffs(Actor actor, StrategyId id, Page.Request page) {
    return book.with(
        actor,
        id,
        saved -> {
          Page<Signoff> found =
              page(book.life(actor, saved).signoffs(), page, signoff -> signoff.event().number());
          return new Outcome.Done<>(
              new Page<>(
                  found.items().stream().map(signoff -> shown(actor, saved, signoff)).toList(),
                  found.next()));
        });
  }

  @Override
  public Outcome<SignoffShown> signoff(Actor actor, StrategyId id, SignoffId signoff) {
    return book.with(
        actor,
        id,
        saved ->
            book.life(actor, saved)
                .signoff(signoff)
                .map(found -> shown(actor, saved, found))
                .<Outcome<SignoffShown>>map(Outcome.Done::new)
                .orElseGet(Outcome.NotFound::new));
  }

  private SignoffShown shown(Actor actor, Saved saved, Signoff signoff) {
    StrategyDocument document = saved.document();
    StrategyDocument read =
        strategies
            .at(actor.workspace(), document.strategy().id(), signoff.event().revision())
            .orElse(document);
    return new SignoffShown(
        signoff, document.strategy(), SignedContent.unseen(read.tree(), document.tree()));
  }

  @Override
  public Outcome<SignoffShown> sign(Actor actor, StrategyId id, SignoffEntry entry) {
    return book.alone(
        actor,
        id,
        saved -> {
          List<Fault> misfits = entry.misfits(saved.document().strategy(), saved.revision());
          return misfits.isEmpty()
              ? strategies
                  .at(actor.workspace(), id, entry.revision())
                  .map(read -> signed(actor, saved, entry, read))
                  .orElseGet(Outcome.NotFound::new)
              : new Outcome.Invalid<>(misfits);
        });
  }

  private Outcome<SignoffShown> signed(
      Actor actor, Saved saved, SignoffEntry entry, StrategyDocument read) {
    LifeEvent.Signed act = entry.act(SignedContent.fingerprint(read.tree()));
    LifeEvent event =
        book.event(actor, book.life(actor, saved), entry.revision(), entry.comment(), act);
    book.note(actor, saved, event);
    return new Outcome.Done<>(shown(actor, saved, new Signoff(event, act, null)));
  }

  @Override
  public Outcome<LifeEvent> takeBack(Actor actor, StrategyId id, SignoffId signoff, String reason) {
    return book.alone(
        actor,
        id,
        saved -> {
          Life life = book.life(actor, saved);
          return life.signoff(signoff)
              .map(found -> takenBack(actor, saved, life, found, reason))
              .orElseGet(Outcome.NotFound::new);
        });
  }

  private Outcome<LifeEvent> takenBack(
      Actor actor, Saved saved, Life life, Signoff signoff, String reason) {
    LifeEvent earlier = signoff.takenBack();
    if (earlier != null) {
      return new Outcome.Removed<>(new Removal(earlier.at(), earlier.by(), earlier.reason()));
    }
    LifeEvent event =
        book.event(actor, life, saved.revision(), reason, new TookBack(signoff.event().number()));
    book.note(actor, saved, event);
    return new Outcome.Done<>(event);
  }
}
