package io.planwerk.rest.portfolio;

import static io.planwerk.rest.shared.Permission.READ;

import io.planwerk.application.StrategyFilter;
import io.planwerk.application.portfolio.Portfolio;
import io.planwerk.application.portfolio.Portfolio.Budgets;
import io.planwerk.application.portfolio.Portfolio.Overview;
import io.planwerk.application.portfolio.Portfolio.People;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.strategy.Status;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Fields;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All strategies of an agency together. */
public final class PortfolioRoutes implements Routes {
  static final String ALL = "/api/v1/portfolio";
  private static final String STATUS = "status";
  private static final String ON = "on";
  private static final String COMPLETE = "complete";

  private final Portfolio portfolio;

  @Inject
  PortfolioRoutes(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(
            Method.GET,
            ALL,
            READ,
            Set.of(Paging.LIMIT, Paging.CURSOR, Ids.ORGANISATION, STATUS, ON),
            this::read),
        Route.Guarded.json(Method.GET, ALL + "/people", READ, Paging.PARAMETERS, this::people),
        Route.Guarded.json(Method.GET, ALL + "/budgets", READ, Paging.PARAMETERS, this::budgets));
  }

  private Reply people(Call call) {
    People people = portfolio.people(call.actor(), Paging.request(call.query(), Slug::isSlug));
    return Paging.reply(
        call,
        people.page(),
        RecordWriter::writeWhole,
        Fields.of(
            COMPLETE,
            people.complete(),
            "candidates",
            people.candidates().stream().map(RecordWriter::writeWhole).toList()));
  }

  private Reply budgets(Call call) {
    Budgets budgets = portfolio.budgets(call.actor(), Paging.request(call.query(), Slug::isSlug));
    return Paging.reply(
        call, budgets.page(), RecordWriter::writeWhole, Map.of(COMPLETE, budgets.complete()));
  }

  private Reply read(Call call) {
    Overview overview =
        portfolio.overview(
            call.actor(),
            filter(call),
            call.query().day(ON),
            Paging.request(call.query(), Slug::isSlug));
    return Paging.reply(
        call,
        overview.page(),
        PortfolioTree::of,
        Map.of("sum", PortfolioTree.of(overview.sum(), overview.complete())));
  }

  private static StrategyFilter filter(Call call) {
    return new StrategyFilter(
        Ids.organisation(call.query()), null, call.query().constant(STATUS, Status.class));
  }
}
