package io.planwerk.rest.trace;

import static io.planwerk.rest.shared.Permission.CARRY;
import static io.planwerk.rest.shared.Permission.MANAGE_MEMBERS;
import static io.planwerk.rest.shared.Permission.READ_TRACE;

import io.planwerk.application.Edit;
import io.planwerk.application.EntryFilter;
import io.planwerk.application.EntryFilter.Sight;
import io.planwerk.application.trace.Audit;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who did what in the workspace, and whether anybody changed that since. */
public final class AuditRoutes implements Routes {
  private static final String ALL = "/api/v1/audit";
  private static final String ONE = ALL + "/{" + Ids.NUMBER + "}";
  private static final int LONGEST = 200;

  private final Audit audit;

  @Inject
  AuditRoutes(Audit audit) {
    this.audit = audit;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(
            Method.GET,
            ALL,
            READ_TRACE,
            Set.of(
                Paging.LIMIT,
                Paging.CURSOR,
                "actor",
                "strategyId",
                "organisationId",
                "type",
                "from",
                "until"),
            this::list),
        new Route.Download(ALL + "/export", CARRY, Set.of(), "application/x-ndjson", this::export),
        Route.Guarded.json(Method.GET, ALL + "/head", CARRY, Set.of(), this::head),
        Route.Guarded.json(Method.POST, ALL + "/erasures", MANAGE_MEMBERS, Set.of(), this::erase),
        Route.Guarded.json(Method.GET, ONE, READ_TRACE, Set.of(), this::read));
  }

  private Reply list(Call call) {
    Query query = call.query();
    String strategy = query.slug("strategyId");
    String organisation = query.slug("organisationId");
    return Paging.reply(
        call,
        audit.list(
            call.actor(),
            new EntryFilter(
                query.text("actor", LONGEST),
                strategy == null ? null : new StrategyId(strategy),
                organisation == null ? null : new OrganisationId(organisation),
                query.text("type", LONGEST),
                instant(query, "from"),
                instant(query, "until"),
                Sight.ALL),
            Paging.request(query, Ids::isEntry)),
        EntryTree::whole);
  }

  private static @Nullable Instant instant(Query query, String name) {
    String value = query.text(name);
    if (value == null) {
      return null;
    }
    try {
      return Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw Query.invalid(
          name,
          "muss ein Zeitpunkt wie 2027-03-31T08:00:00Z sein",
          "has to be an instant such as 2027-03-31T08:00:00Z");
    }
  }

  private Reply read(Call call) {
    return conditional(
        call, EntryTree.whole(Outcomes.done(audit.read(call.actor(), Ids.entry(call)))));
  }

  private Reply head(Call call) {
    return conditional(call, EntryTree.head(audit.head(call.actor())));
  }

  private static Reply conditional(Call call, Map<String, Object> tree) {
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private Reply erase(Call call) {
    Map<String, Object> erased = Map.of("erased", audit.veil(call.actor(), named(call)));
    return Reply.ofTree(200, erased, call.format());
  }

  /** Who is named in the body, and nothing else. */
  private static String named(Call call) {
    if (Bodies.replacement(call) instanceof Edit.Replace(Map<?, ?> entry)
        && entry.size() == 1
        && entry.get("actor") instanceof String actor
        && !actor.isBlank()
        && actor.length() <= LONGEST) {
      return actor;
    }
    throw Outcomes.invalid(
            List.of(
                Fault.at(
                    "/actor",
                    FaultCode.INVALID_VALUE,
                    "nur dies wird hier genannt: die Kennung, deren Einträge gemeint sind",
                    "only this is named here: the id whose entries are meant")))
        .refused();
  }

  private void export(Call call, OutputStream out) throws IOException {
    try {
      audit.each(
          call.actor(),
          entry -> {
            try {
              out.write(DocumentText.print(EntryTree.whole(entry), Format.JSON));
              out.write('\n');
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }
}
