package io.planwerk.domain.strategy;

import io.planwerk.domain.audiences.Audiences;
import io.planwerk.domain.community.Community;
import io.planwerk.domain.components.Components;
import io.planwerk.domain.content.Content;
import io.planwerk.domain.crisis.CrisisPlan;
import io.planwerk.domain.goals.Goals;
import io.planwerk.domain.integration.Integration;
import io.planwerk.domain.measurement.MeasurementPlan;
import io.planwerk.domain.measures.Measures;
import io.planwerk.domain.monitoring.MonitoringPlan;
import io.planwerk.domain.orchestration.Orchestration;
import io.planwerk.domain.organisation.OrganisationPlan;
import io.planwerk.domain.orientation.Orientation;
import io.planwerk.domain.platforms.Platforms;
import io.planwerk.domain.resources.Resources;
import io.planwerk.domain.roadmap.Roadmap;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.waivers.Waivers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A social media strategy: what an organisation wants to reach, with whom, by what means, and how
 * it will know. It begins as a draft that lacks almost everything, grows section by section, and is
 * one aggregate: all its sections change under one revision, and every reference between them leads
 * somewhere. What streams in while it runs (measured values, mentions, incidents) isn't part of it.
 *
 * @param id names the strategy within its workspace
 * @param organisationId the organisation whose strategy it is
 * @param name what people call it
 * @param language the language it is written in
 * @param currency the currency it is reckoned in
 * @param timeZone the zone in which its times of day are meant
 * @param period the days it is meant for
 * @param adopted the day it was put into force
 * @param note what a reader should know about this document, such as that it is made up
 * @param sources where its facts come from
 * @param orientation what social media could do for the organisation
 * @param goals what is to be reached
 * @param audiences whom it is for, and who helps from outside
 * @param resources people, partners, skills and money there are
 * @param measures what is done to reach the goals, with effect and effort
 * @param platforms where it happens, and what could go wrong there
 * @param content what is told, in which form and how often
 * @param community how people are brought together and looked after
 * @param integration how support, products and systems are tied in
 * @param organisation the organisation's own change: responsibilities, culture, guidelines,
 *     trainings, law
 * @param orchestration the other communication beside social media
 * @param roadmap the stages in which it is launched
 * @param monitoring what is listened to, and who gets to know it
 * @param crisis what happens when outrage comes
 * @param measurement the figures by which success is told
 * @param components own parts of the strategy with own fields and rules
 * @param waivers rules of the assessment that it may break for a while
 */
public record Strategy(
    StrategyId id,
    OrganisationId organisationId,
    Name name,
    @Nullable Language language,
    @Nullable Currency currency,
    @Nullable ZoneId timeZone,
    @Nullable DateSpan period,
    @Nullable LocalDate adopted,
    @Nullable String note,
    List<Source> sources,
    Orientation orientation,
    Goals goals,
    Audiences audiences,
    Resources resources,
    Measures measures,
    Platforms platforms,
    Content content,
    Community community,
    Integration integration,
    OrganisationPlan organisation,
    Orchestration orchestration,
    Roadmap roadmap,
    MonitoringPlan monitoring,
    CrisisPlan crisis,
    MeasurementPlan measurement,
    Components components,
    Waivers waivers) {

  private static final Currency EURO = Currency.getInstance("EUR");

  public Strategy {
    sources = List.copyOf(sources);
  }

  /** The zone in which its days and times of day are told: its own, else that of the world. */
  public ZoneId zone() {
    return timeZone == null ? ZoneOffset.UTC : timeZone;
  }

  /** The currency that it is reckoned in: its own, else that of its budgets, else euro. */
  public Currency reckonedIn() {
    return currency != null
        ? currency
        : resources.budgets().stream()
            .map(budget -> budget.amount().currency())
            .min(Comparator.comparing(Currency::getCurrencyCode))
            .orElse(EURO);
  }
}
