package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who carries the strategy inside the company and what it means for the people there:
 * responsibility, departments, tasks, culture, guidelines, trainings, law. Organisation and people
 * are points 3 and 10 of the ten points in Bitkom's checklist for social media in companies.
 *
 * @param responsible role that answers for the strategy as a whole
 * @param sponsor member of top management who backs the strategy
 * @param workingGroup circle in which the departments steer the strategy together
 * @param units departments and other parts of the company that the strategy touches
 * @param tasks what has to be done and who has which part in it
 * @param culture how the company deals with openness and criticism today
 * @param effects what changes for a department
 * @param guidelines rules for employees in social media
 * @param trainings occasions at which people learn what they need
 * @param changeActivities what is done so that employees and customers go along
 * @param legal legal duties and where the company stands with each
 * @param objections what was said against the strategy in the company
 */
public record OrganisationPlan(
    @Nullable PersonId responsible,
    @Nullable PersonId sponsor,
    @Nullable WorkingGroup workingGroup,
    List<OrganisationalUnit> units,
    List<Task> tasks,
    @Nullable Culture culture,
    List<UnitEffect> effects,
    List<Guideline> guidelines,
    List<Training> trainings,
    List<ChangeActivity> changeActivities,
    List<LegalPoint> legal,
    List<HeardObjection> objections) {
  public OrganisationPlan {
    units = List.copyOf(units);
    tasks = List.copyOf(tasks);
    effects = List.copyOf(effects);
    guidelines = List.copyOf(guidelines);
    trainings = List.copyOf(trainings);
    changeActivities = List.copyOf(changeActivities);
    legal = List.copyOf(legal);
    objections = List.copyOf(objections);
  }
}
