package io.planwerk.domain.observations;

import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to have a value noted: of a figure, of the hours that work of a skill took,
 * or of the money that was spent on a category. Its days are either a period or from and to; hours
 * and money are of a year at most.
 *
 * @param kpi figure that was observed
 * @param skill kind of work whose hours are told
 * @param category what money was paid for
 * @param currency of that money; the one of the strategy where absent
 * @param reference tells several bookings of the same days apart, such as the number of the entry
 *     in a time sheet
 * @param period such as 2027, 2027-Q1, 2027-03, 2027-W05 or 2027-03-31
 * @param from first day
 * @param to last day
 * @param value in the unit of the figure, in hours, or in the currency
 * @param base what a rate is a rate of, 0 or more
 * @param certainty how sure the value is; absent means that it was measured
 * @param source where it comes from
 * @param campaign action that it is of
 * @param measure measure that it is of
 * @param platform platform that it is of
 * @param audience audience that it is of
 */
public record ObservationEntry(
    @Nullable KpiId kpi,
    @Nullable SkillId skill,
    @Nullable BudgetCategory category,
    @Nullable Currency currency,
    @Nullable String reference,
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
  private static final int LONGEST_REFERENCE = 100;
  private static final int LONGEST_BOOKING = 366;

  public ObservationEntry {
    boolean days = from != null && to != null;
    long subjects = Stream.of(kpi, skill, category).filter(Objects::nonNull).count();
    boolean booked = kpi == null;
    Invariants check = Invariants.check();
    check
        .that(
            subjects > 0,
            "kpi",
            FaultCode.MISSING,
            "fehlt, oder „skill“ für Arbeitsstunden oder „category“ für Ausgaben",
            "is missing, or 'skill' for hours of work or 'category' for spending")
        .that(
            subjects < 2,
            skill == null ? "category" : "skill",
            FaultCode.INVALID_VALUE,
            "schließt „kpi“, „skill“ und „category“ gegenseitig aus: nur eines davon",
            "excludes the others of 'kpi', 'skill' and 'category': only one of them")
        .that(
            currency == null || category != null,
            "currency",
            FaultCode.INVALID_VALUE,
            "gilt nur für Ausgaben",
            "is for spending only")
        .that(
            reference == null || booked,
            "reference",
            FaultCode.INVALID_VALUE,
            "gilt nur für Arbeitsstunden und Ausgaben",
            "is for hours of work and spending only")
        .that(
            reference == null
                || (!reference.isBlank()
                    && reference.length() <= LONGEST_REFERENCE
                    && reference.chars().noneMatch(Character::isISOControl)),
            "reference",
            FaultCode.INVALID_VALUE,
            "nimmt 1 bis " + LONGEST_REFERENCE + " druckbare Zeichen",
            "takes 1 to " + LONGEST_REFERENCE + " printable characters")
        .that(
            !booked || skill == null || value.signum() >= 0,
            "value",
            FaultCode.OUT_OF_RANGE,
            "muss mindestens 0 sein",
            "must be at least 0");
    if (booked) {
      whole(check, "base", base);
      whole(check, "campaign", campaign);
      whole(check, "platform", platform);
      whole(check, "audience", audience);
      check.that(
          from == null || to == null || ChronoUnit.DAYS.between(from, to) < LONGEST_BOOKING,
          "to",
          FaultCode.OUT_OF_RANGE,
          "liegt mehr als ein Jahr nach „from“; von welchem Monat Stunden oder Ausgaben sind, weiß"
              + " dann niemand",
          "lies more than a year after 'from'; nobody knows then of which month hours or spending"
              + " are");
    }
    check
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

  private static void whole(Invariants check, String field, @Nullable Object value) {
    check.that(
        value == null,
        field,
        FaultCode.INVALID_VALUE,
        "gilt nur für Kennzahlen",
        "is for figures only");
  }

  private Subject subject(Known known) {
    if (kpi != null) {
      return new Subject.Figure(kpi);
    }
    return skill != null
        ? new Subject.Work(skill, reference)
        : new Subject.Spending(
            Objects.requireNonNull(category),
            Objects.requireNonNullElse(currency, known.currency()),
            reference);
  }

  /** The observation that is entered, of a strategy that knows all that it speaks of. */
  public Observation observation(Known known) {
    Stretch days =
        Optional.ofNullable(period)
            .flatMap(Stretch::parse)
            .orElseGet(
                () ->
                    new Stretch(
                        from == null ? LocalDate.EPOCH : from, to == null ? LocalDate.EPOCH : to));
    return new Observation(
        subject(known),
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
   * @param ids of its figures, skills, measures, platforms and audiences
   * @param currency of its money
   */
  public record Known(Set<EntityId> ids, Currency currency) {
    public Known {
      ids = Set.copyOf(ids);
    }

    public static Known of(Strategy strategy) {
      Set<EntityId> ids = new HashSet<>();
      strategy.measurement().kpis().stream().map(Kpi::id).forEach(ids::add);
      strategy.measures().items().forEach(measure -> ids.add(measure.id()));
      strategy.platforms().items().forEach(platform -> ids.add(platform.id()));
      strategy.audiences().items().forEach(audience -> ids.add(audience.id()));
      strategy.resources().skills().forEach(skill -> ids.add(skill.id()));
      return new Known(ids, strategy.reckonedIn());
    }

    /** Everything in which an entry doesn't fit the strategy. */
    public List<Fault> misfits(ObservationEntry entry) {
      List<Fault> faults = new ArrayList<>();
      check("kpi", entry.kpi(), faults);
      check("skill", entry.skill(), faults);
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
