package io.planwerk.domain.platforms;

/** Where a platform stands between plan and end. */
public enum PlatformState {
  /** Decided or considered, not yet public. */
  PLANNED,
  /** Public and looked after. */
  LIVE,
  /** Still public while audience and data move elsewhere. */
  LEAVING,
  /** No longer in use. */
  CLOSED
}
