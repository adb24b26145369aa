package io.planwerk.domain.monitoring;

import java.util.List;

/**
 * What the company listens for on the net, where it listens, and whom it tells. Listening comes
 * first in Groundswell (Li and Bernoff 2008); monitoring is point 6 of the ten points in Bitkom's
 * checklist for social media in companies.
 *
 * @param topics subjects that the company listens for
 * @param sources places where it listens
 * @param supplies who gets what, how often and how dense
 */
public record MonitoringPlan(
    List<Topic> topics, List<MonitoringSource> sources, List<Supply> supplies) {
  public MonitoringPlan {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    supplies = List.copyOf(supplies);
  }
}
