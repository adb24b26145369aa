package io.planwerk.domain.assessment;

import io.planwerk.domain.organisation.ChangeSide;
import io.planwerk.domain.organisation.Culture;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Rating;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the house is open enough, and employees and customers are taken along. */
final class CultureRules {
  private static final Set<Perspective> HERE =
      Set.of(Perspective.PEOPLE, Perspective.FACTOR_CULTURE, Perspective.BLOCK_CULTURE);
  private static final String PLACE = "/organisation/culture";

  private final Thresholds thresholds;

  CultureRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(unknown(), blocked(), criticism(), fit(), noCustomerChange());
  }

  private static Rule unknown() {
    return Rule.ofPlan(
        "organisation.culture-unknown",
        Severity.HINT,
        2,
        HERE,
        new Bilingual(
            "Social Media muss zur Kultur passen, oder die Kultur muss sich dahin entwickeln; wer"
                + " sie nicht kennt, stößt im Betrieb darauf.",
            "Social media has to fit the culture, or the culture has to grow towards it; who"
                + " doesn't know it runs into it later."),
        new Bilingual(
            "Mit Führungskräften und Beschäftigten klären, ob Plattformen erreichbar sind, wie das"
                + " Haus Kritik aufnimmt und wie gut der Plan dazu passt.",
            "Find out with managers and employees whether networks can be reached, how the house"
                + " takes criticism, and how well the plan fits."),
        Sources.SUCCESS_FACTORS,
        Rule.ALWAYS,
        strategy -> {
          Culture culture = strategy.organisation().culture();
          return culture != null && isJudged(culture)
              ? List.of()
              : List.of(
                  Fact.at(
                      "/organisation",
                      "Niemand hat eingeschätzt, ob die Kultur des Hauses dazu passt.",
                      "Nobody has judged whether the culture of the house fits."));
        });
  }

  private static boolean isJudged(Culture culture) {
    return culture.platformsBlockedInside() != null
        || culture.criticism() != null
        || culture.fit() != null;
  }

  private static Rule blocked() {
    return Rule.ofPlan(
        "organisation.culture-blocked",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Wer die Plattformen am Arbeitsplatz nicht sieht, kann weder antworten noch verstehen,"
                + " worum es geht.",
            "Who can't see the networks at work can neither answer nor understand what it is"
                + " about."),
        new Bilingual(
            "Mit IT und Betriebsrat die Sperre aufheben und in der Guideline regeln, was erlaubt"
                + " ist.",
            "Lift the block together with IT and works council, and settle in the guideline what"
                + " is allowed."),
        Sources.SUCCESS_FACTORS,
        strategy -> read(strategy, culture -> culture.platformsBlockedInside()).isPresent(),
        strategy ->
            read(strategy, culture -> culture.platformsBlockedInside()).orElse(false)
                ? List.of(
                    Fact.at(
                        PLACE + "/platformsBlockedInside",
                        "Die Plattformen sind im Haus gesperrt.",
                        "The networks are blocked inside the house."))
                : List.of());
  }

  private Rule criticism() {
    return Rule.ofPlan(
        "organisation.culture-criticism",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Öffentliche Kritik kommt sicher; ein Haus, das sie nicht erträgt, löscht, schweigt"
                + " oder schlägt zurück.",
            "Public criticism is certain to come; a house that can't bear it deletes, keeps silent"
                + " or hits back."),
        new Bilingual(
            "Mit Leitung und Beschäftigten üben, wie auf Kritik geantwortet wird, bevor sie"
                + " öffentlich kommt.",
            "Practise with management and employees how criticism is answered, before it comes in"
                + " public."),
        Sources.SUCCESS_FACTORS + "; " + thresholds.source(Bound.CULTURE_RATING),
        strategy -> read(strategy, Culture::criticism).isPresent(),
        strategy ->
            low(
                strategy,
                Culture::criticism,
                "criticism",
                new Bilingual("Die Kritikfähigkeit", "The ability to take criticism")));
  }

  private Rule fit() {
    return Rule.ofPlan(
        "organisation.culture-fit",
        Severity.WARNING,
        2,
        HERE,
        new Bilingual(
            "Was gegen die Art geht, wie man im Haus zusammenarbeitet, wird geduldet und nicht"
                + " getragen.",
            "What goes against the way people work together is put up with instead of carried."),
        new Bilingual(
            "Die Beteiligten mitentscheiden lassen und den Plan dem Haus oder das Haus in Schritten"
                + " dem Plan annähern.",
            "Let those concerned have a say, and bring the plan closer to the house or, step by"
                + " step, the house to the plan."),
        Sources.SUCCESS_FACTORS + "; " + thresholds.source(Bound.CULTURE_RATING),
        strategy -> read(strategy, Culture::fit).isPresent(),
        strategy ->
            low(
                strategy,
                Culture::fit,
                "fit",
                new Bilingual("Wie gut der Plan zur Kultur passt,", "How well the plan fits")));
  }

  private static <T> Optional<T> read(Strategy strategy, Function<Culture, @Nullable T> field) {
    return Optional.ofNullable(strategy.organisation().culture())
        .flatMap(culture -> Optional.ofNullable(field.apply(culture)));
  }

  /** A culture that is being worked on may still be low. */
  private List<Fact> low(
      Strategy strategy,
      Function<Culture, @Nullable Rating> field,
      String name,
      Bilingual subject) {
    BigDecimal bound = thresholds.of(Bound.CULTURE_RATING);
    int rating = read(strategy, field).orElseThrow().value();
    if (BigDecimal.valueOf(rating).compareTo(bound) >= 0) {
      return List.of();
    }
    Fact fact =
        Fact.at(
            PLACE + "/" + name,
            subject.de()
                + " ist mit "
                + rating
                + " von 5 eingeschätzt (nötig: "
                + Tongue.GERMAN.number(bound)
                + ")",
            subject.en()
                + " is rated "
                + rating
                + " of 5 (needed: "
                + Tongue.ENGLISH.number(bound)
                + ")");
    return List.of(changes(strategy, ChangeSide.EMPLOYEES) ? fact.as(Severity.HINT) : fact);
  }

  private static boolean changes(Strategy strategy, ChangeSide side) {
    return strategy.organisation().changeActivities().stream()
        .anyMatch(activity -> activity.side() == side);
  }

  private static Rule noCustomerChange() {
    return Rule.ofPlan(
        "organisation.no-customer-change",
        Severity.HINT,
        2,
        Set.of(Perspective.PEOPLE, Perspective.BLOCK_CULTURE),
        new Bilingual(
            "Ein neuer Weg, von dem die Leute nichts wissen, bleibt leer, und alle rufen weiter"
                + " an.",
            "A new way that people don't know of stays empty, and everybody keeps calling."),
        new Bilingual(
            "Ankündigen und erklären, wo man künftig schreiben kann und was man dort bekommt.",
            "Announce and explain where people can write from now on and what they get there."),
        Sources.CHAIN_AND_CHANGE,
        strategy ->
            !PlatformRules.twoWay(strategy).isEmpty()
                || !strategy.integration().support().isEmpty(),
        strategy ->
            changes(strategy, ChangeSide.CUSTOMERS) ? List.of() : List.of(untold(strategy)));
  }

  private static Fact untold(Strategy strategy) {
    List<Located<Platform>> ways = PlatformRules.twoWay(strategy);
    if (ways.isEmpty()) {
      return Fact.at(
          List.of("/organisation", "/integration/support"),
          new Bilingual(
              "Der Kundenservice wird eingebunden, aber nichts führt die Leute dorthin.",
              "Customer service is tied in, but nothing leads people there."));
    }
    List<Bilingual> names =
        ways.stream().map(platform -> Tally.quoted(platform.value().name())).toList();
    return Fact.at(
        Stream.concat(Stream.of("/organisation"), Located.pointers(ways).stream()).toList(),
        new Bilingual(
            "Nichts führt die Leute auf die Wege, auf denen sie schreiben können: "
                + Tongue.GERMAN.list(names),
            "Nothing leads people to the ways by which they can write: "
                + Tongue.ENGLISH.list(names)));
  }
}
