package io.planwerk.domain.monitoring;

/** How much of each mention a recipient gets. */
public enum Density {
  /** One line per mention. */
  HEADLINE,
  /** The gist in a few sentences. */
  SUMMARY,
  /** The whole text with its context. */
  FULL
}
