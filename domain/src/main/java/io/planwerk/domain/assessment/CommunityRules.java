package io.planwerk.domain.assessment;

import io.planwerk.domain.community.Community;
import io.planwerk.domain.community.ResponseTarget;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether somebody looks after the people who write. */
final class CommunityRules {
  private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;
  private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
  private static final Set<Perspective> HERE = Set.of(Perspective.COMMUNITY);

  private final Thresholds thresholds;

  CommunityRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(
        none(),
        noRules(),
        noResponseTarget(),
        responseOverBenchmark(),
        noEscalation(),
        buildingStepsMissing());
  }

  private static Rule none() {
    return Rule.ofPlan(
        "community.none",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Wo Menschen schreiben können, braucht es Regeln, Zuständige und Zeiten; sonst"
                + " bestimmen die Lautesten den Ton.",
            "Where people can write there have to be rules, people in charge and hours; otherwise"
                + " the loudest set the tone."),
        new Bilingual(
            "Schritte des Aufbaus, Regeln, Rollen und Antwortzeiten festlegen.",
            "Set the steps of building the community, rules, roles and response times."),
        Sources.COMPONENTS,
        CommunityRules::peopleCanWrite,
        CommunityRules::unattended);
  }

  /** Only when every platform is known to be one-way nobody has to be looked after. */
  private static boolean peopleCanWrite(Strategy strategy) {
    List<Located<Platform>> platforms = PlatformRules.inUse(strategy);
    return platforms.isEmpty()
        || !platforms.stream()
            .allMatch(platform -> Boolean.FALSE.equals(platform.value().twoWay()));
  }

  private static List<Fact> unattended(Strategy strategy) {
    if (!isEmpty(strategy.community())) {
      return List.of();
    }
    List<Located<Platform>> twoWay = PlatformRules.twoWay(strategy);
    return List.of(
        twoWay.isEmpty()
            ? Fact.at("/community", "Es gibt keinen Communityplan.", "There is no community plan.")
            : Fact.at(
                Stream.concat(Stream.of("/community"), Located.pointers(twoWay).stream()).toList(),
                Tally.of(
                        Noun.PLATFORM, twoWay, PlatformRules.inUse(strategy).size(), Platform::name)
                    .have(
                        "einen Rückkanal, aber es gibt keinen Communityplan",
                        "a way to write back, but there is no community plan")));
  }

  private static Rule noRules() {
    return Rule.ofPlan(
        "community.no-rules",
        Severity.WARNING,
        2,
        HERE,
        new Bilingual(
            "Ohne Regeln wirkt jedes Eingreifen willkürlich, und wer moderiert, steht allein da.",
            "Without rules every intervention looks arbitrary, and whoever moderates stands"
                + " alone."),
        new Bilingual(
            "Wenige kurze Regeln des Umgangs schreiben und dort zeigen, wo man schreiben kann.",
            "Write a few short rules of conduct and show them where people can write."),
        Sources.COMPONENTS,
        CommunityRules::hasPlan,
        strategy ->
            strategy.community().rules().isEmpty()
                ? List.of(
                    Fact.at(
                        "/community",
                        "Der Communityplan hat keine Regeln für den Umgang.",
                        "The community plan has no rules of conduct."))
                : List.of());
  }

  private static Rule noResponseTarget() {
    return Rule.ofPlan(
        "community.no-response-target",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Ohne Antwortzeit weiß niemand, wie viel Bereitschaft nötig ist und ob jemand zu lange"
                + " wartet.",
            "Without a response time nobody knows how many people have to be on duty and whether"
                + " somebody waits too long."),
        new Bilingual(
            "Für jede Plattform mit Rückkanal sagen, wie schnell geantwortet wird.",
            "Say for every two-way platform how fast answers come."),
        Sources.COMPONENTS,
        CommunityRules::hasPlan,
        CommunityRules::unpromised);
  }

  private static List<Fact> unpromised(Strategy strategy) {
    List<ResponseTarget> targets = strategy.community().responseTargets();
    if (targets.isEmpty()) {
      return List.of(
          Fact.at(
              "/community",
              "Der Communityplan nennt keine Antwortzeit.",
              "The community plan names no response time."));
    }
    List<Located<Platform>> twoWay = PlatformRules.twoWay(strategy);
    List<Located<Platform>> found =
        twoWay.stream()
            .filter(platform -> targets.stream().noneMatch(target -> holds(target, platform)))
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.TWO_WAY_PLATFORM, found, twoWay.size(), Platform::name)
                    .have("keine Antwortzeit", "no response time")));
  }

  private static boolean holds(ResponseTarget target, Located<Platform> platform) {
    return target.platform() == null || target.platform().equals(platform.value().id());
  }

  private Rule responseOverBenchmark() {
    return Rule.ofPlan(
        "community.response-over-benchmark",
        Severity.WARNING,
        2,
        HERE,
        new Bilingual(
            "Wer länger wartet als üblich, fragt öffentlich noch einmal oder geht.",
            "Whoever waits longer than usual asks again in public, or leaves."),
        new Bilingual(
            "Die Antwortzeit senken, die Bereitschaft ausdehnen oder die längere Frist dort nennen,"
                + " wo man schreibt.",
            "Shorten the response time, extend the hours of cover, or say where people write that"
                + " it takes longer."),
        thresholds.source(Bound.RESPONSE_MINUTES),
        strategy -> !strategy.community().responseTargets().isEmpty(),
        this::slow);
  }

  private List<Fact> slow(Strategy strategy) {
    List<Fact> facts = new ArrayList<>();
    BigDecimal bound = thresholds.of(Bound.RESPONSE_MINUTES);
    for (Located<ResponseTarget> target :
        Located.each("/community/responseTargets", strategy.community().responseTargets())) {
      BigDecimal wait = roundTheClock(target.value(), strategy.community().coverHours());
      if (wait.compareTo(bound) > 0) {
        facts.add(slow(target, wait, bound));
      }
    }
    return facts;
  }

  /**
   * Minutes that pass on average where only hours of cover count; a lower end if none are known.
   */
  private static BigDecimal roundTheClock(ResponseTarget target, List<CoverHours> covers) {
    BigDecimal promised = BigDecimal.valueOf(target.withinMinutes());
    long covered =
        Math.min(
            MINUTES_OF_A_WEEK,
            covers.stream()
                .filter(
                    cover ->
                        target.platform() == null
                            || cover.platforms().isEmpty()
                            || cover.platforms().contains(target.platform()))
                .mapToLong(cover -> cover.perWeek().toMinutes())
                .sum());
    return Boolean.TRUE.equals(target.serviceHoursOnly()) && covered > 0
        ? promised
            .multiply(BigDecimal.valueOf(MINUTES_OF_A_WEEK))
            .divide(BigDecimal.valueOf(covered), RoundingMode.HALF_UP)
        : promised;
  }

  private static Fact slow(Located<ResponseTarget> target, BigDecimal wait, BigDecimal bound) {
    Bilingual name = Tally.quoted(target.value().name());
    return Fact.at(
        List.of(target.field("withinMinutes")),
        new Bilingual(
            "Die Antwort auf "
                + name.de()
                + " kommt nach bis zu "
                + hours(Tongue.GERMAN, wait)
                + " Stunden, erwartet wird sie binnen "
                + hours(Tongue.GERMAN, bound),
            "The answer to "
                + name.en()
                + " takes up to "
                + hours(Tongue.ENGLISH, wait)
                + " hours, people expect it within "
                + hours(Tongue.ENGLISH, bound)));
  }

  private static String hours(Tongue tongue, BigDecimal minutes) {
    return tongue.number(minutes.divide(MINUTES_OF_AN_HOUR, 1, RoundingMode.HALF_UP));
  }

  private static Rule noEscalation() {
    return Rule.ofPlan(
        "community.no-escalation",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Wer nicht weiß, wen er fragen darf, antwortet zu spät, falsch oder gar nicht.",
            "Who doesn't know whom to ask answers too late, wrongly or not at all."),
        new Bilingual(
            "Festlegen, wann eine Sache an wen weitergeht und binnen welcher Zeit.",
            "Set when a matter goes on to whom, and within which time."),
        Sources.COMPONENTS,
        CommunityRules::hasPlan,
        strategy ->
            strategy.community().escalation().isEmpty()
                ? List.of(
                    Fact.at(
                        "/community",
                        "Der Communityplan sagt nicht, an wen schwierige Fälle gehen.",
                        "The community plan doesn't say to whom difficult matters go."))
                : List.of());
  }

  private static Rule buildingStepsMissing() {
    return Rule.ofPlan(
        "community.building-steps-missing",
        Severity.HINT,
        2,
        HERE,
        new Bilingual(
            "Eine Community entsteht nicht von allein: Von hundert Mitgliedern schreiben nur wenige"
                + " von sich aus.",
            "A community doesn't grow by itself: few of a hundred members write of their own"
                + " accord."),
        new Bilingual(
            "Den Aufbau in Schritte teilen, vom ersten Kreis bis zur Hilfe untereinander, und"
                + " sagen, woran man jeden erkennt.",
            "Divide the building into steps, from the first circle to members helping each other,"
                + " and say how to tell each."),
        Sources.COMPONENTS + "; Nielsen, participation inequality (2006)",
        CommunityRules::hasPlan,
        strategy ->
            strategy.community().steps().isEmpty()
                ? List.of(
                    Fact.at(
                        "/community",
                        "Der Communityplan nennt keine Schritte des Aufbaus.",
                        "The community plan names no steps of building the community."))
                : List.of());
  }

  /** What a plan lacks is only worth telling where there is one, and somebody who can write. */
  private static boolean hasPlan(Strategy strategy) {
    return !isEmpty(strategy.community()) && peopleCanWrite(strategy);
  }

  private static boolean isEmpty(Community community) {
    return community.steps().isEmpty()
        && community.offers().isEmpty()
        && community.rules().isEmpty()
        && community.roles().isEmpty()
        && community.coverHours().isEmpty()
        && community.responseTargets().isEmpty()
        && community.escalation().isEmpty();
  }
}
