package io.planwerk.domain.measurement;

/**
 * How far along the chain of effects a figure measures, in the order of that chain, after the model
 * of DPRG and ICV (2009).
 */
public enum EffectLevel {
  /** Which resources go in: people's time, money. */
  INPUT,
  /** How well the own process works: lead time, errors, budget kept. */
  OUTPUT_INTERNAL,
  /** Which contact offers reach whom: posts, reach, followers. */
  OUTPUT_EXTERNAL,
  /** What is noticed, used, understood: clicks, time spent, recall. */
  OUTCOME_DIRECT,
  /** What people think, want and do: sentiment, recommendation, leads, applications. */
  OUTCOME_INDIRECT,
  /** What the company gains: revenue, savings, reputation capital. */
  OUTFLOW
}
