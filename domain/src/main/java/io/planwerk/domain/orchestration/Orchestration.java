package io.planwerk.domain.orchestration;

import java.util.List;

/**
 * The company's other communication in view of social media: campaigns, fairs, press work and
 * internal announcements that should support each other and must not clash.
 *
 * @param activities activities on any channel that social media has to know of
 */
public record Orchestration(List<CommunicationActivity> activities) {
  public Orchestration {
    activities = List.copyOf(activities);
  }
}
