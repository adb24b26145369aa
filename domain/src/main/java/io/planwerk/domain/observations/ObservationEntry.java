package io.planwerk.domain.observations;

import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to have a value noted. Its days are either a period or from and to.
 *
 * @param kpi figure that was observed
 * @param period such as 2027, 2027-Q1, 2027-03, 2027-W05 or 2027-03-31
 * @param from first day
 * @param to last day
 * @param value in the unit of the figure
 * @param base what a rate is a rate of, 0 or more
 * @param certainty how sure the value is; absent means that it was measured
 * @param source where it comes from
 * @param campaign action that it is of
 * @param measure measure that it is of
 * @param platform platform that it is of
 * @param audience audience that it is of
 */
public record ObservationEntry(
    KpiId kpi,
    @Nullable String period,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    BigDecimal value,
    @Nullable BigDecimal base,
    @Nullable Certainty certainty,
    @Nullable String source,
    @Nullable Name campaign,
    @Nullable MeasureId measure,
    @Nullable PlatformId platform,
    @Nullable AudienceId audience) {
  private static final int LONGEST_SOURCE = 200;

  public ObservationEntry {
    boolean days = from != null && to != null;
    Invariants.check()
        .that(
            period == null ? days : from == null && to == null,
            "period",
            period == null ? FaultCode.MISSING : FaultCode.INVALID_VALUE,
            period == null ? "fehlt, oder „from“ und „to“" : "schließt „from“ und „to“ aus",
            period == null ? "is missing, or 'from' and 'to'" : "excludes 'from' and 'to'")
        .that(
            period == null || Stretch.parse(period).isPresent(),
            "period",
            FaultCode.INVALID_VALUE,
            "muss sein wie 2027, 2027-Q1, 2027-03, 2027-W05 oder 2027-03-31",
            "has to be such as 2027, 2027-Q1, 2027-03, 2027-W05 or 2027-03-31")
        .ordered("from", from, "to", to)
        .atLeast("base", base, 0)
        .that(
            source == null || source.length() <= LONGEST_SOURCE,
            "source",
            FaultCode.TOO_LONG,
            "nimmt höchstens " + LONGEST_SOURCE + " Zeichen",
            "takes at most " + LONGEST_SOURCE + " characters")
        .orThrow();
  }

  /** The observation that is entered. */
  public Observation observation() {
    Stretch days =
        Optional.ofNullable(period)
            .flatMap(Stretch::parse)
            .orElseGet(
                () ->
                    new Stretch(
                        from == null ? LocalDate.EPOCH : from, to == null ? LocalDate.EPOCH : to));
    return new Observation(
        kpi,
        new Slice(campaign, measure, platform, audience),
        new Point(
            days.from(),
            days.to(),
            value,
            base,
            certainty == null ? Certainty.MEASURED : certainty),
        source);
  }

  /**
   * What observations of a strategy may speak of.
   *
   * @param ids of its figures, measures, platforms and audiences
   */
  public record Known(Set<EntityId> ids) {
    public Known {
      ids = Set.copyOf(ids);
    }

    public static Known of(Strategy strategy) {
      Set<EntityId> ids = new HashSet<>();
      strategy.measurement().kpis().stream().map(Kpi::id).forEach(ids::add);
      strategy.measures().items().forEach(measure -> ids.add(measure.id()));
      strategy.platforms().items().forEach(platform -> ids.add(platform.id()));
      strategy.audiences().items().forEach(audience -> ids.add(audience.id()));
      return new Known(ids);
    }

    /** Everything in which an entry doesn't fit the strategy. */
    public List<Fault> misfits(ObservationEntry entry) {
      List<Fault> faults = new ArrayList<>();
      check("kpi", entry.kpi(), faults);
      check("measure", entry.measure(), faults);
      check("platform", entry.platform(), faults);
      check("audience", entry.audience(), faults);
      return faults;
    }

    private void check(String field, @Nullable EntityId id, List<Fault> faults) {
      if (id != null && !ids.contains(id)) {
        faults.add(
            Fault.at(
                "/" + field,
                FaultCode.UNKNOWN_REFERENCE,
                "„" + id.value() + "“ gibt es in der Strategie nicht",
                "'" + id.value() + "' doesn't exist in the strategy"));
      }
    }
  }
}
