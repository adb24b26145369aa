package io.planwerk.domain.organisation;

/** The five obstacles over which social media strategies usually stumble inside a company. */
public enum StumblingBlock {
  /** There is neither money nor time for it. */
  BUDGET_AND_RESOURCES,
  /** It does not pay, or nobody can show that it does. */
  RETURN_ON_INVESTMENT,
  /** It is taken for a matter of technology. */
  IT_SHALL_DO_IT,
  /** Nobody knows whether it is allowed. */
  LEGAL_DOUBTS,
  /** It does not fit how people work together here. */
  CULTURE_AND_CHANGE
}
