package io.planwerk.domain.listening;

/** Spreads the bits of a number, so that like numbers end far apart. */
final class Mixing {
  private Mixing() {}

  /** The finisher of MurmurHash3 (Appleby, public domain). */
  static long mixed(long number) {
    long hash = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return hash ^ (hash >>> 33);
  }
}
