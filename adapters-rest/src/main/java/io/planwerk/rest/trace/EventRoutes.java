package io.planwerk.rest.trace;

import io.planwerk.application.trace.Audit;
import io.planwerk.application.trace.EventTree;
import io.planwerk.domain.trace.Entry;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Permission;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens in the workspace, as events by their numbers. */
public final class EventRoutes implements Routes, Route.EventSource {
  private final Audit audit;

  @Inject
  EventRoutes(Audit audit) {
    this.audit = audit;
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route.Events("/api/v1/events", Permission.READ, this));
  }

  @Override
  public String position(Call call, @Nullable String last) {
    return last != null && (last.equals("0") || Ids.isEntry(last))
        ? last
        : Long.toString(audit.head(call.actor()).number());
  }

  @Override
  public List<Route.Event> after(Call call, String position) {
    return audit.behind(call.actor(), Long.parseLong(position)).stream()
        .map(EventRoutes::event)
        .toList();
  }

  private static Route.Event event(Entry entry) {
    return new Route.Event(Long.toString(entry.number()), entry.type(), EventTree.of(entry));
  }
}
