package io.planwerk.persistence.database;

import static io.planwerk.persistence.PortContract.newWorkspace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.persistence.DatabasePersistenceModule;
import io.planwerk.persistence.Ports;
import io.planwerk.persistence.PostgreSqlServer;
import io.planwerk.persistence.Race;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningTest {
  private static final Organisation HARBOUR =
      new Organisation(
          new OrganisationId("harbour"), new Name("Hafen"), null, null, null, null, null, null);

  @TempDir private static Path folder;

  static Stream<DatabaseSettings> databases() {
    return Stream.of(
        new DatabaseSettings.InFolder(folder.resolve("not there yet/ä")),
        PostgreSqlServer.newDatabase());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void shouldFindEverythingAfterARestart(DatabaseSettings settings) {
    WorkspaceId workspace = newWorkspace();
    try (Ports before = new Ports(new DatabasePersistenceModule(settings))) {
      before.organisations().create(workspace, HARBOUR, Instant.EPOCH, "anna");
    }

    try (Ports after = new Ports(new DatabasePersistenceModule(settings))) {
      assertThat(after.organisations().find(workspace, HARBOUR.id())).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void shouldNotBeReadyOnceClosed(DatabaseSettings settings) {
    Ports ports = new Ports(new DatabasePersistenceModule(settings));
    ports.close();
    ports.close();

    assertThat(ports.health().isReady()).isFalse();
  }

  @Test
  void shouldSayWhenAnotherProcessHasTheFolder() throws IOException {
    Path taken = folder.resolve("taken");
    DatabaseSettings settings = new DatabaseSettings.InFolder(taken);
    Database.open(settings).close();

    // The lock of another process, as far as H2 can tell.
    try (FileChannel file =
            FileChannel.open(taken.resolve("planwerk.mv.db"), StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> Database.open(settings))
          .isInstanceOf(DatabaseInUse.class)
          .hasMessageContaining(taken.toString())
          .hasMessageContaining("in use");
    }

    Database.open(settings).close();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void shouldKeepItsFolderToItself() throws IOException {
    Path own = folder.resolve("new/own");

    Database.open(new DatabaseSettings.InFolder(own)).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
        .isEqualTo("rwx------");
  }

  @Test
  void shouldSayWhenTheFolderIsAFile() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> Database.open(new DatabaseSettings.InFolder(file)))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void shouldSayWhenTheServerIsAwayWithoutTellingThePassword() {
    DatabaseSettings away = DatabaseSettings.at("postgres://anna:s3cret@localhost:1/planwerk");

    assertThatThrownBy(() -> Database.open(away))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining("jdbc:postgresql://localhost:1/planwerk")
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void shouldKnowTheNewestStep() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:");

    assertThat(Migrations.H2.configured(source).load().info().all())
        .extracting(step -> step.getVersion().getVersion())
        .endsWith(Migrations.NEWEST);
  }

  @Test
  void shouldLetServersStartOnOneDatabaseAtTheSameTime() {
    DatabaseSettings settings = PostgreSqlServer.newDatabase();

    assertThat(
            Race.between(
                3,
                runner -> {
                  try (Ports ports = new Ports(new DatabasePersistenceModule(settings))) {
                    return ports.health().isReady();
                  }
                }))
        .containsOnly(true);
  }
}
