package io.planwerk.domain.incidents;

import io.planwerk.domain.incidents.IncidentAct.StatementPublished;
import io.planwerk.domain.incidents.IncidentAct.WatchFound;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything about an incident that somebody should look at. */
public final class IncidentFindings {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Incident incident;
  private final Team team;
  private final Instant now;

  private IncidentFindings(Incident incident, Team team, Instant now) {
    this.incident = incident;
    this.team = team;
    this.now = now;
  }

  /**
   * @param now what time it is in the incident
   */
  public static List<IncidentFinding> of(Incident incident, Team team, Instant now) {
    IncidentFindings all = new IncidentFindings(incident, team, now);
    List<IncidentFinding> found = new ArrayList<>();
    if (incident.state() instanceof IncidentState.Open) {
      found.addAll(all.chain());
      found.addAll(all.tasks());
    }
    found.addAll(all.reaction());
    found.addAll(all.watch());
    found.addAll(all.statements());
    found.addAll(new Wording(incident).findings(incident.classification()));
    return found;
  }

  private List<IncidentFinding> chain() {
    Chain chain = new Chain(incident, team);
    return switch (chain.stand(now)) {
      case CALLING ->
          one(
              "chain.unanswered",
              List.of(),
              "Noch hat niemand den Vorfall übernommen"
                  + chain.nextAt(now).map(at -> "; der nächste Ruf geht um " + time(at)).orElse("")
                  + ".",
              "Nobody has taken the incident over yet"
                  + chain
                      .nextAt(now)
                      .map(at -> "; the next call goes out at " + time(at))
                      .orElse("")
                  + ".");
      case UNREACHABLE ->
          one(
              "chain.unreachable",
              List.of(),
              "Niemand aus der Meldekette ist über einen Kanal zu erreichen. Bitte rufen Sie an;"
                  + " die Wege stehen bei den Rufen.",
              "Nobody of the chain can be reached by a channel. Please call them; the ways stand"
                  + " with the calls.");
      case ANSWERED, NOT_NEEDED -> List.of();
    };
  }

  private List<IncidentFinding> tasks() {
    return incident.tasks().stream()
        .filter(task -> task.isOverdue(now))
        .map(
            task ->
                new IncidentFinding(
                    "task.overdue",
                    List.of(task.id().value()),
                    new Bilingual(
                        "Überfällig seit "
                            + time(task.due())
                            + ": "
                            + Tongue.GERMAN.quoted(task.text())
                            + owner(task, Tongue.GERMAN),
                        "Overdue since "
                            + time(task.due())
                            + ": "
                            + Tongue.ENGLISH.quoted(task.text())
                            + owner(task, Tongue.ENGLISH)),
                    null))
        .toList();
  }

  private String owner(IncidentTask task, Tongue tongue) {
    if (task.owner() == null) {
      return tongue == Tongue.GERMAN ? ", bei niemandem." : ", with nobody.";
    }
    String label = team.label(task.owner());
    return (tongue == Tongue.GERMAN ? ", bei " : ", with ") + tongue.quoted(label) + ".";
  }

  private List<IncidentFinding> reaction() {
    Reaction reaction = Reaction.of(incident);
    boolean stillMatters = reaction.at() != null || incident.state() instanceof IncidentState.Open;
    if (!reaction.isLate(now) || !stillMatters) {
      return List.of();
    }
    return reaction.at() == null
        ? one(
            "reaction.overdue",
            List.of(),
            "Die erste öffentliche Reaktion war bis "
                + time(reaction.due())
                + " zugesagt und fehlt.",
            "The first public reaction was due at " + time(reaction.due()) + " and is missing.")
        : one(
            "reaction.late",
            List.of(),
            "Die erste öffentliche Reaktion kam um "
                + time(reaction.at())
                + ", zugesagt war "
                + time(reaction.due())
                + ".",
            "The first public reaction came at "
                + time(reaction.at())
                + "; it was due at "
                + time(reaction.due())
                + ".");
  }

  private List<IncidentFinding> watch() {
    return incident
        .acts(WatchFound.class)
        .filter(watch -> !watch.covered())
        .limit(1)
        .flatMap(
            watch ->
                one(
                    "cover.off-duty",
                    List.of(),
                    "Der Vorfall begann außerhalb der Wachzeiten"
                        + (watch.next() == null
                            ? "."
                            : "; die nächste Wache beginnt "
                                + Tongue.GERMAN.weekday(local(watch.next()).getDayOfWeek())
                                + " um "
                                + time(watch.next())
                                + "."),
                    "The incident began outside of the cover hours"
                        + (watch.next() == null
                            ? "."
                            : "; the next cover begins on "
                                + Tongue.ENGLISH.weekday(local(watch.next()).getDayOfWeek())
                                + " at "
                                + time(watch.next())
                                + "."))
                    .stream())
        .toList();
  }

  private List<IncidentFinding> statements() {
    return incident.statements().stream()
        .filter(one -> one.withdrawn() == null)
        .flatMap(one -> Stream.concat(overridden(one), gaps(one)))
        .toList();
  }

  private Stream<IncidentFinding> overridden(IncidentStatement statement) {
    return statement.publications().stream()
        .filter(event -> event.act() instanceof StatementPublished out && out.overridden())
        .limit(1)
        .map(
            event ->
                new IncidentFinding(
                    "statement.unapproved",
                    List.of(statement.id().value()),
                    new Bilingual(
                        "Ohne Freigabe veröffentlicht: " + event.text(),
                        "Published without approval: " + event.text()),
                    null));
  }

  private Stream<IncidentFinding> gaps(IncidentStatement statement) {
    List<String> gaps = statement.gaps();
    return gaps.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new IncidentFinding(
                "statement.gaps",
                List.of(statement.id().value()),
                new Bilingual(
                    "Noch auszufüllen: " + String.join(", ", gaps),
                    "Still to be filled in: " + String.join(", ", gaps)),
                null));
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(team.zone());
  }

  private String time(@Nullable Instant at) {
    return at == null ? "" : TIME.format(local(at));
  }

  private static List<IncidentFinding> one(String rule, List<String> about, String de, String en) {
    return List.of(new IncidentFinding(rule, about, new Bilingual(de, en), null));
  }
}
