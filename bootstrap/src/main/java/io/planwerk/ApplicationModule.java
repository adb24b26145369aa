package io.planwerk;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import io.planwerk.application.alignment.Aligning;
import io.planwerk.application.alignment.StrategyAlignment;
import io.planwerk.application.alignment.StrategyAlignmentService;
import io.planwerk.application.assessment.StrategyAssessment;
import io.planwerk.application.assessment.StrategyAssessmentService;
import io.planwerk.application.calendar.StrategyCalendar;
import io.planwerk.application.calendar.StrategyCalendarService;
import io.planwerk.application.feeds.FeedKeeping;
import io.planwerk.application.feeds.FeedKeepingService;
import io.planwerk.application.feeds.FeedRun;
import io.planwerk.application.findings.FindingRouting;
import io.planwerk.application.findings.FindingRoutingService;
import io.planwerk.application.handling.MentionHandling;
import io.planwerk.application.handling.MentionHandlingService;
import io.planwerk.application.impact.StrategyImpact;
import io.planwerk.application.impact.StrategyImpactService;
import io.planwerk.application.incidents.IncidentMinutes;
import io.planwerk.application.incidents.StormLookout;
import io.planwerk.application.incidents.StrategyIncidents;
import io.planwerk.application.incidents.StrategyIncidentsService;
import io.planwerk.application.jobs.Minutely;
import io.planwerk.application.lessons.StrategyLessons;
import io.planwerk.application.lessons.StrategyLessonsService;
import io.planwerk.application.lifecycle.StrategyLaunch;
import io.planwerk.application.lifecycle.StrategyLaunchService;
import io.planwerk.application.lifecycle.StrategyLife;
import io.planwerk.application.lifecycle.StrategyLifeService;
import io.planwerk.application.listening.Erasing;
import io.planwerk.application.listening.Hearing;
import io.planwerk.application.listening.Listening;
import io.planwerk.application.listening.ListeningService;
import io.planwerk.application.listening.MentionPrivacy;
import io.planwerk.application.listening.MentionPrivacyService;
import io.planwerk.application.listening.Retention;
import io.planwerk.application.objection.ObjectionAnswering;
import io.planwerk.application.objection.ObjectionAnsweringService;
import io.planwerk.application.observation.Observing;
import io.planwerk.application.observation.ObservingService;
import io.planwerk.application.people.StrategyPeople;
import io.planwerk.application.people.StrategyPeopleService;
import io.planwerk.application.port.Mishaps;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.retry.Retries;
import io.planwerk.application.retry.RetriesService;
import io.planwerk.application.scorecard.StrategyScorecard;
import io.planwerk.application.scorecard.StrategyScorecardService;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.strategy.StrategyPlanningService;
import io.planwerk.application.supply.AtOnce;
import io.planwerk.application.supply.DeliveryRun;
import io.planwerk.application.supply.DigestRun;
import io.planwerk.application.supply.Forgetting;
import io.planwerk.application.supply.MessageErasing;
import io.planwerk.application.supply.NoticeService;
import io.planwerk.application.supply.Notices;
import io.planwerk.application.supply.Supplying;
import io.planwerk.application.supply.SupplyingService;
import io.planwerk.application.trace.Audit;
import io.planwerk.application.trace.Trace;
import io.planwerk.application.trace.TraceService;
import io.planwerk.application.workspace.Access;
import io.planwerk.application.workspace.AccessService;
import io.planwerk.application.workspace.MemberKeeping;
import io.planwerk.application.workspace.MemberKeepingService;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.application.workspace.OrganisationKeepingService;
import io.planwerk.application.workspace.Reviewing;
import io.planwerk.application.workspace.ReviewingService;
import io.planwerk.application.workspace.TokenKeeping;
import io.planwerk.application.workspace.TokenKeepingService;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.people.Intervals;
import java.time.InstantSource;

/** The use cases, and what they take from the platform. */
final class ApplicationModule extends AbstractModule {

  private final Thresholds thresholds;

  ApplicationModule(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Override
  protected void configure() {
    bind(InstantSource.class).toInstance(InstantSource.system());
    bind(Mishaps.class).to(LoggedMishaps.class);
    bind(Secrets.class).toInstance(new RandomSecrets());
    bind(Checklist.class).toInstance(new Checklist(thresholds));
    bind(Access.class).to(AccessService.class);
    bind(OrganisationKeeping.class).to(OrganisationKeepingService.class);
    bind(Reviewing.class).to(ReviewingService.class);
    bind(TokenKeeping.class).to(TokenKeepingService.class);
    bind(MemberKeeping.class).to(MemberKeepingService.class);
    bind(Trace.class).to(TraceService.class);
    bind(Audit.class).to(TraceService.class);
    bind(StrategyPlanning.class).to(StrategyPlanningService.class);
    bind(StrategyAssessment.class).to(StrategyAssessmentService.class);
    bind(ObjectionAnswering.class).to(ObjectionAnsweringService.class);
    bind(Aligning.class).to(AlignmentWorkers.class);
    bind(StrategyAlignment.class).to(StrategyAlignmentService.class);
    bind(Intervals.class).toInstance(Intervals.USUAL);
    bind(StrategyLife.class).to(StrategyLifeService.class);
    bind(StrategyLaunch.class).to(StrategyLaunchService.class);
    bind(Listening.class).to(ListeningService.class);
    bind(FindingRouting.class).to(FindingRoutingService.class);
    bind(MentionHandling.class).to(MentionHandlingService.class);
    Multibinder.newSetBinder(binder(), Erasing.class).addBinding().to(MessageErasing.class);
    bind(MentionPrivacy.class).to(MentionPrivacyService.class);
    Multibinder<Hearing> hearings = Multibinder.newSetBinder(binder(), Hearing.class);
    hearings.addBinding().to(AtOnce.class);
    hearings.addBinding().to(StormLookout.class);
    bind(Supplying.class).to(SupplyingService.class);
    bind(Notices.class).to(NoticeService.class);
    Multibinder<Minutely> jobs = Multibinder.newSetBinder(binder(), Minutely.class);
    jobs.addBinding().to(DigestRun.class);
    jobs.addBinding().to(IncidentMinutes.class);
    jobs.addBinding().to(StormLookout.class);
    jobs.addBinding().to(DeliveryRun.class);
    jobs.addBinding().to(Forgetting.class);
    jobs.addBinding().to(Retention.class);
    jobs.addBinding().to(FeedRun.class);
    bind(FeedKeeping.class).to(FeedKeepingService.class);
    bind(StrategyIncidents.class).to(StrategyIncidentsService.class);
    bind(Observing.class).to(ObservingService.class);
    bind(StrategyImpact.class).to(StrategyImpactService.class);
    bind(StrategyScorecard.class).to(StrategyScorecardService.class);
    bind(StrategyPeople.class).to(StrategyPeopleService.class);
    bind(StrategyCalendar.class).to(StrategyCalendarService.class);
    bind(StrategyLessons.class).to(StrategyLessonsService.class);
    bind(Retries.class).to(RetriesService.class);
  }
}
