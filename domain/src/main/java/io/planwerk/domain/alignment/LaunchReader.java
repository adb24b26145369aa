package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Situation.PlatformLine;
import io.planwerk.domain.alignment.Situation.SetupLine;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.measures.Setup;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads when platforms and measures start, and what has to be done before. */
final class LaunchReader {
  private static final SetupLine NOTHING = new SetupLine(new double[0], new double[0], 0);

  private final SituationReader reader;

  LaunchReader(SituationReader reader) {
    this.reader = reader;
  }

  List<PlatformLine> platforms() {
    List<PlatformLine> lines = new ArrayList<>();
    List<Platform> platforms = reader.strategy().platforms().items();
    for (int i = 0; i < platforms.size(); i++) {
      Platform platform = platforms.get(i);
      String pointer = "/platforms/items/" + i;
      lines.add(
          new PlatformLine(
              platform.id().value(),
              platform.name(),
              launch(platform),
              platform.state() != PlatformState.CLOSED,
              setup(platform.setup(), pointer),
              pointer));
    }
    lines.sort(Comparator.comparing(PlatformLine::id));
    return lines;
  }

  /** The month in which a platform goes live, where nothing is said the first one. */
  private int launch(Platform platform) {
    if (platform.launch() != null) {
      return reader.horizon().indexOf(platform.launch());
    }
    return platform.state() != null && platform.state() != PlatformState.PLANNED
        ? -1
        : stage(stage -> stage.platforms().contains(platform.id())).orElse(0);
  }

  /** The month in which a measure is said to start; empty where nothing is said. */
  Optional<Integer> stated(Measure measure) {
    return measure.launch() != null
        ? Optional.of(reader.horizon().indexOf(measure.launch()))
        : stage(stage -> stage.measures().contains(measure.id()));
  }

  private Optional<Integer> stage(Predicate<Stage> names) {
    return reader.strategy().roadmap().stages().stream()
        .filter(stage -> stage.span() != null && names.test(stage))
        .map(stage -> Objects.requireNonNull(stage.span()).from())
        .min(Comparator.<Month>naturalOrder())
        .map(reader.horizon()::indexOf);
  }

  SetupLine setup(@Nullable Setup setup, String pointer) {
    if (setup == null) {
      return NOTHING;
    }
    double[] hours = new double[reader.skillCount()];
    setup
        .effort()
        .forEach(
            effort ->
                hours[reader.skill(effort.skill().value())] +=
                    effort.hours().value().doubleValue());
    double[] money = new double[BudgetCategory.values().length];
    for (int i = 0; i < setup.spend().size(); i++) {
      Setup.SetupSpend spend = setup.spend().get(i);
      double amount = reader.money(spend.amount(), pointer + "/setup/spend/" + i + "/amount");
      money[Situation.index(spend.category())] += Double.isNaN(amount) ? 0 : amount;
    }
    return new SetupLine(
        hours, money, setup.months() == null ? 0 : Math.min(setup.months(), Horizon.MOST));
  }
}
