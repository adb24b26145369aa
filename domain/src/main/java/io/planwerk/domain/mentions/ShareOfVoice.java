package io.planwerk.domain.mentions;

import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.monitoring.TopicSubject;
import io.planwerk.domain.shared.EntityId.CompetitorId;
import io.planwerk.domain.shared.EntityId.TopicId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of all that is said about the company and its rivals is about each of them, in a stretch
 * of time. Own mentions by all mentions including those of competitors is the usual definition; a
 * mention that names two of them counts for both.
 *
 * @param from its first day
 * @param to its last day
 * @param mentions of all voices, added up
 * @param shares the company first, then the competitors in the order of the plan
 */
public record ShareOfVoice(LocalDate from, LocalDate to, int mentions, List<Share> shares) {
  private static final int DIGITS = 4;

  public ShareOfVoice {
    shares = List.copyOf(shares);
  }

  /**
   * Whose voice is counted.
   *
   * @param competitor the rival; absent for the company itself, and for rivals that the plan only
   *     listens for
   * @param topics by which a rival's mentions are found; empty for the company, of which all counts
   *     that concerns it
   */
  public record Voice(@Nullable CompetitorId competitor, List<TopicId> topics) {
    public Voice {
      topics = List.copyOf(topics);
    }

    public boolean isOurs() {
      return topics.isEmpty();
    }
  }

  /**
   * What is said about one of them.
   *
   * @param share of all voices, a fraction of 1; absent where nothing was said
   */
  public record Share(Voice voice, Volume volume, @Nullable BigDecimal share) {}

  /** The company and all rivals that a plan listens for. */
  public static List<Voice> voices(List<Topic> topics) {
    List<Voice> voices = new ArrayList<>();
    voices.add(new Voice(null, List.of()));
    Map<CompetitorId, List<TopicId>> rivals = new LinkedHashMap<>();
    for (Topic topic : topics) {
      if (topic.competitor() != null) {
        rivals.computeIfAbsent(topic.competitor(), _ -> new ArrayList<>()).add(topic.id());
      } else if (topic.subject() == TopicSubject.COMPETITOR) {
        voices.add(new Voice(null, List.of(topic.id())));
      }
    }
    rivals.forEach((rival, of) -> voices.add(new Voice(rival, of)));
    return voices;
  }

  /**
   * Holds voices against each other, period by period.
   *
   * @param volumes of each voice, over the same periods
   */
  public static List<ShareOfVoice> of(Map<Voice, List<Volume>> volumes) {
    List<ShareOfVoice> shares = new ArrayList<>();
    int periods = volumes.values().stream().mapToInt(List::size).min().orElse(0);
    for (int i = 0; i < periods; i++) {
      int period = i;
      int all = volumes.values().stream().mapToInt(of -> of.get(period).mentions()).sum();
      List<Share> parts = new ArrayList<>();
      volumes.forEach(
          (voice, of) -> parts.add(new Share(voice, of.get(period), part(of.get(period), all))));
      Volume first = parts.getFirst().volume();
      shares.add(new ShareOfVoice(first.from(), first.to(), all, parts));
    }
    return shares;
  }

  private static @Nullable BigDecimal part(Volume volume, int all) {
    return all == 0
        ? null
        : BigDecimal.valueOf(volume.mentions())
            .divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_EVEN);
  }
}
