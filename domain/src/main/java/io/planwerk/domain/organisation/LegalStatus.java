package io.planwerk.domain.organisation;

/** Where a company stands with a legal duty. */
public enum LegalStatus {
  /** Still to be fulfilled or still unclear. */
  OPEN,
  /** Fulfilled. */
  DONE,
  /** The duty does not concern this company. */
  NOT_APPLICABLE
}
