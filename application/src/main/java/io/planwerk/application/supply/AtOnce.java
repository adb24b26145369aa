package io.planwerk.application.supply;

import io.planwerk.application.listening.Hearing;
import io.planwerk.application.port.JobSchedule;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.monitoring.SupplyRhythm;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Terms;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Wakes the subscriptions that are told at once. */
public final class AtOnce implements Hearing {
  private final Strategies strategies;
  private final Subscriptions subscriptions;
  private final JobSchedule jobs;
  private final InstantSource clock;

  @Inject
  public AtOnce(
      Strategies strategies, Subscriptions subscriptions, JobSchedule jobs, InstantSource clock) {
    this.strategies = strategies;
    this.subscriptions = subscriptions;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public void heard(WorkspaceId workspace, StrategyId strategy, List<Mention> fresh) {
    List<Subscription> all = subscriptions.of(workspace, strategy);
    Optional<Saved> saved = all.isEmpty() ? Optional.empty() : strategies.find(workspace, strategy);
    if (saved.isPresent()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      boolean due = false;
      for (Subscription subscription : all) {
        Terms terms = Terms.of(subscription.entry(), saved.get().document().strategy());
        if (subscription.isActive()
            && terms.timetable().rhythm() == SupplyRhythm.AT_ONCE
            && fresh.stream().anyMatch(terms::wants)) {
          Instant soon = terms.timetable().soon(now, subscription.progress().toldAt());
          subscriptions.bringForward(subscription, soon);
          due |= !soon.isAfter(now);
        }
      }
      if (due) {
        jobs.soon(DigestRun.NAME);
      }
    }
  }
}
