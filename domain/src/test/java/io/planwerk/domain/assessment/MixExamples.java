package io.planwerk.domain.assessment;

import static io.planwerk.domain.assessment.Plan.fields;
import static io.planwerk.domain.assessment.RulesTest.always;
import static io.planwerk.domain.assessment.RulesTest.where;

import io.planwerk.domain.assessment.RulesTest.Example;
import java.util.List;
import java.util.stream.Stream;

/** Examples of the rules on audiences, monitoring, content, platforms and crisis. */
final class MixExamples {
  private MixExamples() {}

  static Stream<Example> examples() {
    return Stream.of(audiences(), monitoring(), content(), platforms(), crisis())
        .flatMap(examples -> examples);
  }

  private static Stream<Example> audiences() {
    return Stream.of(
        where(
            "audiences.platform-mismatch",
            found("youtube", 0.3).platform("x", "network", "x", "audiences", List.of("builders")),
            List.of("/platforms/items/0/audiences/0"),
            found("youtube", 0.3)
                .platform("films", "network", "youtube", "audiences", List.of("builders")),
            Plan.draft().audience("builders").platform("x", "audiences", List.of("builders"))),
        where(
            "audiences.niche-ignored",
            niche("trade-forum", 0.2),
            List.of("/audiences/items/0/presences/0"),
            niche("trade-forum", 0.2)
                .add("monitoring", "sources", "forum", "network", "trade-forum"),
            niche("trade-forum", 0.05)),
        always(
            "contributors.none",
            Plan.draft(),
            List.of("/audiences"),
            Plan.draft().add("audiences", "contributors", "fans")));
  }

  private static Stream<Example> monitoring() {
    return Stream.of(
        where(
            "monitoring.company-only",
            topic("we", "COMPANY").add("monitoring", "topics", "boss", "subject", "PERSON"),
            List.of("/monitoring/topics/0", "/monitoring/topics/1"),
            topic("we", "COMPANY").add("monitoring", "topics", "field", "subject", "INDUSTRY"),
            Plan.draft().add("monitoring", "topics", "something")),
        where(
            "monitoring.no-recipient",
            topic("we", "COMPANY")
                .person("head")
                .add("monitoring", "topics", "field")
                .add("monitoring", "supplies", "week", "topics", List.of("we"), "person", "head")
                .add("monitoring", "supplies", "nobody", "topics", List.of("field")),
            List.of("/monitoring/topics/1"),
            topic("we", "COMPANY")
                .person("head")
                .add("monitoring", "supplies", "week", "person", "head"),
            Plan.draft()),
        where(
            "monitoring.not-used",
            Plan.draft().learnt("Preise", "2027-03-01"),
            List.of("/monitoring"),
            Plan.draft().learnt("Preise", "2027-06-01"),
            Plan.draft()),
        where(
            "monitoring.platform-unmonitored",
            topic("we", "COMPANY")
                .platform("forum", "twoWay", true)
                .platform("pictures", "network", "instagram")
                .add("monitoring", "sources", "pictures", "network", "instagram"),
            List.of("/platforms/items/0"),
            topic("we", "COMPANY")
                .platform("forum", "twoWay", true)
                .add("monitoring", "sources", "forum", "platform", "forum"),
            topic("we", "COMPANY").platform("blog", "twoWay", false)));
  }

  private static Stream<Example> content() {
    return Stream.of(
        where(
            "content.no-seo",
            Plan.draft()
                .theme("advice")
                .add("content", "keywords", "answered", "theme", "advice")
                .add("content", "keywords", "open"),
            List.of("/content/keywords/1"),
            Plan.draft().theme("advice").add("content", "keywords", "answered", "theme", "advice"),
            Plan.draft()),
        where(
            "content.no-internal",
            Plan.draft().theme("advice").person("head").person("editor"),
            List.of("/content"),
            Plan.draft()
                .theme("advice")
                .person("editors", "headcount", 2)
                .add(
                    "orchestration",
                    "activities",
                    "meeting",
                    "from",
                    "2027-02-02",
                    "internal",
                    true),
            Plan.draft().theme("advice").person("head")),
        where(
            "content.one-format",
            Plan.draft()
                .platform("films")
                .platform("pictures")
                .add("content", "formats", "long", "medium", "VIDEO")
                .add("content", "formats", "short", "medium", "VIDEO"),
            List.of("/content/formats/0", "/content/formats/1"),
            Plan.draft()
                .platform("films")
                .platform("pictures")
                .add("content", "formats", "long", "medium", "VIDEO")
                .add("content", "formats", "picture", "medium", "IMAGE"),
            Plan.draft().platform("films").add("content", "formats", "long", "medium", "VIDEO")),
        where(
            "content.cadence-over-capacity",
            filming(8, 3),
            List.of("/content/cadences/0"),
            filming(8, 2.5),
            filming(8, 3).person("editor", "skills", skilled(0.5))));
  }

  /** Twenty hours of film, and as many pieces of so many hours. */
  private static Plan filming(int pieces, double hoursPerPiece) {
    return Plan.draft()
        .add("resources", "skills", "film")
        .person("maker", "hoursPerMonth", 20, "skills", skilled(1))
        .platform("films")
        .add("content", "formats", "long", "skill", "film", "hoursPerPiece", hoursPerPiece)
        .say("content", "cadences", List.of(cadence("weekly", "long", pieces)));
  }

  static Object cadence(String id, String format, int pieces) {
    return fields("id", id, "platform", "films", "format", format, "piecesPerMonth", pieces);
  }

  private static Object skilled(double level) {
    return List.of(fields("skill", "film", "level", level));
  }

  private static Stream<Example> platforms() {
    return Stream.of(
        where(
            "platforms.same-role-twice",
            Plan.draft()
                .platform("films", "role", "Show how it works.")
                .platform("forum", "role", "Help")
                .platform("clips", "role", "show how it works"),
            List.of("/platforms/items/0/role", "/platforms/items/2/role"),
            Plan.draft()
                .audience("builders")
                .audience("owners")
                .platform("films", "role", "Show", "audiences", List.of("builders"))
                .platform("clips", "role", "Show", "audiences", List.of("owners")),
            Plan.draft().platform("films", "role", "Show").platform("forum")),
        where(
            "platforms.uniform-appearance",
            Plan.draft().platform("films").platform("forum"),
            List.of("/content"),
            Plan.draft()
                .platform("films")
                .platform("forum")
                .say("content", "brandRules", fields("guide", "https://example.org/guide")),
            Plan.draft().platform("films")),
        where(
            "platforms.one-platform-dependence",
            Plan.draft().platform("films").platform("old", "state", "CLOSED"),
            List.of("/platforms/items/0"),
            Plan.draft().platform("films").platform("forum"),
            Plan.draft().platform("blog", "ownership", "OWN")),
        where(
            "platforms.account-security",
            Plan.of2027()
                .platform("films", "security", safe("2027-01-01"))
                .platform("forum", "security", fields("recoveryContact", "head")),
            List.of("/platforms/items/1"),
            Plan.of2027().platform("films", "security", safe("2026-06-01")),
            Plan.draft().platform("old", "state", "CLOSED")));
  }

  private static Object safe(String reviewedOn) {
    return fields(
        "twoFactor",
        true,
        "personalLoginsOnly",
        true,
        "recoveryContact",
        "head",
        "accessReviewedOn",
        reviewedOn);
  }

  private static Stream<Example> crisis() {
    return Stream.of(
        where(
            "crisis.no-thresholds",
            Plan.draft()
                .add("crisis", "levels", "calm", "level", 0)
                .add("crisis", "levels", "breeze", "level", 2, "mentionsPerHour", 8)
                .add("crisis", "levels", "storm", "level", 5),
            List.of("/crisis/levels/2"),
            Plan.draft()
                .add("crisis", "levels", "breeze", "level", 2, "mentionsPerHour", 8)
                .add("crisis", "levels", "storm", "level", 5, "trigger", "Papers ask"),
            Plan.draft()),
        where(
            "crisis.no-drill",
            Plan.draft().add("crisis", "drills", "night", "on", "2026-05-31", "done", true),
            List.of("/crisis/drills"),
            Plan.draft().add("crisis", "drills", "night", "on", "2026-06-01", "done", true),
            Plan.draft()),
        where(
            "crisis.cover-gap",
            cover("09:00", "20:00"),
            List.of("/crisis/coverHours"),
            cover("09:00", "21:00"),
            Plan.draft()),
        where(
            "crisis.contact-outdated",
            Plan.of2027()
                .person("speaker", "contact", "Phone", "contactCheckedOn", "2026-05-31")
                .add("crisis", "team", "speaking", "person", "speaker")
                .add("crisis", "chain", "tell", "person", "speaker"),
            List.of("/resources/people/1"),
            Plan.of2027()
                .person("speaker", "contact", "Phone", "contactCheckedOn", "2026-06-01")
                .add("crisis", "team", "speaking", "person", "speaker")
                .add("crisis", "team", "deciding", "person", "head", "reachable", "Phone"),
            Plan.of2027().add("crisis", "team", "speaking")));
  }

  private static Plan cover(String from, String to) {
    return Plan.draft()
        .add(
            "crisis",
            "coverHours",
            "daily",
            "days",
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
            "from",
            from,
            "to",
            to);
  }

  private static Plan found(String network, double share) {
    return Plan.draft()
        .audience("builders", "presences", List.of(fields("network", network, "share", share)));
  }

  private static Plan niche(String network, double share) {
    return Plan.draft()
        .audience(
            "builders",
            "presences",
            List.of(fields("network", network, "share", share, "niche", true)));
  }

  private static Plan topic(String id, String subject) {
    return Plan.draft().add("monitoring", "topics", id, "subject", subject);
  }
}
