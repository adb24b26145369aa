package io.planwerk.application.incidents;

import io.planwerk.application.Obstacle;
import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentAct;
import io.planwerk.domain.incidents.IncidentState;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.strategy.Strategy;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What somebody says and does in an incident as it stands, or why that can't be. */
@FunctionalInterface
interface IncidentStep {

  /** One thing that is done, and what is said with it. */
  record Said(@Nullable String text, IncidentAct act) {}

  /**
   * What becomes of it.
   *
   * @param now what time it is in the incident
   */
  Outcome<List<Said>> in(Incident incident, Strategy strategy, Instant now);

  /** The same as somebody's step in the book of incidents: all of it is taken, or nothing. */
  default IncidentBook.Step by(Actor actor) {
    return (incident, strategy, now) ->
        switch (in(incident, strategy, now)) {
          case Outcome.Done<List<Said>>(List<Said> said) -> after(actor, incident, now, said);
          case Outcome<List<Said>> refusal -> refusal.map(_ -> incident);
        };
  }

  private static Outcome<Incident> after(
      Actor actor, Incident incident, Instant now, List<Said> said) {
    Incident after = incident;
    for (Said one : said) {
      if (!after.state().takes(one.act())) {
        return new Outcome.Conflict<>(noWay(after.state().kind()), List.of());
      }
      after = after.after(now, actor.name(), one.text(), one.act());
    }
    return new Outcome.Done<>(after);
  }

  private static Obstacle noWay(IncidentState.Kind state) {
    return new Obstacle(
        Obstacle.Kind.NO_WAY,
        switch (state) {
          case OPEN -> new Bilingual("Der Vorfall ist offen.", "The incident is open.");
          case CLOSED -> new Bilingual("Der Vorfall ist abgeschlossen.", "The incident is closed.");
          case REVIEWED ->
              new Bilingual("Der Vorfall ist schon ausgewertet.", "The incident was reviewed.");
        });
  }

  /** Says and does one thing. */
  static Outcome<List<Said>> done(@Nullable String text, IncidentAct act) {
    return new Outcome.Done<>(List.of(new Said(text, act)));
  }

  /** What follows where nothing is wrong with the entry. */
  static <T> Outcome<T> fitting(List<Fault> faults, Supplier<Outcome<T>> next) {
    return faults.isEmpty() ? next.get() : new Outcome.Invalid<>(faults);
  }

  /** It doesn't go with what is there. */
  static <T> Outcome<T> exists(String de, String en) {
    return new Outcome.Conflict<>(new Bilingual(de, en), List.of());
  }
}
