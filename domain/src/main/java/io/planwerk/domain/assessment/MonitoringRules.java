package io.planwerk.domain.assessment;

import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.findings.FindingState;
import io.planwerk.domain.findings.HeardFinding;
import io.planwerk.domain.monitoring.MonitoringPlan;
import io.planwerk.domain.monitoring.MonitoringSource;
import io.planwerk.domain.monitoring.Supply;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.monitoring.TopicSubject;
import io.planwerk.domain.orientation.Competitor;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether anybody listens, beyond their own name, and somebody gets to know it. */
final class MonitoringRules {
  private static final Set<TopicSubject> ABOUT_ONESELF =
      Set.of(TopicSubject.COMPANY, TopicSubject.PERSON, TopicSubject.CAMPAIGN);

  private MonitoringRules() {}

  static List<Rule> rules(Thresholds thresholds) {
    return List.of(
        none(), companyOnly(), noRecipient(), notUsed(thresholds), platformUnmonitored());
  }

  private static Rule none() {
    return Rule.ofPlan(
        "monitoring.none",
        Severity.WARNING,
        4,
        Set.of(Perspective.MONITORING),
        new Bilingual(
            "Wer nicht zuhört, erfährt zuletzt, was über Unternehmen, Produkte und Wettbewerber"
                + " gesagt wird, und bemerkt eine Krise erst, wenn sie in der Zeitung steht.",
            "Whoever doesn't listen is the last to know what is said about company, products and"
                + " competitors, and notices a crisis only once it is in the papers."),
        new Bilingual(
            "Themen mit Suchbegriffen festlegen: Unternehmen, Produkte, Wettbewerber.",
            "Set topics with their search terms: company, products, competitors."),
        Sources.bitkom(6),
        Rule.ALWAYS,
        strategy ->
            strategy.monitoring().topics().isEmpty()
                ? List.of(
                    Fact.at(
                        "/monitoring",
                        "Es gibt kein Monitoring: kein Thema wird beobachtet.",
                        "There is no monitoring: no topic is listened for."))
                : List.of());
  }

  private static Rule companyOnly() {
    return Rule.ofPlan(
        "monitoring.company-only",
        Severity.WARNING,
        2,
        Set.of(Perspective.MONITORING),
        new Bilingual(
            "Wer nur nach dem eigenen Namen sucht, hört weder, was an den Angeboten stört, noch,"
                + " was andere besser machen.",
            "Whoever looks for nothing but their own name hears neither what is wrong with their"
                + " offers nor what others do better."),
        new Bilingual(
            "Themen zu Produkten oder Leistungen, Wettbewerbern oder dem eigenen Feld aufnehmen.",
            "Add topics on products or services, competitors or the field you work in."),
        Sources.bitkom(6),
        strategy ->
            topics(strategy).stream().anyMatch(MonitoringRules::looksOutside) || inward(strategy),
        MonitoringRules::inwardFacts);
  }

  private static List<Topic> topics(Strategy strategy) {
    return strategy.monitoring().topics();
  }

  private static boolean looksOutside(Topic topic) {
    return topic.competitor() != null
        || (topic.subject() != null && !ABOUT_ONESELF.contains(topic.subject()));
  }

  /** What a topic without a subject is about nobody can tell. */
  private static boolean inward(Strategy strategy) {
    return !topics(strategy).isEmpty()
        && topics(strategy).stream()
            .allMatch(topic -> topic.subject() != null && !looksOutside(topic));
  }

  private static List<Fact> inwardFacts(Strategy strategy) {
    if (!inward(strategy)) {
      return List.of();
    }
    List<Located<Topic>> found = Located.each("/monitoring/topics", topics(strategy));
    Fact fact =
        Fact.at(
            Located.pointers(found),
            Tally.of(Noun.TOPIC, found, found.size(), Topic::name)
                .are("über das eigene Haus", "about the organisation itself"));
    List<JsonPatch.Operation> rivals = rivals(strategy);
    return List.of(rivals.isEmpty() ? fact : fact.mendedBy(new JsonPatch(rivals)));
  }

  /** Competitors that are known by name can be listened for by their name. */
  private static List<JsonPatch.Operation> rivals(Strategy strategy) {
    Set<String> taken = taken(strategy.monitoring());
    List<JsonPatch.Operation> operations = new ArrayList<>();
    for (Competitor competitor : strategy.orientation().competitors()) {
      Map<String, Object> topic = new LinkedHashMap<>();
      topic.put("id", free(competitor.id().value(), taken));
      topic.put("name", competitor.name().value());
      topic.put("subject", TopicSubject.COMPETITOR.name());
      topic.put("competitor", competitor.id().value());
      topic.put("terms", List.of(competitor.name().value()));
      operations.add(new JsonPatch.Operation.Add(end("topics"), topic));
    }
    return operations;
  }

  private static Pointer end(String collection) {
    return Pointer.ROOT.child("monitoring").child(collection).child("-");
  }

  private static Set<String> taken(MonitoringPlan plan) {
    return Stream.of(
            plan.topics().stream().map(Topic::id),
            plan.sources().stream().map(MonitoringSource::id),
            plan.supplies().stream().map(Supply::id))
        .flatMap(ids -> ids)
        .map(EntityId::value)
        .collect(Collectors.toSet());
  }

  /** The slug, or one that is like it, that isn't taken yet; it is then. */
  private static String free(String slug, Set<String> taken) {
    return Stream.concat(
            Stream.of(slug),
            IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> Slug.numbered(slug, number)))
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }

  private static Rule noRecipient() {
    return Rule.ofPlan(
        "monitoring.no-recipient",
        Severity.WARNING,
        3,
        Set.of(Perspective.MONITORING, Perspective.BUSINESS_INTEGRATION),
        new Bilingual(
            "Was beobachtet wird und niemanden erreicht, hat keine Folgen.",
            "What is listened for and reaches nobody has no consequences."),
        new Bilingual(
            "Je Thema festlegen, welche Person oder Abteilung es wie oft und wozu bekommt.",
            "Set for each topic which person or department gets it, how often and what for."),
        Sources.bitkom(6) + "; " + Sources.CHAIN_AND_CHANGE,
        strategy -> !topics(strategy).isEmpty(),
        MonitoringRules::unheard);
  }

  private static List<Fact> unheard(Strategy strategy) {
    List<Supply> received =
        strategy.monitoring().supplies().stream()
            .filter(supply -> supply.person() != null || supply.unit() != null)
            .toList();
    List<Located<Topic>> found =
        Located.each("/monitoring/topics", topics(strategy)).stream()
            .filter(
                topic -> received.stream().noneMatch(supply -> tells(supply, topic.value().id())))
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.TOPIC, found, topics(strategy).size(), Topic::name)
                    .have("keinen Empfänger", "no recipient")));
  }

  private static boolean tells(Supply supply, TopicId topic) {
    return supply.topics().isEmpty() || supply.topics().contains(topic);
  }

  private static Rule notUsed(Thresholds thresholds) {
    int weeks = thresholds.of(Bound.FINDING_WEEKS).intValue();
    return new Rule(
        "monitoring.not-used",
        Severity.WARNING,
        3,
        Set.of(Perspective.MONITORING),
        new Bilingual(
            "Wer zuhört und nichts daraus macht, bezahlt für ein Archiv; und wer Hinweise gibt,"
                + " gibt bald keine mehr.",
            "Whoever listens and does nothing with it pays for an archive, and whoever gave hints"
                + " soon gives none."),
        new Bilingual(
            "Mit der Abteilung klären, was aus der Erkenntnis wurde, und es eintragen; was niemand"
                + " braucht, mit Grund abschließen.",
            "Settle with the department what came of the finding and enter it; close with a reason"
                + " what nobody needs."),
        Sources.bitkom(6),
        evidence -> evidence.course() != null && !evidence.course().findings().isEmpty(),
        evidence ->
            evidence.course() == null
                ? List.of()
                : unused(evidence.strategy(), evidence.course().findings(), evidence.day(), weeks));
  }

  private static List<Fact> unused(
      Strategy strategy, List<HeardFinding> findings, LocalDate day, int weeks) {
    List<HeardFinding> old =
        findings.stream()
            .filter(one -> one.state() != FindingState.CLOSED)
            .filter(one -> Evidence.today(strategy, one.at()).plusWeeks(weeks).isBefore(day))
            .toList();
    if (old.isEmpty()) {
      return List.of();
    }
    List<Bilingual> names = old.stream().map(one -> Tally.quoted(one.entry().name())).toList();
    return List.of(
        Fact.at(
            "/monitoring",
            "Von "
                + findings.size()
                + " Erkenntnissen haben "
                + old.size()
                + " seit mehr als "
                + weeks
                + " Wochen kein Ergebnis: "
                + Tongue.GERMAN.list(names)
                + ".",
            "Of "
                + findings.size()
                + " findings, "
                + old.size()
                + " have had no outcome for more than "
                + weeks
                + " weeks: "
                + Tongue.ENGLISH.list(names)
                + "."));
  }

  private static Rule platformUnmonitored() {
    return Rule.ofPlan(
        "monitoring.platform-unmonitored",
        Severity.WARNING,
        2,
        Set.of(Perspective.MONITORING, Perspective.PLATFORM_PLAN, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Auf der eigenen Plattform beginnt die meiste Kritik; wer dort nicht mitliest, lässt"
                + " sie unbeantwortet wachsen.",
            "Most criticism begins on your own platform; whoever doesn't read along lets it grow"
                + " unanswered."),
        new Bilingual(
            "Jede Plattform, auf der Menschen schreiben können, als Quelle aufnehmen und sagen,"
                + " womit sie beobachtet wird.",
            "Add each platform on which people can write as a source and say by which tool it is"
                + " watched."),
        Sources.bitkom(6),
        strategy -> isListening(strategy) && !open(strategy).isEmpty(),
        MonitoringRules::unwatched);
  }

  private static boolean isListening(Strategy strategy) {
    MonitoringPlan plan = strategy.monitoring();
    return !(plan.topics().isEmpty() && plan.sources().isEmpty());
  }

  /** Platforms on which people can write, for all that is known. */
  private static List<Located<Platform>> open(Strategy strategy) {
    return PlatformRules.inUse(strategy).stream()
        .filter(platform -> !Boolean.FALSE.equals(platform.value().twoWay()))
        .toList();
  }

  private static List<Fact> unwatched(Strategy strategy) {
    List<MonitoringSource> sources = strategy.monitoring().sources();
    List<Located<Platform>> open = open(strategy);
    List<Located<Platform>> found =
        open.stream()
            .filter(
                platform -> sources.stream().noneMatch(source -> watches(source, platform.value())))
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                    Located.pointers(found),
                    Tally.of(Noun.PLATFORM, found, open.size(), Platform::name)
                        .are("keine Quelle des Monitorings", "no source of the monitoring"))
                .mendedBy(new JsonPatch(sources(strategy, found))));
  }

  private static boolean watches(MonitoringSource source, Platform platform) {
    return platform.id().equals(source.platform())
        || (source.platform() == null
            && platform.network() != null
            && platform.network().equals(source.network()));
  }

  private static List<JsonPatch.Operation> sources(
      Strategy strategy, List<Located<Platform>> platforms) {
    Set<String> taken = taken(strategy.monitoring());
    List<JsonPatch.Operation> operations = new ArrayList<>();
    if (strategy.monitoring().sources().isEmpty()) {
      operations.add(new JsonPatch.Operation.Add(end("sources").parent(), List.of()));
    }
    for (Located<Platform> platform : platforms) {
      Map<String, Object> source = new LinkedHashMap<>();
      source.put("id", free(platform.value().id().value(), taken));
      source.put("name", platform.value().name().value());
      source.put("platform", platform.value().id().value());
      operations.add(new JsonPatch.Operation.Add(end("sources"), source));
    }
    return operations;
  }
}
