package io.planwerk.domain.calendar;

import io.planwerk.domain.content.CalendarEntry;
import io.planwerk.domain.orchestration.CommunicationActivity;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what uses a platform that isn't open, or not any more. */
final class PlatformClashes {
  private final Strategy strategy;
  private final LocalDate today;
  private final PlatformTimes times;
  private final Directory directory;
  private final List<Clash> found = new ArrayList<>();

  PlatformClashes(Strategy strategy, LocalDate today, PlatformTimes times, Directory directory) {
    this.strategy = strategy;
    this.today = today;
    this.times = times;
    this.directory = directory;
  }

  List<Clash> all() {
    for (Piece piece : Piece.of(strategy)) {
      CalendarEntry entry = piece.entry();
      if (entry.platform() != null) {
        closed(piece.pointer(), entry.name(), entry.platform(), entry.on(), entry.on());
      }
    }
    List<CommunicationActivity> activities = strategy.orchestration().activities();
    for (int i = 0; i < activities.size(); i++) {
      CommunicationActivity activity = activities.get(i);
      for (PlatformId platform : activity.platforms()) {
        closed(
            Entries.ACTIVITIES + i, activity.name(), platform, activity.from(), activity.lastDay());
      }
    }
    return found;
  }

  private void closed(String pointer, Name what, PlatformId id, LocalDate from, LocalDate to) {
    Platform platform = directory.platform(id);
    String place = directory.pointer(id);
    LocalDate opening = times.opening(platform).orElse(LocalDate.MIN);
    if (platform.state() == PlatformState.CLOSED) {
      if (!to.isBefore(today)) {
        found.add(
            closed(
                List.of(pointer, place),
                from,
                to,
                Wording.both(
                    de -> use(de, what, id, from, to) + ", die geschlossen ist",
                    en -> use(en, what, id, from, to) + ", which is closed")));
      }
    } else if (to.isBefore(opening)) {
      found.add(
          closed(
              Stream.concat(
                      Stream.of(pointer, place),
                      times.firstStage(platform).map(PlatformTimes.DatedStage::pointer).stream())
                  .toList(),
              from,
              to,
              Wording.both(
                  de ->
                      use(de, what, id, from, to)
                          + ", die erst ab "
                          + de.day(opening)
                          + " offen ist",
                  en -> use(en, what, id, from, to) + ", which opens on " + en.day(opening))));
    } else {
      times
          .droppedIn(platform, from)
          .ifPresent(
              stage ->
                  found.add(
                      closed(
                          List.of(pointer, place, stage.pointer()),
                          from,
                          to,
                          Wording.both(
                              de ->
                                  use(de, what, id, from, to)
                                      + "; die Stufe "
                                      + Wording.name(de, stage.stage().name())
                                      + " bespielt sie nicht",
                              en ->
                                  use(en, what, id, from, to)
                                      + ", which the stage "
                                      + Wording.name(en, stage.stage().name())
                                      + " doesn't serve"))));
    }
  }

  private static Clash closed(
      List<String> pointers, LocalDate from, LocalDate to, Bilingual message) {
    return new Clash(Clash.Kind.CLOSED_PLATFORM, pointers, from, to, message);
  }

  private String use(Tongue tongue, Name what, PlatformId platform, LocalDate from, LocalDate to) {
    String when = " (" + Wording.days(tongue, from, to) + ") ";
    return Wording.name(tongue, what)
        + when
        + (tongue == Tongue.GERMAN ? "nutzt die Plattform " : "uses ")
        + directory.name(tongue, platform);
  }
}
