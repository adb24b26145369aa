package io.planwerk.domain.organisation;

/** On which side of the company's door people have to change their ways. */
public enum ChangeSide {
  /** People inside who work differently from now on. */
  EMPLOYEES,
  /** People outside who reach the company by new ways. */
  CUSTOMERS
}
