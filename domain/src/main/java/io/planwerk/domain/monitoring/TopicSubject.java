package io.planwerk.domain.monitoring;

/** What kind of thing is listened for. */
public enum TopicSubject {
  /** The company itself. */
  COMPANY,
  /** What it sells. */
  PRODUCT,
  /** A rival. */
  COMPETITOR,
  /** The field in which it works. */
  INDUSTRY,
  /** Somebody who stands for the company. */
  PERSON,
  /** Something that runs for a while. */
  CAMPAIGN
}
