package io.planwerk.domain.objections;

import static io.planwerk.domain.objections.Speech.count;
import static io.planwerk.domain.objections.Speech.money;
import static io.planwerk.domain.objections.Speech.names;
import static io.planwerk.domain.objections.Speech.number;
import static io.planwerk.domain.objections.Speech.percent;

import io.planwerk.domain.measures.Effort;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.resources.Partner;
import io.planwerk.domain.resources.Person;
import io.planwerk.domain.resources.Proficiency;
import io.planwerk.domain.resources.Skill;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "We have neither the money nor the people": what is planned, what is there, what lacks. */
record BudgetAnswer(Strategy strategy, Costs costs, Speech speech) {

  BudgetAnswer(Strategy strategy, Speech speech) {
    this(strategy, new Costs(strategy), speech);
  }

  void speak() {
    hours();
    unreckoned();
    skills();
    budgets();
    partners();
  }

  private void hours() {
    BigDecimal needed = costs.hoursNeeded().value();
    BigDecimal there = costs.hoursThere().value();
    List<Placed<Measure>> measures = costs.reckonedMeasures();
    List<Placed<Person>> people = costs.peopleWithHours();
    if (needed.signum() == 0) {
      speech.lacks(
          "/measures",
          "Für keine Maßnahme sind Stunden kalkuliert. Tragen Sie bei den Maßnahmen die Stunden je"
              + " Monat ein.",
          "No hours are reckoned for any measure. Enter the hours per month with the measures.");
    }
    if (there.signum() == 0) {
      speech.lacks(
          "/resources/people",
          "Für keine Rolle stehen Stunden da. Tragen Sie ein, wie viele Stunden im Monat jede Rolle"
              + " hat.",
          "No role has hours. Enter how many hours per month each role has.");
    } else {
      speech.refutes(
          Placed.pointers(people),
          "Im Team sind {0} Stunden im Monat vorgesehen, verteilt auf {1}.",
          "The team has {0} hours a month set aside, shared by {1}.",
          number(there),
          count(people.size(), "Rolle", "Rollen", "role", "roles"));
    }
    if (needed.signum() == 0 || there.signum() == 0) {
      return;
    }
    List<String> rests = both(Placed.pointers(measures), Placed.pointers(people));
    BigDecimal lack = needed.subtract(there);
    if (lack.signum() > 0) {
      speech.backs(
          rests,
          "Laufen alle Maßnahmen in vollem Umfang, fehlen {0} von {1} Stunden im Monat.",
          "With all measures running in full, {0} of {1} hours a month are lacking.",
          number(lack),
          number(needed));
      speech.replies(
          rests,
          "Es stimmt, dass die Zeit knapp ist: Von {0} Stunden im Monat sind {1} gedeckt, alle"
              + " Fähigkeiten zusammengenommen. Sie können Ziele kürzen, Starts staffeln oder {2}"
              + " Stunden zukaufen.",
          "It is true that time is short: of {0} hours a month {1} are covered, all skills taken"
              + " together. You can cut goals, start in stages, or buy {2} hours.",
          number(needed),
          percent(there.divide(needed, 4, RoundingMode.DOWN)),
          number(lack));
    } else {
      speech.replies(
          rests,
          "Die Zeit ist eingeplant: Gebraucht werden {0} Stunden im Monat, wenn alles in vollem"
              + " Umfang läuft, vorgesehen sind {1}, alle Fähigkeiten zusammengenommen. Ob sie je"
              + " Fähigkeit und Monat reichen, sagt die Ausrichtung.",
          "The time is planned for: {0} hours a month are needed with everything running in full,"
              + " {1} are set aside, all skills taken together. The alignment tells whether they do"
              + " for each skill and month.",
          number(needed),
          number(there));
    }
  }

  private void unreckoned() {
    List<Placed<Measure>> open = new ArrayList<>(costs.measures());
    open.removeAll(costs.reckonedMeasures());
    if (!open.isEmpty() && costs.hoursNeeded().value().signum() > 0) {
      speech.backs(
          Placed.pointers(open),
          "Ohne kalkulierten Aufwand: {0} von {1} Maßnahmen, nämlich {2}.",
          "Without hours reckoned: {0} of {1} measures, namely {2}.",
          number(open.size()),
          number(costs.measures().size()),
          names(Placed.values(open).stream().map(Measure::name).toList()));
    }
  }

  private void skills() {
    Set<SkillId> there =
        Stream.concat(
                strategy.resources().people().stream()
                    .flatMap(person -> person.skills().stream())
                    .map(Proficiency::skill),
                strategy.resources().partners().stream()
                    .flatMap(partner -> partner.offers().stream())
                    .map(Partner.Offer::skill))
            .collect(Collectors.toSet());
    Set<SkillId> needed =
        strategy.measures().items().stream()
            .flatMap(
                measure ->
                    Stream.concat(
                        measure.effort().stream().map(Effort::skill),
                        Optional.ofNullable(measure.interaction())
                            .flatMap(talk -> Optional.ofNullable(talk.skill()))
                            .stream()))
            .collect(Collectors.toSet());
    List<Placed<Skill>> lacking =
        Placed.each("/resources/skills", strategy.resources().skills()).stream()
            .filter(skill -> needed.contains(skill.value().id()))
            .filter(skill -> !there.contains(skill.value().id()))
            .toList();
    if (!lacking.isEmpty()) {
      speech.backs(
          Placed.pointers(lacking),
          "Weder im Team noch bei Partnern vorhanden: {0}.",
          "Found neither in the team nor with partners: {0}.",
          names(Placed.values(lacking).stream().map(Skill::name).toList()));
    }
  }

  private void budgets() {
    if (strategy.resources().budgets().isEmpty()) {
      speech.lacks(
          "/resources/budgets",
          "Es ist kein Budget eingetragen, also lässt sich nicht sagen, ob das Geld reicht. Tragen"
              + " Sie die Mittel je Kategorie und Zeitraum ein.",
          "No budget is entered, so nobody can tell whether the money will do. Enter the money per"
              + " category and period.");
      return;
    }
    List<String> budgets =
        Placed.pointers(Placed.each("/resources/budgets", strategy.resources().budgets()));
    Optional<Money> given = costs.budgetPerMonth();
    if (given.isEmpty()) {
      speech.lacks(
          "/resources/budgets",
          "Die Budgets lassen sich nicht auf den Monat umrechnen. Geben Sie alle Beträge in einer"
              + " Währung und mit Zeitraum an.",
          "The budgets can't be converted to a month. State all amounts in one currency and with"
              + " their months.");
      return;
    }
    speech.refutes(
        budgets,
        "Eingeplant sind {0} im Monat, zusammen aus {1}, soweit alle zugleich gelten.",
        "Set aside are {0} a month, from {1} taken together, as far as all of them hold at once.",
        money(given.get()),
        count(budgets.size(), "Budget", "Budgets", "budget", "budgets"));
    costs
        .spendPerMonth()
        .filter(spend -> spend.amount().signum() > 0)
        .ifPresent(spend -> spend(spend, given.get(), budgets));
  }

  private void spend(Money spend, Money given, List<String> budgets) {
    List<String> rests =
        both(
            Placed.pointers(
                costs.measures().stream()
                    .filter(measure -> !measure.value().spend().isEmpty())
                    .toList()),
            budgets);
    if (spend.amount().compareTo(given.amount()) > 0) {
      speech.backs(
          rests,
          "Laufen alle Maßnahmen in vollem Umfang, kosten sie {0} im Monat; die Budgets geben {1}.",
          "With all measures running in full they cost {0} a month; the budgets give {1}.",
          money(spend),
          money(given));
    } else {
      speech.replies(
          rests,
          "Das Geld ist eingeplant: Die Maßnahmen kosten außer der Arbeitszeit höchstens {0} im"
              + " Monat, die Budgets geben {1}.",
          "The money is planned for: apart from working hours the measures cost at most {0} a"
              + " month, the budgets give {1}.",
          money(spend),
          money(given));
    }
  }

  private void partners() {
    List<Placed<Partner>> partners =
        Placed.each("/resources/partners", strategy.resources().partners()).stream()
            .filter(partner -> !partner.value().offers().isEmpty())
            .toList();
    if (!partners.isEmpty()) {
      speech.refutes(
          Placed.pointers(partners),
          "Arbeit abnehmen können: {0}.",
          "Work can be taken over by: {0}.",
          names(Placed.values(partners).stream().map(Partner::name).toList()));
    }
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
