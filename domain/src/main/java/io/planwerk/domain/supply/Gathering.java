package io.planwerk.domain.supply;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A digest in the making. Mentions are added in the order of their arrival; of each story the first
 * one tells it. However many there are, only the weightiest are kept in full.
 *
 * <p>Stories are ranked by 3 for HIGH and 1 for NORMAL urgency, 2 for a negative tone, 1 for a
 * complaint, the decimal logarithm of one more than the largest known reach of the mentions, and
 * the binary logarithm of one more than the echoes: so ten times the reach weighs as much as a
 * complaint, and so do twice as many echoes. Of the same rank, the latest comes first.
 */
public final class Gathering {
  private static final int KEPT = 500;

  private final Terms terms;
  private final Map<TopicId, Name> topics;
  private final Map<MentionId, Heard> stories = new LinkedHashMap<>();
  private int inFull;

  /** A story as far as it was heard. */
  private static final class Heard {
    private @Nullable Mention mention;
    private boolean negative;
    private int mentions;
    private int reach;
  }

  /**
   * A story with its weight.
   *
   * @param echoes altogether
   */
  private record Ranked(MentionId story, Mention mention, int echoes, double weight) {}

  /**
   * @param topics names of the topics of the strategy
   */
  public Gathering(Terms terms, Map<TopicId, Name> topics) {
    this.terms = terms;
    this.topics = Map.copyOf(topics);
  }

  /** Adds what is wanted of these. */
  public void add(Collection<Mention> arrived) {
    arrived.stream().filter(terms::wants).forEach(this::add);
    if (inFull > 2 * KEPT) {
      prune();
    }
  }

  private void add(Mention mention) {
    Heard heard = stories.computeIfAbsent(mention.story(), _ -> new Heard());
    if (heard.mention == null) {
      heard.mention = mention;
      inFull++;
    }
    if (heard.mentions == 0) {
      heard.negative = mention.tone() == Tone.NEGATIVE;
    }
    heard.mentions++;
    heard.reach = Math.max(heard.reach, mention.reach());
  }

  /** Forgets the words of what won't be told anyway. */
  private void prune() {
    stories.entrySet().stream()
        .filter(story -> story.getValue().mention != null)
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<MentionId, Heard> story) ->
                        weight(story.getValue(), story.getValue().mentions))
                .reversed())
        .skip(KEPT)
        .forEach(story -> story.getValue().mention = null);
    inFull = KEPT;
  }

  /** The stories that were heard of. */
  public Set<MentionId> stories() {
    return Set.copyOf(stories.keySet());
  }

  /**
   * The digest.
   *
   * @param echoes how often each story is repeated up to now
   * @param told how often those that were told before were repeated then
   */
  public Digest digest(Map<MentionId, Integer> echoes, Map<MentionId, Integer> told) {
    List<Ranked> ranked = new ArrayList<>();
    List<Digest.Grown> grown = new ArrayList<>();
    int fresh = 0;
    int negative = 0;
    int repeated = 0;
    for (Map.Entry<MentionId, Heard> story : stories.entrySet()) {
      Heard heard = story.getValue();
      int now = echoes.getOrDefault(story.getKey(), 0);
      Integer before = told.get(story.getKey());
      if (before != null) {
        repeated += heard.mentions;
        if (Digest.Grown.isMuch(before, now) && heard.mention != null) {
          grown.add(
              new Digest.Grown(
                  story.getKey(),
                  Excerpt.headline(heard.mention.entry().text()),
                  heard.mention.entry().author(),
                  heard.mention.entry().network(),
                  before,
                  now));
        }
        continue;
      }
      fresh++;
      negative += heard.negative ? 1 : 0;
      if (heard.mention != null) {
        ranked.add(new Ranked(story.getKey(), heard.mention, now, weight(heard, now)));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::weight)
            .thenComparing(one -> one.mention().id().value())
            .reversed());
    grown.sort(Comparator.comparingInt(Digest.Grown::echoes).reversed());
    List<Digest.Item> items = ranked.stream().limit(most()).map(this::item).toList();
    int shown = (int) items.stream().filter(item -> item.tone() == Tone.NEGATIVE).count();
    return new Digest(
        terms.density(),
        items,
        grown.stream().limit(most()).toList(),
        new Digest.Rest(fresh - items.size(), Math.max(0, negative - shown), repeated));
  }

  /** How often the stories are repeated that are told by a digest, to be known the next time. */
  public Map<MentionId, Integer> told(
      Map<MentionId, Integer> echoes, Map<MentionId, Integer> toldBefore) {
    Map<MentionId, Integer> told = new LinkedHashMap<>();
    stories
        .keySet()
        .forEach(
            story -> {
              int now = echoes.getOrDefault(story, 0);
              Integer before = toldBefore.get(story);
              if (before == null || Digest.Grown.isMuch(before, now)) {
                told.put(story, now);
              }
            });
    return told;
  }

  private int most() {
    return switch (terms.density()) {
      case HEADLINE -> 50;
      case SUMMARY -> 20;
      case FULL -> 10;
    };
  }

  private static double weight(Heard heard, int echoes) {
    Mention mention = heard.mention;
    if (mention == null) {
      return 0;
    }
    return urgency(mention.urgency())
        + (mention.tone() == Tone.NEGATIVE ? 2 : 0)
        + (mention.reading().complaint() ? 1 : 0)
        + Math.log10(1.0 + heard.reach)
        + Math.log(1.0 + echoes) / Math.log(2);
  }

  private static int urgency(Urgency urgency) {
    return switch (urgency) {
      case LOW -> 0;
      case NORMAL -> 1;
      case HIGH -> 3;
    };
  }

  private Digest.Item item(Ranked one) {
    Mention mention = one.mention();
    return new Digest.Item(
        mention.id(),
        one.story(),
        Excerpt.of(mention.entry().text(), terms.density()),
        mention.entry().author(),
        mention.entry().network(),
        mention.entry().at(),
        mention.entry().link(),
        mention.tone(),
        mention.urgency(),
        mention.reading().question(),
        mention.reading().complaint(),
        topics.entrySet().stream()
            .filter(topic -> mention.topics().contains(topic.getKey()))
            .map(Map.Entry::getValue)
            .sorted(Comparator.comparing(Name::value))
            .toList(),
        mention.entry().reach(),
        one.echoes());
  }
}
