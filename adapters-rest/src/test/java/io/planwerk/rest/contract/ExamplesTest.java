package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.document.MergePatch;
import io.planwerk.domain.document.MissingIds;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.Shape;
import io.planwerk.domain.strategy.Section;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the contract shows works: by its own schemas, and in the domain. */
class ExamplesTest {
  private static final PublishedContract CONTRACT = PublishedContract.current();
  private static final JsonNode EXAMPLES = CONTRACT.document().at("/components/examples");

  /** A body of a request or an answer in one media type. */
  record Media(String place, String type, JsonNode node, boolean alone) {
    @Override
    public String toString() {
      return place + " " + type;
    }
  }

  @Test
  void shouldFitTheirSchema() {
    List<String> complaints = new ArrayList<>();
    for (Media media : bodies()) {
      for (Map.Entry<String, JsonNode> entry : media.node().path("examples").properties()) {
        JsonNode value = CONTRACT.resolved(entry.getValue()).path("value");
        CONTRACT
            .schemas()
            .complaints(media.node().path("schema"), value)
            .forEach(complaint -> complaints.add(media + " " + entry.getKey() + complaint));
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void shouldBeThereForEveryBody() {
    assertThat(bodies()).hasSizeGreaterThan(100);
    assertThat(bodies())
        .allMatch(media -> media.node().has("schema"))
        .allMatch(media -> media.node().has("examples") || !media.alone());
  }

  @Test
  void shouldFitTheSchemasOfParametersAndHeaders() {
    List<String> complaints = new ArrayList<>();
    for (String part : List.of("parameters", "headers")) {
      for (var entry : CONTRACT.document().at("/components/" + part).properties()) {
        JsonNode example = entry.getValue().path("example");
        if (!example.isMissingNode()) {
          CONTRACT
              .schemas()
              .complaints(entry.getValue().path("schema"), example)
              .forEach(complaint -> complaints.add(entry.getKey() + complaint));
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Strategy", "NewStrategy"})
  void shouldStartStrategies(String name) {
    assertThat(faults(StrategyFormat.CURRENT.read(example(name)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Organisation", "NewOrganisation"})
  void shouldAddOrganisations(String name) {
    assertThat(faults(read(Organisation.class, example(name)))).isEmpty();
  }

  @Test
  void shouldTellOfOneSoundStrategyInAllSections() {
    Map<String, @Nullable Object> strategy = new LinkedHashMap<>();
    strategy.put("organisationId", "nordlicht-fensterbau");
    strategy.put("name", "Social media strategy 2027");
    Section.names().forEach(name -> strategy.put(name, example(schemaOf(name))));
    assertThat(faults(StrategyFormat.CURRENT.read(strategy))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sections")
  void shouldPatchSections(String section) {
    JsonNode patches =
        CONTRACT
            .document()
            .path("paths")
            .path("/api/v1/strategies/{strategyId}/" + section)
            .at("/patch/requestBody/content");
    Class<?> type = Section.named(section).orElseThrow().shape().type();
    Object before = example(schemaOf(section));

    JsonNode merge = patches.path("application/merge-patch+json").at("/examples/merge/value");
    assertThat(faults(read(type, MergePatch.apply(before, Trees.of(merge))))).isEmpty();

    JsonNode operations =
        patches.path("application/json-patch+json").at("/examples/operations/value");
    Reading<Object> patched =
        JsonPatch.read(Trees.of(operations)).then(patch -> patch.applyTo(before));
    assertThat(faults(patched.then(after -> read(type, after)))).isEmpty();
  }

  static Stream<String> sections() {
    return Section.names().stream();
  }

  private static List<Media> bodies() {
    List<Media> found = new ArrayList<>();
    collect("", CONTRACT.document(), found);
    return found;
  }

  private static void collect(String place, JsonNode node, List<Media> found) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String here = place + "/" + entry.getKey();
      if (entry.getKey().equals("content") && !place.endsWith("/properties")) {
        boolean json = entry.getValue().has("application/json");
        for (Map.Entry<String, JsonNode> media : entry.getValue().properties()) {
          boolean alone = !(json && media.getKey().equals("application/yaml"));
          found.add(new Media(place, media.getKey(), media.getValue(), alone));
        }
      } else if (!here.equals("/components/schemas") && !here.equals("/components/examples")) {
        collect(here, entry.getValue(), found);
      }
    }
  }

  private static String schemaOf(String section) {
    return Section.named(section).orElseThrow().shape().type().getSimpleName();
  }

  private static @Nullable Object example(String name) {
    return Trees.of(EXAMPLES.path(name).path("value"));
  }

  private static <T> Reading<T> read(Class<T> type, @Nullable Object tree) {
    return RecordReader.read(type, MissingIds.fill(Shape.of(type), Set.of(), tree));
  }

  private static List<?> faults(Reading<?> reading) {
    return reading instanceof Reading.Rejected<?> rejected ? rejected.faults() : List.of();
  }
}
