package io.planwerk.domain.listening;

/** What a word in one of the lists tells; the lists name it in lower case. */
enum Trait {
  /** Praise above 0, blame below. */
  TONE,
  /** Blame when it is negated, and nothing otherwise: what ought to work, help, last. */
  WORKS,
  /** Turns what follows. */
  NOT,
  /** Looks like another trait, but tells nothing. */
  PLAIN,
  /** Strengthens what follows. */
  MORE,
  /** Weakens what follows. */
  LESS,
  /** What follows weighs more than what went before. */
  BUT,
  /** What is said may mean its opposite. */
  IRONY,
  /** Something happens once more, which after praise makes the praise doubtful. */
  EVENT,
  TROUBLE,
  REQUEST,
  /** The author speaks of himself. */
  OWN,
  /** The author speaks to the company. */
  YOU,
  HASTE,
  DANGER,
  LEAK,
  LEGAL,
  OUTAGE,
  CALL,
  /** Opens a question: who, what, when. */
  ASKS,
  /** A verb that opens a question when it comes first. */
  OPENS,
  /** Whom such a verb is followed by in a question. */
  PERSON,
  /** Asks (2) or requests information (1) by itself. */
  WONDER,
  /** Makes a question one that wants no answer. */
  RHETORIC
}
