package io.planwerk.domain.findings;

import io.planwerk.domain.handling.HandlingEntry;
import io.planwerk.domain.integration.FindingRoute;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.EntityId.FindingRouteId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to hand on what listening taught.
 *
 * @param name the finding in a few words
 * @param text what was learnt, without personal data
 * @param mentions those that it was learnt from
 * @param route way of the plan that it takes; it says who gets it and how soon, where this doesn't
 * @param unit part of the organisation that gets it
 * @param person role that gets it
 * @param due day until which somebody says what came of it; fourteen days from now where neither
 *     this nor the route says it
 */
public record FindingEntry(
    Name name,
    @Nullable String text,
    List<MentionId> mentions,
    @Nullable FindingRouteId route,
    @Nullable UnitId unit,
    @Nullable PersonId person,
    @Nullable LocalDate due) {
  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_MENTIONS = 500;
  private static final int USUAL_DAYS = 14;

  public FindingEntry {
    mentions = List.copyOf(mentions);
    Invariants.check()
        .text("text", text, LONGEST_TEXT)
        .that(
            mentions.size() <= MOST_MENTIONS,
            "mentions",
            FaultCode.TOO_MANY,
            "nimmt höchstens " + MOST_MENTIONS + " Erwähnungen",
            "takes at most " + MOST_MENTIONS + " mentions")
        .unique("mentions", mentions)
        .that(
            route != null || unit != null || person != null,
            "unit",
            FaultCode.MISSING,
            "fehlt: wer sie bekommt, route, unit oder person",
            "is missing: who gets it, route, unit or person")
        .orThrow();
  }

  /** Everything in which this doesn't fit the strategy. */
  public List<Fault> misfits(Strategy strategy, LocalDate today) {
    List<Fault> faults = new ArrayList<>(HandlingEntry.misfits(strategy, person, unit));
    if (route != null && way(strategy).isEmpty()) {
      faults.add(
          Fault.at(
              "/route",
              FaultCode.UNKNOWN_REFERENCE,
              "„" + route.value() + "“ gibt es unter den Wegen des Plans nicht",
              "'" + route.value() + "' is none of the ways of the plan"));
    } else if (destination(strategy, today).isNowhere()) {
      faults.add(
          Fault.at(
              "/unit",
              FaultCode.MISSING,
              "fehlt: auch der Weg des Plans nennt niemanden",
              "is missing: the way of the plan names nobody either"));
    }
    faults.addAll(late(due, today));
    return faults;
  }

  static List<Fault> late(@Nullable LocalDate due, LocalDate today) {
    return due != null && due.isBefore(today)
        ? List.of(Fault.at("/due", FaultCode.OUT_OF_RANGE, "liegt vor heute", "lies before today"))
        : List.of();
  }

  private Optional<FindingRoute> way(Strategy strategy) {
    return strategy.integration().findingRoutes().stream()
        .filter(known -> known.id().equals(route))
        .findFirst();
  }

  /** Who gets it until when: as it says, and for the rest as the plan does. */
  public Destination destination(Strategy strategy, LocalDate today) {
    Optional<FindingRoute> way = way(strategy);
    boolean named = unit != null || person != null;
    int days = way.map(FindingRoute::withinDays).orElse(USUAL_DAYS);
    return new Destination(
        named ? unit : way.map(FindingRoute::unit).orElse(null),
        named ? person : way.map(FindingRoute::person).orElse(null),
        due == null ? today.plusDays(days) : due);
  }
}
