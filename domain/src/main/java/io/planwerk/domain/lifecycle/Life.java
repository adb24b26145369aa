package io.planwerk.domain.lifecycle;

import io.planwerk.domain.lifecycle.LifeEvent.Moved;
import io.planwerk.domain.lifecycle.LifeEvent.Signed;
import io.planwerk.domain.lifecycle.LifeEvent.StageClosed;
import io.planwerk.domain.lifecycle.LifeEvent.StageOpened;
import io.planwerk.domain.lifecycle.LifeEvent.TookBack;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.strategy.Status;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The life of a strategy so far: what happened, and where that has brought it. A strategy that was
 * in force before it came here begins as adopted, having passed no gate.
 *
 * @param begin the state before anything happened
 * @param events what happened, in its order
 */
public record Life(LifeCycle begin, List<LifeEvent> events) {
  public Life {
    events = List.copyOf(events);
  }

  public static Life of(Strategy strategy, List<LifeEvent> events) {
    return new Life(begin(strategy), events);
  }

  /** Where a strategy of which nothing else is known begins. */
  public static LifeCycle begin(Strategy strategy) {
    return strategy.adopted() == null ? new LifeCycle.Draft() : new LifeCycle.Adopted();
  }

  public LifeCycle state() {
    return moves().isEmpty() ? begin : LifeCycle.at(((Moved) moves().getLast().act()).to());
  }

  /** How it went from state to state. */
  public List<LifeEvent> moves() {
    return events.stream().filter(event -> event.act() instanceof Moved).toList();
  }

  /** Whether it was in force before it came here, and no gate was passed since. */
  public boolean isTakenOver() {
    return moves().isEmpty() && begin.status() != Status.DRAFT;
  }

  /** The number of the event that comes next. */
  public int next() {
    return events.size() + 1;
  }

  /** All sign-offs in their order, also those that were taken back. */
  public List<Signoff> signoffs() {
    Map<Integer, LifeEvent> takenBack = new HashMap<>();
    events.forEach(
        event -> {
          if (event.act() instanceof TookBack(int signoff)) {
            takenBack.put(signoff, event);
          }
        });
    List<Signoff> signoffs = new ArrayList<>();
    for (LifeEvent event : events) {
      if (event.act() instanceof Signed signed) {
        signoffs.add(new Signoff(event, signed, takenBack.get(event.number())));
      }
    }
    return signoffs;
  }

  public Optional<Signoff> signoff(SignoffId id) {
    return signoffs().stream().filter(signoff -> signoff.id().equals(id)).findFirst();
  }

  /** The stages that the strategy plans, each with where it stands. */
  public List<PlannedStage> stages(Strategy strategy) {
    Map<StageId, StageStand> stands = stands();
    List<Stage> plans = strategy.roadmap().stages();
    List<PlannedStage> stages = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      StageStand stand = stands.getOrDefault(plans.get(i).id(), new StageStand.Planned());
      stages.add(new PlannedStage(i, plans.get(i), stand));
    }
    return stages;
  }

  /** Stages that are open and that the strategy plans no longer, in the order they were opened. */
  public List<StageId> lostStages(Strategy strategy) {
    Set<StageId> planned =
        strategy.roadmap().stages().stream().map(Stage::id).collect(Collectors.toSet());
    return stands().entrySet().stream()
        .filter(stage -> stage.getValue() instanceof StageStand.Open)
        .map(Map.Entry::getKey)
        .filter(stage -> !planned.contains(stage))
        .toList();
  }

  private Map<StageId, StageStand> stands() {
    Map<StageId, StageStand> stands = new LinkedHashMap<>();
    for (LifeEvent event : events) {
      if (event.act() instanceof StageOpened(StageId stage)) {
        stands.put(stage, new StageStand.Open(event));
      } else if (event.act() instanceof StageClosed(StageId stage)
          && stands.get(stage) instanceof StageStand.Open(LifeEvent opened)) {
        stands.put(stage, new StageStand.Closed(opened, event));
      }
    }
    return stands;
  }
}
