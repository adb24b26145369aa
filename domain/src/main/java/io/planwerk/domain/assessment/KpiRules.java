package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measurement.EffectLevel;
import io.planwerk.domain.measurement.ImpactRole;
import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.KpiLink;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether each figure is one that two people would measure alike, and leads to a result. */
final class KpiRules {
  private static final Set<Perspective> HERE = Set.of(Perspective.MEASUREMENT);
  private static final Set<Perspective> PROOF =
      Set.of(Perspective.MEASUREMENT, Perspective.BLOCK_RETURN);
  private static final BigDecimal A_WHOLE_IN_PERCENT = BigDecimal.valueOf(100);
  private static final Set<String> MONEY_WORDS = Set.of("€", "$", "£", "euro", "dollar", "franken");

  private KpiRules() {}

  static List<Rule> rules() {
    return List.of(
        undefined(), noSource(), baseUnknown(), rateIsCount(), chainBroken(), valueMissing());
  }

  private static List<Located<Kpi>> kpis(Strategy strategy) {
    return Located.each("/measurement/kpis", strategy.measurement().kpis());
  }

  private static Rule undefined() {
    return Rule.ofPlan(
        "measurement.kpi-undefined",
        Severity.HINT,
        2,
        HERE,
        new Bilingual(
            "Ein Ziel auf einer Kennzahl, die niemand definiert hat, ist am Ende so weit erreicht,"
                + " wie man zählt.",
            "A goal on a figure that nobody defined is in the end as far reached as one counts."),
        new Bilingual(
            "In einem Satz sagen, was gezählt wird und was nicht, oder die Formel angeben.",
            "Say in a sentence what is counted and what isn't, or give the formula."),
        "Barcelona Principles (AMEC): transparent and replicable measurement",
        strategy -> !ofGoals(strategy).isEmpty(),
        strategy -> {
          List<Located<Kpi>> ofGoals = ofGoals(strategy);
          return have(
              ofGoals.stream()
                  .filter(kpi -> kpi.value().definition() == null && kpi.value().formula() == null)
                  .toList(),
              ofGoals.size(),
              Noun.GOAL_KPI,
              "keine Definition",
              "no definition");
        });
  }

  private static List<Located<Kpi>> ofGoals(Strategy strategy) {
    Set<KpiId> ofGoals =
        targets(strategy)
            .flatMap(target -> Optional.ofNullable(target.kpi()).stream())
            .collect(Collectors.toSet());
    return kpis(strategy).stream().filter(kpi -> ofGoals.contains(kpi.value().id())).toList();
  }

  private static Stream<Quantitative> targets(Strategy strategy) {
    return strategy.goals().items().stream()
        .flatMap(goal -> goal.target() instanceof Quantitative figure ? Stream.of(figure) : null);
  }

  private static Rule noSource() {
    return Rule.ofPlan(
        "measurement.no-source",
        Severity.WARNING,
        2,
        HERE,
        new Bilingual(
            "Eine Kennzahl ohne Quelle wird nicht erhoben, oder jedes Mal anders.",
            "A figure without a source isn't measured, or differently each time."),
        new Bilingual(
            "Angeben, aus welcher Statistik, Befragung oder Buchung die Werte kommen.",
            "Say from which statistics, survey or records the values come."),
        Sources.bitkom(9),
        strategy -> !strategy.measurement().kpis().isEmpty(),
        strategy ->
            have(
                kpis(strategy).stream().filter(kpi -> comesFromNowhere(kpi.value())).toList(),
                strategy.measurement().kpis().size(),
                Noun.KPI,
                "keine Datenquelle",
                "no data source"));
  }

  /** A platform keeps its own statistics. */
  private static boolean comesFromNowhere(Kpi kpi) {
    return kpi.source() == null && kpi.tool() == null && kpi.platform() == null;
  }

  private static Rule baseUnknown() {
    return Rule.ofPlan(
        "measurement.base-unknown",
        Severity.WARNING,
        2,
        HERE,
        new Bilingual(
            "Dieselben Interaktionen geben je Follower, je Reichweite und je Impression drei"
                + " verschiedene Quoten; ohne Basis ist keine vergleichbar.",
            "The same interactions give three different rates per follower, reach and impression;"
                + " without its base none can be compared."),
        new Bilingual(
            "Die Basis nennen, von der die Quote ein Teil ist, und sie nicht wechseln.",
            "Name the base that the rate is a part of, and don't change it."),
        Sources.bitkom(9) + "; " + Sources.EFFECT_LEVELS,
        strategy -> kpis(strategy).stream().anyMatch(kpi -> Rates.isRate(kpi.value())),
        strategy -> {
          List<Located<Kpi>> rates =
              kpis(strategy).stream().filter(kpi -> Rates.isRate(kpi.value())).toList();
          return have(
              rates.stream()
                  .filter(kpi -> kpi.value().base() == null && kpi.value().formula() == null)
                  .toList(),
              rates.size(),
              Noun.RATE,
              "keine Basis",
              "no base");
        });
  }

  private static Rule rateIsCount() {
    return Rule.ofPlan(
        "measurement.rate-is-count",
        Severity.WARNING,
        2,
        HERE,
        new Bilingual(
            "Eine Anzahl, die Quote heißt, wächst mit jedem Beitrag und wird mit fremden Quoten"
                + " verglichen.",
            "A count that is called a rate grows with every post and gets compared with other"
                + " people's rates."),
        new Bilingual(
            "Die Anzahl beim Namen nennen, oder sie durch ihre Basis teilen und in Prozent"
                + " angeben.",
            "Call the count a count, or divide it by its base and give it in percent."),
        Sources.bitkom(9),
        strategy -> kpis(strategy).stream().anyMatch(kpi -> Rates.isCalledRate(kpi.value())),
        strategy ->
            kpis(strategy).stream()
                .filter(kpi -> Rates.isCalledRate(kpi.value()))
                .flatMap(kpi -> counted(kpi, strategy).stream())
                .toList());
  }

  private static Optional<Fact> counted(Located<Kpi> kpi, Strategy strategy) {
    Bilingual name = Tally.quoted(kpi.value().name());
    String unit = kpi.value().unit();
    if (unit != null && !Rates.isRateUnit(unit)) {
      return Optional.of(
          Fact.at(
              List.of(kpi.field("unit")),
              new Bilingual(
                  name.de() + " heißt Quote, zählt aber " + Tongue.GERMAN.quoted(unit),
                  name.en() + " is called a rate, but counts " + Tongue.ENGLISH.quoted(unit))));
    }
    return values(kpi.value().id(), strategy)
        .filter(value -> value.compareTo(A_WHOLE_IN_PERCENT) > 0)
        .max(BigDecimal::compareTo)
        .map(
            value ->
                Fact.at(
                    List.of(kpi.pointer()),
                    new Bilingual(
                        name.de()
                            + " heißt Quote, hat aber Werte bis "
                            + Tongue.GERMAN.number(value)
                            + ", mehr als das Ganze",
                        name.en()
                            + " is called a rate, but has values up to "
                            + Tongue.ENGLISH.number(value)
                            + ", more than the whole")));
  }

  /** Every value that targets and reports give the figure. */
  private static Stream<BigDecimal> values(KpiId kpi, Strategy strategy) {
    return Stream.concat(
            targets(strategy)
                .filter(target -> kpi.equals(target.kpi()))
                .flatMap(target -> Stream.of(target.baseline(), target.value())),
            strategy.measurement().reports().stream()
                .flatMap(report -> report.statements().stream())
                .filter(statement -> statement.kpi().equals(kpi))
                .flatMap(statement -> Stream.of(statement.previous(), statement.value())))
        .flatMap(Stream::ofNullable);
  }

  private static Rule chainBroken() {
    return Rule.ofPlan(
        "measurement.chain-broken",
        Severity.WARNING,
        3,
        PROOF,
        new Bilingual(
            "Ein Ergebnis, zu dem keine Kette führt, kommt irgendwoher; was man tun müsste, damit"
                + " es steigt, sagt es nicht.",
            "A result that no chain leads to comes from anywhere; it doesn't say what to do to make"
                + " it rise."),
        new Bilingual(
            "Benennen, welcher Impuls über welche Verstärker zu dem Ergebnis führt, und"
                + " kennzeichnen, was davon angenommen ist.",
            "Name the impulse that leads to the result and the amplifiers between them, and mark"
                + " what of it is assumed."),
        Sources.CHAIN_AND_CHANGE,
        strategy -> !results(strategy).isEmpty(),
        strategy -> {
          Set<KpiId> led = led(strategy);
          return have(
              results(strategy).stream().filter(kpi -> !led.contains(kpi.value().id())).toList(),
              results(strategy).size(),
              Noun.RESULT_KPI,
              "keinen Impuls, der dahin führt",
              "no impulse that leads there");
        });
  }

  private static List<Located<Kpi>> results(Strategy strategy) {
    return kpis(strategy).stream().filter(kpi -> kpi.value().role() == ImpactRole.RESULT).toList();
  }

  /** Figures that an impulse moves, directly or by way of others. */
  private static Set<KpiId> led(Strategy strategy) {
    Set<KpiId> led =
        strategy.measurement().kpis().stream()
            .filter(kpi -> kpi.role() == ImpactRole.IMPULSE)
            .map(Kpi::id)
            .collect(Collectors.toCollection(HashSet::new));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (KpiLink link : strategy.measurement().links()) {
        grown |= led.contains(link.from()) && led.add(link.to());
      }
    }
    return led;
  }

  private static Rule valueMissing() {
    return Rule.ofPlan(
        "measurement.value-missing",
        Severity.HINT,
        3,
        PROOF,
        new Bilingual(
            "Die Frage „Was haben wir davon?“ lässt sich nur beantworten, wenn mindestens ein"
                + " Ergebnis einen Wert hat.",
            "The question 'What do we get out of it?' can only be answered if at least one result"
                + " has a worth."),
        new Bilingual(
            "Für ein Ergebnis schätzen, was eine Einheit mehr wert ist: ein Kauf, eine Bewerbung,"
                + " ein Anruf, der entfällt.",
            "Estimate for one result what one more unit is worth: a sale, an application, a call"
                + " that isn't needed."),
        Sources.STUMBLING_BLOCKS + ", 2",
        strategy -> !strategy.measurement().kpis().isEmpty(),
        strategy ->
            strategy.measurement().kpis().stream().anyMatch(KpiRules::hasWorth)
                ? List.of()
                : List.of(
                    Fact.at(
                        "/measurement/kpis",
                        "Keine Kennzahl hat einen Wert in Geld, ein ROI ist nicht zu berechnen.",
                        "No KPI has a worth in money, so no ROI can be computed.")));
  }

  /** Money that comes in is its own worth; money that is spent isn't. */
  private static boolean hasWorth(Kpi kpi) {
    boolean result = kpi.role() == ImpactRole.RESULT || kpi.level() == EffectLevel.OUTFLOW;
    return kpi.valuePerUnit() != null || (result && kpi.unit() != null && isMoney(kpi.unit()));
  }

  private static boolean isMoney(String unit) {
    String word = unit.strip();
    return MONEY_WORDS.contains(word.toLowerCase(Locale.ROOT))
        || Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(word));
  }

  private static List<Fact> have(
      List<Located<Kpi>> found, int all, Noun noun, String de, String en) {
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(Located.pointers(found), Tally.of(noun, found, all, Kpi::name).have(de, en)));
  }
}
