package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.Bottleneck;
import io.planwerk.domain.alignment.Alignment.Conflict;
import io.planwerk.domain.alignment.Alignment.Resource;
import io.planwerk.domain.alignment.Alignment.ResourceKind;
import io.planwerk.domain.alignment.Situation.PotLine;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Resources in the portions that people decide on, an hour of a skill in a quarter or a pot of
 * money, and the sentences about them.
 */
public final class Explanation {
  private final Situation situation;
  private final Horizon horizon;
  private final List<Group> groups = new ArrayList<>();

  /**
   * Hours of a skill in a quarter, or one pot.
   *
   * @param skill number of the skill; -1 for a pot
   * @param quarter number of the quarter, of a skill
   * @param pot number of the pot; -1 for a skill
   */
  public record Group(int skill, int quarter, int pot) {
    public boolean isSkill() {
      return skill >= 0;
    }

    /** Rows of a model that this resource bounds. */
    public int[] rows(AllocationModel model) {
      return isSkill()
          ? months(model).map(t -> model.skillRow()[skill][t]).filter(row -> row >= 0).toArray()
          : new int[] {model.potRow()[pot]};
    }

    /** Columns of a model that stand for more of it than there is. */
    public int[] columns(AllocationModel model) {
      return isSkill()
          ? months(model).map(t -> model.over()[skill][t]).filter(column -> column >= 0).toArray()
          : new int[] {model.extra()[pot]};
    }

    private IntStream months(AllocationModel model) {
      Horizon horizon = model.situation().horizon();
      return IntStream.rangeClosed(horizon.firstOf(quarter), horizon.lastOf(quarter));
    }
  }

  public Explanation(Situation situation) {
    this.situation = situation;
    horizon = situation.horizon();
    for (int k = 0; k < situation.skillCount(); k++) {
      for (int q = 0; q < horizon.quarters(); q++) {
        groups.add(new Group(k, q, -1));
      }
    }
    for (int i = 0; i < situation.pots().size(); i++) {
      groups.add(new Group(-1, -1, i));
    }
  }

  public List<Group> groups() {
    return groups;
  }

  public Bottleneck bottleneck(
      Group group,
      @Nullable BigDecimal hours,
      @Nullable Money money,
      double gain,
      @Nullable Double saved) {
    Money saves = saved == null || saved < 1 ? null : Figures.money(saved, situation.currency());
    return new Bottleneck(
        resource(group),
        hours,
        money,
        Figures.share(gain),
        saves,
        Wording.text(
            t ->
                more(t, group, hours, money)
                    + (t == Tongue.GERMAN ? ", bringen " : ", bring ")
                    + points(t, gain)
                    + (saves == null
                        ? ""
                        : " oder sparen " + t.money(saves) + " auf dem Weg zu allen Zielen")
                    + ".",
            t ->
                more(t, group, hours, money)
                    + (hours == null ? ", brings " : ", bring ")
                    + points(t, gain)
                    + (saves == null
                        ? ""
                        : ", or save " + t.money(saves) + " on the way to all goals")
                    + "."));
  }

  private String more(
      Tongue tongue, Group group, @Nullable BigDecimal hours, @Nullable Money money) {
    boolean german = tongue == Tongue.GERMAN;
    if (hours != null) {
      return tongue.number(hours)
          + (german ? " Stunden mehr im Monat für " : " hours more a month of ")
          + named(tongue, group)
          + ", "
          + months(tongue, group);
    }
    return (money == null ? "" : tongue.money(money))
        + (german ? " mehr für " : " more for ")
        + named(tongue, group)
        + ", "
        + months(tongue, group);
  }

  private static String points(Tongue tongue, double gain) {
    return tongue.number(gain * 100, 2)
        + (tongue == Tongue.GERMAN
            ? " Prozentpunkte gewichtete Zielerreichung"
            : " points of weighted attainment");
  }

  public Conflict conflict(List<Integer> goals, List<Group> resources) {
    List<Name> names = goals.stream().map(g -> situation.goals().get(g).name()).toList();
    return new Conflict(
        goals.stream().map(g -> situation.goals().get(g).id()).toList(),
        names.stream().map(Name::value).toList(),
        resources.stream().map(this::resource).toList(),
        Wording.text(
            t ->
                Wording.listed(names).apply(t)
                    + (names.size() == 1 ? " ist" : " sind zusammen")
                    + " nicht erreichbar mit dem, was da ist für "
                    + several(t, resources)
                    + ".",
            t ->
                Wording.listed(names).apply(t)
                    + (names.size() == 1
                        ? " can't be reached"
                        : names.size() == 2 ? " can't both be reached" : " can't all be reached")
                    + " with what there is for "
                    + several(t, resources)
                    + "."));
  }

  private String several(Tongue tongue, List<Group> resources) {
    Map<String, List<Group>> byName = new LinkedHashMap<>();
    resources.forEach(
        group -> byName.computeIfAbsent(named(tongue, group), _ -> new ArrayList<>()).add(group));
    List<String> parts = new ArrayList<>();
    byName.forEach((name, groups) -> parts.add(name + " (" + when(tongue, groups) + ")"));
    boolean german = tongue == Tongue.GERMAN;
    return tongue.joined(parts, german ? " und " : " and ", german ? " weiteren" : " more");
  }

  /** Months of one resource, quarters that follow each other as one. */
  private String when(Tongue tongue, List<Group> groups) {
    List<String> spans = new ArrayList<>();
    Resource open = resource(groups.getFirst());
    Month from = open.from();
    Month to = open.to();
    for (Group group : groups.subList(1, groups.size())) {
      Resource next = resource(group);
      if (!to.plus(1).equals(next.from())) {
        spans.add(tongue.months(from, to));
        from = next.from();
      }
      to = next.to();
    }
    spans.add(tongue.months(from, to));
    return String.join(", ", spans);
  }

  private String named(Tongue tongue, Group group) {
    return group.isSkill()
        ? tongue.quoted(situation.skills().get(group.skill()).name().value())
        : tongue.quoted(situation.pots().get(group.pot()).name().value());
  }

  private String months(Tongue tongue, Group group) {
    Resource resource = resource(group);
    return tongue.months(resource.from(), resource.to());
  }

  private Resource resource(Group group) {
    if (group.isSkill()) {
      return new Resource(
          ResourceKind.SKILL,
          situation.skills().get(group.skill()).id(),
          situation.skills().get(group.skill()).name().value(),
          null,
          horizon.at(horizon.firstOf(group.quarter())),
          horizon.at(horizon.lastOf(group.quarter())));
    }
    PotLine pot = situation.pots().get(group.pot());
    BudgetCategory category = pot.category();
    return new Resource(
        ResourceKind.BUDGET,
        pot.budget().isEmpty() ? null : pot.budget(),
        pot.name().value(),
        category,
        horizon.at(pot.from()),
        horizon.at(pot.to()));
  }
}
