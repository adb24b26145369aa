package io.planwerk.domain.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.shared.EntityId.StageId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonsLearntTest {
  private static final Object[] NOTHING = {};

  /** Last year's strategy, whose pilot taught something. */
  private static Draft then(Object... lesson) {
    return then().stage("pilot", "name", "Pilot", "lessons", List.of(lesson("short", lesson)));
  }

  private static Draft then() {
    return Draft.open().set("id", "before").set("name", "Strategie 2026");
  }

  private static Map<String, Object> lesson(String id, Object... fields) {
    return Draft.fields("id", id, "name", "Kürzer", Draft.fields(fields));
  }

  private static Draft now() {
    return Draft.lasting(12);
  }

  private static Draft platform(Draft draft, String id, String name, Object... fields) {
    return draft.platform(id, "name", name, Draft.fields(fields));
  }

  private static Draft audience(Draft draft, String id, String name, Object... fields) {
    return draft.add("audiences", "items", id, "name", name, Draft.fields(fields));
  }

  private static List<LearntLesson> learnt(Draft now, Draft then) {
    return new LessonsLearnt(now.strategy()).of(then.strategy());
  }

  private static LearntLesson only(List<LearntLesson> lessons) {
    assertThat(lessons).hasSize(1);
    return lessons.getFirst();
  }

  @Test
  void shouldBringALessonToTheSameNetwork() {
    Draft then =
        platform(
            then("text", "Zwei Drittel brachen ab.", "platforms", List.of("channel")),
            "channel",
            "Fachkanal",
            "network",
            "youtube");
    Draft now =
        platform(
            platform(now(), "blog", "Blog"),
            "videos",
            "YouTube Fachhandwerk",
            "network",
            "youtube");

    LearntLesson lesson = only(learnt(now, then));

    assertThat(lesson.lesson().id().value()).isEqualTo("short");
    assertThat(lesson.lesson().text()).isEqualTo("Zwei Drittel brachen ab.");
    assertThat(lesson.strategy().id().value()).isEqualTo("before");
    assertThat(lesson.strategy().name().value()).isEqualTo("Strategie 2026");
    assertThat(lesson.stage().id().value()).isEqualTo("pilot");
    assertThat(lesson.closeness()).isEqualTo(Closeness.PLATFORM_OR_AUDIENCE);
    assertThat(lesson.pointers()).containsExactly("/platforms/items/1");
    assertThat(lesson.reason().de())
        .isEqualTo(
            "Gilt hier für die Plattform „YouTube Fachhandwerk“ (dasselbe Netzwerk wie dort"
                + " „Fachkanal“).");
    assertThat(lesson.reason().en())
        .isEqualTo(
            "Applies here to the platform 'YouTube Fachhandwerk' (the same network as 'Fachkanal'"
                + " there).");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // id, name, network, ownership: here
        "videos, Videos, youtube, -, true",
        "videos, Videos, vimeo, -, false",
        "channel, Fachkanal, vimeo, -, false",
        "channel, Etwas anderes, -, -, true",
        "videos, fach-Kanal, -, -, false",
        "videos, FACHKANAL, -, -, true",
        "videos, FACHKANAL, -, EXTERNAL, true",
        "videos, FACHKANAL, -, OWN, false",
        "channel, Fachkanal, youtube, OWN, true"
      })
  void shouldTellWhichPlatformAnswers(
      String id, String name, String network, String ownership, boolean answers) {
    Draft then =
        platform(
            then("platforms", List.of("channel")),
            "channel",
            "Fachkanal",
            "network",
            "youtube",
            "ownership",
            "EXTERNAL");
    Draft now = platform(now(), id, name, stated("network", network, "ownership", ownership));

    assertThat(learnt(now, then)).hasSize(answers ? 1 : 0);
  }

  private static Map<String, Object> stated(String... namesAndValues) {
    Map<String, Object> fields = Draft.fields();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        fields.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return fields;
  }

  @ParameterizedTest
  @CsvSource({
    "trade, Fachbetriebe, true",
    "craft, Fach-Handwerk, true",
    "craft, ' fach   handwerk ', true",
    "craft, Fachbetriebe, false",
    "craft, Fach Handwerk+, false"
  })
  void shouldTellWhichAudienceAnswers(String id, String name, boolean answers) {
    Draft then = audience(then("audiences", List.of("trade")), "trade", "Fach-Handwerk");

    assertThat(learnt(audience(now(), id, name), then)).hasSize(answers ? 1 : 0);
  }

  @Test
  void shouldSayWhatAnAudienceWasCalledThere() {
    Draft then = audience(then("audiences", List.of("trade")), "trade", "Handwerk");

    assertThat(only(learnt(audience(now(), "trade", "Fachbetriebe"), then)).reason().en())
        .isEqualTo("Applies here to the audience 'Fachbetriebe' ('Handwerk' there).");
  }

  @ParameterizedTest
  @CsvSource({"DE, DE, true", "DE, AT, false", "DE, '', true"})
  void shouldNotTakePeopleOfOtherCountriesForTheSame(String there, String here, boolean answers) {
    Draft then = abroad(then("audiences", List.of("trade")), there);

    assertThat(learnt(abroad(now(), here), then)).hasSize(answers ? 1 : 0);
  }

  private static Draft abroad(Draft draft, String country) {
    List<String> countries = country.isEmpty() ? List.of() : List.of(country);
    return audience(
        draft.add("orientation", "markets", "home", "countries", countries),
        "trade",
        "Handwerk",
        "markets",
        List.of("home"));
  }

  @Test
  void shouldBringALessonToTheSameMeasure() {
    Draft then = then("measures", List.of("films")).measure("films", "name", "Fachvideos");

    LearntLesson lesson =
        only(learnt(now().measure("other").measure("clips", "name", "fachvideos"), then));

    assertThat(lesson.closeness()).isEqualTo(Closeness.MEASURE);
    assertThat(lesson.pointers()).containsExactly("/measures/items/1");
    assertThat(lesson.reason().de()).isEqualTo("Gilt hier für die Maßnahme „fachvideos“.");
  }

  private static Draft mix(Draft draft) {
    return audience(
        audience(
            platform(
                platform(draft, "videos", "YouTube", "network", "youtube"),
                "photos",
                "Instagram",
                "network",
                "instagram"),
            "trade",
            "Handwerk"),
        "owners",
        "Eigenheimbesitzer");
  }

  private static Draft thenFilms() {
    return mix(then("measures", List.of("films")))
        .measure(
            "films", "name", "Fachvideos", "platform", "videos", "audiences", List.of("trade"));
  }

  @ParameterizedTest
  @CsvSource({"videos, trade, true", "videos, owners, false", "photos, trade, false"})
  void shouldBringALessonToASimilarMeasureOnly(String platform, String audience, boolean similar) {
    Draft now =
        mix(now())
            .measure(
                "clips",
                "name",
                "Kurzvideos",
                "platform",
                platform,
                "audiences",
                List.of(audience));

    List<LearntLesson> lessons = learnt(now, thenFilms());

    assertThat(lessons).hasSize(similar ? 1 : 0);
    if (similar) {
      assertThat(lessons.getFirst().closeness()).isEqualTo(Closeness.SIMILAR_MEASURE);
      assertThat(lessons.getFirst().pointers()).containsExactly("/measures/items/0");
      assertThat(lessons.getFirst().reason().de())
          .isEqualTo(
              "Gilt hier für die Maßnahme „Kurzvideos“ (auf derselben Plattform für dieselbe"
                  + " Zielgruppe wie dort „Fachvideos“).");
    }
  }

  @Test
  void shouldNotLookForSimilarMeasuresBesideTheSame() {
    Draft now =
        mix(now())
            .measure("films", "platform", "photos")
            .measure("clips", "platform", "videos", "audiences", List.of("trade"));

    assertThat(only(learnt(now, thenFilms())).pointers()).containsExactly("/measures/items/0");
  }

  @Test
  void shouldApplyAsAWholeWhatNamesNothing() {
    LearntLesson lesson = only(learnt(now(), then(NOTHING)));

    assertThat(lesson.closeness()).isEqualTo(Closeness.WHOLE);
    assertThat(lesson.pointers()).containsExactly("");
    assertThat(lesson.appliesToWhole()).isTrue();
    assertThat(lesson.reason().en()).contains("the strategy as a whole");
  }

  @Test
  void shouldLeaveOutWhatSpeaksOfNothingThatIsHere() {
    assertThat(
            learnt(now(), mix(then("platforms", List.of("videos"), "audiences", List.of("trade")))))
        .isEmpty();
  }

  @Test
  void shouldTellHowCloseItFits() {
    Draft then = mix(then("platforms", List.of("videos"), "audiences", List.of("trade")));
    Draft videosOnly = platform(now(), "videos", "YouTube", "network", "youtube");

    assertThat(only(learnt(mix(now()), then)).closeness())
        .isEqualTo(Closeness.PLATFORM_AND_AUDIENCE);
    assertThat(only(learnt(videosOnly, then)).closeness()).isEqualTo(Closeness.IN_PART);
  }

  @Test
  void shouldPointToTheStagesThatHaveItInScope() {
    Draft then = mix(then("platforms", List.of("videos"), "audiences", List.of("trade")));
    Draft now =
        mix(now())
            .measure("clips", "platform", "videos", "audiences", List.of("trade"))
            .stage("named", "platforms", List.of("videos"))
            .stage("other", "platforms", List.of("photos"), "measures", List.of("clips"))
            .stage("implied", "audiences", List.of("owners"), "measures", List.of("clips"))
            .stage(
                "elsewhere",
                "platforms",
                List.of("photos"),
                "audiences",
                List.of("owners"),
                "measures",
                List.of("clips"));

    LearntLesson lesson = only(learnt(now, then));

    assertThat(lesson.pointers())
        .containsExactly(
            "/platforms/items/0",
            "/audiences/items/0",
            "/roadmap/stages/0",
            "/roadmap/stages/1",
            "/roadmap/stages/2");
    assertThat(lesson.reason().de())
        .isEqualTo(
            "Gilt hier für die Plattform „YouTube“ und die Zielgruppe „Handwerk“, in den Stufen"
                + " „named“, „other“ und „implied“.");
  }

  @Test
  void shouldTellEachPlaceOnce() {
    Draft then =
        platform(
            mix(then("platforms", List.of("videos", "more"))),
            "more",
            "Mehr",
            "network",
            "youtube");

    LearntLesson lesson = only(learnt(mix(now()), then));

    assertThat(lesson.pointers()).containsExactly("/platforms/items/0");
    assertThat(lesson.reason().de()).isEqualTo("Gilt hier für die Plattform „YouTube“.");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-12-31, true",
    "2027-06-01, 2028-12-31, true",
    "2027-12-31, '', true",
    "2028-01-01, 2028-12-31, false"
  })
  void shouldLearnNothingFromWhatBeginsAfterItsEnd(String from, String to, boolean teaches) {
    Draft then = then(NOTHING).set("period", stated("from", from, "to", to.isEmpty() ? null : to));

    assertThat(learnt(now(), then)).hasSize(teaches ? 1 : 0);
    assertThat(learnt(Draft.open(), then)).hasSize(1);
  }

  @Test
  void shouldLearnNothingFromAnotherOrganisation() {
    assertThat(learnt(now(), then(NOTHING).set("organisationId", "rival"))).isEmpty();
  }

  private static Draft staged(Object... lesson) {
    return mix(now())
        .stage(
            "first",
            "name",
            "Anfang",
            "platforms",
            List.of("videos"),
            "lessons",
            List.of(lesson("short", lesson)))
        .stage("second", "name", "Mitte", "platforms", List.of("photos"))
        .stage("third", "name", "Ende", "platforms", List.of("videos", "photos"));
  }

  @Test
  void shouldBringALessonToLaterStagesOfTheSameStrategy() {
    LearntLesson lesson =
        only(
            new LessonsLearnt(staged("platforms", List.of("videos")).strategy()).ofEarlierStages());

    assertThat(lesson.strategy().id().value()).isEqualTo("plan");
    assertThat(lesson.pointers()).containsExactly("/platforms/items/0", "/roadmap/stages/2");
    assertThat(lesson.reason().de())
        .isEqualTo("Gilt weiter für die Plattform „YouTube“, in der Stufe „Ende“.");
    assertThat(lesson.reason().en())
        .isEqualTo("Goes on to apply to the platform 'YouTube', in the stage 'Ende'.");
  }

  @Test
  void shouldBringItToAnotherAccountOnTheNetwork() {
    Draft draft =
        platform(
                staged("platforms", List.of("videos")),
                "careers",
                "YouTube Karriere",
                "network",
                "youtube")
            .change("roadmap", "stages", "third", "platforms", List.of("careers"));

    LearntLesson lesson = only(new LessonsLearnt(draft.strategy()).ofEarlierStages());

    assertThat(lesson.pointers()).containsExactly("/platforms/items/2", "/roadmap/stages/2");
    assertThat(lesson.reason().de())
        .startsWith("Gilt weiter für die Plattform „YouTube Karriere“ (dasselbe Netzwerk wie");
  }

  @Test
  void shouldNotBringItToWhatNoLaterStageHasToDoWith() {
    assertThat(
            new LessonsLearnt(staged("audiences", List.of("trade")).strategy()).ofEarlierStages())
        .isEmpty();
  }

  @Test
  void shouldBringWhatNamesNothingToAllLaterStages() {
    LearntLesson lesson = only(new LessonsLearnt(staged().strategy()).ofEarlierStages());

    assertThat(lesson.closeness()).isEqualTo(Closeness.WHOLE);
    assertThat(lesson.pointers()).containsExactly("/roadmap/stages/1", "/roadmap/stages/2");
    assertThat(lesson.reason().de()).endsWith("weiter, in den Stufen „Mitte“ und „Ende“.");
  }

  @Test
  void shouldNotBringTheLessonOfTheLastStageAnywhere() {
    assertThat(new LessonsLearnt(then(NOTHING).strategy()).ofEarlierStages()).isEmpty();
  }

  @Test
  void shouldNotTellTwiceWhatWasTakenOverWordForWord() {
    LessonsLearnt lessons = new LessonsLearnt(staged("text", "Kurz!").strategy());

    assertThat(lessons.of(then("text", "Kurz!").strategy())).isEmpty();
    assertThat(lessons.of(then("text", "Kürzer!").strategy())).hasSize(1);
  }

  @Test
  void shouldPutTheClosestFirstAndOfThoseTheLatest() {
    Draft then =
        mix(then())
            .measure("films")
            .stage(
                "early", "span", Draft.span("2025-03", "2025-03"), "lessons", List.of(lesson("a")))
            .stage(
                "late",
                "span",
                Draft.span("2025-02", "2025-06"),
                "lessons",
                List.of(
                    lesson("b"),
                    lesson("c", "platforms", List.of("videos")),
                    lesson("d", "measures", List.of("films"))))
            .stage("never", "lessons", List.of(lesson("e")));

    assertThat(inOrder(then)).containsExactly("d", "c", "b", "a", "e");
    assertThat(inOrder(then.set("period", Draft.fields("from", "2025-01-01", "to", "2025-12-31"))))
        .containsExactly("d", "c", "e", "b", "a");
  }

  private static List<String> inOrder(Draft then) {
    List<LearntLesson> lessons =
        new LessonsLearnt(mix(now()).measure("films").strategy()).of(then.strategy());
    assertThat(lessons)
        .extracting(LearntLesson::key)
        .doesNotHaveDuplicates()
        .allMatch(LearntLesson::isKey);
    return lessons.stream()
        .sorted(Comparator.comparing(LearntLesson::key))
        .map(lesson -> lesson.lesson().id().value())
        .toList();
  }

  @Test
  void shouldTellWhetherItAppliesAtAPlace() {
    LearntLesson lesson = only(learnt(mix(now()), mix(then("platforms", List.of("photos")))));

    assertThat(List.of("", "/platforms", "/platforms/items", "/platforms/items/1"))
        .allMatch(place -> lesson.appliesAt(Pointer.parse(place).orElseThrow()));
    assertThat(List.of("/audiences", "/platforms/items/10", "/platforms/items/1/name", "/plat"))
        .noneMatch(place -> lesson.appliesAt(Pointer.parse(place).orElseThrow()));
  }

  @Test
  void shouldFindItsStages() {
    LessonsLearnt lessons = new LessonsLearnt(staged().strategy());

    assertThat(List.of("third", "fourth"))
        .extracting(
            id -> id, id -> lessons.stage(new StageId(id)).map(Pointer::toString).orElse("-"))
        .containsExactly(tuple("third", "/roadmap/stages/2"), tuple("fourth", "-"));
  }
}
