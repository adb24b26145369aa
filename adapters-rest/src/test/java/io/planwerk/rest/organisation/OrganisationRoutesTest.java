package io.planwerk.rest.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.Edit;
import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.Precondition;
import io.planwerk.application.Tagged;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.rest.TestServer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationRoutesTest {
  private static final String ALL = "/api/v1/organisations";
  private static final String ONE = ALL + "/acme";
  private static final Map<String, Object> ACME = Map.of("id", "acme");
  private static TestServer server;

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
    server.organisations.outcome = new Outcome.Done<>(Tagged.existing(ACME, "7"));
  }

  @Test
  void shouldListPageByPage() {
    server.organisations.page = new Page<>(List.of(ACME), "acme");

    TestServer.Answer answer = server.get(ALL + "?limit=1");
    assertThat(answer.field("items")).isEqualTo(List.of(ACME));
    server.get(ALL + "?cursor=" + answer.field("next"));
    assertThat(server.organisations.askedPage).isEqualTo(new Page.Request("acme", 20));
  }

  @Test
  void shouldListUnlessTheCallerHasThePage() {
    server.organisations.page = new Page<>(List.of(ACME), "acme");
    String tag = server.get(ALL).header("ETag");

    TestServer.Answer same = server.get(ALL, "If-None-Match", tag);
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.header("ETag")).isEqualTo(tag);

    server.organisations.page = new Page<>(List.of(), null);
    TestServer.Answer another = server.get(ALL, "If-None-Match", tag);
    assertThat(another.status()).isEqualTo(200);
    assertThat(another.header("ETag")).isNotEqualTo(tag);
  }

  @Test
  void shouldReadUnlessTheCallerHasIt() {
    assertThat(server.get(ONE).text()).isEqualTo("{\"id\":\"acme\"}");
    assertThat(server.get(ONE).header("ETag")).isEqualTo("\"7\"");
    assertThat(server.get(ONE, "If-None-Match", "\"7\"").status()).isEqualTo(304);
  }

  @Test
  void shouldSayWhereANewOneIs() {
    server.organisations.outcome = new Outcome.Done<>(new Tagged<>(ACME, "1", true));

    TestServer.Answer answer = server.json("POST", ALL, "{\"name\":\"Acme\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo(ONE);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(server.organisations.tree).isEqualTo(Map.of("name", "Acme"));
  }

  @Test
  void shouldChangeTheStateThatWasMeant() {
    TestServer.Answer answer =
        server.send(
            "PATCH",
            ONE,
            "{\"name\":null}",
            "Content-Type",
            "application/merge-patch+json",
            "If-Match",
            "\"6\"");

    assertThat(answer.header("ETag")).isEqualTo("\"7\"");
    assertThat(server.organisations.edit).isInstanceOf(Edit.Merge.class);
    assertThat(server.organisations.precondition).isEqualTo(new Precondition.Matches(Set.of("6")));
  }

  @Test
  void shouldRemoveUnlessSomethingStandsAgainstIt() {
    assertThat(server.send("DELETE", ONE, "", "If-Match", "*").status()).isEqualTo(204);

    server.organisations.outcome =
        new Outcome.Conflict<>(new Bilingual("noch benutzt", "still in use"), List.of());
    TestServer.Answer answer = server.send("DELETE", ONE, "", "If-Match", "*");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.field("detail")).isEqualTo("still in use");
  }
}
