package io.planwerk.domain.platforms;

/** The families of risks that come with a platform. */
public enum RiskKind {
  /** Audience, content and data can't be taken elsewhere. */
  LOCK_IN,
  /** The network shows posts to fewer people or other people than before. */
  ALGORITHM,
  /** Personal data are handled in a way that the law or the users don't accept. */
  DATA_PROTECTION,
  /** The account is blocked, taken over or its access lost. */
  ACCOUNT_LOSS,
  /** Posts of users harm others or break the law and stay up. */
  MODERATION,
  /** Fees, advertising prices or effort grow beyond the budget. */
  COST,
  /** The network or a function of it ceases to exist. */
  END_OF_LIFE,
  /** Being there, or beside what is posted there, harms the company's name. */
  REPUTATION,
  /** A risk of another family. */
  OTHER
}
