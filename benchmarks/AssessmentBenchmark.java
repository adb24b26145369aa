import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.StrategyFilter;
import io.planwerk.application.assessment.StrategyAssessment;
import io.planwerk.application.assessment.StrategyAssessment.Assessed;
import io.planwerk.application.assessment.StrategyAssessmentService;
import io.planwerk.application.port.Organisations;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.strategy.StrategyPlanning;
import io.planwerk.application.strategy.StrategyPlanningService;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Checklist;
import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Thresholds;
import io.planwerk.domain.assessment.View;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.strategy.StrategySummary;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.domain.workspace.Role;
import io.planwerk.persistence.DatabasePersistenceModule;
import io.planwerk.persistence.database.DatabaseSettings;
import io.planwerk.persistence.shared.Storage;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Times the verdict: on one strategy that is as rich as the complete sample and many times as
 * large, and on all strategies of a workspace, one page after the other out of the database, while
 * looking at what that leaves in memory.
 */
final class AssessmentBenchmark {
  private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
  private static final int WARM_UP = Integer.getInteger("warmAssessments", 3000);
  private static final int MEASURED = Integer.getInteger("assessments", 1000);
  private static final int STORED = Integer.getInteger("stored", 10_000);
  private static final int FIRST_LOOK = STORED / 10;
  private static final int PAGE = 100;
  private static final Actor OWNER = new Actor(new WorkspaceId("main"), "bench", Role.OWNER);

  /** How many there are of what the complete sample has one of; the others are there twice. */
  private static final Map<String, Integer> COPIES =
      Map.ofEntries(
          Map.entry("measures/items", 28),
          Map.entry("content/calendar", 60),
          Map.entry("orchestration/activities", 10),
          Map.entry("resources/skills", 4),
          Map.entry("resources/people", 4),
          Map.entry("goals/items", 4),
          Map.entry("content/themes", 4),
          Map.entry("measurement/kpis", 4),
          Map.entry("measurement/links", 4),
          Map.entry("measurement/reports", 4),
          Map.entry("monitoring/topics", 4),
          Map.entry("audiences/items", 3),
          Map.entry("platforms/items", 3),
          Map.entry("content/cadences", 3),
          Map.entry("organisation/tasks", 3),
          Map.entry("organisation/trainings", 3),
          Map.entry("roadmap/stages", 3),
          Map.entry("roadmap/milestones", 3),
          Map.entry("goals/types", 1),
          Map.entry("community/steps", 1),
          Map.entry("crisis/levels", 1),
          Map.entry("waivers/items", 1));

  private final Path samples;

  AssessmentBenchmark(Path root) {
    samples = root.resolve("bootstrap/src/main/resources/samples");
  }

  void run() throws IOException {
    large();
    stored();
  }

  private void large() throws IOException {
    Map<String, Object> tree = enlarged(sample("nordlicht-2027"));
    StrategyDocument document = document(tree);
    Evidence evidence = Evidence.of(document.strategy(), DAY);
    Checklist checklist = new Checklist(Thresholds.DEFAULT);
    Assessment assessment = checklist.assess(evidence);
    double[] millis = new double[MEASURED];
    for (int i = -WARM_UP; i < MEASURED; i++) {
      long began = System.nanoTime();
      assessment = checklist.assess(evidence);
      if (i >= 0) {
        millis[i] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "assessing %d measures (%d KB of JSON; %d of %d rules apply, %d findings), %d times warm:%n"
            + "  median %.2f ms, p95 %.2f ms%n",
        document.strategy().measures().items().size(),
        DocumentText.print(tree, Format.JSON).length / 1000,
        rules(assessment).filter(mark -> mark.state() != View.State.NOT_APPLICABLE).count(),
        rules(assessment).count(),
        assessment.findings().size(),
        MEASURED,
        millis[MEASURED / 2],
        millis[MEASURED * 95 / 100]);
  }

  private static Stream<View.Mark> rules(Assessment assessment) {
    return Stream.of(
            assessment.points(),
            assessment.successFactors(),
            assessment.challenges(),
            assessment.components(),
            assessment.stumblingBlocks())
        .flatMap(List::stream)
        .flatMap(view -> view.rules().stream())
        .distinct();
  }

  private void stored() throws IOException {
    Path data = Files.createTempDirectory("planwerk-bench");
    long kilobytes;
    Injector injector = injector(data);
    try (Storage _ = injector.getInstance(Storage.class)) {
      kilobytes = store(injector) / 1000;
    }
    // Opened anew, so that nothing is left of the storing.
    injector = injector(data);
    try (Storage _ = injector.getInstance(Storage.class)) {
      System.out.printf(
          Locale.ROOT,
          "assessing stored strategies, the samples in turn, %d KB of JSON on average:%n",
          kilobytes / STORED);
      assessAll(injector);
    }
    Benchmark.delete(data);
  }

  private static Injector injector(Path data) {
    return Guice.createInjector(
        new DatabasePersistenceModule(new DatabaseSettings.InFolder(data)),
        new AbstractModule() {
          @Override
          protected void configure() {
            bind(InstantSource.class).toInstance(InstantSource.system());
            bind(Checklist.class).toInstance(new Checklist(Thresholds.DEFAULT));
            bind(StrategyPlanning.class).to(StrategyPlanningService.class);
            bind(StrategyAssessment.class).to(StrategyAssessmentService.class);
          }
        });
  }

  /** How many bytes of JSON were stored. */
  private long store(Injector injector) throws IOException {
    OrganisationId organisation = new OrganisationId("bench");
    injector
        .getInstance(Organisations.class)
        .create(
            OWNER.workspace(),
            new Organisation(organisation, new Name("Bench"), null, null, null, null, null, null),
            Instant.EPOCH,
            OWNER.name());
    List<Map<String, Object>> trees = new ArrayList<>();
    for (String name : List.of("nordlicht-2027", "asyncapi-2025", "decred-brazil-2020")) {
      trees.add(sample(name));
    }
    Strategies strategies = injector.getInstance(Strategies.class);
    long bytes = 0;
    for (int i = 0; i < STORED; i++) {
      Map<String, Object> tree = trees.get(i % trees.size());
      tree.put("id", "s-%05d".formatted(i));
      tree.put("organisationId", organisation.value());
      strategies.create(
          OWNER.workspace(),
          document(new LinkedHashMap<>(tree)),
          new Strategies.Note(Instant.EPOCH, OWNER.name(), null));
      bytes += DocumentText.print(tree, Format.JSON).length;
    }
    return bytes;
  }

  private static void assessAll(Injector injector) {
    StrategyPlanning planning = injector.getInstance(StrategyPlanning.class);
    StrategyAssessment assessment = injector.getInstance(StrategyAssessment.class);
    long before = liveBytes();
    long firstLook = 0;
    long findings = 0;
    int done = 0;
    long began = System.nanoTime();
    String next = null;
    do {
      Page<StrategySummary> page =
          planning.list(OWNER, StrategyFilter.ALL, new Page.Request(next, PAGE));
      for (StrategySummary summary : page.items()) {
        findings +=
            switch (assessment.assess(OWNER, summary.id(), null)) {
              case Outcome.Done<Assessed>(Assessed assessed) ->
                  assessed.assessment().findings().size();
              case Outcome<Assessed> other -> throw new IllegalStateException(other.toString());
            };
        done++;
      }
      next = page.next();
      if (done == FIRST_LOOK) {
        tell(done, began);
        firstLook = liveBytes();
        began = System.nanoTime();
      }
    } while (next != null);
    tell(done - FIRST_LOOK, began);
    long after = liveBytes();
    System.out.printf(
        Locale.ROOT,
        "  live heap %.1f MB before, %.1f MB after %d, %.1f MB after %d: ratio %.2f; %d findings%n",
        before / 1e6,
        firstLook / 1e6,
        FIRST_LOOK,
        after / 1e6,
        done,
        (double) after / firstLook,
        findings);
  }

  private static void tell(int done, long began) {
    System.out.printf(
        Locale.ROOT,
        "  %d more: %.2f ms each, read and judged%n",
        done,
        (System.nanoTime() - began) / 1e6 / done);
  }

  private static long liveBytes() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  // --- Documents
  // -------------------------------------------------------------------------------------------------

  @SuppressWarnings("unchecked")
  private Map<String, Object> sample(String name) throws IOException {
    byte[] text = Files.readAllBytes(samples.resolve(name + ".yaml"));
    return switch (DocumentText.parse(text, Format.YAML)) {
      case Parsing.Parsed(Map<?, ?> tree) -> (Map<String, Object>) tree;
      case Parsing other -> throw new IllegalStateException(name + ": " + other);
    };
  }

  private static StrategyDocument document(Map<String, Object> tree) {
    return switch (StrategyFormat.CURRENT.read(tree)) {
      case Reading.Read<StrategyDocument>(StrategyDocument document) -> document;
      case Reading.Rejected<StrategyDocument> rejected ->
          throw new IllegalStateException(rejected.faults().toString());
    };
  }

  /**
   * The same with copies of every entity. What a copy refers to are copies in turn, evenly, so that
   * the whole hangs together like the sample.
   */
  private static Map<String, Object> enlarged(Map<String, Object> tree) {
    Map<String, Integer> copies = new HashMap<>();
    collections(tree, (path, entities) -> count(entities, copies(path), copies));
    Map<String, Object> enlarged = new LinkedHashMap<>(tree);
    collections(
        tree,
        (path, entities) -> {
          List<Object> more = new ArrayList<>();
          for (int i = 0; i < copies(path); i++) {
            more.addAll((List<?>) copy(entities, i, copies));
          }
          String[] names = path.split("/");
          Map<Object, Object> section = new LinkedHashMap<>((Map<?, ?>) enlarged.get(names[0]));
          section.put(names[1], more);
          enlarged.put(names[0], section);
        });
    return enlarged;
  }

  private static int copies(String path) {
    return COPIES.getOrDefault(path, 2);
  }

  private static void collections(Map<String, Object> tree, BiConsumer<String, List<?>> action) {
    tree.forEach(
        (name, section) -> {
          if (section instanceof Map<?, ?> fields) {
            fields.forEach(
                (field, value) -> {
                  if (value instanceof List<?> list && isOfEntities(list)) {
                    action.accept(name + "/" + field, list);
                  }
                });
          }
        });
  }

  private static boolean isOfEntities(List<?> list) {
    return !list.isEmpty() && list.getFirst() instanceof Map<?, ?> item && item.containsKey("id");
  }

  private static void count(Object value, int times, Map<String, Integer> copies) {
    switch (value) {
      case Map<?, ?> fields -> {
        if (fields.get("id") instanceof String id) {
          copies.merge(id, times, Math::max);
        }
        fields.values().forEach(field -> count(field, times, copies));
      }
      case List<?> values -> values.forEach(item -> count(item, times, copies));
      case null, default -> {}
    }
  }

  private static Object copy(Object value, int number, Map<String, Integer> copies) {
    return switch (value) {
      case Map<?, ?> fields -> {
        Map<Object, Object> copy = new LinkedHashMap<>();
        // Types of goals are mostly the usual ones, and one of those is called like a skill.
        fields.forEach(
            (name, field) ->
                copy.put(name, name.equals("type") ? field : copy(field, number, copies)));
        yield copy;
      }
      case List<?> values -> values.stream().map(item -> copy(item, number, copies)).toList();
      case String text when copies.containsKey(text) -> {
        int turn = number % copies.get(text);
        yield turn == 0 ? text : text + "-" + turn;
      }
      case BigDecimal _, Boolean _, String _ -> value;
      default -> throw new IllegalStateException("not part of a tree: " + value);
    };
  }
}
