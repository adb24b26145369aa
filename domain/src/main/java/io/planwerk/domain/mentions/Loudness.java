package io.planwerk.domain.mentions;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.observations.Periods;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what was said, period by period. */
public final class Loudness {
  private final MeasuringRhythm rhythm;
  private final Map<LocalDate, Sum> sums = new TreeMap<>();
  private final LocalDate last;

  private static final class Sum {
    private int mentions;
    private int echoes;
    private long reach;
    private final Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
  }

  /**
   * @param from a day of the first period
   * @param to a day of the last one
   */
  public Loudness(LocalDate from, LocalDate to, MeasuringRhythm rhythm) {
    this.rhythm = rhythm;
    last = Periods.last(rhythm, Periods.first(rhythm, to));
    for (LocalDate first = Periods.first(rhythm, from);
        !first.isAfter(to);
        first = Periods.last(rhythm, first).plusDays(1)) {
      sums.put(first, new Sum());
    }
  }

  /** The first day that counts. */
  public LocalDate first() {
    return sums.keySet().iterator().next();
  }

  /** The last day that counts. */
  public LocalDate last() {
    return last;
  }

  /** Counts what was said on a day; that of another time is passed over. */
  public void add(LocalDate on, Tally tally) {
    Sum sum = sums.get(Periods.first(rhythm, on));
    if (sum != null) {
      sum.mentions += tally.mentions();
      sum.echoes += tally.echoes();
      sum.reach += tally.reach();
      sum.tones.merge(tally.tone(), tally.mentions(), Integer::sum);
    }
  }

  public List<Volume> volumes() {
    return sums.entrySet().stream()
        .map(
            period ->
                new Volume(
                    period.getKey(),
                    Periods.last(rhythm, period.getKey()),
                    period.getValue().mentions,
                    period.getValue().echoes,
                    period.getValue().reach,
                    period.getValue().tones))
        .toList();
  }
}
