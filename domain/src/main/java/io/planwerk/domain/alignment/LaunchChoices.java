package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.AllocationModel.Start;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.PlatformLine;
import io.planwerk.domain.alignment.Situation.PrerequisiteLine;
import io.planwerk.domain.alignment.Situation.StageLine;
import io.planwerk.domain.optimisation.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The months in which measures and platforms may start, and what ties them to each other. */
final class LaunchChoices {
  private final Situation situation;
  private final Roadmap roadmap;
  private final Program.Builder builder;
  private final Horizon horizon;
  private final List<List<Start>> starts = new ArrayList<>();
  private final List<List<Start>> openings = new ArrayList<>();

  LaunchChoices(Situation situation, Roadmap roadmap, Program.Builder builder) {
    this.situation = situation;
    this.roadmap = roadmap;
    this.builder = builder;
    horizon = situation.horizon();
    situation.measures().forEach(measure -> starts.add(of(measure)));
    situation.platforms().forEach(platform -> openings.add(of(platform)));
  }

  List<List<Start>> starts() {
    return starts;
  }

  List<List<Start>> openings() {
    return openings;
  }

  private List<Start> of(MeasureLine measure) {
    boolean runs = measure.runs() && measure.launch() <= measure.to();
    boolean stays =
        roadmap == Roadmap.MAY_MOVE && (measure.launch() < 0 || measure.effects().isEmpty());
    if (roadmap == Roadmap.GIVEN || stays) {
      return runs ? List.of(new Start(measure.launch(), -1)) : List.of();
    }
    TreeSet<Integer> candidates = new TreeSet<>();
    if (runs) {
      candidates.add(measure.launch());
    }
    if (roadmap == Roadmap.MAY_MOVE && measure.runs()) {
      for (int q = 0; q < horizon.quarters(); q++) {
        int month = Math.max(horizon.firstOf(q), measure.from());
        if (month <= Math.min(measure.to(), horizon.lastOf(q))) {
          candidates.add(month);
        }
      }
    }
    return choices("start." + measure.id(), candidates);
  }

  private List<Start> of(PlatformLine platform) {
    boolean within = platform.launch() < situation.months();
    if (roadmap != Roadmap.MAY_MOVE || platform.launch() < 0) {
      return within ? List.of(new Start(platform.launch(), -1)) : List.of();
    }
    TreeSet<Integer> candidates = new TreeSet<>();
    if (within) {
      candidates.add(platform.launch());
    }
    for (int q = 0; q < horizon.quarters(); q++) {
      candidates.add(horizon.firstOf(q));
    }
    return choices("open." + platform.id(), candidates);
  }

  private List<Start> choices(String name, Set<Integer> months) {
    return months.stream()
        .map(month -> new Start(month, builder.wholeColumn(name + "." + horizon.at(month), 0, 1)))
        .toList();
  }

  /** Once at most, after what comes first, where the platform is live, and few in each stage. */
  void rows() {
    for (int m = 0; m < starts.size(); m++) {
      MeasureLine measure = situation.measures().get(m);
      once("start." + measure.id(), starts.get(m));
      for (PrerequisiteLine first : measure.prerequisites()) {
        after(
            "after." + measure.id() + "." + situation.measures().get(first.measure()).id(),
            starts.get(m),
            starts.get(first.measure()),
            first.lag());
      }
      if (measure.platform() >= 0 && roadmap == Roadmap.MAY_MOVE) {
        after("live." + measure.id(), starts.get(m), openings.get(measure.platform()), 0);
      }
    }
    if (roadmap == Roadmap.MAY_MOVE) {
      for (int p = 0; p < openings.size(); p++) {
        once("open." + situation.platforms().get(p).id(), openings.get(p));
      }
      stages();
    }
  }

  private void once(String name, List<Start> choices) {
    if (choices.stream().noneMatch(Start::isSure) && choices.size() > 1) {
      builder.row("once." + name, ModelBuilder.NONE, 1);
      choices.forEach(start -> builder.entry(start.column(), 1));
    }
  }

  /** Whatever has started by a month needs the other to have started {@code lag} months before. */
  private void after(String name, List<Start> later, List<Start> earlier, int lag) {
    if (later.stream().anyMatch(Start::isSure)) {
      before(name, later.getFirst(), earlier, lag);
      return;
    }
    for (Start last : later) {
      double sure =
          earlier.stream().anyMatch(e -> e.isSure() && e.month() + lag <= last.month()) ? 1 : 0;
      builder.row(name + "." + horizon.at(last.month()), ModelBuilder.NONE, sure);
      later.stream()
          .filter(start -> start.month() <= last.month())
          .forEach(start -> builder.entry(start.column(), 1));
      earlier.stream()
          .filter(e -> !e.isSure() && e.month() + lag <= last.month())
          .forEach(e -> builder.entry(e.column(), -1));
    }
  }

  /** What runs for sure keeps what it needs where it needs it, as far as it ever was there. */
  private void before(String name, Start last, List<Start> earlier, int lag) {
    List<Start> inTime = earlier.stream().filter(e -> e.month() + lag <= last.month()).toList();
    if (!inTime.isEmpty() && inTime.stream().noneMatch(Start::isSure)) {
      builder.row(name, 1, ModelBuilder.ANY);
      inTime.forEach(e -> builder.entry(e.column(), 1));
    }
  }

  private void stages() {
    Integer limit = situation.newPlatformsPerStage();
    if (limit == null) {
      return;
    }
    for (int i = 0; i < situation.stages().size(); i++) {
      StageLine stage = situation.stages().get(i);
      builder.row("stage." + (i + 1), ModelBuilder.NONE, limit);
      for (List<Start> choices : openings) {
        choices.stream()
            .filter(
                start ->
                    !start.isSure() && start.month() >= stage.from() && start.month() <= stage.to())
            .forEach(start -> builder.entry(start.column(), 1));
      }
    }
  }
}
