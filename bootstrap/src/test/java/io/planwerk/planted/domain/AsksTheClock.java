package io.planwerk.planted.domain;

/** Takes time from thin air. */
final class AsksTheClock {
  java.time.Instant when() {
    return java.time.Instant.now();
  }
}
