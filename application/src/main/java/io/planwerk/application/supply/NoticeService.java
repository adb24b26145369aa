package io.planwerk.application.supply;

import io.planwerk.application.port.JobSchedule;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Subscriptions;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.supply.Delivery;
import io.planwerk.domain.supply.Message;
import io.planwerk.domain.supply.Subscription;
import io.planwerk.domain.supply.Terms;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells notices over the subscriptions that ask for alarms. */
public final class NoticeService implements Notices {
  private final Strategies strategies;
  private final Subscriptions subscriptions;
  private final Posting posting;
  private final JobSchedule jobs;

  @Inject
  public NoticeService(
      Strategies strategies, Subscriptions subscriptions, Posting posting, JobSchedule jobs) {
    this.strategies = strategies;
    this.subscriptions = subscriptions;
    this.posting = posting;
    this.jobs = jobs;
  }

  @Override
  public Set<PersonId> tell(
      WorkspaceId workspace, StrategyId strategy, Set<PersonId> people, Notice notice) {
    Set<PersonId> missed = new HashSet<>(people);
    Optional<Saved> saved = strategies.find(workspace, strategy);
    if (saved.isPresent()) {
      Strategy plan = saved.get().document().strategy();
      for (Subscription subscription : subscriptions.of(workspace, strategy)) {
        Terms terms = Terms.of(subscription.entry(), plan);
        Set<PersonId> reached = reached(people, terms, plan, notice);
        if (subscription.entry().wantsAlarms() && subscription.isActive() && !reached.isEmpty()) {
          missed.removeAll(reached);
          posting.put(
              subscription,
              _ -> "notice/" + notice.id(),
              Message.notice(notice.title(), notice.text(), notice.drill(), terms.tongue()),
              Delivery::waiting);
        }
      }
      jobs.soon(DeliveryRun.NAME);
    }
    return Set.copyOf(missed);
  }

  private static Set<PersonId> reached(
      Set<PersonId> people, Terms terms, Strategy plan, Notice notice) {
    return plan.resources().people().stream()
        .filter(one -> people.contains(one.id()))
        .filter(
            one ->
                one.id().equals(terms.person())
                    || (one.unit() != null && one.unit().equals(terms.unit()) && !notice.drill()))
        .map(Person::id)
        .collect(Collectors.toSet());
  }
}
