package io.planwerk.domain.returns;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.Month;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hours and money that were booked, added up by measure and month. What lies in several months is
 * spread over them by days, as costs are.
 */
public final class Bookings {
  private record Key(Month month, Subject.Booking subject, Certainty certainty) {}

  private final Map<Optional<MeasureId>, Map<Key, BigDecimal>> sums = new LinkedHashMap<>();

  /** Takes one in; what is of a figure is none. */
  public void add(Observation observation) {
    if (observation.subject() instanceof Subject.Booking booking) {
      add(
          Optional.ofNullable(observation.slice().measure()),
          booking.under(null),
          observation.point());
    }
  }

  private void add(Optional<MeasureId> measure, Subject.Booking subject, Point point) {
    Map<Key, BigDecimal> into = sums.computeIfAbsent(measure, _ -> new LinkedHashMap<>());
    BigDecimal days = days(point.from(), point.to());
    for (Month month = Month.of(point.from());
        !month.value().atDay(1).isAfter(point.to());
        month = month.plus(1)) {
      BigDecimal within =
          days(
              later(point.from(), month.value().atDay(1)),
              earlier(point.to(), month.value().atEndOfMonth()));
      into.merge(
          new Key(month, subject, point.certainty()),
          point.value().multiply(within).divide(days, MathContext.DECIMAL64),
          BigDecimal::add);
    }
  }

  private static BigDecimal days(LocalDate from, LocalDate to) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** Whether anything was booked on a measure. */
  public boolean hasAny(MeasureId measure) {
    return sums.containsKey(Optional.of(measure));
  }

  /** Who booked anything; empty stands for what isn't of one measure. */
  Set<Optional<MeasureId>> measures() {
    return sums.keySet();
  }

  List<Booking> of(Optional<MeasureId> measure) {
    List<Booking> found = new ArrayList<>();
    sums.getOrDefault(measure, Map.of())
        .forEach(
            (key, amount) ->
                found.add(new Booking(key.month(), key.subject(), key.certainty(), amount)));
    return found;
  }
}
