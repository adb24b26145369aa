package io.planwerk.domain.resources;

/** Seniority of a role; a strategy that rests on interns and trainees alone rests on nobody. */
public enum PersonLevel {
  /** In the company for a few months to learn. */
  INTERN,
  /** In vocational training or a trainee programme. */
  TRAINEE,
  /** In the first years of the profession. */
  JUNIOR,
  /** Works on their own responsibility. */
  PROFESSIONAL,
  /** Experienced enough to guide others. */
  SENIOR,
  /** Leads people and decides. */
  LEAD
}
