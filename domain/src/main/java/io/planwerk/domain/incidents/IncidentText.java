package io.planwerk.domain.incidents;

import io.planwerk.domain.incidents.IncidentAct.LevelReached;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Name;
import java.util.Comparator;

/** What people are told of an incident. An exercise says so before anything else. */
public final class IncidentText {
  private static final Bilingual DRILL = new Bilingual("ÜBUNG: ", "DRILL: ");

  private static final String EITHER = "ÜBUNG / DRILL: ";

  private final Incident incident;
  private final Name strategy;

  /**
   * @param strategy what people call the strategy
   */
  public IncidentText(Incident incident, Name strategy) {
    this.incident = incident;
    this.strategy = strategy;
  }

  /** A text in whatever language as it is shown: that of an exercise says so first. */
  public static String shown(Incident incident, String text) {
    return incident.isDrill() ? EITHER + text : text;
  }

  /** What it is called. */
  public Bilingual name() {
    String name = incident.opening().name().value();
    return marked(new Bilingual(name, name));
  }

  public Bilingual title() {
    Bilingual level = level();
    return marked(
        new Bilingual(
            incident.opening().name().value() + ", " + level.de(),
            incident.opening().name().value() + ", " + level.en()));
  }

  /** For somebody who is asked to take it over. */
  public Bilingual call() {
    return marked(
        new Bilingual(
            situation().de()
                + " Bitte übernehmen Sie und bestätigen Sie das im Vorfall "
                + incident.id().value()
                + "; sonst wird die nächste Person gerufen.",
            situation().en()
                + " Please take it over and acknowledge that in incident "
                + incident.id().value()
                + "; otherwise the next person is called."));
  }

  /** For somebody who is to know of it. */
  public Bilingual information() {
    return marked(
        new Bilingual(
            situation().de() + " Näheres steht im Vorfall " + incident.id().value() + ".",
            situation().en() + " More stands in incident " + incident.id().value() + "."));
  }

  private Bilingual situation() {
    return new Bilingual(
        "Vorfall „" + incident.opening().name() + "“ in „" + strategy + "“: " + level().de() + ".",
        "Incident '"
            + incident.opening().name()
            + "' in '"
            + strategy
            + "': "
            + level().en()
            + ".");
  }

  private Bilingual level() {
    int level = incident.level().level();
    String called =
        incident.levelsReached().stream()
            .filter(reached -> reached.height() == level)
            .max(Comparator.comparingInt(LevelReached::height))
            .map(reached -> " (" + reached.name() + ")")
            .orElse("");
    return new Bilingual("Stufe " + level + called, "level " + level + called);
  }

  private Bilingual marked(Bilingual text) {
    return incident.isDrill()
        ? new Bilingual(DRILL.de() + text.de(), DRILL.en() + text.en())
        : text;
  }
}
