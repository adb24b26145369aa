package io.planwerk.domain.shared;

/** The closed list of reasons why a value of a document is refused. */
public enum FaultCode {
  /** The field is none of the document format; a typo must not be lost silently. */
  UNKNOWN_FIELD,
  /** A field that the format requires is absent. */
  MISSING,
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
  PATCH_FAILED
}
