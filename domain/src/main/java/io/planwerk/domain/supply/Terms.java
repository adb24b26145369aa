package io.planwerk.domain.supply;

import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.monitoring.Density;
import io.planwerk.domain.monitoring.Supply;
import io.planwerk.domain.monitoring.SupplyRhythm;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told in the end: what he asked for, and where he didn't, what was planned or is
 * usual.
 *
 * @param entry what was asked for
 * @param person role that it is for
 * @param unit part of the organisation that it is for
 * @param topics topics that it tells of; none means all
 */
public record Terms(
    SubscriptionEntry entry,
    @Nullable PersonId person,
    @Nullable UnitId unit,
    List<TopicId> topics,
    Timetable timetable,
    Density density,
    Tongue tongue) {
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  public Terms {
    topics = List.copyOf(topics);
  }

  public static Terms of(SubscriptionEntry entry, Strategy strategy) {
    Optional<Supply> planned =
        strategy.monitoring().supplies().stream()
            .filter(supply -> supply.id().equals(entry.supply()))
            .findFirst();
    boolean addressed = entry.person() != null || entry.unit() != null;
    return new Terms(
        entry,
        addressed ? entry.person() : planned.map(Supply::person).orElse(null),
        addressed ? entry.unit() : planned.map(Supply::unit).orElse(null),
        entry.topics().isEmpty() ? planned.map(Supply::topics).orElse(List.of()) : entry.topics(),
        new Timetable(
            first(entry.rhythm(), planned.map(Supply::rhythm), SupplyRhythm.DAILY),
            Objects.requireNonNullElse(entry.at(), MORNING),
            Objects.requireNonNullElse(entry.weekday(), DayOfWeek.MONDAY),
            entry.quiet(),
            Objects.requireNonNullElseGet(entry.timeZone(), strategy::zone)),
        first(entry.density(), planned.map(Supply::density), Density.SUMMARY),
        tongue(entry.language() != null ? entry.language() : strategy.language()));
  }

  private static <T> T first(@Nullable T own, Optional<T> planned, T usual) {
    return own != null ? own : planned.orElse(usual);
  }

  private static Tongue tongue(@Nullable Language language) {
    return language != null && language.tag().split("-", -1)[0].equals("de")
        ? Tongue.GERMAN
        : Tongue.ENGLISH;
  }

  /** Whether a mention is to be told of. */
  public boolean wants(Mention mention) {
    return isOnTopic(mention)
        && holds(entry.networks(), mention.entry().network())
        && holds(entry.platforms(), mention.entry().platform())
        && holds(entry.tones(), mention.tone())
        && isUrgent(mention)
        && isNeedy(mention);
  }

  private boolean isOnTopic(Mention mention) {
    return topics.isEmpty()
        ? !mention.topics().isEmpty() || mention.entry().platform() != null
        : !Collections.disjoint(topics, mention.topics());
  }

  private static <T> boolean holds(List<T> wanted, @Nullable T one) {
    return wanted.isEmpty() || (one != null && wanted.contains(one));
  }

  private boolean isUrgent(Mention mention) {
    Urgency least = entry.urgency();
    return least == null || mention.urgency().compareTo(least) >= 0;
  }

  private boolean isNeedy(Mention mention) {
    return entry.needs().isEmpty()
        || (entry.needs().contains(Need.QUESTION) && mention.reading().question())
        || (entry.needs().contains(Need.COMPLAINT) && mention.reading().complaint());
  }
}
