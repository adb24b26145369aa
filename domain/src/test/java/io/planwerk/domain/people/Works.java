package io.planwerk.domain.people;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.people.Acknowledgement.Act;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A factory with a guideline for its sales and production, and what people acknowledged. */
final class Works {
  static final Instant NOON = Instant.parse("2027-01-05T12:00:00.123Z");
  static final LocalDate VALID = LocalDate.of(2027, 1, 1);
  static final LocalDate LAST = LocalDate.of(2027, 1, 31);

  final Draft draft =
      Draft.lasting(12)
          .add("organisation", "units", "sales", "name", "Vertrieb")
          .add("organisation", "units", "production", "name", "Fertigung")
          .add("organisation", "units", "it", "name", "IT")
          .add(
              "organisation",
              "guidelines",
              "code",
              "name",
              "Leitlinie",
              "version",
              "2.0",
              "validFrom",
              "2027-01-01",
              "text",
              "Sag, wo du arbeitest.",
              "units",
              List.of("sales", "production"),
              "acknowledgeWithinDays",
              30)
          .person("seller", 10, "name", "Vertriebsleitung", "unit", "sales");

  final List<Acknowledgement> acknowledgements = new ArrayList<>();

  Works person(String id, Object... fields) {
    draft.person(id, 10, fields);
    return this;
  }

  Works guideline(Object... fields) {
    draft.change("organisation", "guidelines", "code", fields);
    return this;
  }

  Strategy strategy() {
    return draft.strategy();
  }

  Guideline guideline() {
    return strategy().organisation().guidelines().getFirst();
  }

  /** Notes an acknowledgement of the guideline as it stands. */
  Works acknowledged(Who who, String on) {
    return acknowledged(who, on, Edition.of(guideline()));
  }

  Works acknowledgedVersion(String version, Who who, String on) {
    return acknowledged(who, on, new Edition(version, null));
  }

  private Works acknowledged(Who who, String on, Edition edition) {
    acknowledgements.add(
        new Acknowledgement(
            AcknowledgementId.of(acknowledgements.size() + 1),
            new Act(guideline().id(), edition, who, LocalDate.parse(on), Means.ONLINE),
            NOON,
            "anna",
            null));
    return this;
  }

  Standing standing(String on) {
    return Standing.of(strategy(), guideline(), acknowledgements, LocalDate.parse(on));
  }

  State stateOf(Who who, String on) {
    return standing(on).lines().stream()
        .filter(line -> line.who().equals(who))
        .findFirst()
        .orElseThrow()
        .state();
  }

  List<Reminder> reminders(String on) {
    return Reminder.on(LocalDate.parse(on), strategy(), acknowledgements, Intervals.USUAL);
  }

  static Who role(String id) {
    return Who.in(new PersonId(id));
  }

  static Who role(String id, String name) {
    return Who.in(new PersonId(id), new Name(name));
  }

  static Who employee(String name, String unit) {
    return Who.employee(new Name(name), new UnitId(unit));
  }
}
