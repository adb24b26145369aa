package io.planwerk.domain.monitoring;

import io.planwerk.domain.shared.Invariants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company listens for on the net, where it listens, and whom it tells. Listening comes
 * first in Groundswell (Li and Bernoff 2008); monitoring is point 6 of the ten points in Bitkom's
 * checklist for social media in companies.
 *
 * @param topics subjects that the company listens for
 * @param sources places where it listens
 * @param supplies who gets what, how often and how dense
 * @param retentionDays days after which what somebody said is erased, 1 or more; what it added up
 *     to stays, since it names nobody
 */
public record MonitoringPlan(
    List<Topic> topics,
    List<MonitoringSource> sources,
    List<Supply> supplies,
    @Nullable Integer retentionDays) {
  /** Days that mentions are kept where the plan says nothing. */
  public static final int USUAL_RETENTION_DAYS = 365;

  /** More days can't be asked for. */
  private static final int MOST_RETENTION_DAYS = 3_650;

  public MonitoringPlan {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    supplies = List.copyOf(supplies);
    Invariants.check()
        .atLeast("retentionDays", retentionDays, 1)
        .atMost("retentionDays", retentionDays, MOST_RETENTION_DAYS)
        .orThrow();
  }

  /** Days after which mentions are erased. */
  public int effectiveRetentionDays() {
    return retentionDays == null ? USUAL_RETENTION_DAYS : retentionDays;
  }
}
