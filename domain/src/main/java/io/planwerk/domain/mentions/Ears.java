package io.planwerk.domain.mentions;

import io.planwerk.domain.monitoring.MonitoringSource;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.monitoring.TopicSubject;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a strategy says about places and topics of mentions. */
public final class Ears {
  private static final Set<TopicSubject> OTHERS =
      Set.of(TopicSubject.COMPETITOR, TopicSubject.INDUSTRY);

  private final Set<PlatformId> platforms = new HashSet<>();
  private final Set<SourceId> sources = new HashSet<>();
  private final Map<SourceId, Outlet> outlets = new HashMap<>();
  private final Set<TopicId> ofOthers = new HashSet<>();

  private Ears() {}

  public static Ears of(Strategy strategy) {
    Ears ears = new Ears();
    strategy.platforms().items().stream().map(Platform::id).forEach(ears.platforms::add);
    for (MonitoringSource source : strategy.monitoring().sources()) {
      ears.sources.add(source.id());
      if (source.outlet() != null) {
        ears.outlets.put(source.id(), source.outlet());
      }
    }
    strategy.monitoring().topics().stream()
        .filter(topic -> topic.subject() != null && OTHERS.contains(topic.subject()))
        .map(Topic::id)
        .forEach(ears.ofOthers::add);
    return ears;
  }

  /** Everything in which an entry doesn't fit the strategy. */
  public List<Fault> misfits(MentionEntry entry) {
    List<Fault> faults = new ArrayList<>();
    check("platform", entry.platform(), platforms, faults);
    check("source", entry.source(), sources, faults);
    return faults;
  }

  private static void check(
      String field, @Nullable EntityId id, Set<? extends EntityId> known, List<Fault> faults) {
    if (id != null && !known.contains(id)) {
      faults.add(
          Fault.at(
              "/" + field,
              FaultCode.UNKNOWN_REFERENCE,
              "„" + id.value() + "“ gibt es in der Strategie nicht",
              "'" + id.value() + "' doesn't exist in the strategy"));
    }
  }

  /** What kind of place an entry was published in: as it says, else as its source, else social. */
  public Outlet outlet(MentionEntry entry) {
    if (entry.outlet() != null) {
      return entry.outlet();
    }
    Outlet ofSource = entry.source() == null ? null : outlets.get(entry.source());
    return ofSource == null ? Outlet.SOCIAL : ofSource;
  }

  /**
   * Whether an entry concerns the company itself: it stands on a presence of its own, or is about
   * more than rivals and the trade.
   */
  public boolean concernsUs(MentionEntry entry, Set<TopicId> topics) {
    return entry.platform() != null || !ofOthers.containsAll(topics);
  }
}
