package io.planwerk.domain.incidents;

import io.planwerk.domain.crisis.CrisisPlan;
import io.planwerk.domain.detection.Baseline;
import io.planwerk.domain.detection.Look;
import io.planwerk.domain.detection.Storm;
import io.planwerk.domain.detection.StormWatch;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tallies;
import io.planwerk.domain.mentions.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the detection sees in the invented mentions of a drill, minute by minute from its begin. It
 * is the very same detection, held against a quiet past; nothing of it is remembered, as the same
 * mentions always show the same.
 */
public final class DrillPlay {
  private static final int REGULAR = 5;
  private static final int EXAMPLES = 5;
  private static final Duration NEWS = Duration.ofHours(1);

  /** After a course, as long as a storm needs to be told over; later nothing changes. */
  private static final Duration ECHO = Duration.ofHours(12);

  private final Instant begin;
  private final List<Mention> mentions;
  private final StormWatch watch;

  /**
   * @param mentions all of the drill as they were understood, in the order of their time
   */
  public DrillPlay(Instant begin, List<Mention> mentions, CrisisPlan plan, ZoneId zone) {
    this.begin = begin;
    this.mentions = List.copyOf(mentions);
    watch = new StormWatch(Baseline.of(List.of(), begin, zone), plan, List.of());
  }

  /** What changed the level until then, each at its time; the first of them may be known. */
  public List<Sighting> until(Instant now) {
    List<Sighting> changes = new ArrayList<>();
    Instant last = mentions.isEmpty() ? begin : mentions.getLast().entry().at().plus(ECHO);
    Instant end = now.isBefore(last) ? now : last;
    Storm storm = Storm.calm(begin);
    List<Tally> sums = new ArrayList<>();
    int heard = 0;
    int minute = 0;
    for (Instant at = begin; !at.isAfter(end); at = at.plus(1, ChronoUnit.MINUTES)) {
      int before = heard;
      while (heard < mentions.size() && !mentions.get(heard).entry().at().isAfter(at)) {
        heard++;
      }
      if (heard > before) {
        sums.addAll(minutes(mentions.subList(before, heard)));
      }
      if (heard > before || minute % REGULAR == 0) {
        Look look = watch.look(sums, storm, at);
        if (look.storm().level() != storm.level()) {
          changes.add(new Sighting(look, examples(heard, at), at));
        }
        storm = look.storm();
      }
      minute++;
    }
    return changes;
  }

  private List<Tally> minutes(List<Mention> fresh) {
    Tallies tallies = new Tallies(begin.minus(NEWS));
    tallies.add(fresh);
    return tallies.changes().stream()
        .filter(tally -> tally.scope() instanceof Scope.CompanyByMinute)
        .toList();
  }

  private List<MentionId> examples(int heard, Instant at) {
    return mentions.subList(0, heard).stream()
        .filter(one -> one.tone() == Tone.NEGATIVE && one.concernsUs() && !one.isEcho())
        .filter(one -> one.entry().at().isAfter(at.minus(NEWS)))
        .sorted(Comparator.comparingInt(Mention::reach).reversed())
        .limit(EXAMPLES)
        .map(Mention::id)
        .toList();
  }

  /** What the incident doesn't know yet. */
  public List<Sighting> fresh(Incident drill, Instant now) {
    return until(now).stream().skip(drill.measurements()).toList();
  }
}
