package io.planwerk.domain.assessment;

import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the launch goes in steps that an organisation can keep up with and learn from. */
final class LaunchRules {
  private static final Set<Perspective> HERE = Set.of(Perspective.FACTOR_LAUNCH);

  private final Thresholds thresholds;

  LaunchRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(bigBang(), noExitCriteria(), tooFast(), lessonMissing());
  }

  /**
   * A stage with the platforms that are new in it: served by no earlier stage, and not open before
   * the launch anyway.
   */
  private record Opening(Located<Stage> stage, List<Platform> platforms) {
    static List<Opening> in(Strategy strategy) {
      Map<PlatformId, Platform> platforms = new HashMap<>();
      strategy.platforms().items().forEach(platform -> platforms.put(platform.id(), platform));
      Set<PlatformId> served = new HashSet<>();
      List<Opening> openings = new ArrayList<>();
      for (Located<Stage> stage : stages(strategy)) {
        List<Platform> opened =
            stage.value().platforms().stream()
                .filter(served::add)
                .flatMap(id -> Optional.ofNullable(platforms.get(id)).stream())
                .filter(platform -> !isOpenBefore(platform, stage.value()))
                .toList();
        openings.add(new Opening(stage, opened));
      }
      return openings;
    }

    private static boolean isOpenBefore(Platform platform, Stage stage) {
      if (platform.launch() != null && stage.span() != null) {
        return platform.launch().compareTo(stage.span().from()) < 0;
      }
      return platform.state() == PlatformState.LIVE || platform.state() == PlatformState.LEAVING;
    }

    /** Whether the stage goes public anew; one that only goes on elsewhere begins nothing. */
    boolean isLaunch() {
      Stage scope = stage.value();
      return !platforms.isEmpty() || (scope.platforms().isEmpty() && !scope.audiences().isEmpty());
    }

    List<Bilingual> names() {
      return platforms.stream().map(platform -> Tally.quoted(platform.name())).toList();
    }
  }

  private static List<Located<Stage>> stages(Strategy strategy) {
    return Located.each("/roadmap/stages", strategy.roadmap().stages());
  }

  private Rule bigBang() {
    return Rule.ofPlan(
        "roadmap.big-bang",
        Severity.WARNING,
        4,
        HERE,
        new Bilingual(
            "Zu viel auf einmal überfordert eine Organisation schnell; wer klein beginnt, macht"
                + " seine Fehler vor wenigen.",
            "Too much at once soon asks too much of an organisation; who begins small makes the"
                + " mistakes before few people."),
        new Bilingual(
            "Mit einer Zielgruppe und einem Instrument beginnen und den Rest auf spätere Stufen"
                + " legen.",
            "Begin with one audience and one instrument and move the rest to later stages."),
        Sources.SUCCESS_FACTORS + "; " + thresholds.source(Bound.FIRST_STAGE),
        strategy -> first(strategy).filter(Opening::isLaunch).isPresent(),
        strategy -> first(strategy).flatMap(this::tooMuch).stream().toList());
  }

  private static Optional<Opening> first(Strategy strategy) {
    return Opening.in(strategy).stream().findFirst();
  }

  private Optional<Fact> tooMuch(Opening first) {
    int bound = thresholds.of(Bound.FIRST_STAGE).intValue();
    int audiences = first.stage().value().audiences().size();
    int platforms = first.platforms().size();
    List<String> pointers = new ArrayList<>();
    if (audiences > bound) {
      pointers.add(first.stage().field("audiences"));
    }
    if (platforms > bound) {
      pointers.add(first.stage().field("platforms"));
    }
    if (pointers.isEmpty()) {
      return Optional.empty();
    }
    Bilingual name = Tally.quoted(first.stage().value().name());
    List<String> german = new ArrayList<>();
    List<String> english = new ArrayList<>();
    if (audiences > 0) {
      german.add(audiences + " " + Noun.AUDIENCE.german(audiences));
      english.add(audiences + " " + Noun.AUDIENCE.english(audiences));
    }
    if (platforms > 0) {
      german.add(platforms + " " + Noun.NEW_PLATFORM.german(platforms));
      english.add(platforms + " " + Noun.NEW_PLATFORM.english(platforms));
    }
    return Optional.of(
        Fact.at(
            pointers,
            new Bilingual(
                "Die erste Stufe "
                    + name.de()
                    + " beginnt mit "
                    + String.join(" und ", german)
                    + " (Grenze: je "
                    + bound
                    + ")"
                    + (platforms == 0 ? "" : ": " + Tongue.GERMAN.list(first.names())),
                "The first stage "
                    + name.en()
                    + " begins with "
                    + String.join(" and ", english)
                    + " (bound: "
                    + bound
                    + " each)"
                    + (platforms == 0 ? "" : ": " + Tongue.ENGLISH.list(first.names())))));
  }

  private static Rule noExitCriteria() {
    return Rule.ofPlan(
        "roadmap.no-exit-criteria",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Ohne Kriterien endet eine Stufe am Kalendertag, ob sie gelungen ist oder nicht.",
            "Without criteria a stage ends on a day of the calendar, whether it went well or not."),
        new Bilingual(
            "Je Stufe festlegen, was gemessen oder festgestellt sein muss, bevor die nächste"
                + " beginnt.",
            "Set for each stage what has to be measured or seen before the next one begins."),
        Sources.SUCCESS_FACTORS,
        strategy -> !strategy.roadmap().stages().isEmpty(),
        strategy -> {
          List<Located<Stage>> stages = stages(strategy);
          List<Located<Stage>> found =
              stages.stream().filter(stage -> stage.value().exit().isEmpty()).toList();
          return found.isEmpty()
              ? List.of()
              : List.of(
                  Fact.at(
                      Located.pointers(found),
                      Tally.of(Noun.STAGE, found, stages.size(), Stage::name)
                          .have("keine Kriterien für den Abschluss", "no exit criteria")));
        });
  }

  private Rule tooFast() {
    return Rule.ofPlan(
        "roadmap.too-fast",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Jede neue Plattform will gefüllt und beantwortet sein; mehrere zugleich bekommen alle"
                + " zu wenig.",
            "Every new platform wants to be filled and answered; several at once all get too"
                + " little."),
        new Bilingual(
            "Plattformen auf weitere Stufen verteilen oder die weglassen, die keine Rolle haben.",
            "Spread the platforms over more stages, or leave out those without a role."),
        Sources.SUCCESS_FACTORS + "; " + thresholds.source(Bound.NEW_PLATFORMS_PER_STAGE),
        strategy -> later(strategy).stream().anyMatch(stage -> !stage.platforms().isEmpty()),
        strategy -> {
          int limit = limit(strategy);
          return later(strategy).stream()
              .filter(opening -> opening.platforms().size() > limit)
              .map(opening -> tooMany(opening, limit))
              .toList();
        });
  }

  /** The first stage is held against a bound of its own. */
  private static List<Opening> later(Strategy strategy) {
    return Opening.in(strategy).stream().skip(1).toList();
  }

  private int limit(Strategy strategy) {
    Integer own = strategy.roadmap().newPlatformsPerStage();
    return own == null ? thresholds.of(Bound.NEW_PLATFORMS_PER_STAGE).intValue() : own;
  }

  private static Fact tooMany(Opening opening, int limit) {
    Bilingual name = Tally.quoted(opening.stage().value().name());
    int count = opening.platforms().size();
    return Fact.at(
        List.of(opening.stage().field("platforms")),
        new Bilingual(
            name.de()
                + " beginnt mit "
                + count
                + " "
                + Noun.NEW_PLATFORM.german(count)
                + " (Grenze: "
                + limit
                + "): "
                + Tongue.GERMAN.list(opening.names()),
            name.en()
                + " begins with "
                + count
                + " "
                + Noun.NEW_PLATFORM.english(count)
                + " (bound: "
                + limit
                + "): "
                + Tongue.ENGLISH.list(opening.names())));
  }

  private static Rule lessonMissing() {
    return new Rule(
        "roadmap.lesson-missing",
        Severity.WARNING,
        3,
        HERE,
        new Bilingual(
            "Was nicht festgehalten wird, wird wiederholt: „learning by doing“ endet so in einer"
                + " Sackgasse.",
            "What isn't kept gets repeated: that is how 'learning by doing' ends in a dead end."),
        new Bilingual(
            "Mit den Beteiligten festhalten, was gelungen ist, was nicht, und was daraus folgt.",
            "Write down with those who took part what went well, what didn't, and what follows."),
        Sources.COMPONENTS,
        evidence -> !over(evidence).isEmpty(),
        LaunchRules::withoutLesson);
  }

  private static List<Located<Stage>> over(Evidence evidence) {
    return stages(evidence.strategy()).stream()
        .filter(stage -> isOver(stage.value(), evidence))
        .toList();
  }

  private static boolean isOver(Stage stage, Evidence evidence) {
    Evidence.Course course = evidence.course();
    return (course != null && course.closedStages().contains(stage.id()))
        || isOver(stage, evidence.day());
  }

  private static boolean isOver(Stage stage, LocalDate day) {
    Month last = stage.span() == null ? null : stage.span().to();
    return last != null && last.value().atEndOfMonth().isBefore(day);
  }

  private static List<Fact> withoutLesson(Evidence evidence) {
    List<Located<Stage>> over = over(evidence);
    List<Located<Stage>> found =
        over.stream().filter(stage -> stage.value().lessons().isEmpty()).toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Located.pointers(found),
                Tally.of(Noun.STAGE_OVER, found, over.size(), Stage::name)
                    .have("keine Lehre festgehalten", "no lesson on record")));
  }
}
