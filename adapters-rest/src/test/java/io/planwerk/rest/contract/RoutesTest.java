package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.TestServer;
import io.planwerk.rest.contract.PublishedContract.Operation;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The contract and the routes know of each other, in both directions. */
class RoutesTest {
  /** What pages are made of concerns browsers only. */
  private static final Set<String> PARTS_OF_PAGES =
      Set.of(
          "/docs/",
          "/docs/{file}",
          "/console/{file}",
          "/console/{folder}/{file}",
          "/console/{folder}/{part}/{file}");

  private static final Set<String> NEGOTIATED =
      Arrays.stream(Format.values()).map(Format::mediaType).collect(Collectors.toSet());

  private static final PublishedContract CONTRACT = PublishedContract.current();
  private static TestServer server;
  private static List<Route> routes;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    routes =
        server.server().routes().stream()
            .filter(route -> !PARTS_OF_PAGES.contains(route.path()))
            .toList();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldBeTheSame() {
    assertThat(routes.stream().map(RoutesTest::operation))
        .containsExactlyInAnyOrderElementsOf(CONTRACT.operations());
  }

  @Test
  void shouldNotTellAgainWhatTheCallerHas() {
    assertThat(routes)
        .filteredOn(route -> route instanceof Route.Guarded && route.method() == Method.GET)
        .allSatisfy(
            route -> assertThat(CONTRACT.validate(operation(route), 304, null, "")).isEmpty());
  }

  @Test
  void shouldTakeTheSameParameters() {
    for (Route route : routes) {
      Set<String> taken =
          switch (route) {
            case Route.Guarded guarded -> guarded.parameters();
            case Route.Streamed streamed -> streamed.parameters();
            case Route.Download download -> download.parameters();
            case Route.Open _ -> Set.of();
            case Route.Front front -> front.method() == Method.GET ? front.parameters() : Set.of();
            case Route.Events _ -> Set.of();
          };
      assertThat(queryParameters(operation(route)))
          .as("" + operation(route))
          .containsExactlyInAnyOrderElementsOf(taken);
    }
  }

  @Test
  void shouldAnswerInTheSameFormats() {
    for (Route route : routes) {
      if (route instanceof Route.Guarded guarded) {
        Set<String> offered =
            guarded.formats().stream().map(Format::mediaType).collect(Collectors.toSet());
        Set<String> promised = mediaTypes(operation(route));
        boolean ofItsOwn = offered.isEmpty() && promised.stream().noneMatch(NEGOTIATED::contains);
        assertThat(promised.isEmpty() || promised.equals(offered) || ofItsOwn)
            .as(operation(route) + ": " + promised + ", " + offered)
            .isTrue();
      }
    }
  }

  private static Operation operation(Route route) {
    return new Operation(route.method().name(), route.path());
  }

  private static Set<String> queryParameters(Operation operation) {
    return CONTRACT
        .entry(operation)
        .path("parameters")
        .valueStream()
        .map(CONTRACT::resolved)
        .filter(parameter -> parameter.path("in").asString().equals("query"))
        .map(parameter -> parameter.path("name").asString())
        .collect(Collectors.toSet());
  }

  private static Set<String> mediaTypes(Operation operation) {
    Set<String> found = new TreeSet<>();
    for (String status : List.of("200", "201")) {
      JsonNode answer = CONTRACT.entry(operation).path("responses").path(status);
      found.addAll(CONTRACT.resolved(answer).path("content").propertyNames());
    }
    return found;
  }
}
