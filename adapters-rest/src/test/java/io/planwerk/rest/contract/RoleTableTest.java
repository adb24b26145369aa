package io.planwerk.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.workspace.Role;
import io.planwerk.rest.TestServer;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Permission;
import io.planwerk.rest.shared.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may do what stands in docs/roles.md, for each route, and every role is tried at each. */
class RoleTableTest {
  private static final Path PAGE = Path.of("..", "docs", "roles.md");
  private static final String OPEN = "open";
  private static final int REFUSED = 403;
  private static final int STRANGER = 401;

  private static final HttpClient client = HttpClient.newHttpClient();
  private static TestServer server;
  private static List<Route> routes;
  private static List<List<String>> rows;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
    routes = server.server().routes();
    rows =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
            .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList())
            .toList();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  private static String permission(Route route) {
    return switch (route) {
      case Route.Open _, Route.Front _ -> OPEN;
      case Route.Guarded guarded -> guarded.permission().name();
      case Route.Streamed streamed -> streamed.permission().name();
      case Route.Download download -> download.permission().name();
      case Route.Events events -> events.permission().name();
    };
  }

  /** In the words of the page: a line for each permission asked for at a path. */
  private static List<String> lines() {
    Map<String, List<Method>> methods = new TreeMap<>();
    routes.forEach(
        route ->
            methods
                .computeIfAbsent(
                    "`" + route.path() + "` | " + permission(route), _ -> new ArrayList<>())
                .add(route.method()));
    return methods.entrySet().stream()
        .map(
            line ->
                line.getValue().stream()
                        .sorted()
                        .map(Method::name)
                        .collect(Collectors.joining(", "))
                    + " | "
                    + line.getKey())
        .toList();
  }

  @Test
  void shouldNameEveryRouteWithItsPermission() {
    List<String> told =
        rows.stream()
            .filter(row -> row.size() == 3 && !row.getFirst().equals("Method"))
            .map(row -> String.join(" | ", row))
            .toList();

    assertThat(told).containsExactlyInAnyOrderElementsOf(lines());
  }

  @Test
  void shouldTellWhichRoleAllowsWhat() {
    List<String> head =
        Stream.concat(
                Stream.of("Permission", "For"),
                Arrays.stream(Role.values()).map(RoleTableTest::title))
            .toList();
    assertThat(rows).contains(head);
    for (Permission permission : Permission.values()) {
      List<String> expected =
          Arrays.stream(Role.values()).map(role -> permission.isOf(role) ? "yes" : "").toList();
      assertThat(rows)
          .as("a row of " + permission)
          .anySatisfy(
              row -> {
                assertThat(row.getFirst()).isEqualTo(permission.name());
                assertThat(padded(row).subList(2, 2 + expected.size())).isEqualTo(expected);
              });
    }
  }

  /** Empty cells at the end of a row are lost when it is split. */
  private static List<String> padded(List<String> row) {
    return Stream.concat(row.stream(), Stream.generate(() -> ""))
        .limit(2 + Role.values().length)
        .toList();
  }

  private static String title(Role role) {
    String name = role.name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  @Test
  void shouldLetEachRoleInWhereItMayAndNowhereElse() {
    List<String> wrong = new ArrayList<>();
    for (Route route : routes) {
      String asked = permission(route);
      if (asked.equals(OPEN)) {
        continue;
      }
      Permission permission = Permission.valueOf(asked);
      boolean wide = permission.scope() == Permission.Scope.WORKSPACE;
      for (Role role : Role.values()) {
        String name = role.name().toLowerCase(Locale.ROOT);
        boolean may = permission.isOf(role);
        expect(route, name, may, wrong);
        expect(route, name + "@acme", may && !wide, wrong);
        if (wide) {
          expect(route, name + "@other", false, wrong);
        }
      }
      if (answer(route, "stranger") != STRANGER) {
        wrong.add(route.method() + " " + route.path() + " lets strangers in");
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void expect(Route route, String token, boolean allowed, List<String> wrong) {
    if (allowed && route instanceof Route.Events) {
      return; // would go on for ever
    }
    int status = answer(route, token);
    boolean let = status != REFUSED && status != STRANGER;
    if (let != allowed) {
      wrong.add(token + " at " + route.method() + " " + route.path() + ": " + status);
    }
  }

  private static int answer(Route route, String token) {
    String path =
        route
            .path()
            .replace("{organisationId}", "acme")
            .replaceAll("\\{revision\\}|\\{messageNumber\\}", "1")
            .replaceAll("\\{[^}]+\\}", "x");
    boolean bodiless = route.method() == Method.GET || route.method() == Method.DELETE;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(
                route.method().name(),
                bodiless ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void shouldFindNothingOfOtherOrganisations() {
    for (Route route : routes) {
      boolean within =
          route.path().contains("{strategyId}") || route.path().contains("{organisationId}");
      if (within && !permission(route).equals(OPEN) && !isWide(route)) {
        assertThat(answer(route, "owner@other"))
            .as(route.method() + " " + route.path())
            .isEqualTo(404);
      }
    }
  }

  private static boolean isWide(Route route) {
    return Permission.valueOf(permission(route)).scope() == Permission.Scope.WORKSPACE;
  }
}
