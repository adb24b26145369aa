package io.planwerk.domain.resources;

/** What money is spent on. */
public enum BudgetCategory {
  /** Advertisements and sponsored posts. */
  PAID_MEDIA,
  /** Making content: shoots, graphics, licences, music. */
  PRODUCTION,
  /** Agencies, freelancers and other bought work. */
  EXTERNAL,
  /** Building know-how in the own team. */
  TRAINING,
  /** Software and services for publishing, monitoring and analysis. */
  TOOLS,
  /** Wages, overtime and hiring. */
  PERSONNEL,
  /** Fairs, meetings and sponsoring. */
  EVENTS,
  /** Journeys and accommodation. */
  TRAVEL,
  /** Printed matter, give-aways and equipment. */
  MATERIAL,
  /** Anything else. */
  OTHER
}
