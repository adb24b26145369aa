package io.planwerk.persistence.mentions;

import io.planwerk.application.Page;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.handling.Care;
import io.planwerk.domain.handling.HandlingEvent;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Pseudonyms;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.TextPrint;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.memory.Memory;
import io.planwerk.persistence.memory.MemoryTable;
import io.planwerk.persistence.memory.StrategyDependents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mentions in memory. */
@Singleton
final class MemoryMentions implements Mentions {

  /** All of a strategy, never changed in place. */
  private record Kept(
      NavigableMap<String, Mention> mentions,
      Map<MentionId, Story> stories,
      long arrivals,
      Map<MentionId, List<HandlingEvent>> steps) {
    static final Kept NOTHING = new Kept(new TreeMap<>(), Map.of(), 0, Map.of());
  }

  private final Memory memory;
  private final Strategies strategies;
  private final MemoryTable<Kept> table;

  @Inject
  MemoryMentions(Memory memory, Strategies strategies, StrategyDependents dependents) {
    this.memory = memory;
    this.strategies = strategies;
    table = new MemoryTable<>(memory);
    dependents.add(table);
  }

  private Kept kept(WorkspaceId workspace, StrategyId strategy) {
    return table.find(workspace, strategy.value()).orElse(Kept.NOTHING);
  }

  @Override
  public boolean hold(WorkspaceId workspace, StrategyId strategy) {
    return strategies.revisionOf(workspace, strategy).isPresent();
  }

  @Override
  public Map<MentionId, Mention> there(
      WorkspaceId workspace, StrategyId strategy, Collection<MentionId> ids) {
    Map<MentionId, Mention> there = new HashMap<>();
    ids.forEach(id -> find(workspace, strategy, id).ifPresent(one -> there.put(id, one)));
    return there;
  }

  @Override
  public List<Story> stories(
      WorkspaceId workspace, StrategyId strategy, Collection<TextPrint> prints, Instant since) {
    String first = MentionId.instant(since);
    return kept(workspace, strategy).stories().values().stream()
        .filter(story -> story.first().value().compareTo(first) >= 0)
        .toList();
  }

  @Override
  public void add(
      WorkspaceId workspace,
      StrategyId strategy,
      List<Mention> fresh,
      List<Story> begun,
      Map<MentionId, Integer> grown) {
    memory.inOne(
        () -> {
          Kept kept = kept(workspace, strategy);
          Map<MentionId, Story> stories = new HashMap<>(kept.stories());
          begun.forEach(story -> stories.put(story.first(), story));
          grown.forEach(
              (id, more) ->
                  stories.computeIfPresent(
                      id, (_, story) -> new Story(id, story.print(), story.echoes() + more)));
          table.put(
              workspace,
              strategy.value(),
              new Kept(with(kept, fresh), stories, kept.arrivals(), kept.steps()));
          return kept;
        });
  }

  private static NavigableMap<String, Mention> with(Kept kept, List<Mention> mentions) {
    NavigableMap<String, Mention> all = new TreeMap<>(kept.mentions());
    mentions.forEach(one -> all.put(one.id().value(), one));
    return all;
  }

  @Override
  public void replace(WorkspaceId workspace, StrategyId strategy, List<Mention> mentions) {
    memory.inOne(
        () -> {
          Kept kept = kept(workspace, strategy);
          table.put(
              workspace,
              strategy.value(),
              new Kept(with(kept, mentions), kept.stories(), kept.arrivals(), kept.steps()));
          return kept;
        });
  }

  @Override
  public Optional<Mention> find(WorkspaceId workspace, StrategyId strategy, MentionId id) {
    return Optional.ofNullable(kept(workspace, strategy).mentions().get(id.value()));
  }

  @Override
  public Map<MentionId, Integer> echoes(
      WorkspaceId workspace, StrategyId strategy, Set<MentionId> stories) {
    Map<MentionId, Integer> echoes = new HashMap<>();
    kept(workspace, strategy)
        .stories()
        .values()
        .forEach(
            story -> {
              if (stories.contains(story.first())) {
                echoes.put(story.first(), story.echoes());
              }
            });
    return echoes;
  }

  @Override
  public Page<Mention> list(
      WorkspaceId workspace, StrategyId strategy, MentionFilter filter, Page.Request page) {
    return Page.of(
        wanted(workspace, strategy, filter)
            .filter(one -> page.after() == null || one.id().value().compareTo(page.after()) < 0)
            .sorted(Comparator.comparing((Mention one) -> one.id().value()).reversed())
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        one -> one.id().value());
  }

  @Override
  public long arrivals(WorkspaceId workspace, StrategyId strategy, int howMany) {
    return memory.inOne(
        () -> {
          Kept kept = kept(workspace, strategy);
          table.put(
              workspace,
              strategy.value(),
              new Kept(kept.mentions(), kept.stories(), kept.arrivals() + howMany, kept.steps()));
          return kept.arrivals() + 1;
        });
  }

  @Override
  public List<Mention> arrived(WorkspaceId workspace, StrategyId strategy, long after, int limit) {
    return kept(workspace, strategy).mentions().values().stream()
        .filter(one -> one.arrival() > after)
        .sorted(Comparator.comparingLong(Mention::arrival))
        .limit(limit)
        .toList();
  }

  @Override
  public long latestArrival(WorkspaceId workspace, StrategyId strategy) {
    return kept(workspace, strategy).arrivals();
  }

  private Stream<Mention> wanted(WorkspaceId workspace, StrategyId strategy, MentionFilter filter) {
    return kept(workspace, strategy).mentions().values().stream().filter(filter::fits);
  }

  @Override
  public void handle(
      WorkspaceId workspace, StrategyId strategy, Mention changed, HandlingEvent step) {
    memory.inOne(
        () -> {
          replace(workspace, strategy, List.of(changed));
          Kept kept = kept(workspace, strategy);
          Map<MentionId, List<HandlingEvent>> steps = new HashMap<>(kept.steps());
          steps.merge(
              changed.id(),
              List.of(step),
              (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
          table.put(
              workspace,
              strategy.value(),
              new Kept(kept.mentions(), kept.stories(), kept.arrivals(), steps));
          return step;
        });
  }

  @Override
  public List<HandlingEvent> steps(WorkspaceId workspace, StrategyId strategy, MentionId id) {
    return kept(workspace, strategy).steps().getOrDefault(id, List.of());
  }

  @Override
  public void cared(
      WorkspaceId workspace,
      StrategyId strategy,
      Instant from,
      Instant until,
      Consumer<Mention> consumer) {
    wanted(workspace, strategy, MentionFilter.ALL.between(from, until))
        .filter(one -> !one.care().equals(Care.NONE))
        .forEach(consumer);
  }

  @Override
  public int forget(WorkspaceId workspace, StrategyId strategy, Instant before, int most) {
    return without(
        workspace,
        strategy,
        kept(workspace, strategy).mentions().values().stream()
            .filter(one -> one.entry().at().isBefore(before))
            .limit(most)
            .toList());
  }

  private int without(WorkspaceId workspace, StrategyId strategy, List<Mention> gone) {
    return memory.inOne(
        () -> {
          Kept kept = kept(workspace, strategy);
          NavigableMap<String, Mention> mentions = new TreeMap<>(kept.mentions());
          Map<MentionId, Story> stories = new HashMap<>(kept.stories());
          Map<MentionId, List<HandlingEvent>> steps = new HashMap<>(kept.steps());
          for (Mention one : gone) {
            mentions.remove(one.id().value());
            stories.remove(one.id());
            steps.remove(one.id());
          }
          table.put(
              workspace, strategy.value(), new Kept(mentions, stories, kept.arrivals(), steps));
          return gone.size();
        });
  }

  @Override
  public int erase(
      WorkspaceId workspace, StrategyId strategy, String author, @Nullable NetworkId network) {
    return without(
        workspace,
        strategy,
        kept(workspace, strategy).mentions().values().stream()
            .filter(
                one ->
                    one.entry().author() != null
                        && Pseudonyms.normal(one.entry().author()).equals(author))
            .filter(one -> network == null || network.equals(one.entry().network()))
            .toList());
  }

  @Override
  public List<Heard> heard() {
    return table.keys((workspace, id) -> new Heard(workspace, new StrategyId(id)));
  }
}
