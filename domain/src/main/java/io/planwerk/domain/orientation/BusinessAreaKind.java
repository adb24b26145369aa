package io.planwerk.domain.orientation;

/**
 * The fields of business in which social media can create value, after Bitkom's guide (2010, 2012).
 */
public enum BusinessAreaKind {
  /** Relations with press, public and opinion makers. */
  PUBLIC_RELATIONS,
  /** Brand, campaigns and demand. */
  MARKETING,
  /** Winning and advising buyers. */
  SALES,
  /** Help for people who already are customers. */
  CUSTOMER_SERVICE,
  /** Recruiting and the company as an employer. */
  HUMAN_RESOURCES,
  /** Ideas and feedback for products and services. */
  PRODUCT_DEVELOPMENT,
  /** Learning what customers, markets and competitors do and think. */
  MARKET_RESEARCH,
  /** Exchange and cooperation among employees. */
  INTERNAL_COMMUNICATION,
  /** A field of the company's own. */
  OTHER
}
