package io.planwerk.domain.objections;

/** Why a sentence isn't put to any stumbling block. */
public enum Doubt {
  /** It has no word that the classifier knows. */
  UNKNOWN_WORDS,
  /** It doesn't sound like an objection, or like none of the five. */
  NO_OBJECTION,
  /** Several stumbling blocks may stand behind it, or none clearly enough. */
  TOO_CLOSE
}
