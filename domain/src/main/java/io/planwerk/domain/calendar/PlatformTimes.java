package io.planwerk.domain.calendar;

import io.planwerk.domain.content.Cadence;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Since when, and how often, each platform is served after the plan. */
final class PlatformTimes {

  /**
   * A stage that has months.
   *
   * @param from its first day
   * @param to its last day, included
   */
  record DatedStage(String pointer, Stage stage, LocalDate from, LocalDate to) {

    private boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    private boolean serves(PlatformId platform) {
      return stage.platforms().contains(platform);
    }
  }

  private final List<DatedStage> stages;
  private final Map<PlatformId, BigDecimal> piecesPerMonth;

  PlatformTimes(Strategy strategy) {
    this.stages = stages(strategy);
    this.piecesPerMonth = piecesPerMonth(strategy.content().cadences());
  }

  /** The stages that have months, by their first day. */
  static List<DatedStage> stages(Strategy strategy) {
    List<DatedStage> stages = new ArrayList<>();
    List<Stage> all = strategy.roadmap().stages();
    for (int i = 0; i < all.size(); i++) {
      DateSpan days = Entries.daysOf(strategy, all.get(i));
      if (days != null && days.to() != null) {
        stages.add(new DatedStage(Entries.STAGES + i, all.get(i), days.from(), days.to()));
      }
    }
    stages.sort(Comparator.comparing(DatedStage::from));
    return stages;
  }

  /**
   * What is promised for each platform. A cadence for all formats and themes together counts beside
   * the sum of the others, not on top of it.
   */
  private static Map<PlatformId, BigDecimal> piecesPerMonth(List<Cadence> cadences) {
    Map<PlatformId, BigDecimal> whole = new HashMap<>();
    Map<PlatformId, BigDecimal> parts = new LinkedHashMap<>();
    for (Cadence cadence : cadences) {
      boolean all = cadence.format() == null && cadence.theme() == null;
      (all ? whole : parts).merge(cadence.platform(), cadence.piecesPerMonth(), BigDecimal::add);
    }
    whole.forEach((platform, pieces) -> parts.merge(platform, pieces, BigDecimal::max));
    return parts;
  }

  /** Pieces in an average month, more than 0; empty when the plan promises none. */
  Optional<BigDecimal> piecesPerMonth(PlatformId platform) {
    return Optional.ofNullable(piecesPerMonth.get(platform));
  }

  /** The first day on which the platform may be used; empty when the plan doesn't tell. */
  Optional<LocalDate> opening(Platform platform) {
    return platform.launch() == null
        ? firstStage(platform).map(DatedStage::from)
        : Optional.of(Entries.firstDay(platform.launch()));
  }

  /** The first stage that serves a platform, if the platform's launch depends on stages. */
  Optional<DatedStage> firstStage(Platform platform) {
    return isOpen(platform)
        ? Optional.empty()
        : stages.stream().filter(stage -> stage.serves(platform.id())).findFirst();
  }

  /**
   * The stage under way on a day that has dropped a platform which an earlier one served. Some
   * plans list only what a stage adds: there nothing is dropped.
   */
  Optional<DatedStage> droppedIn(Platform platform, LocalDate day) {
    Set<PlatformId> earlier = new HashSet<>();
    List<DatedStage> running = new ArrayList<>();
    for (DatedStage stage : stages) {
      if (stage.contains(day)) {
        running.add(stage);
      } else if (stage.to().isBefore(day)) {
        earlier.addAll(stage.stage().platforms());
      }
    }
    boolean served = running.stream().anyMatch(stage -> stage.serves(platform.id()));
    return served || !earlier.contains(platform.id())
        ? Optional.empty()
        : running.stream()
            .filter(stage -> stage.stage().platforms().stream().anyMatch(earlier::contains))
            .findFirst();
  }

  private static boolean isOpen(Platform platform) {
    return platform.launch() != null
        || platform.state() == PlatformState.LIVE
        || platform.state() == PlatformState.LEAVING;
  }
}
