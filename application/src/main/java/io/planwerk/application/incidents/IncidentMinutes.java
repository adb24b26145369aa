package io.planwerk.application.incidents;

import io.planwerk.application.Outcome;
import io.planwerk.application.jobs.EachByItself;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.port.Incidents;
import jakarta.inject.Inject;

/** Calls the next one where nobody has answered, in every incident that is open. */
public final class IncidentMinutes implements Minutely {
  private final Incidents incidents;
  private final IncidentBook book;

  @Inject
  IncidentMinutes(Incidents incidents, IncidentBook book) {
    this.incidents = incidents;
    this.book = book;
  }

  @Override
  public String name() {
    return "incidents";
  }

  @Override
  public void run() {
    EachByItself.of(
        incidents.open(),
        open ->
            book.step(
                open.workspace(),
                open.strategy(),
                open.incident(),
                (incident, _, _) -> new Outcome.Done<>(incident)));
  }
}
