package io.planwerk.rest.supply;

import io.planwerk.application.supply.Supplying;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Route;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The messages of a subscription as events, by their numbers. */
final class MessageEvents implements Route.EventSource {
  private final Supplying supplying;

  MessageEvents(Supplying supplying) {
    this.supplying = supplying;
  }

  @Override
  public String position(Call call, @Nullable String last) {
    int messages =
        Outcomes.done(supplying.read(call.actor(), Ids.strategy(call), Ids.subscription(call)))
            .value()
            .progress()
            .messages();
    return last != null && (last.equals("0") || Ids.isRevision(last))
        ? last
        : Integer.toString(messages);
  }

  @Override
  public List<Route.Event> after(Call call, String position) {
    return Outcomes.done(
            supplying.since(
                call.actor(),
                Ids.strategy(call),
                Ids.subscription(call),
                Integer.parseInt(position)))
        .stream()
        .map(MessageEvents::event)
        .toList();
  }

  private static Route.Event event(Dispatch dispatch) {
    return new Route.Event(
        Integer.toString(dispatch.number()),
        dispatch.message().kind().name().toLowerCase(Locale.ROOT),
        SupplyTree.whole(dispatch));
  }
}
