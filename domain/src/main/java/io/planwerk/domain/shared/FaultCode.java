package io.planwerk.domain.shared;

/** The closed list of reasons why a value of a document, or a step in its life, is refused. */
public enum FaultCode {
  /** The field is none of the document format; a typo must not be lost silently. */
  UNKNOWN_FIELD,
  /** A field that the format requires is absent. */
  MISSING,
  /** What was sent can't be read at all. */
  MALFORMED,
  /** The value is of another kind than the field takes (text instead of a number, say). */
  WRONG_TYPE,
  /** The value is of the right kind but can't be read or contradicts its neighbours. */
  INVALID_VALUE,
  /** A number, date or length lies outside of what the field allows. */
  OUT_OF_RANGE,
  /** A text is longer than the field allows. */
  TOO_LONG,
  /** A list holds more entries than allowed. */
  TOO_MANY,
  /** An id or entry that has to be unique appears twice. */
  DUPLICATE,
  /** A reference names an entity that the document doesn't have. */
  UNKNOWN_REFERENCE,
  /** An entity can't go because the place named by the pointer still refers to it. */
  STILL_REFERRED,
  /** The field can't be changed here, an id in the address for example. */
  READ_ONLY,
  /** The document's format is newer than this server knows. */
  UNSUPPORTED_FORMAT,
  /** A patch operation can't be carried out on the document as it is. */
  PATCH_FAILED,
  /** A finding stops adoption. */
  BLOCKER_OPEN,
  /** The strategy was never aligned. */
  NOT_ALIGNED,
  /** What the newest alignment reckoned with was changed since. */
  ALIGNMENT_STALE,
  /** The alignment shows a gap, and nobody decided about it. */
  GAP_UNDECIDED,
  /** The option that was applied leaves a gap. */
  GAP_LEFT,
  /** The plan names nobody who could sign off for this side. */
  SIGNER_MISSING,
  /** A side hasn't signed off. */
  SIGNOFF_MISSING,
  /** A side has declined what is there. */
  SIGNOFF_DECLINED,
  /** What a side signed was changed since. */
  SIGNOFF_OUTDATED,
  /** A legal point is open, or there is none. */
  LEGAL_OPEN,
  /** The roadmap has no stage, or none ahead. */
  STAGE_MISSING,
  /** A stage isn't closed yet. */
  STAGE_NOT_CLOSED,
  /** A stage is still under way. */
  STAGE_OPEN,
  /** A closed stage has left no lesson. */
  LESSON_MISSING,
  /** The first stage begins with more than one audience or one instrument. */
  TOO_MUCH_AT_ONCE,
  /** A criterion isn't met. */
  CRITERION_UNMET,
  /** A criterion was neither measured nor judged. */
  CRITERION_OPEN,
  /** The strategy isn't in its launch. */
  NOT_LAUNCHING,
  /** A task is still open. */
  TASK_OPEN,
  /** Nobody has approved of the wording. */
  APPROVAL_MISSING,
  /** A wording has gaps that nobody has filled in. */
  GAP_OPEN
}
