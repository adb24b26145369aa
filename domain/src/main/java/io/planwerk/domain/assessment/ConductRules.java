package io.planwerk.domain.assessment;

import io.planwerk.domain.organisation.LegalPoint;
import io.planwerk.domain.organisation.LegalStatus;
import io.planwerk.domain.organisation.LegalTopic;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what is planned is allowed, as far as its words tell. */
final class ConductRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Following to be followed, and bought approval. */
  private static final Phrase MANIPULATION =
      new Phrase(
          List.of("follow", "folg", "like", "fans", "reviews", "bewertungen", "engagement"),
          "follow[- /]?unfollow|(?<!\\p{L})follow[- ]?(for|4)[- ]?follow|unfollow (all |everybody"
              + " |everyone |accounts |users |people |those )?(who|that|which) (do|did)"
              + " ?n[o']t|unfollow non-?followers|(?<!\\p{L})like[- ](for|4)[- ]like|engagement[-"
              + " ]pods?|(?<!\\p{L})(buy|buying|bought|purchase[ds]?|purchasing) ([\\d.,]+ |some"
              + " |more |new |cheap"
              + " )?(followers?|likes|fans|reviews)(?!\\p{L})|(?<!\\p{L})(gekaufte[rn]?|zugekaufte[rn]?)"
              + " (follower|likes|fans|bewertungen)|(?<!\\p{L})(follower|likes|fans|bewertungen)"
              + " (ein|zu)?kaufen|entfolgen[^.;!?]{0,20} nicht zurück|nicht zurück"
              + " ?folg\\p{L}*[^.;!?]{0,20} entfolg|folgen und (wieder )?entfolgen");

  private static final Phrase DRAW =
      new Phrase(
          List.of(
              "giveaway",
              "gewinnspiel",
              "verlos",
              "preisausschreiben",
              "prize draw",
              "raffle",
              "sweepstake"),
          "giveaways?|gewinnspiele?s?|verlosung(en)?|verlosen|preisausschreiben|prize draw|raffles?"
              + "|sweepstakes?");

  private static final Pattern TERMS =
      Pattern.compile(
          "teilnahmebedingung|bedingungen|terms|conditions of (entry|participation)|official rules",
          FLAGS);

  private static final Pattern NEGATION =
      Pattern.compile(
          "(?<!\\p{L})(no|not|never|don't|doesn't|without|avoid|against|instead of|kein\\p{L}*"
              + "|nicht|nie|niemals|ohne|statt|gegen|verboten\\p{L}*)(?!\\p{L})",
          FLAGS);

  private static final Pattern END_OF_CLAUSE = Pattern.compile("[.,;:!?()\\n]");

  private ConductRules() {}

  /**
   * What can be said in several ways.
   *
   * @param stems in lower case; whatever says it holds one of them. Hardly any text does, and to
   *     see that takes a fraction of the time of trying the ways
   * @param ways how it is said
   */
  private record Phrase(List<String> stems, Pattern ways) {
    Phrase(List<String> stems, String ways) {
      this(stems, Pattern.compile(ways, FLAGS));
    }

    boolean isIn(String text) {
      return mayBeIn(text) && ways.matcher(text).find();
    }

    private boolean mayBeIn(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      return stems.stream().anyMatch(lower::contains);
    }

    /** Whether it is said, and not before it in the same clause that it isn't done. */
    boolean isMeantIn(String text) {
      if (!mayBeIn(text)) {
        return false;
      }
      Matcher matcher = ways.matcher(text);
      while (matcher.find()) {
        String before = text.substring(0, matcher.start());
        Matcher end = END_OF_CLAUSE.matcher(before);
        int clause = 0;
        while (end.find()) {
          clause = end.end();
        }
        if (!NEGATION.matcher(before.substring(clause)).find()) {
          return true;
        }
      }
      return false;
    }
  }

  static List<Rule> rules() {
    return List.of(platformRulesBroken(), giveawayUnsettled());
  }

  /** Something planned, with all the words that describe it. */
  private record Deed(Name name, String text) {}

  private static List<Located<Deed>> deeds(Strategy strategy) {
    List<Located<Deed>> deeds = new ArrayList<>();
    add(
        deeds,
        Located.each("/measures/items", strategy.measures().items()),
        measure -> deed(measure.name(), measure.description()));
    add(
        deeds,
        Located.each("/community/offers", strategy.community().offers()),
        offer -> deed(offer.name(), offer.description()));
    add(
        deeds,
        Located.each("/community/steps", strategy.community().steps()),
        step -> deed(step.name(), step.description()));
    add(
        deeds,
        Located.each("/content/calendar", strategy.content().calendar()),
        entry -> deed(entry.name(), entry.note()));
    add(
        deeds,
        Located.each("/orchestration/activities", strategy.orchestration().activities()),
        activity -> deed(activity.name(), activity.note()));
    return deeds;
  }

  private static <T> void add(
      List<Located<Deed>> deeds, List<Located<T>> places, Function<T, Deed> deed) {
    places.forEach(place -> deeds.add(new Located<>(place.pointer(), deed.apply(place.value()))));
  }

  private static Deed deed(Name name, @Nullable String text) {
    return new Deed(name, text == null ? name.value() : name.value() + ". " + text);
  }

  private static Rule platformRulesBroken() {
    return Rule.ofPlan(
        "measures.platform-rules-broken",
        Severity.WARNING,
        2,
        Set.of(Perspective.PLATFORM_PLAN, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Folgen und Entfolgen in Serie und gekaufte Zustimmung verbieten die Netzwerke; sie"
                + " sperren Konten dafür, und geworben wird niemand.",
            "The networks forbid serial following and unfollowing and bought approval; they block"
                + " accounts for it, and nobody is won."),
        new Bilingual(
            "Die Praxis streichen und die Zeit in Beiträge und Antworten stecken.",
            "Drop the practice and put the time into posts and answers."),
        "X, rules on platform manipulation and spam; Instagram, Community Guidelines; No. 23c of"
            + " the annex to § 3 (3) UWG",
        strategy -> !deeds(strategy).isEmpty(),
        strategy -> {
          List<Located<Deed>> found =
              deeds(strategy).stream()
                  .filter(deed -> MANIPULATION.isMeantIn(deed.value().text()))
                  .toList();
          return found.isEmpty()
              ? List.of()
              : List.of(
                  Fact.at(
                      Located.pointers(found),
                      new Bilingual(
                          "Gegen die Regeln der Plattformen: " + Tongue.GERMAN.list(names(found)),
                          "Against the rules of the platforms: "
                              + Tongue.ENGLISH.list(names(found)))));
        });
  }

  private static List<Bilingual> names(List<Located<Deed>> deeds) {
    return deeds.stream().map(deed -> Tally.quoted(deed.value().name())).toList();
  }

  private static Rule giveawayUnsettled() {
    return Rule.ofPlan(
        "legal.giveaway-unsettled",
        Severity.WARNING,
        3,
        Set.of(Perspective.PEOPLE, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Ein Gewinnspiel muss als Werbung erkennbar sein und seine Bedingungen klar nennen;"
                + " fehlt das, wird abgemahnt, und Netzwerke löschen es.",
            "A prize draw has to be recognisable as advertising and to state its terms clearly;"
                + " otherwise written warnings follow and networks delete it."),
        new Bilingual(
            "Teilnahmebedingungen schreiben und verlinken, die Kennzeichnung regeln und beides als"
                + " Rechtspunkt abschließen.",
            "Write and link the terms, settle the labelling, and close both as a legal point."),
        "§ 6 Abs. 1 Nr. 4 DDG, § 5a Abs. 4 UWG",
        strategy -> !draws(strategy).isEmpty(),
        ConductRules::unsettled);
  }

  private static List<Located<Deed>> draws(Strategy strategy) {
    return deeds(strategy).stream().filter(deed -> DRAW.isMeantIn(deed.value().text())).toList();
  }

  private static List<Fact> unsettled(Strategy strategy) {
    List<LegalPoint> points =
        strategy.organisation().legal().stream()
            .filter(point -> point.status() == LegalStatus.DONE)
            .toList();
    boolean labelled =
        points.stream().anyMatch(point -> point.topic() == LegalTopic.ADVERTISING_LABEL);
    boolean ruled = points.stream().anyMatch(ConductRules::speaksOfDraws);
    List<Located<Deed>> found =
        draws(strategy).stream()
            .filter(draw -> !labelled || !(ruled || TERMS.matcher(draw.value().text()).find()))
            .toList();
    if (found.isEmpty()) {
      return List.of();
    }
    return List.of(
        Fact.at(
            Located.pointers(found),
            new Bilingual(
                "Gewinnspiel ohne geklärte "
                    + (labelled ? "Teilnahmebedingungen" : "Kennzeichnung und Teilnahmebedingungen")
                    + ": "
                    + Tongue.GERMAN.list(names(found)),
                "Prize draw without settled "
                    + (labelled ? "terms" : "labelling and terms")
                    + ": "
                    + Tongue.ENGLISH.list(names(found)))));
  }

  private static boolean speaksOfDraws(LegalPoint point) {
    String words =
        Stream.of(point.name().value(), point.law(), point.evidence())
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining(" "));
    return DRAW.isIn(words) || TERMS.matcher(words).find();
  }
}
