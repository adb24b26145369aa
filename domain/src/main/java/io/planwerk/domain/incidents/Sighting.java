package io.planwerk.domain.incidents;

import io.planwerk.domain.detection.Look;
import io.planwerk.domain.incidents.IncidentAct.Opened;
import io.planwerk.domain.incidents.IncidentAct.Rated;
import io.planwerk.domain.incidents.IncidentAct.Reopened;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a look at the mentions means for the incidents of a strategy. Where one is open, its level
 * follows what is measured. Where none is, a storm that rises to an alarm opens one, or the last
 * one again if that was closed within a day and isn't reviewed. A storm that merely lasts opens
 * nothing: somebody who has closed an incident meant it.
 *
 * @param mentions some that show it
 */
public record Sighting(Look look, List<MentionId> mentions, Instant now) {
  private static final Duration SAME_STORM = Duration.ofDays(1);

  public Sighting {
    mentions = List.copyOf(mentions);
  }

  /** The incident that is open after what was seen; empty where nothing has changed. */
  public Optional<Incident> in(Incident open) {
    int level = look.storm().level();
    boolean same = Objects.requireNonNullElse(open.level().measured(), 0) == level;
    return same ? Optional.empty() : Optional.of(open.after(now, null, null, rated()));
  }

  /** Whether it is worth an incident where none is open. */
  public boolean isAlarm() {
    return look.rises() && look.storm().isAlarm();
  }

  /** Whether the storm of a closed incident has come back. */
  public boolean isSameStorm(Incident closed) {
    return closed.state() instanceof IncidentState.Closed(IncidentEvent event)
        && event.at().plus(SAME_STORM).isAfter(now);
  }

  /** An incident that was closed, open again. */
  public Incident again(Incident closed) {
    return closed
        .after(now, null, null, new Reopened(Origin.DETECTION, reasons()))
        .after(now, null, null, rated());
  }

  /** A new one. */
  public Incident first(IncidentId id, Strategy strategy) {
    Opened opened = new Opened(name(strategy), false, Origin.DETECTION, null, List.of());
    return Incident.opened(id, now, null, null, opened).after(now, null, null, rated());
  }

  private Rated rated() {
    return new Rated(Origin.DETECTION, look.storm().level(), reasons(), mentions);
  }

  private List<Bilingual> reasons() {
    return List.of(look.reason());
  }

  /** In the language of the strategy. */
  private Name name(Strategy strategy) {
    LocalDate day = LocalDate.ofInstant(now, new Team(strategy).zone());
    boolean german = strategy.language() == null || strategy.language().tag().startsWith("de");
    return new Name(
        german
            ? "Kritikwelle vom " + Tongue.GERMAN.day(day)
            : "Wave of criticism on " + Tongue.ENGLISH.day(day));
  }
}
