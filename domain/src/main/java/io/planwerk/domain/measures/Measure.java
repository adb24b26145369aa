package io.planwerk.domain.measures;

import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Percentage;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the company does over months, such as a weekly video series. Effort, spend and
 * contributions are stated for the full level, the measure as it is meant to run; a month may run
 * it at any level from nothing to full, and effort, spend and interaction shrink with it.
 *
 * @param id key by which stages, calendar entries and other measures refer to the measure
 * @param name the measure in a few words
 * @param description what is done and how
 * @param platform platform on which it happens; it can't run before the platform is live
 * @param audiences audiences whom it addresses, each named once
 * @param theme theme that it is about
 * @param owner person who answers for it
 * @param window months in which it may run; any month where absent
 * @param launch month in which it starts, where the roadmap fixes that
 * @param leastLevel part of the full level, 0 to 1, below which it must not fall in any month once
 *     it runs: an account that falls silent does harm
 * @param rampUp part of the full level, 0 to 1, that can be reached in the first, second, third ...
 *     month after the launch, never falling; the full level in all later months
 * @param contributions what it gives to goals
 * @param effort hours of work that it takes each month, apart from interaction with users
 * @param interaction effort of talking with the users whom it attracts
 * @param spend money that it takes each month
 * @param setup what has to be done and paid once before it starts
 * @param prerequisites other measures that have to run first
 */
public record Measure(
    MeasureId id,
    Name name,
    @Nullable String description,
    @Nullable PlatformId platform,
    List<AudienceId> audiences,
    @Nullable ThemeId theme,
    @Nullable PersonId owner,
    @Nullable MonthSpan window,
    @Nullable Month launch,
    @Nullable Percentage leastLevel,
    List<Percentage> rampUp,
    List<Contribution> contributions,
    List<Effort> effort,
    @Nullable Interaction interaction,
    List<Spend> spend,
    @Nullable Setup setup,
    List<Prerequisite> prerequisites) {

  public Measure {
    audiences = List.copyOf(audiences);
    rampUp = List.copyOf(rampUp);
    contributions = List.copyOf(contributions);
    effort = List.copyOf(effort);
    spend = List.copyOf(spend);
    prerequisites = List.copyOf(prerequisites);
    Invariants.check()
        .unique("audiences", audiences)
        .that(
            rampUp.equals(rampUp.stream().sorted(Comparator.naturalOrder()).toList()),
            "rampUp",
            FaultCode.INVALID_VALUE,
            "darf von Monat zu Monat nicht fallen",
            "must not fall from month to month")
        .that(
            prerequisites.stream().map(Prerequisite::measure).noneMatch(id::equals),
            "prerequisites",
            FaultCode.INVALID_VALUE,
            "darf die Maßnahme selbst nicht enthalten",
            "must not contain the measure itself")
        .orThrow();
  }

  /**
   * The highest level that the ramp-up allows.
   *
   * @param months since the launch; 0 in the month of the launch itself
   */
  public Percentage levelReachable(int months) {
    return months < rampUp.size() ? rampUp.get(months) : Percentage.ALL;
  }

  /**
   * Another measure that has to run first.
   *
   * @param measure the measure that comes first
   * @param lagMonths months that have to lie between the start of that measure and the start of
   *     this one, 0 or more
   */
  public record Prerequisite(MeasureId measure, @Nullable Integer lagMonths) {

    public Prerequisite {
      Invariants.check().atLeast("lagMonths", lagMonths, 0).orThrow();
    }
  }
}
