package io.planwerk.domain.orientation;

/**
 * The ways in which social media creates value for a business; every goal should pull at least one.
 */
public enum ValueLever {
  /** People who never bought become customers. */
  ACQUIRE_CUSTOMERS,
  /** Customers stay who would have left. */
  KEEP_CUSTOMERS,
  /** Customers buy more, more often or at a better margin. */
  RAISE_CUSTOMER_VALUE,
  /** The brand becomes known and liked. */
  BUILD_BRAND,
  /** Products get better through what users say. */
  DEVELOP_PRODUCTS,
  /** New variants and offers arise for groups of users that show themselves. */
  DIVERSIFY_PRODUCTS,
  /** Markets and opinions are understood sooner or at lower cost. */
  RESEARCH_MARKETS
}
