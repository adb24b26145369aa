package io.planwerk.domain.incidents;

/** How the mentions of a drill come. */
public enum Shape {
  /** At their height within half an hour, and gone after some hours. */
  SUDDEN {
    @Override
    double at(int minute) {
      return minute <= RISE
          ? Math.exp((minute - RISE) / STEEPNESS)
          : Math.exp((RISE - minute) / DECAY);
    }
  },
  /** Growing for hours, so that nobody minute tells. */
  CREEPING {
    @Override
    double at(int minute) {
      return minute <= GROWTH ? (double) minute / GROWTH : Math.exp((GROWTH - minute) / DECAY);
    }
  },
  /** Suddenly, and two hours later twice as strong. */
  RETURNING {
    @Override
    double at(int minute) {
      double first = SUDDEN.at(minute) / 2;
      return minute < PAUSE ? first : Math.min(1, first + SUDDEN.at(minute - PAUSE));
    }
  };

  /** Length of every course in minutes. */
  static final int MINUTES = 360;

  private static final int RISE = 25;
  private static final double STEEPNESS = 6;
  private static final double DECAY = 50;
  private static final int GROWTH = 150;
  private static final int PAUSE = 120;

  /** How much comes in a minute, as a part of the most, 0 to 1. */
  abstract double at(int minute);
}
