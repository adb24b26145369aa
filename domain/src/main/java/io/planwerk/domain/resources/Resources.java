package io.planwerk.domain.resources;

import java.util.List;

/**
 * What can be put into social media: know-how, hours and money. Goals and resources have to fit
 * before a strategy is worth starting; this is the one side of that scale.
 *
 * @param skills kinds of work that measures need and people can do
 * @param people roles of the company's own team
 * @param partners agencies, freelancers, suppliers and cooperations outside the company
 * @param hireOptions positions that could be filled if the team doesn't suffice
 * @param budgets money that is set aside, by category and period
 * @param statedTotals sums as the plan's author states them, to be checked against the parts
 */
public record Resources(
    List<Skill> skills,
    List<Person> people,
    List<Partner> partners,
    List<HireOption> hireOptions,
    List<Budget> budgets,
    List<StatedTotal> statedTotals) {

  public Resources {
    skills = List.copyOf(skills);
    people = List.copyOf(people);
    partners = List.copyOf(partners);
    hireOptions = List.copyOf(hireOptions);
    budgets = List.copyOf(budgets);
    statedTotals = List.copyOf(statedTotals);
  }
}
