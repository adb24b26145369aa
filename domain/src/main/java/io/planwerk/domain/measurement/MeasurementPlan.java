package io.planwerk.domain.measurement;

import java.util.List;

/**
 * Which figures show whether the strategy works, from effort to business result, and how one leads
 * to the next. Measuring success is point 9 of the ten points in Bitkom's checklist for social
 * media in companies.
 *
 * @param kpis figures that are watched
 * @param links which figure is believed to move which other
 * @param reports reports made so far with what they say
 */
public record MeasurementPlan(List<Kpi> kpis, List<KpiLink> links, List<Report> reports) {
  public MeasurementPlan {
    kpis = List.copyOf(kpis);
    links = List.copyOf(links);
    reports = List.copyOf(reports);
  }
}
