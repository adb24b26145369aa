package io.planwerk.domain.handling;

import io.planwerk.domain.community.Community;
import io.planwerk.domain.community.Matter;
import io.planwerk.domain.community.ResponseTarget;
import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.strategy.Strategy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a strategy promises to those who write. */
public final class Promises {
  private final Community community;
  private final ZoneId zone;

  public Promises(Strategy strategy) {
    this(strategy.community(), strategy.zone());
  }

  Promises(Community community, ZoneId zone) {
    this.community = community;
    this.zone = zone;
  }

  /** What the author of a text wants; nothing where he only says something. */
  public static Set<Matter> matters(TextReading reading) {
    Set<Matter> matters = EnumSet.noneOf(Matter.class);
    if (reading.urgency() == Urgency.HIGH) {
      matters.add(Matter.URGENT);
    }
    if (reading.complaint()) {
      matters.add(Matter.COMPLAINT);
    }
    if (reading.question()) {
      matters.add(Matter.QUESTION);
    }
    return matters;
  }

  /**
   * Whether somebody expects an answer: who wants something does, and so does who blames the
   * company on a presence of its own.
   */
  public static boolean isExpected(@Nullable PlatformId platform, TextReading reading) {
    return !matters(reading).isEmpty() || (platform != null && reading.tone() == Tone.NEGATIVE);
  }

  /** The hours in which somebody answers there. */
  public ServiceTime service(@Nullable PlatformId platform) {
    return new ServiceTime(community.coverHours(), platform, zone);
  }

  /**
   * Until when an answer is promised: by the target that speaks of the platform and the matter most
   * closely, and of several such by the strictest.
   */
  public Optional<Instant> due(Instant at, @Nullable PlatformId platform, Set<Matter> matters) {
    return community.responseTargets().stream()
        .filter(one -> one.platform() == null || one.platform().equals(platform))
        .filter(one -> one.matter() == null || matters.contains(one.matter()))
        .max(
            Comparator.comparingInt(Promises::closeness)
                .thenComparing(ResponseTarget::withinMinutes, Comparator.reverseOrder()))
        .flatMap(target -> due(at, platform, target));
  }

  private static int closeness(ResponseTarget target) {
    return (target.platform() == null ? 0 : 2) + (target.matter() == null ? 0 : 1);
  }

  private Optional<Instant> due(Instant at, @Nullable PlatformId platform, ResponseTarget target) {
    Duration time = Duration.ofMinutes(target.withinMinutes());
    return Boolean.TRUE.equals(target.serviceHoursOnly())
        ? service(platform).after(at, time)
        : Optional.of(at.plus(time));
  }
}
