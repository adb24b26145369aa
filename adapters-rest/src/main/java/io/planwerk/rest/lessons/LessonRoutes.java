package io.planwerk.rest.lessons;

import static io.planwerk.rest.shared.Permission.READ;

import io.planwerk.application.lessons.StrategyLessons;
import io.planwerk.application.lessons.StrategyLessons.Lessons;
import io.planwerk.application.lessons.StrategyLessons.NoSuchStage;
import io.planwerk.application.lessons.StrategyLessons.Wish;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.lessons.LearntLesson;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.Slug;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Refused;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lessons of earlier stages and strategies that apply to a strategy. */
public final class LessonRoutes implements Routes {
  private static final String STAGE = "stage";
  private static final String PLACE = "place";
  private static final Set<String> LISTED = Set.of(Paging.LIMIT, Paging.CURSOR, STAGE, PLACE);

  private static final int LONGEST_PLACE = 1_000;

  private final StrategyLessons lessons;

  @Inject
  LessonRoutes(StrategyLessons lessons) {
    this.lessons = lessons;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, Parts.ONE + "/lessons", READ, LISTED, this::list));
  }

  private Reply list(Call call) {
    return switch (Outcomes.done(
        lessons.lessons(
            call.actor(),
            Ids.strategy(call),
            new Wish(stage(call.query()), place(call.query())),
            Paging.request(call.query(), LearntLesson::isKey)))) {
      case NoSuchStage() -> throw noStage();
      case Lessons shown ->
          Paging.reply(
                  call,
                  shown.page(),
                  LessonRoutes::tree,
                  Map.of("strategyRevision", shown.revision()))
              .with(Parts.REVISION_HEADER, Integer.toString(shown.revision()));
    };
  }

  private static @Nullable StageId stage(Query query) {
    String text = query.text(STAGE);
    if (text == null) {
      return null;
    }
    if (!Slug.isSlug(text)) {
      throw noStage();
    }
    return new StageId(text);
  }

  private static Refused noStage() {
    return Query.invalid(
        STAGE, "nennt keine Stufe dieser Strategie", "names no stage of this strategy");
  }

  private static @Nullable Pointer place(Query query) {
    String text = query.text(PLACE, LONGEST_PLACE);
    return text == null
        ? null
        : Pointer.parse(text)
            .orElseThrow(
                () ->
                    Query.invalid(
                        PLACE,
                        "ist kein JSON Pointer wie /platforms/items/0",
                        "is no JSON Pointer such as /platforms/items/0"));
  }

  private static Map<String, Object> tree(LearntLesson lesson) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", lesson.strategy().id().value() + ":" + lesson.lesson().id().value());
    tree.putAll(RecordWriter.writeWhole(lesson));
    return tree;
  }
}
