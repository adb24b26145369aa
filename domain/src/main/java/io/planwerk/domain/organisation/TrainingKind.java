package io.planwerk.domain.organisation;

/** The form of a training, by how much the participants do themselves. */
public enum TrainingKind {
  /** Many people listen and ask. */
  INFORMATION_EVENT,
  /** A group is taught a subject. */
  SEMINAR,
  /** A group works out something of its own. */
  WORKSHOP,
  /** A small group or one person practises. */
  TRAINING
}
