package io.planwerk.domain.calendar;

import io.planwerk.domain.shared.Bilingual;
import java.util.Locale;

/**
 * What an entry of the calendar stands for. Days on which something was looked at, such as a legal
 * point, are no entries: nobody has to keep them free.
 */
public enum EntryKind {
  /** A stage of the launch, from its first to its last month. */
  STAGE("Stufe", "Stage"),
  /** Something visible that has to be reached by a day. */
  MILESTONE("Meilenstein", "Milestone"),
  /** A piece of the editorial calendar. */
  EDITORIAL("Beitrag", "Post"),
  /** Communication beside social media. */
  ACTIVITY("Kommunikation", "Communication"),
  /** A training. */
  TRAINING("Schulung", "Training"),
  /** Something done so that people go along with the change. */
  CHANGE("Veränderung", "Change activity"),
  /** An exercise of the crisis plan. */
  DRILL("Krisenübung", "Crisis drill"),
  /** The day from which a guideline holds. */
  GUIDELINE("Leitlinie gilt", "Guideline in force"),
  /** The last day on which a guideline can be acknowledged in time. */
  ACKNOWLEDGEMENT("Kenntnisnahme fällig", "Acknowledgement due"),
  /** The day by which a goal is to be reached. */
  GOAL("Ziel fällig", "Goal due"),
  /** The month in which a platform goes live. */
  LAUNCH("Start der Plattform", "Platform launch");

  private final String german;
  private final String english;

  EntryKind(String german, String english) {
    this.german = german;
    this.english = english;
  }

  public Bilingual label() {
    return new Bilingual(german, english);
  }

  /** As it begins the ids of entries. */
  String prefix() {
    return name().toLowerCase(Locale.ROOT) + "-";
  }
}
