package io.planwerk.rest.people;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.people.StrategyPeople;
import io.planwerk.application.people.StrategyPeople.Involved;
import io.planwerk.application.people.StrategyPeople.Reminders;
import io.planwerk.application.people.StrategyPeople.Shown;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.Standing.Line;
import io.planwerk.domain.people.Who;
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
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a strategy asks of people: to know the guidelines, to be reminded, to be involved. */
public final class PeopleRoutes implements Routes {
  private static final String ALL =
      Parts.ONE + "/guidelines/{" + Ids.GUIDELINE + "}/acknowledgements";
  private static final String ONE = ALL + "/{" + Ids.ACKNOWLEDGEMENT + "}";
  private static final String ON = "on";
  private static final Set<String> LISTED = Set.of(Paging.LIMIT, Paging.CURSOR, ON);

  private final StrategyPeople people;

  @Inject
  PeopleRoutes(StrategyPeople people) {
    this.people = people;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ALL, READ, LISTED, this::standing),
        Route.Guarded.json(Method.POST, ALL, WRITE_STRATEGIES, Set.of(), this::note),
        Route.Guarded.json(Method.GET, ONE, READ, Set.of(), this::read),
        Route.Guarded.json(Method.DELETE, ONE, WRITE_STRATEGIES, Parts.CHANGE, this::takeBack),
        Route.Guarded.json(Method.GET, Parts.ONE + "/reminders", READ, LISTED, this::reminders),
        Route.Guarded.json(
            Method.GET, Parts.ONE + "/involvement", READ, Set.of(), this::involvement));
  }

  private Reply standing(Call call) {
    Page.Request page = Paging.request(call.query(), Who::isKey);
    Shown shown =
        Outcomes.done(
            people.standing(
                call.actor(), Ids.strategy(call), Ids.guideline(call), call.query().day(ON)));
    return Paging.reply(
            call,
            page(shown.standing().lines(), page, Line::key),
            PeopleTree::line,
            PeopleTree.head(shown))
        .with(Parts.REVISION_HEADER, Integer.toString(shown.revision()));
  }

  private Reply note(Call call) {
    Entries entries = Entries.of(call);
    Outcome<List<Acknowledgement>> noted =
        people.note(call.actor(), Ids.strategy(call), Ids.guideline(call), entries.readings());
    return Reply.ofTree(
        201,
        Map.of("items", Outcomes.done(entries.placed(noted)).stream().map(PeopleTree::of).toList()),
        call.format());
  }

  private Reply read(Call call) {
    Map<String, Object> tree =
        PeopleTree.of(
            Outcomes.done(
                people.read(
                    call.actor(),
                    Ids.strategy(call),
                    Ids.guideline(call),
                    Ids.acknowledgement(call))));
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  /** Without a condition: an acknowledgement never changes, and is taken back once. */
  private Reply takeBack(Call call) {
    String reason = Parts.reason(call);
    if (reason == null) {
      throw Query.invalid(
          "reason",
          "fehlt: warum die Bestätigung zurückgenommen wird",
          "is missing: why the acknowledgement is taken back");
    }
    Outcomes.done(
        people.takeBack(
            call.actor(),
            Ids.strategy(call),
            Ids.guideline(call),
            Ids.acknowledgement(call),
            reason));
    return Reply.empty(204);
  }

  private Reply reminders(Call call) {
    Page.Request page = Paging.request(call.query(), Who::isKey);
    Reminders found =
        Outcomes.done(people.reminders(call.actor(), Ids.strategy(call), call.query().day(ON)));
    return Paging.reply(
            call,
            page(found.reminders(), page, reminder -> reminder.who().key()),
            PeopleTree::of,
            PeopleTree.head(found))
        .with(Parts.REVISION_HEADER, Integer.toString(found.revision()));
  }

  private Reply involvement(Call call) {
    Involved involved = Outcomes.done(people.involvement(call.actor(), Ids.strategy(call)));
    Map<String, Object> tree = PeopleTree.of(involved);
    return Conditions.read(call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()))
        .with(Parts.REVISION_HEADER, Integer.toString(involved.revision()));
  }

  private static <T> Page<T> page(List<T> items, Page.Request page, Function<T, String> key) {
    String after = page.after();
    return Page.of(
        items.stream()
            .filter(item -> after == null || key.apply(item).compareTo(after) > 0)
            .limit(page.limit() + 1L)
            .toList(),
        page.limit(),
        key);
  }
}
