package io.planwerk.domain.calendar;

import io.planwerk.domain.assessment.Bound;
import io.planwerk.domain.orchestration.CommunicationActivity;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds activities that speak of different things to the same people at the same time. */
final class ActivityClashes {
  private final List<CommunicationActivity> activities;
  private final Directory directory;

  ActivityClashes(Strategy strategy, Directory directory) {
    this.activities = strategy.orchestration().activities();
    this.directory = directory;
  }

  List<Clash> all() {
    List<Clash> found = new ArrayList<>();
    for (int i = 0; i < activities.size(); i++) {
      for (int j = i + 1; j < activities.size(); j++) {
        CommunicationActivity one = activities.get(i);
        CommunicationActivity other = activities.get(j);
        if (one.competesWith(other, Bound.CAMPAIGN_DAYS.usual())) {
          found.add(clash(i, j, one, other));
        }
      }
    }
    return found;
  }

  private static <T> List<T> common(Collection<T> one, Collection<T> other) {
    return one.stream().filter(other::contains).distinct().toList();
  }

  private Clash clash(int i, int j, CommunicationActivity one, CommunicationActivity other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate to = one.lastDay().isBefore(other.lastDay()) ? one.lastDay() : other.lastDay();
    List<Name> people =
        common(one.audiences(), other.audiences()).stream().map(directory::audience).toList();
    List<Name> places =
        common(one.platforms(), other.platforms()).stream()
            .map(platform -> directory.platform(platform).name())
            .toList();
    List<Name> both = List.of(one.name(), other.name());
    return new Clash(
        Clash.Kind.AUDIENCE,
        List.of(Entries.ACTIVITIES + i, Entries.ACTIVITIES + j),
        from,
        to,
        Wording.both(
            de ->
                Wording.names(de, both)
                    + " laufen zugleich ("
                    + Wording.days(de, from, to)
                    + ") "
                    + (people.isEmpty()
                        ? "auf " + Wording.names(de, places)
                        : "für " + Wording.names(de, people))
                    + ", ohne dass ein gemeinsames Thema sie verbindet",
            en ->
                Wording.names(en, both)
                    + " run at the same time ("
                    + Wording.days(en, from, to)
                    + ") "
                    + (people.isEmpty()
                        ? "on " + Wording.names(en, places)
                        : "for " + Wording.names(en, people))
                    + " without a common theme"));
  }
}
