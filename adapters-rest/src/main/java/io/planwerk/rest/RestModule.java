package io.planwerk.rest;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.github.bucket4j.TimeMeter;
import io.planwerk.application.Health;
import io.planwerk.application.retry.Retries;
import io.planwerk.application.trace.Trace;
import io.planwerk.application.workspace.Access;
import io.planwerk.rest.alignment.AlignmentRoutes;
import io.planwerk.rest.alignment.ScenarioRoutes;
import io.planwerk.rest.archive.ArchiveRoutes;
import io.planwerk.rest.assessment.AssessmentRoutes;
import io.planwerk.rest.booklet.BookletRoutes;
import io.planwerk.rest.calendar.CalendarRoutes;
import io.planwerk.rest.catalogue.CatalogueRoutes;
import io.planwerk.rest.console.ConsoleRoutes;
import io.planwerk.rest.console.StartPage;
import io.planwerk.rest.contract.ContractRoutes;
import io.planwerk.rest.contract.Pages;
import io.planwerk.rest.feeds.FeedRoutes;
import io.planwerk.rest.identity.SessionRoutes;
import io.planwerk.rest.identity.SignInRoutes;
import io.planwerk.rest.impact.ImpactRoutes;
import io.planwerk.rest.incidents.DrillRoutes;
import io.planwerk.rest.incidents.IncidentRoutes;
import io.planwerk.rest.incidents.IncidentStatementRoutes;
import io.planwerk.rest.lessons.LessonRoutes;
import io.planwerk.rest.lifecycle.LaunchRoutes;
import io.planwerk.rest.lifecycle.LifeRoutes;
import io.planwerk.rest.listening.FindingRoutes;
import io.planwerk.rest.listening.MentionRoutes;
import io.planwerk.rest.listening.PrivacyRoutes;
import io.planwerk.rest.objection.ObjectionRoutes;
import io.planwerk.rest.observation.ObservationRoutes;
import io.planwerk.rest.operations.HealthRoutes;
import io.planwerk.rest.operations.Metrics;
import io.planwerk.rest.operations.MetricsRoutes;
import io.planwerk.rest.operations.Readiness;
import io.planwerk.rest.organisation.OrganisationRoutes;
import io.planwerk.rest.people.PeopleRoutes;
import io.planwerk.rest.portfolio.JointRoutes;
import io.planwerk.rest.portfolio.PortfolioRoutes;
import io.planwerk.rest.revision.RevisionRoutes;
import io.planwerk.rest.scorecard.ScorecardRoutes;
import io.planwerk.rest.shared.Cookies;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.PartRoutes;
import io.planwerk.rest.strategy.StrategyRoutes;
import io.planwerk.rest.supply.SupplyRoutes;
import io.planwerk.rest.trace.AuditRoutes;
import io.planwerk.rest.trace.EventRoutes;
import io.planwerk.rest.webhooks.WebhookRoutes;
import io.planwerk.rest.workspace.MemberRoutes;
import io.planwerk.rest.workspace.ReviewRoutes;
import io.planwerk.rest.workspace.TokenRoutes;
import io.planwerk.rest.workspace.WorkspaceRoutes;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Brings the JSON API; needs the inbound interfaces of the application. */
public final class RestModule extends AbstractModule {
  private final RestSettings settings;

  public RestModule(RestSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void configure() {
    bind(RestSettings.class).toInstance(settings);
    bind(RequestIds.class).toInstance(new RequestIds(() -> ThreadLocalRandom.current().nextLong()));
  }

  @Provides
  static Cookies cookies(RestSettings settings) {
    return new Cookies(settings.isSecure());
  }

  @Provides
  @Singleton
  static Readiness readiness(Health health) {
    return new Readiness(health);
  }

  @Provides
  @Singleton
  static Pages pages(RestSettings settings) {
    return new Pages(settings.version());
  }

  @Provides
  @Singleton
  static StartPage startPage(RestSettings settings, Cookies cookies) {
    return new StartPage(settings.version(), cookies);
  }

  @Provides
  @Singleton
  static Metrics metrics(RestSettings settings) {
    return new Metrics(settings.version());
  }

  @Provides
  @Singleton
  static EventStreams streams(RestSettings settings) {
    return new EventStreams(settings.clients().streams());
  }

  @Provides
  @Singleton
  static Gateway gateway(
      RestSettings settings,
      RequestIds requestIds,
      Access access,
      Retries retries,
      EventStreams streams,
      Trace trace) {
    OwnPages ownPages = new OwnPages(settings.publicUrl());
    return new Gateway(
        requestIds,
        new Admission(
            access,
            new RateLimits(settings.requestsPerMinute(), TimeMeter.SYSTEM_NANOTIME),
            new Cookies(settings.isSecure()),
            ownPages),
        ownPages,
        new BodyReader(settings.maxBodyBytes()),
        retries,
        streams,
        new Tracing(trace));
  }

  // Looking up a route tries them in this order, so what is asked for most comes first.
  @Provides
  static List<Routes> routes(
      StrategyRoutes strategies,
      OrganisationRoutes organisations,
      AssessmentRoutes assessments,
      AlignmentRoutes alignments,
      CalendarRoutes calendars,
      ScenarioRoutes scenarios,
      ObjectionRoutes objections,
      RevisionRoutes revisions,
      PeopleRoutes people,
      MentionRoutes mentions,
      FindingRoutes findings,
      PrivacyRoutes privacy,
      SupplyRoutes supplies,
      FeedRoutes feeds,
      IncidentRoutes incidents,
      DrillRoutes drills,
      IncidentStatementRoutes incidentStatements,
      ObservationRoutes observations,
      ImpactRoutes impacts,
      ScorecardRoutes scorecards,
      LifeRoutes lives,
      LaunchRoutes launches,
      LessonRoutes lessons,
      CatalogueRoutes catalogues,
      TokenRoutes tokens,
      MemberRoutes members,
      SessionRoutes sessions,
      WorkspaceRoutes workspaces,
      ReviewRoutes reviews,
      PortfolioRoutes portfolios,
      JointRoutes jointly,
      WebhookRoutes webhooks,
      AuditRoutes audits,
      EventRoutes events,
      PartRoutes parts,
      ArchiveRoutes archives,
      SignInRoutes signIns,
      HealthRoutes health,
      MetricsRoutes metrics,
      ContractRoutes contract,
      ConsoleRoutes console,
      BookletRoutes booklets) {
    return List.of(
        strategies,
        organisations,
        assessments,
        alignments,
        calendars,
        scenarios,
        objections,
        revisions,
        people,
        mentions,
        findings,
        privacy,
        supplies,
        feeds,
        incidents,
        drills,
        incidentStatements,
        observations,
        impacts,
        scorecards,
        lives,
        launches,
        lessons,
        catalogues,
        tokens,
        members,
        sessions,
        workspaces,
        reviews,
        portfolios,
        jointly,
        webhooks,
        audits,
        events,
        parts,
        archives,
        signIns,
        health,
        metrics,
        contract,
        console,
        booklets);
  }

  @Provides
  @Singleton
  static RestServer server(
      RestSettings settings,
      RequestIds requestIds,
      List<Routes> routes,
      Gateway gateway,
      EventStreams streams,
      Readiness readiness,
      Metrics metrics) {
    return new RestServer(settings, requestIds, routes, gateway, streams, readiness, metrics);
  }
}
