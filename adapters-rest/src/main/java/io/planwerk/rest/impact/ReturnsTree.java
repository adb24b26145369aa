package io.planwerk.rest.impact;

import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.returns.Amount;
import io.planwerk.domain.returns.Cost;
import io.planwerk.domain.returns.Cost.Booked;
import io.planwerk.domain.returns.GoalCost;
import io.planwerk.domain.returns.KpiValue;
import io.planwerk.domain.returns.MeasureCost;
import io.planwerk.domain.returns.Returns;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a return looks on the wire. */
final class ReturnsTree {
  private ReturnsTree() {}

  static Map<String, Object> of(Returns returns) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("span", RecordWriter.writeWhole(returns.span()));
    tree.put("measures", returns.measures().stream().map(ReturnsTree::measure).toList());
    tree.put("goals", returns.goals().stream().map(ReturnsTree::goal).toList());
    tree.put("overhead", cost(returns.overhead()));
    tree.put("unassigned", cost(returns.unassigned()));
    tree.put("cost", cost(returns.cost()));
    tree.put("spending", amount(returns.spending()));
    tree.put("values", returns.values().stream().map(ReturnsTree::value).toList());
    tree.put("value", amount(returns.value()));
    returns.roi().ifPresent(ratio -> tree.put("roi", RecordWriter.writeWhole(ratio)));
    returns.romi().ifPresent(ratio -> tree.put("romi", RecordWriter.writeWhole(ratio)));
    returns.breakEven().ifPresent(month -> tree.put("breakEven", month.toString()));
    returns.surelyEven().ifPresent(month -> tree.put("surelyEven", month.toString()));
    tree.put("gaps", ImpactTree.whole(returns.gaps()));
    tree.put("answer", RecordWriter.writeWhole(returns.answer()));
    return tree;
  }

  private static Map<String, Object> measure(MeasureCost cost) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("measure", cost.measure().value());
    tree.put("name", cost.name().value());
    tree.put("pointer", cost.pointer());
    tree.put("cost", cost(cost.cost()));
    cost.workedUntil().ifPresent(month -> tree.put("workedUntil", month.toString()));
    cost.paidUntil().ifPresent(month -> tree.put("paidUntil", month.toString()));
    return tree;
  }

  private static Map<String, Object> cost(Cost cost) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("hours", Decimals.normal(cost.hours()));
    tree.put("planned", amount(cost.planned()));
    cost.booked().ifPresent(booked -> tree.put("booked", booked(booked)));
    tree.put("counted", amount(cost.counted()));
    return tree;
  }

  private static Map<String, Object> booked(Booked booked) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("hours", Decimals.normal(booked.hours()));
    tree.put("plannedHours", Decimals.normal(booked.plannedHours()));
    tree.put("amount", amount(booked.amount()));
    tree.put("planned", amount(booked.planned()));
    tree.put("excess", money(booked.excess()));
    return tree;
  }

  private static Map<String, Object> goal(GoalCost goal) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("goal", goal.goal().value());
    tree.put("name", goal.name().value());
    tree.put("pointer", goal.pointer());
    tree.put("cost", cost(goal.cost()));
    goal.results().ifPresent(results -> tree.put("results", Decimals.normal(results)));
    goal.perResult().ifPresent(each -> tree.put("perResult", money(each)));
    return tree;
  }

  private static Map<String, Object> value(KpiValue value) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kpi", value.kpi().value());
    tree.put("name", value.name().value());
    tree.put("pointer", value.pointer());
    tree.put("results", Decimals.normal(value.results()));
    tree.put("each", money(value.each()));
    tree.put("amount", amount(value.amount()));
    value.containedIn().ifPresent(other -> tree.put("containedIn", other.value()));
    return tree;
  }

  private static Map<String, Object> amount(Amount amount) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("likely", money(amount.likely()));
    tree.putAll(RecordWriter.writeWhole(amount));
    return tree;
  }

  private static Map<String, Object> money(Money money) {
    return RecordWriter.writeWhole(money);
  }
}
