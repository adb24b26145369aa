package io.planwerk;

import static io.planwerk.UseCases.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.lessons.StrategyLessons;
import io.planwerk.application.lessons.StrategyLessons.Lessons;
import io.planwerk.application.lessons.StrategyLessons.NoSuchStage;
import io.planwerk.application.lessons.StrategyLessons.Told;
import io.planwerk.application.lessons.StrategyLessons.Wish;
import io.planwerk.application.strategy.Place;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.workspace.Actor;
import io.planwerk.application.workspace.OrganisationKeeping;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.lessons.LearntLesson;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Role;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what a stage taught to where it is shown, over all strategies of an organisation. */
class LessonsLifeTest {
  private static final Actor ANNA = new Actor(new WorkspaceId("main"), "anna", Role.STRATEGIST);
  private static final Actor EVE = new Actor(new WorkspaceId("other"), "eve", Role.OWNER);
  private static final StrategyId NOW = new StrategyId("now");
  private static final Wish ANY = new Wish(null, null);
  private static final Page.Request ALL = new Page.Request(null, 100);

  private final Injector injector = UseCases.inMemory(InstantSource.system());
  private final StrategyPlanning planning = injector.getInstance(StrategyPlanning.class);
  private final StrategyLessons lessons = injector.getInstance(StrategyLessons.class);

  @BeforeEach
  void begin() {
    organisation(ANNA, "harbour");
    organisation(ANNA, "rival");
    organisation(EVE, "harbour");
    create(ANNA, "harbour", "now", "own", Map.of("platforms", List.of("video")));
    create(ANNA, "harbour", "before", "video-lesson", Map.of("platforms", List.of("video")));
    create(ANNA, "harbour", "long-ago", "general", Map.of());
    create(ANNA, "rival", "secret", "secret", Map.of());
    create(EVE, "harbour", "elsewhere", "elsewhere", Map.of());
  }

  private void organisation(Actor actor, String id) {
    done(
        injector
            .getInstance(OrganisationKeeping.class)
            .create(actor, Map.of("id", id, "name", id)));
  }

  /** A strategy with two stages, the first of which taught something. */
  private void create(
      Actor actor, String organisation, String id, String lesson, Map<String, Object> about) {
    Map<String, Object> taught = new LinkedHashMap<>(Map.of("id", lesson, "name", lesson));
    taught.putAll(about);
    Map<String, Object> platform = Map.of("id", "video", "name", "Video", "network", "youtube");
    Map<String, Object> first = Map.of("id", "first", "name", "Anfang", "lessons", List.of(taught));
    Map<String, Object> second =
        Map.of("id", "second", "name", "Ausbau", "platforms", List.of("video"));
    done(
        planning.create(
            actor,
            Map.of(
                "id", id,
                "organisationId", organisation,
                "name", id,
                "platforms", Map.of("items", List.of(platform)),
                "roadmap", Map.of("stages", List.of(first, second))),
            null));
  }

  private Page<LearntLesson> page(Wish wish, Page.Request page) {
    Told told = done(lessons.lessons(ANNA, NOW, wish, page));
    assertThat(told).isInstanceOf(Lessons.class);
    return ((Lessons) told).page();
  }

  private List<String> shown(Wish wish) {
    return ids(page(wish, ALL));
  }

  private static List<String> ids(Page<LearntLesson> page) {
    return page.items().stream().map(lesson -> lesson.lesson().id().value()).toList();
  }

  private static Wish at(@Nullable String stage, @Nullable String place) {
    return new Wish(
        stage == null ? null : new StageId(stage),
        place == null ? null : Pointer.parse(place).orElseThrow());
  }

  @Test
  void shouldShowThoseOfTheOrganisationAndWorkspaceOnly() {
    assertThat(shown(ANY)).containsExactly("video-lesson", "own", "general");
  }

  @Test
  void shouldShowThoseThatApplyToAStageOrAPlace() {
    assertThat(shown(at("second", null))).containsExactly("video-lesson", "own", "general");
    assertThat(shown(at("first", null))).containsExactly("general");
    assertThat(shown(at(null, "/platforms"))).containsExactly("video-lesson", "own");
    assertThat(shown(at("first", "/platforms"))).isEmpty();
    assertThat(shown(at(null, "/goals"))).isEmpty();
    assertThat(done(lessons.lessons(ANNA, NOW, at("third", null), ALL)))
        .isEqualTo(new NoSuchStage());
  }

  @Test
  void shouldShowThemPageByPage() {
    List<String> all = new ArrayList<>();
    Page.Request request = new Page.Request(null, 2);
    Page<LearntLesson> first = page(ANY, request);
    all.addAll(ids(first));
    Page<LearntLesson> second = page(ANY, new Page.Request(first.next(), 2));
    all.addAll(ids(second));

    assertThat(first.items()).hasSize(2);
    assertThat(second.next()).isNull();
    assertThat(all).isEqualTo(shown(ANY));
  }

  @Test
  void shouldReadMoreStrategiesThanOnePageHolds() {
    for (int i = 0; i < 120; i++) {
      create(ANNA, "harbour", "more-" + i, "more-" + i, Map.of());
    }

    assertThat(page(ANY, ALL).items()).hasSize(100);
    assertThat(page(ANY, new Page.Request(page(ANY, ALL).next(), 100)).items()).hasSize(23);
  }

  @Test
  void shouldSpeakOfTheNewestRevisions() {
    done(
        planning.change(
            ANNA,
            new StrategyId("long-ago"),
            new Place.Entity("roadmap", "first"),
            new Edit.Merge(Map.of("lessons", List.of())),
            new Precondition.Exists(),
            null));
    done(
        planning.remove(
            ANNA, new StrategyId("before"), new Place.Whole(), new Precondition.Exists(), "over"));
    done(
        planning.change(
            ANNA,
            NOW,
            new Place.Whole(),
            new Edit.Merge(Map.of("note", "Entwurf")),
            new Precondition.Exists(),
            null));

    assertThat(((Lessons) done(lessons.lessons(ANNA, NOW, ANY, ALL))).revision()).isEqualTo(2);
    assertThat(shown(ANY)).containsExactly("own");
  }

  @Test
  void shouldShowNothingToStrangersAndOfWhatIsNotThere() {
    assertThat(lessons.lessons(EVE, NOW, ANY, ALL)).isEqualTo(new Outcome.NotFound<>());
    assertThat(lessons.lessons(ANNA, new StrategyId("none"), ANY, ALL))
        .isEqualTo(new Outcome.NotFound<>());

    done(planning.remove(ANNA, NOW, new Place.Whole(), new Precondition.Exists(), "over"));
    assertThat(lessons.lessons(ANNA, NOW, ANY, ALL)).isInstanceOf(Outcome.Removed.class);
  }
}
