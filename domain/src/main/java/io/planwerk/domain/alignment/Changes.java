package io.planwerk.domain.alignment;

import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.shared.Fault;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes that are made together, one after the other.
 *
 * @param list none is left out when the others are made
 */
public record Changes(List<Change> list) {
  private static final String RESOURCES = "resources";
  private static final String PEOPLE = "people";
  private static final String BUDGETS = "budgets";
  private static final String MEASURES = "measures";
  private static final String ITEMS = "items";
  private static final String VALUE = "value";
  private static final String LEAST = "leastAcceptable";

  public Changes {
    list = List.copyOf(list);
  }

  /**
   * The tree of a strategy after the changes. Whether it makes sense as a whole is for its format
   * to say.
   *
   * @return faults, with pointers into the given tree as far as it goes, where something is gone or
   *     isn't any more what a change was meant for
   */
  public Reading<Map<String, Object>> applyTo(Map<String, Object> document) {
    WorkingTree tree = new WorkingTree(document);
    list.forEach(change -> apply(change, tree));
    List<Fault> faults = tree.faults();
    return faults.isEmpty() ? new Reading.Read<>(tree.fields()) : new Reading.Rejected<>(faults);
  }

  private static void apply(Change change, WorkingTree tree) {
    switch (change) {
      case Change.Target target -> aim(target, tree);
      case Change.Due(var goal, var before, var after) ->
          tree.entity("goals", ITEMS, goal)
              .ifPresent(e -> e.swap("due", tree(before), tree(after)));
      case Change.BudgetAmount(var budget, var before, var after) ->
          tree.entity(RESOURCES, BUDGETS, budget)
              .ifPresent(e -> e.swap("amount", tree(before), tree(after)));
      case Change.NewBudget(var budget) -> tree.append(RESOURCES, BUDGETS, budget.id(), budget);
      case Change.RegularHours(var person, _, var hours) ->
          tree.entity(RESOURCES, PEOPLE, person).ifPresent(e -> e.put("hoursInMonth", tree(hours)));
      case Change.Hire(var option, var person) -> {
        tree.removeUnlessReferred(RESOURCES, "hireOptions", option);
        tree.append(RESOURCES, PEOPLE, person.id(), person);
      }
      case Change.Schedule(var training, var on, var from) ->
          tree.entity("organisation", "trainings", training)
              .ifPresent(
                  e -> {
                    e.swap("on", null, tree(on));
                    e.put("effectiveFrom", tree(from));
                  });
      case Change.Launch(var measure, var before, var after) ->
          tree.entity(MEASURES, ITEMS, measure)
              .ifPresent(e -> e.swap("launch", tree(before), tree(after)));
      case Change.GoLive(var platform, var before, var after) ->
          tree.entity("platforms", ITEMS, platform)
              .ifPresent(e -> e.swap("launch", tree(before), tree(after)));
      case Change.Window(var measure, var before, var after) ->
          tree.entity(MEASURES, ITEMS, measure)
              .ifPresent(e -> e.swap("window", tree(before), tree(after)));
      case Change.PeriodEnd(var before, var after) ->
          tree.part("period").ifPresent(e -> e.swap("to", tree(before), tree(after)));
      case Change.BudgetSpan(var budget, var before, var after) ->
          tree.entity(RESOURCES, BUDGETS, budget)
              .ifPresent(e -> e.swap("span", tree(before), tree(after)));
      case Change.PersonAvailable(var person, var before, var after) ->
          tree.entity(RESOURCES, PEOPLE, person)
              .ifPresent(e -> e.swap("available", tree(before), tree(after)));
      case Change.PartnerAvailable(var partner, var before, var after) ->
          tree.entity(RESOURCES, "partners", partner)
              .ifPresent(e -> e.swap("available", tree(before), tree(after)));
    }
  }

  /**
   * Where the target was given by a pace alone, the figure takes the pace's place: the two would
   * contradict each other.
   */
  private static void aim(Change.Target change, WorkingTree tree) {
    tree.entity("goals", ITEMS, change.goal())
        .flatMap(goal -> goal.part("target"))
        .ifPresent(
            target -> {
              if (target.has(VALUE) || !target.has("growth")) {
                target.swap(VALUE, tree(change.before()), tree(change.after()));
              } else {
                target.put("growth", null);
                target.put(VALUE, tree(change.after()));
              }
              target.put(LEAST, tree(change.leastAcceptable()));
            });
  }

  private static @Nullable Object tree(@Nullable Object value) {
    return RecordWriter.write(value);
  }
}
