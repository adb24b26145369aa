package io.planwerk.domain.resources;

/** How somebody outside works with the company. */
public enum PartnerKind {
  /** A firm that plans or produces communication. */
  AGENCY,
  /** A single person on contract. */
  FREELANCER,
  /** A party that takes part for a common interest rather than for a fee. */
  COOPERATION,
  /** A firm that delivers goods or technical services. */
  SUPPLIER
}
