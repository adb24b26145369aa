package io.planwerk.domain.people;

import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.organisation.OrganisationalUnit;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to have an acknowledgement noted.
 *
 * @param person role of the plan that the person fills; absent for employees without one
 * @param name what the person is called; needed without a role, and where several share one
 * @param unit department of an employee without a role
 * @param on day of the acknowledgement, not after today
 * @param how by which means
 * @param version the version that was acknowledged; an earlier one may be entered late
 * @param fingerprint of the wording that was shown, if the caller wants to be sure that it is still
 *     the one that holds
 */
public record AcknowledgementEntry(
    @Nullable PersonId person,
    @Nullable Name name,
    @Nullable UnitId unit,
    LocalDate on,
    Means how,
    @Nullable String version,
    @Nullable String fingerprint) {

  public AcknowledgementEntry {
    Who.require(person, name, unit);
  }

  /** The act that is entered. */
  public Acknowledgement.Act act(Guideline guideline) {
    Edition current = Edition.of(guideline);
    return new Acknowledgement.Act(
        guideline.id(),
        Objects.equals(version, current.version()) ? current : new Edition(version, null),
        new Who(person, name, unit),
        on,
        how);
  }

  /** Everything in which this doesn't fit strategy and guideline. */
  public List<Fault> misfits(Strategy strategy, Guideline guideline, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    roleMisfit(strategy).ifPresent(faults::add);
    unitMisfit(strategy).ifPresent(faults::add);
    if (on.isAfter(today)) {
      faults.add(
          Fault.at(
              "/on",
              FaultCode.OUT_OF_RANGE,
              "liegt nach heute, dem " + Tongue.GERMAN.day(today),
              "lies after today, " + Tongue.ENGLISH.day(today)));
    }
    versionMisfit(guideline).ifPresent(faults::add);
    return faults;
  }

  private Optional<Fault> roleMisfit(Strategy strategy) {
    if (person == null) {
      return Optional.empty();
    }
    Optional<Person> role =
        strategy.resources().people().stream().filter(p -> p.id().equals(person)).findFirst();
    if (role.isEmpty()) {
      return Optional.of(
          Fault.at(
              "/person",
              FaultCode.UNKNOWN_REFERENCE,
              "„" + person.value() + "“ gibt es unter den Personen des Plans nicht",
              "'" + person.value() + "' is none of the people of the plan"));
    }
    return name == null && People.heads(role.get()) > 1
        ? Optional.of(
            Fault.at(
                "/name",
                FaultCode.MISSING,
                "fehlt: diese Rolle teilen sich " + People.heads(role.get()) + " Personen",
                "is missing: " + People.heads(role.get()) + " persons share this role"))
        : Optional.empty();
  }

  private Optional<Fault> unitMisfit(Strategy strategy) {
    return unit == null
            || strategy.organisation().units().stream()
                .map(OrganisationalUnit::id)
                .anyMatch(unit::equals)
        ? Optional.empty()
        : Optional.of(
            Fault.at(
                "/unit",
                FaultCode.UNKNOWN_REFERENCE,
                "„" + unit.value() + "“ gibt es unter den Abteilungen des Plans nicht",
                "'" + unit.value() + "' is none of the departments of the plan"));
  }

  /** Whoever notes an acknowledgement says of what: the plan may have gone on since it was read. */
  private Optional<Fault> versionMisfit(Guideline guideline) {
    Edition current = Edition.of(guideline);
    if (version == null && current.version() != null) {
      return Optional.of(
          Fault.at(
              "/version",
              FaultCode.MISSING,
              "fehlt: es gilt die Fassung „" + current.version() + "“",
              "is missing: version '" + current.version() + "' holds"));
    }
    if (version != null && current.version() == null) {
      return Optional.of(
          Fault.at(
              "/version",
              FaultCode.INVALID_VALUE,
              "passt nicht: diese Guideline hat keine Fassungsnummer",
              "doesn't fit: this guideline has no version"));
    }
    return fingerprint != null && new Edition(version, fingerprint).changeTo(current) != null
        ? Optional.of(
            Fault.at(
                "/fingerprint",
                FaultCode.INVALID_VALUE,
                "passt nicht: dieser Wortlaut gilt nicht mehr",
                "doesn't fit: this wording doesn't hold any more"))
        : Optional.empty();
  }
}
