package io.planwerk.application.lessons;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.lessons.LearntLesson;
import io.planwerk.domain.lessons.LessonsLearnt;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategySummary;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gathers lessons from the strategies of the port {@link Strategies}. One strategy is held beside
 * the one that is shown something, and no more lessons than a page takes, however many there are.
 */
public final class StrategyLessonsService implements StrategyLessons {
  private static final int AT_ONCE = 100;

  private final Strategies strategies;

  @Inject
  public StrategyLessonsService(Strategies strategies) {
    this.strategies = strategies;
  }

  @Override
  public Outcome<Told> lessons(Actor actor, StrategyId id, Wish wish, Page.Request page) {
    return strategies
        .find(actor.workspace(), id)
        .<Outcome<Told>>map(saved -> new Outcome.Done<>(told(actor.workspace(), saved, wish, page)))
        .orElseGet(() -> missing(actor, id));
  }

  private Told told(WorkspaceId workspace, Saved saved, Wish wish, Page.Request page) {
    Strategy strategy = saved.document().strategy();
    LessonsLearnt lessons = new LessonsLearnt(strategy);
    Optional<Pointer> stage = Optional.ofNullable(wish.stage()).flatMap(lessons::stage);
    if (wish.stage() != null && stage.isEmpty()) {
      return new NoSuchStage();
    }
    Best best = new Best(page, wanted(stage.orElse(null), wish.place()));
    best.add(lessons.ofEarlierStages());
    String after = null;
    do {
      Page<StrategySummary> others =
          strategies.list(
              workspace,
              new StrategyFilter(strategy.organisationId(), null, null),
              new Page.Request(after, AT_ONCE));
      others.items().stream()
          .map(StrategySummary::id)
          .filter(other -> !other.equals(strategy.id()))
          .flatMap(other -> strategies.find(workspace, other).stream())
          .forEach(other -> best.add(lessons.of(other.document().strategy())));
      after = others.next();
    } while (after != null);
    return new Lessons(saved.revision(), best.page());
  }

  private static Predicate<LearntLesson> wanted(@Nullable Pointer stage, @Nullable Pointer place) {
    return lesson ->
        (stage == null || lesson.appliesAt(stage) || lesson.appliesToWhole())
            && (place == null || lesson.appliesAt(place));
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return Outcome.missing(strategies.removal(actor.workspace(), id));
  }

  /** The first lessons behind the start of a page, of those seen so far. */
  private static final class Best {
    private final Page.Request request;
    private final Predicate<LearntLesson> wanted;
    private final TreeMap<String, LearntLesson> first = new TreeMap<>();

    Best(Page.Request request, Predicate<LearntLesson> wanted) {
      this.request = request;
      this.wanted = wanted;
    }

    void add(Collection<LearntLesson> lessons) {
      String after = request.after();
      for (LearntLesson lesson : lessons) {
        String key = lesson.key();
        if (wanted.test(lesson) && (after == null || key.compareTo(after) > 0)) {
          first.put(key, lesson);
          if (first.size() > request.limit() + 1) {
            first.pollLastEntry();
          }
        }
      }
    }

    Page<LearntLesson> page() {
      return Page.of(List.copyOf(first.values()), request.limit(), LearntLesson::key);
    }
  }
}
