package io.planwerk.domain.content;

/** The form in which a piece reaches its audience. */
public enum Medium {
  /** Written words. */
  TEXT,
  /** Photograph, drawing or infographic. */
  IMAGE,
  /** Recorded moving pictures. */
  VIDEO,
  /** Something to listen to, such as a podcast. */
  AUDIO,
  /** Shown as it happens, with the audience present. */
  LIVE,
  /** Short pictures or clips that vanish after a day. */
  STORY,
  /** Something to leaf through or keep: slides, paper, checklist. */
  DOCUMENT,
  /** An occasion at which people meet, on site or online. */
  EVENT,
  /** Anything else. */
  OTHER
}
