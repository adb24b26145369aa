package io.planwerk.domain.community;

/** What somebody who writes to a company may want of it. */
public enum Matter {
  /** What can't wait: danger, a leak, a lawyer, an outage. */
  URGENT,
  /** Trouble of one's own that the company caused. */
  COMPLAINT,
  /** Something to be told. */
  QUESTION
}
