package io.planwerk.application.lifecycle;

import io.planwerk.application.Obstacle;
import io.planwerk.application.Outcome;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.lifecycle.Dossier;
import io.planwerk.domain.lifecycle.LifeEvent;
import io.planwerk.domain.lifecycle.LifeEvent.Act;
import io.planwerk.domain.lifecycle.LifeEvent.StageClosed;
import io.planwerk.domain.lifecycle.LifeEvent.StageOpened;
import io.planwerk.domain.lifecycle.PlannedStage;
import io.planwerk.domain.lifecycle.StageGates;
import io.planwerk.domain.lifecycle.StageStand;
import io.planwerk.domain.lifecycle.Unmet;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens and closes stages, as the book of lives has them. */
public final class StrategyLaunchService implements StrategyLaunch {
  private final LifeBook book;

  @Inject
  StrategyLaunchService(LifeBook book) {
    this.book = book;
  }

  @Override
  public Outcome<Launch> read(Actor actor, StrategyId id) {
    return book.with(
        actor,
        id,
        saved -> {
          Dossier dossier = book.dossier(actor.workspace(), saved);
          return new Outcome.Done<>(
              new Launch(
                  saved.revision(),
                  dossier.life().state().status(),
                  dossier.life().stages(dossier.strategy()).stream()
                      .map(stage -> shown(dossier, stage))
                      .toList()));
        });
  }

  private static StageShown shown(Dossier dossier, PlannedStage stage) {
    StageGates gates = new StageGates(dossier);
    return new StageShown(
        stage,
        gates.entry(stage),
        gates.exit(stage),
        switch (stage.stand()) {
          case StageStand.Planned() -> gates.toOpen(stage);
          case StageStand.Open _ -> gates.toClose(stage);
          case StageStand.Closed _ -> List.of();
        },
        StageGates.asksForLessons(stage));
  }

  @Override
  public Outcome<StageShown> open(
      Actor actor, StrategyId id, StageId stage, @Nullable String reason) {
    return step(actor, id, stage, reason, new StageOpened(stage));
  }

  @Override
  public Outcome<StageShown> close(
      Actor actor, StrategyId id, StageId stage, @Nullable String reason) {
    return step(actor, id, stage, reason, new StageClosed(stage));
  }

  private Outcome<StageShown> step(
      Actor actor, StrategyId id, StageId stage, @Nullable String reason, Act act) {
    return book.alone(
        actor,
        id,
        saved -> {
          Dossier dossier = book.dossier(actor.workspace(), saved);
          return dossier.life().stages(dossier.strategy()).stream()
              .filter(planned -> planned.plan().id().equals(stage))
              .findFirst()
              .map(planned -> stepped(actor, saved, dossier, planned, reason, act))
              .orElseGet(Outcome.NotFound::new);
        });
  }

  private Outcome<StageShown> stepped(
      Actor actor,
      Saved saved,
      Dossier dossier,
      PlannedStage stage,
      @Nullable String reason,
      Act act) {
    boolean opens = act instanceof StageOpened;
    boolean possible =
        opens
            ? stage.stand() instanceof StageStand.Planned
            : stage.stand() instanceof StageStand.Open;
    if (!possible) {
      return new Outcome.Conflict<>(noStep(stage), List.of());
    }
    List<Unmet> unmet = shown(dossier, stage).unmet();
    if (!unmet.isEmpty()) {
      String name = stage.plan().name().value();
      return LifeBook.notReady(
          new Bilingual(
              (opens ? "das Öffnen von " : "den Abschluss von ") + Tongue.GERMAN.quoted(name),
              (opens ? "opening " : "closing ") + Tongue.ENGLISH.quoted(name)),
          unmet);
    }
    LifeEvent event = book.event(actor, dossier.life(), saved.revision(), reason, act);
    book.note(actor, saved, event);
    Dossier after = book.dossier(actor.workspace(), saved);
    return new Outcome.Done<>(
        shown(after, after.life().stages(after.strategy()).get(stage.index())));
  }

  private static Obstacle noStep(PlannedStage stage) {
    String name = stage.plan().name().value();
    Bilingual state =
        switch (stage.stand()) {
          case StageStand.Planned() -> new Bilingual("noch nicht geöffnet", "not open yet");
          case StageStand.Open _ -> new Bilingual("schon geöffnet", "open already");
          case StageStand.Closed _ -> new Bilingual("schon abgeschlossen", "closed already");
        };
    return new Obstacle(
        Obstacle.Kind.NO_WAY,
        new Bilingual(
            "Die Stufe " + Tongue.GERMAN.quoted(name) + " ist " + state.de() + ".",
            "The stage " + Tongue.ENGLISH.quoted(name) + " is " + state.en() + "."));
  }
}
