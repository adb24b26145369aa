package io.planwerk.domain.calendar;

import io.planwerk.domain.organisation.Training;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds trainings that one person can't attend on one day. */
final class TrainingClashes {
  private static final BigDecimal WORKING_DAY = BigDecimal.valueOf(8);

  private record TrainingDay(PersonId person, LocalDate on) {}

  private record Course(String pointer, Training training) {}

  private final List<Training> trainings;
  private final Directory directory;

  TrainingClashes(Strategy strategy, Directory directory) {
    this.trainings = strategy.organisation().trainings();
    this.directory = directory;
  }

  List<Clash> all() {
    List<Clash> found = new ArrayList<>();
    Map<TrainingDay, List<Course>> days = new LinkedHashMap<>();
    for (int i = 0; i < trainings.size(); i++) {
      Training training = trainings.get(i);
      if (training.on() != null && training.hoursPerPerson() != null) {
        for (PersonId person : training.people()) {
          days.computeIfAbsent(new TrainingDay(person, training.on()), _ -> new ArrayList<>())
              .add(new Course(Entries.TRAININGS + i, training));
        }
      }
    }
    days.forEach(
        (day, together) -> {
          BigDecimal hours =
              together.stream()
                  .map(course -> onFirstDay(course.training().hoursPerPerson()))
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          if (directory.heads(day.person()) == 1 && hours.compareTo(WORKING_DAY) > 0) {
            List<Name> names = together.stream().map(course -> course.training().name()).toList();
            found.add(
                new Clash(
                    Clash.Kind.OWNER,
                    together.stream().map(Course::pointer).toList(),
                    day.on(),
                    day.on(),
                    Wording.both(
                        de ->
                            directory.name(de, day.person())
                                + " hätte am "
                                + de.day(day.on())
                                + " "
                                + de.number(hours)
                                + " Stunden Schulung: "
                                + Wording.names(de, names),
                        en ->
                            directory.name(en, day.person())
                                + " would have "
                                + en.number(hours)
                                + " hours of training on "
                                + en.day(day.on())
                                + ": "
                                + Wording.names(en, names))));
          }
        });
    return found;
  }

  /** What takes longer than a day goes on the day after. */
  private static BigDecimal onFirstDay(@Nullable Hours hours) {
    return hours == null ? BigDecimal.ZERO : hours.value().min(WORKING_DAY);
  }
}
