package io.planwerk.domain.organisation;

/** The means by which people are won for a change. */
public enum ChangeKind {
  /** They are told and asked. */
  COMMUNICATION,
  /** They learn how. */
  TRAINING,
  /** They have a say in it. */
  PARTICIPATION
}
