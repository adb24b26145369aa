package io.planwerk.domain.lessons;

import static io.planwerk.domain.shared.Tongue.ENGLISH;
import static io.planwerk.domain.shared.Tongue.GERMAN;

import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.lessons.LearntLesson.Origin;
import io.planwerk.domain.lessons.LearntLesson.Step;
import io.planwerk.domain.lessons.LearntLesson.Taught;
import io.planwerk.domain.roadmap.Lesson;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one strategy can learn from its own earlier stages and from the other strategies of its
 * organisation, which are handed in one by one, so that they needn't be in memory together.
 *
 * <p>A lesson applies where something it speaks of is found again; what answers to what across
 * strategies is told by {@link Counterparts}. It applies at each of these places, and at each stage
 * that has one of them in its scope. A lesson that names nothing applies to the whole. One that
 * names something of which nothing is found here doesn't apply and is left out.
 */
public final class LessonsLearnt {
  private final Strategy strategy;
  private final Ground ground;
  private final List<Scope> stages;
  private final List<LearntLesson> own;
  private final Set<Taught> known = new HashSet<>();

  /** Prepares to show lessons to a strategy. */
  public LessonsLearnt(Strategy strategy) {
    this.strategy = strategy;
    this.ground = Ground.of(strategy);
    this.stages = scopes(strategy, ground);
    this.own = taughtBefore();
    own.forEach(lesson -> known.add(lesson.lesson()));
  }

  private static List<Scope> scopes(Strategy strategy, Ground ground) {
    List<Stage> stages = strategy.roadmap().stages();
    List<Scope> scopes = new ArrayList<>(stages.size());
    for (int i = 0; i < stages.size(); i++) {
      scopes.add(Scope.of(stages.get(i), "/roadmap/stages/" + i, ground));
    }
    return List.copyOf(scopes);
  }

  /** Where a stage of this strategy stands; empty when it has none of this id. */
  public Optional<Pointer> stage(StageId id) {
    return stages.stream()
        .filter(scope -> scope.stage().id().equals(id))
        .findFirst()
        .flatMap(scope -> Pointer.parse(scope.pointer()));
  }

  /**
   * The lessons of this strategy's stages that apply to later stages of it, in the order of the
   * roadmap. They apply only where a later stage has something to do with what they speak of, or
   * with another account on the same network.
   */
  public List<LearntLesson> ofEarlierStages() {
    return own;
  }

  /**
   * The lessons of another strategy that apply to this one; none when it belongs to another
   * organisation, or begins only after this one has ended. Strategies that run at the same time
   * teach each other: a lesson speaks of what is over, whenever its strategy ends. Where a period
   * isn't known, nothing is ruled out. A lesson that this strategy took over word for word and that
   * is among {@link #ofEarlierStages} isn't told again.
   */
  public List<LearntLesson> of(Strategy other) {
    if (!other.organisationId().equals(strategy.organisationId()) || isOnlyToCome(other)) {
      return List.of();
    }
    Counterparts counterparts = new Counterparts(Ground.of(other), ground);
    List<LearntLesson> found = new ArrayList<>();
    for (Stage stage : other.roadmap().stages()) {
      for (Lesson lesson : stage.lessons()) {
        if (!known.contains(taught(lesson))) {
          brought(other, stage, lesson, counterparts.of(lesson)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private boolean isOnlyToCome(Strategy other) {
    DateSpan here = strategy.period();
    DateSpan there = other.period();
    return here != null && here.to() != null && there != null && there.from().isAfter(here.to());
  }

  private List<LearntLesson> taughtBefore() {
    Counterparts counterparts = new Counterparts(ground, ground);
    List<LearntLesson> found = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i).stage();
      List<Scope> later = stages.subList(i + 1, stages.size());
      for (Lesson lesson : stage.lessons()) {
        List<Match> matches =
            counterparts.of(lesson).stream()
                .filter(match -> later.stream().anyMatch(scope -> scope.holds(match)))
                .toList();
        goingOn(stage, lesson, matches, later).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private Optional<LearntLesson> brought(
      Strategy other, Stage stage, Lesson lesson, List<Match> matches) {
    if (namesNothing(lesson)) {
      return Optional.of(
          shown(
              other,
              stage,
              lesson,
              Closeness.WHOLE,
              List.of(Pointer.ROOT.toString()),
              new Bilingual(
                  "Nennt nichts Einzelnes und gilt darum für die ganze Strategie.",
                  "Names nothing in particular and so applies to the strategy as a whole.")));
    }
    return applying(
        other, stage, lesson, matches, stages, new Bilingual("Gilt hier für ", "Applies here to "));
  }

  private Optional<LearntLesson> goingOn(
      Stage stage, Lesson lesson, List<Match> matches, List<Scope> later) {
    if (namesNothing(lesson) && !later.isEmpty()) {
      return Optional.of(
          shown(
              strategy,
              stage,
              lesson,
              Closeness.WHOLE,
              later.stream().map(Scope::pointer).toList(),
              new Bilingual(
                  "Nennt nichts Einzelnes und gilt darum weiter" + in(later).de() + ".",
                  "Names nothing in particular and so goes on to apply" + in(later).en() + ".")));
    }
    return applying(
        strategy,
        stage,
        lesson,
        matches,
        later,
        new Bilingual("Gilt weiter für ", "Goes on to apply to "));
  }

  private static boolean namesNothing(Lesson lesson) {
    return lesson.audiences().isEmpty()
        && lesson.platforms().isEmpty()
        && lesson.measures().isEmpty();
  }

  private static Optional<LearntLesson> applying(
      Strategy from,
      Stage stage,
      Lesson lesson,
      List<Match> matches,
      List<Scope> stages,
      Bilingual opening) {
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    List<Scope> touched = stages.stream().filter(scope -> scope.holdsAny(matches)).toList();
    List<Bilingual> words = matches.stream().map(Match::words).toList();
    return Optional.of(
        shown(
            from,
            stage,
            lesson,
            closeness(lesson, matches),
            Stream.concat(
                    matches.stream().map(match -> match.here().pointer()),
                    touched.stream().map(Scope::pointer))
                .toList(),
            new Bilingual(
                opening.de() + GERMAN.list(words) + in(touched).de() + ".",
                opening.en() + ENGLISH.list(words) + in(touched).en() + ".")));
  }

  /** In which stages, as the end of a sentence; nothing where there are none. */
  private static Bilingual in(List<Scope> stages) {
    if (stages.isEmpty()) {
      return new Bilingual("", "");
    }
    List<Bilingual> names =
        stages.stream()
            .map(scope -> scope.stage().name().value())
            .map(name -> new Bilingual(GERMAN.quoted(name), ENGLISH.quoted(name)))
            .toList();
    return new Bilingual(
        (names.size() == 1 ? ", in der Stufe " : ", in den Stufen ") + GERMAN.list(names),
        (names.size() == 1 ? ", in the stage " : ", in the stages ") + ENGLISH.list(names));
  }

  private static Closeness closeness(Lesson lesson, List<Match> matches) {
    boolean platform = has(matches, Match.Kind.PLATFORM) || has(matches, Match.Kind.NETWORK);
    boolean audience = has(matches, Match.Kind.AUDIENCE);
    boolean both = !lesson.platforms().isEmpty() && !lesson.audiences().isEmpty();
    if (has(matches, Match.Kind.MEASURE)) {
      return Closeness.MEASURE;
    }
    if (platform && audience) {
      return Closeness.PLATFORM_AND_AUDIENCE;
    }
    if (!both && (platform || audience)) {
      return Closeness.PLATFORM_OR_AUDIENCE;
    }
    return has(matches, Match.Kind.SIMILAR_MEASURE) ? Closeness.SIMILAR_MEASURE : Closeness.IN_PART;
  }

  private static boolean has(List<Match> matches, Match.Kind kind) {
    return matches.stream().anyMatch(match -> match.kind() == kind);
  }

  private static LearntLesson shown(
      Strategy from,
      Stage stage,
      Lesson lesson,
      Closeness closeness,
      List<String> pointers,
      Bilingual reason) {
    return new LearntLesson(
        taught(lesson),
        new Origin(from.id(), from.name(), from.period()),
        new Step(stage.id(), stage.name(), stage.span()),
        closeness,
        pointers,
        reason);
  }

  private static Taught taught(Lesson lesson) {
    return new Taught(lesson.id(), lesson.name(), lesson.text());
  }
}
