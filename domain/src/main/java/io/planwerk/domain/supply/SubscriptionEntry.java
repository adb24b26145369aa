package io.planwerk.domain.supply;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.monitoring.Density;
import io.planwerk.domain.monitoring.SupplyRhythm;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SupplyId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.strategy.Strategy;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told. What is absent is taken from the planned supply that it fulfils,
 * and else from what is usual.
 *
 * @param name what it is called, such as morning digest for sales
 * @param person role that it is for, unless it is for a unit
 * @param unit part of the organisation that it is for, unless it is for a role
 * @param supply planned supply of the monitoring that it fulfils
 * @param topics topics that it tells of; none means those of the supply, or else all of them and
 *     what is said at the company's own presences
 * @param networks networks that it tells of; none means all
 * @param platforms presences of one's own that it tells of; none means that it makes no difference
 * @param tones tones that it tells of; none means all
 * @param urgency tells only of what is as urgent or more
 * @param needs tells only of mentions with one of these needs; none means that it makes no
 *     difference
 * @param rhythm how often; daily unless the supply says otherwise
 * @param at local time at which it is told daily, weekly or monthly; usually 08:00
 * @param weekday day on which it is told weekly; usually Monday
 * @param density how much of each mention is told; the gist unless the supply says otherwise
 * @param quiet when nothing is told
 * @param timeZone whose clock counts; usually that of the strategy
 * @param language de or en; usually that of the strategy, or else English
 * @param channel where it goes
 * @param alarms whether alarms of a crisis come here too, at once and in quiet hours as well
 * @param paused whether nothing is told for now; what comes in meanwhile is told afterwards
 */
public record SubscriptionEntry(
    Name name,
    @Nullable PersonId person,
    @Nullable UnitId unit,
    @Nullable SupplyId supply,
    List<TopicId> topics,
    List<NetworkId> networks,
    List<PlatformId> platforms,
    List<Tone> tones,
    @Nullable Urgency urgency,
    List<Need> needs,
    @Nullable SupplyRhythm rhythm,
    @Nullable LocalTime at,
    @Nullable DayOfWeek weekday,
    @Nullable Density density,
    @Nullable QuietHours quiet,
    @Nullable ZoneId timeZone,
    @Nullable Language language,
    Channel channel,
    @Nullable Boolean alarms,
    @Nullable Boolean paused) {
  private static final Set<String> LANGUAGES = Set.of("de", "en");

  public SubscriptionEntry {
    topics = List.copyOf(topics);
    networks = List.copyOf(networks);
    platforms = List.copyOf(platforms);
    tones = List.copyOf(tones);
    needs = List.copyOf(needs);
    Invariants.check()
        .that(
            person == null || unit == null,
            "unit",
            FaultCode.INVALID_VALUE,
            "geht nicht zusammen mit „person“",
            "doesn't go with 'person'")
        .unique("topics", topics)
        .unique("networks", networks)
        .unique("platforms", platforms)
        .unique("tones", tones)
        .unique("needs", needs)
        .that(
            language == null || LANGUAGES.contains(language.tag()),
            "language",
            FaultCode.INVALID_VALUE,
            "nimmt „de“ oder „en“",
            "takes 'de' or 'en'")
        .orThrow();
  }

  public boolean isPaused() {
    return Boolean.TRUE.equals(paused);
  }

  public boolean wantsAlarms() {
    return Boolean.TRUE.equals(alarms);
  }

  /** Everything in which it doesn't fit a strategy. */
  public List<Fault> misfits(Strategy strategy) {
    Set<EntityId> known = new HashSet<>();
    strategy.resources().people().forEach(one -> known.add(one.id()));
    strategy.organisation().units().forEach(one -> known.add(one.id()));
    strategy.platforms().items().forEach(one -> known.add(one.id()));
    strategy.monitoring().topics().forEach(one -> known.add(one.id()));
    strategy.monitoring().supplies().forEach(one -> known.add(one.id()));
    List<Fault> faults = new ArrayList<>();
    check("/person", person, known, faults);
    check("/unit", unit, known, faults);
    check("/supply", supply, known, faults);
    for (int i = 0; i < topics.size(); i++) {
      check("/topics/" + i, topics.get(i), known, faults);
    }
    for (int i = 0; i < platforms.size(); i++) {
      check("/platforms/" + i, platforms.get(i), known, faults);
    }
    Terms terms = Terms.of(this, strategy);
    if (terms.person() == null && terms.unit() == null && faults.isEmpty()) {
      faults.add(
          Fault.at(
              "/person",
              FaultCode.MISSING,
              "fehlt: ein Abonnement ist für eine Rolle oder in „unit“ für einen Bereich",
              "is missing: a subscription is for a role or, in 'unit', for a part of the company"));
    }
    return faults;
  }

  private static void check(
      String pointer, @Nullable EntityId id, Set<EntityId> known, List<Fault> faults) {
    if (id != null && !known.contains(id)) {
      faults.add(
          Fault.at(
              pointer,
              FaultCode.UNKNOWN_REFERENCE,
              "„" + id.value() + "“ gibt es in der Strategie nicht",
              "'" + id.value() + "' doesn't exist in the strategy"));
    }
  }
}
