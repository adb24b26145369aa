package io.planwerk.domain.handling;

/** What can be done with a mention. */
public enum Step {
  /** Somebody is to take care of it. */
  ASSIGNED,
  /** It was answered in public or in private. */
  ANSWERED,
  /** It needs no answer. */
  DISMISSED,
  /** It is to be looked at again. */
  REOPENED,
  /** A person rates tone or urgency otherwise than the server. */
  JUDGED
}
