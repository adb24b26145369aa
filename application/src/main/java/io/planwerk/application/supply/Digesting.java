package io.planwerk.application.supply;

import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.supply.Digest;
import io.planwerk.domain.supply.Gathering;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Terms;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out what a subscription is to be told. Keeps nothing. */
final class Digesting {
  private static final int AT_ONCE = 1_000;

  /** What came in beyond this is told by the next digest. */
  private static final int MOST = 200_000;

  private final Mentions mentions;
  private final Subscriptions subscriptions;
  private final InstantSource clock;

  @Inject
  Digesting(Mentions mentions, Subscriptions subscriptions, InstantSource clock) {
    this.mentions = mentions;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /**
   * What is to be told.
   *
   * @param message absent where there is nothing
   * @param arrival the last arrival that it knows of
   * @param complete whether nothing had come in behind that
   * @param told how often the stories are repeated of which it tells
   */
  record Told(
      Optional<Message> message, long arrival, boolean complete, Map<MentionId, Integer> told) {
    Told {
      told = Map.copyOf(told);
    }
  }

  /**
   * What a subscription is to be told of what came in since the last time, as far as the plan keeps
   * it by now.
   */
  Told since(Subscription subscription, Terms terms, Strategy strategy) {
    Gathering gathering = new Gathering(terms, topics(strategy));
    long arrival = subscription.progress().arrival();
    // What is due to be erased may still be there.
    Instant kept =
        clock.instant().minus(Duration.ofDays(strategy.monitoring().effectiveRetentionDays()));
    int read = 0;
    List<Mention> arrived;
    do {
      arrived =
          mentions.arrived(subscription.workspace(), subscription.strategy(), arrival, AT_ONCE);
      gathering.add(arrived.stream().filter(one -> !one.entry().at().isBefore(kept)).toList());
      read += arrived.size();
      arrival = arrived.isEmpty() ? arrival : arrived.getLast().arrival();
    } while (arrived.size() == AT_ONCE && read < MOST);
    Set<MentionId> stories = gathering.stories();
    Map<MentionId, Integer> echoes =
        inParts(
            stories,
            part -> mentions.echoes(subscription.workspace(), subscription.strategy(), part));
    Map<MentionId, Integer> before =
        inParts(stories, part -> subscriptions.told(subscription, part));
    Digest digest = gathering.digest(echoes, before);
    return new Told(
        digest.isEmpty()
            ? Optional.empty()
            : Optional.of(Message.of(digest, subscription.entry().name(), terms)),
        arrival,
        arrived.size() < AT_ONCE,
        gathering.told(echoes, before));
  }

  private static Map<TopicId, Name> topics(Strategy strategy) {
    return strategy.monitoring().topics().stream()
        .collect(Collectors.toMap(Topic::id, Topic::name));
  }

  private static Map<MentionId, Integer> inParts(
      Collection<MentionId> all, Function<Set<MentionId>, Map<MentionId, Integer>> asking) {
    Map<MentionId, Integer> found = new HashMap<>();
    List<MentionId> ids = new ArrayList<>(all);
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      found.putAll(
          asking.apply(new HashSet<>(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))));
    }
    return found;
  }
}
