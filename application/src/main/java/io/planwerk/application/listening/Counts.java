package io.planwerk.application.listening;

/** What came of some mentions, as {@link Listening.Imported} tells it. */
record Counts(int accepted, int duplicates, int corrected, int echoes, int erased, int onTopic) {
  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(
        accepted + other.accepted,
        duplicates + other.duplicates,
        corrected + other.corrected,
        echoes + other.echoes,
        erased + other.erased,
        onTopic + other.onTopic);
  }
}
