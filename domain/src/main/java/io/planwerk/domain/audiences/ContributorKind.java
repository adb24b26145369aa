package io.planwerk.domain.audiences;

/** The parts that people outside the team can play in a strategy. */
public enum ContributorKind {
  /** Passes messages on to many people, such as an association or a popular account. */
  MULTIPLIER,
  /** Shapes what others think about a subject. */
  OPINION_MAKER,
  /** Speaks from experience with the product. */
  CUSTOMER,
  /** Works for the company and speaks in public of their own accord. */
  EMPLOYEE,
  /** Supplies, sells or develops together with the company. */
  PARTNER,
  /** Does research or teaches in the field. */
  SCIENCE,
  /** Reports as a journalist or editor. */
  PRESS,
  /** Plays another part. */
  OTHER
}
