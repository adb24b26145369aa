package io.planwerk.domain.integration;

/** Which way data flow, seen from social media. */
public enum LinkDirection {
  /** From the company's system to social media. */
  INBOUND,
  /** From social media to the company's system. */
  OUTBOUND,
  /** Both ways. */
  BOTH
}
