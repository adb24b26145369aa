package io.planwerk.domain.calendar;

import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.strategy.Strategy;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds pieces that come out where users write, but nobody answers in time. */
final class CoverClashes {
  /** Where no faster answer is promised, people who write bear to wait this long. */
  private static final Duration PATIENCE = Duration.ofMinutes(60);

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Strategy strategy;
  private final Directory directory;
  private final List<CoverHours> covers;

  CoverClashes(Strategy strategy, Directory directory) {
    this.strategy = strategy;
    this.directory = directory;
    this.covers =
        Stream.concat(
                strategy.community().coverHours().stream(), strategy.crisis().coverHours().stream())
            .filter(cover -> !cover.days().isEmpty())
            .toList();
  }

  List<Clash> all() {
    List<Clash> found = new ArrayList<>();
    for (Piece piece : Piece.of(strategy)) {
      LocalTime at = piece.entry().at();
      PlatformId platform = piece.entry().platform();
      if (at != null
          && platform != null
          && Boolean.TRUE.equals(directory.platform(platform).twoWay())
          && isAlone(piece.entry().on().atTime(at), platform)) {
        found.add(clash(piece, platform, at));
      }
    }
    return found;
  }

  /** A platform for which nobody planned hours is a matter of its own. */
  private boolean isAlone(LocalDateTime at, PlatformId platform) {
    List<CoverHours> here =
        covers.stream()
            .filter(cover -> cover.platforms().isEmpty() || cover.platforms().contains(platform))
            .toList();
    return !here.isEmpty() && !isCovered(at, here, platform);
  }

  private Clash clash(Piece piece, PlatformId platform, LocalTime at) {
    List<Piece> one = List.of(piece);
    return Piece.clash(
        Clash.Kind.COVER,
        one,
        Wording.both(
            de ->
                Piece.names(de, one)
                    + " erscheint "
                    + Wording.moment(de, piece.entry().on(), at)
                    + " auf "
                    + directory.name(de, platform)
                    + ", wenn dort niemand antwortet",
            en ->
                Piece.names(en, one)
                    + " comes out "
                    + Wording.moment(en, piece.entry().on(), at)
                    + " on "
                    + directory.name(en, platform)
                    + " while nobody answers there"));
  }

  /** Whether somebody is there, or comes in time for what is promised to those who write. */
  private boolean isCovered(LocalDateTime at, List<CoverHours> covers, PlatformId platform) {
    LocalDateTime latest = at.plus(patience(platform));
    return covers.stream()
        .anyMatch(
            cover ->
                cover.covers(at.getDayOfWeek(), at.toLocalTime())
                    || Stream.of(at.toLocalDate(), at.toLocalDate().plusDays(1))
                        .filter(day -> cover.days().contains(day.getDayOfWeek()))
                        .map(day -> day.atTime(cover.from()))
                        .anyMatch(begin -> !begin.isBefore(at) && !begin.isAfter(latest)));
  }

  private Duration patience(PlatformId platform) {
    return strategy.community().responseTargets().stream()
        .filter(target -> target.platform() == null || target.platform().equals(platform))
        .filter(target -> !Boolean.TRUE.equals(target.serviceHoursOnly()))
        .map(target -> Duration.ofMinutes(target.withinMinutes()))
        .min(Comparator.naturalOrder())
        .map(promised -> promised.compareTo(A_DAY) > 0 ? A_DAY : promised)
        .orElse(PATIENCE);
  }
}
