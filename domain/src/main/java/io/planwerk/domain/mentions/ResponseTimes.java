package io.planwerk.domain.mentions;

import io.planwerk.domain.community.Matter;
import io.planwerk.domain.handling.Care;
import io.planwerk.domain.handling.HandlingState;
import io.planwerk.domain.handling.Promises;
import io.planwerk.domain.shared.EntityId.PlatformId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How soon those who write get an answer. */
public final class ResponseTimes {
  private final Instant now;
  private final Group all = new Group();
  private final Map<Matter, Group> matters = new EnumMap<>(Matter.class);
  private final Map<String, Group> platforms = new TreeMap<>();

  /**
   * @param now what hasn't been answered by then is held against what was promised
   */
  public ResponseTimes(Instant now) {
    this.now = now;
  }

  /**
   * What came of some mentions.
   *
   * @param expecting how many of their authors expected an answer
   * @param answered how many got one, also of those who didn't expect it
   * @param inTime how many answers came within what was promised
   * @param late how many came after that
   * @param waiting how many still wait
   * @param overdue how many of these are past what was promised
   * @param dismissed how many were found to need none
   * @param medianMinutes of service from a mention to its answer; absent where there was none
   * @param ninetiethMinutes within which nine of ten answers came
   */
  public record Counts(
      int expecting,
      int answered,
      int inTime,
      int late,
      int waiting,
      int overdue,
      int dismissed,
      @Nullable Integer medianMinutes,
      @Nullable Integer ninetiethMinutes) {}

  private static final class Group {
    private final List<Integer> minutes = new ArrayList<>();
    private int expecting;
    private int inTime;
    private int late;
    private int waiting;
    private int overdue;
    private int dismissed;

    private void add(Care care, Instant now) {
      expecting += care.expected() ? 1 : 0;
      waiting += care.isWaiting() ? 1 : 0;
      overdue += care.isOverdue(now) ? 1 : 0;
      dismissed += care.state() == HandlingState.DISMISSED ? 1 : 0;
      if (care.answer() != null) {
        minutes.add(care.answer().minutes());
      }
      care.isInTime()
          .ifPresent(
              kept -> {
                inTime += kept ? 1 : 0;
                late += kept ? 0 : 1;
              });
    }

    private Counts counts() {
      Collections.sort(minutes);
      return new Counts(
          expecting,
          minutes.size(),
          inTime,
          late,
          waiting,
          overdue,
          dismissed,
          part(0.5),
          part(0.9));
    }

    /** The smallest value that as great a part of them doesn't exceed. */
    private @Nullable Integer part(double part) {
      return minutes.isEmpty()
          ? null
          : minutes.get(Math.max(0, (int) Math.ceil(part * minutes.size()) - 1));
    }
  }

  public void add(Mention mention) {
    Care care = mention.care();
    all.add(care, now);
    Promises.matters(mention.reading())
        .forEach(matter -> matters.computeIfAbsent(matter, _ -> new Group()).add(care, now));
    PlatformId platform = mention.entry().platform();
    if (platform != null) {
      platforms.computeIfAbsent(platform.value(), _ -> new Group()).add(care, now);
    }
  }

  public Counts all() {
    return all.counts();
  }

  /** By what people wanted; who wanted several things counts for each of them. */
  public Map<Matter, Counts> matters() {
    Map<Matter, Counts> counts = new EnumMap<>(Matter.class);
    matters.forEach((matter, group) -> counts.put(matter, group.counts()));
    return counts;
  }

  /** By the presence on which they wrote. */
  public Map<String, Counts> platforms() {
    Map<String, Counts> counts = new TreeMap<>();
    platforms.forEach((platform, group) -> counts.put(platform, group.counts()));
    return counts;
  }
}
