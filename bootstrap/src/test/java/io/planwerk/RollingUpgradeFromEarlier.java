package io.planwerk;

import static io.planwerk.RollingUpgradeTest.NORDLICHT;
import static io.planwerk.RollingUpgradeTest.change;
import static io.planwerk.RollingUpgradeTest.get;
import static io.planwerk.RollingUpgradeTest.readAll;
import static io.planwerk.RollingUpgradeTest.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A real server of an earlier version beside one of this version, on one database. Needs a built
 * checkout of the earlier version, whose folder PLANWERK_EARLIER names; so it isn't among the tests
 * that always run.
 */
class RollingUpgradeFromEarlier {

  @Test
  void shouldServeOnBesideThisVersion() throws Exception {
    Path earlier = Path.of(System.getenv("PLANWERK_EARLIER"));
    Path target = earlier.resolve("bootstrap/target");
    String classPath =
        target.resolve("bootstrap-0.1.0-SNAPSHOT.jar") + ":" + target.resolve("lib") + "/*";
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start()) {
      Map<String, String> environment =
          Map.of(
              "PLANWERK_DATABASE_URL",
              postgres.getJdbcUrl("postgres", "postgres"),
              "PLANWERK_OWNER_TOKEN",
              TestServer.TOKEN);
      try (ChildServer old = ChildServer.start(classPath, environment);
          ApiClient before = new ApiClient(old.address, TestServer.TOKEN)) {
        RollingUpgradeTest.loadSamples(
            before, earlier.resolve("bootstrap/src/main/resources/samples"));
        work(before, "before");
        try (ChildServer fresh = ChildServer.start(environment);
            ApiClient after = new ApiClient(fresh.address, TestServer.TOKEN)) {
          work(before, "earlier");
          work(after, "later");
          work(before, "earlier again");
          assertThat(readAll(before)).isEmpty();
          assertThat(readAll(after)).isEmpty();
          change(before, "written by the earlier");
          assertThat(get(after, NORDLICHT)).contains("written by the earlier");
          change(after, "written by the later");
          assertThat(get(before, NORDLICHT)).contains("written by the later");
        }
        change(before, "alone again");
      }
    }
  }
}
