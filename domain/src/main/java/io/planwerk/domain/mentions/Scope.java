package io.planwerk.domain.mentions;

import io.planwerk.domain.shared.EntityId.TopicId;

/** Which mentions are added up, and how finely. */
public sealed interface Scope {

  /** All of them, by quarters of an hour: days of every time zone are made of these. */
  record Everything() implements Scope {}

  /** Those that concern the company itself, by quarters of an hour. */
  record Company() implements Scope {}

  /** Those that concern the company itself, by minutes; kept for some days only. */
  record CompanyByMinute() implements Scope {}

  /** Those about a topic, by quarters of an hour. */
  record OfTopic(TopicId topic) implements Scope {}
}
