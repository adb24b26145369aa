package io.planwerk.rest.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Outcome;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.application.strategy.Place;
import io.planwerk.domain.strategy.Section;
import io.planwerk.rest.ScriptedPlanning;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.shared.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartRoutesTest {
  private static final String ONE = "/api/v1/strategies/launch";
  private static TestServer server;
  private ScriptedPlanning planning;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void script() {
    planning = server.planning;
    planning.outcome = ScriptedPlanning.part(Map.of("items", List.of()), 3, "abc", "newsletter");
  }

  @Test
  void shouldHaveAnAddressForEverySectionAndCollection() {
    for (String name : Section.names()) {
      server.get(ONE + "/" + name);
      assertThat(planning.place).isEqualTo(new Place.Section(name));
      for (String collection : Section.named(name).orElseThrow().collections().keySet()) {
        if (!collection.equals(Section.MAIN_COLLECTION)) {
          server.get(ONE + "/" + name + "/" + collection);
          assertThat(planning.place).isEqualTo(new Place.Collection(name, collection));
        }
      }
    }
  }

  @Test
  void shouldNameItsRoutesAsTheContractDoes() {
    assertThat(server.server().routes())
        .extracting(route -> route.method() + " " + route.path())
        .contains(
            "GET /api/v1/strategies/{strategyId}/goals",
            "POST /api/v1/strategies/{strategyId}/goals",
            "PATCH /api/v1/strategies/{strategyId}/goals/{entityId}",
            "POST /api/v1/strategies/{strategyId}/resources/people",
            "POST /api/v1/strategies/{strategyId}/revisions/{revision}/restore")
        .doesNotContain(
            "POST /api/v1/strategies/{strategyId}/resources",
            "GET /api/v1/strategies/{strategyId}/goals/items")
        .doesNotHaveDuplicates();
    assertThat(server.server().routes())
        .filteredOn(route -> route.path().startsWith("/api/"))
        .extracting(io.planwerk.rest.shared.Route::method)
        .contains(Method.values());
  }

  @Test
  void shouldReadAnEntityWithItsOwnTag() {
    TestServer.Answer answer = server.get(ONE + "/goals/newsletter?revision=2");

    assertThat(planning.place).isEqualTo(new Place.Entity("goals", "newsletter"));
    assertThat(planning.askedRevision).isEqualTo(2);
    assertThat(answer.header("ETag")).isEqualTo("\"abc\"");
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("3");
    assertThat(server.get(ONE + "/goals/newsletter", "If-None-Match", "\"abc\""))
        .satisfies(same -> assertThat(same.status()).isEqualTo(304))
        .satisfies(same -> assertThat(same.header("Planwerk-Revision")).isEqualTo("3"));
  }

  @ParameterizedTest
  @CsvSource({"/goals, goals, items", "/resources/people, resources, people"})
  void shouldAddToCollections(String path, String section, String collection) {
    planning.outcome = ScriptedPlanning.made(Map.of("id", "x"), 4, "def", "x");

    TestServer.Answer answer = server.json("POST", ONE + path, "{\"name\":\"X\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(planning.place).isEqualTo(new Place.Collection(section, collection));
    assertThat(planning.tree).isEqualTo(Map.of("name", "X"));
    assertThat(answer.header("Location")).isEqualTo(ONE + "/" + section + "/x");
    assertThat(answer.header("ETag")).isEqualTo("\"def\"");
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("4");
  }

  @Test
  void shouldTellWhetherAPutMadeSomethingNew() {
    planning.outcome = ScriptedPlanning.made(Map.of("id", "x"), 4, "def", "x");
    TestServer.Answer made = server.json("PUT", ONE + "/goals/x", "{}", "If-None-Match", "*");
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo(ONE + "/goals/x");
    assertThat(planning.precondition).isEqualTo(new Precondition.Absent());

    planning.outcome = ScriptedPlanning.part(Map.of("id", "x"), 5, "ghi", "x");
    TestServer.Answer changed = server.json("PUT", ONE + "/goals/x", "{}", "If-Match", "\"def\"");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("Location")).isNull();
    assertThat(planning.precondition).isEqualTo(new Precondition.Matches(Set.of("def")));
  }

  @Test
  void shouldRemoveAnEntityAndTellTheNewRevision() {
    planning.removed = new Outcome.Done<>(Tagged.existing(6, "6"));

    TestServer.Answer answer = server.send("DELETE", ONE + "/goals/x?reason=off", "");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Planwerk-Revision")).isEqualTo("6");
    assertThat(planning.place).isEqualTo(new Place.Entity("goals", "x"));
    assertThat(planning.reason).isEqualTo("off");
  }

  @Test
  void shouldNotAddToSectionsWithoutAMainCollection() {
    assertThat(server.json("POST", ONE + "/resources", "{}").status()).isEqualTo(405);
  }

  @Test
  void shouldNotTakeNamesOfCollectionsForIds() {
    assertThat(server.json("PUT", ONE + "/resources/people", "{}").status()).isEqualTo(404);
    assertThat(server.get(ONE + "/goals/items").field("detail"))
        .isEqualTo("'items' is the name of a list here, not the id of an entity.");
  }
}
