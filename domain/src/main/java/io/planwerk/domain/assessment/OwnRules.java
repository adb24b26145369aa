package io.planwerk.domain.assessment;

import io.planwerk.domain.assessment.Perspective.Family;
import io.planwerk.domain.components.Component;
import io.planwerk.domain.components.ComponentField;
import io.planwerk.domain.components.ComponentRule;
import io.planwerk.domain.components.RuleSeverity;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.FieldId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that come with the building blocks a company added to its strategy. */
final class OwnRules {
  private static final Bilingual COMPLETENESS =
      new Bilingual(
          "Das Unternehmen hat selbst festgelegt, dass die Strategie ohne diese Angabe"
              + " unvollständig ist.",
          "The organisation itself has decided that the strategy is incomplete without it.");
  private static final Bilingual FILL_IN =
      new Bilingual("Die fehlenden Angaben ergänzen.", "Fill in what is missing.");
  private static final Bilingual DEMAND =
      new Bilingual(
          "Das Unternehmen hat diese Bedingung selbst festgelegt.",
          "The organisation has set this condition itself.");
  private static final Bilingual COMPLY =
      new Bilingual(
          "Die Angabe so ändern, dass sie die Bedingung erfüllt, oder die Bedingung überdenken.",
          "Change the value so that it meets the condition, or think the condition over.");

  private OwnRules() {}

  static List<Rule> of(Strategy strategy) {
    List<Rule> rules = new ArrayList<>();
    for (Located<Component> place :
        Located.each("/components/items", strategy.components().items())) {
      Component component = place.value();
      Perspective perspective =
          new Perspective(
              Family.COMPONENTS,
              "components." + component.id().value(),
              new Bilingual(component.name().value(), component.name().value()));
      rules.add(requiredFieldMissing(place, perspective));
      component.rules().stream()
          .map(rule -> condition(strategy, rule, perspective))
          .forEach(rules::add);
    }
    return rules;
  }

  private static Rule requiredFieldMissing(Located<Component> place, Perspective perspective) {
    List<Located<ComponentField>> required =
        Located.each(place.field("fields"), place.value().fields()).stream()
            .filter(field -> Boolean.TRUE.equals(field.value().required()))
            .toList();
    return Rule.ofPlan(
        "components.required-field-missing",
        Severity.WARNING,
        3,
        Set.of(perspective),
        COMPLETENESS,
        FILL_IN,
        Sources.COMPONENTS,
        _ -> !required.isEmpty(),
        _ -> missing(place.value().name(), required));
  }

  private static List<Fact> missing(Name component, List<Located<ComponentField>> required) {
    List<Located<ComponentField>> missing =
        required.stream().filter(field -> field.value().isMissing()).toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    Bilingual tally =
        Tally.of(Noun.REQUIRED_FIELD, missing, required.size(), ComponentField::name)
            .are("leer", "empty");
    return List.of(
        Fact.at(
            Located.pointers(missing),
            new Bilingual(
                Tongue.GERMAN.quoted(component.value()) + ": " + tally.de(),
                Tongue.ENGLISH.quoted(component.value()) + ": " + tally.en())));
  }

  private static Rule condition(
      Strategy strategy, ComponentRule condition, Perspective perspective) {
    List<Located<ComponentField>> checked = fields(strategy, condition.field());
    ComponentField beside =
        fields(strategy, condition.other()).stream().map(Located::value).findFirst().orElse(null);
    return new Rule(
        "components." + condition.id().value(),
        severity(condition.severity()),
        2,
        Set.of(perspective),
        DEMAND,
        COMPLY,
        Sources.OWN,
        _ -> !checked.isEmpty(),
        evidence -> broken(condition, checked, beside, evidence.day()));
  }

  private static List<Fact> broken(
      ComponentRule condition,
      List<Located<ComponentField>> checked,
      @Nullable ComponentField beside,
      LocalDate today) {
    String text = condition.message() == null ? condition.name().value() : condition.message();
    return checked.stream()
        .filter(field -> !condition.holdsFor(field.value(), beside, today))
        .map(field -> Fact.at(field.pointer(), text, text))
        .toList();
  }

  private static List<Located<ComponentField>> fields(Strategy strategy, @Nullable FieldId id) {
    return Located.each("/components/items", strategy.components().items()).stream()
        .flatMap(place -> Located.each(place.field("fields"), place.value().fields()).stream())
        .filter(field -> field.value().id().equals(id))
        .toList();
  }

  private static Severity severity(RuleSeverity severity) {
    return switch (severity) {
      case BLOCKER -> Severity.BLOCKER;
      case WARNING -> Severity.WARNING;
      case HINT -> Severity.HINT;
    };
  }
}
