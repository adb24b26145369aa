package io.planwerk.persistence.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Archives;
import io.planwerk.application.port.Observations.Wanted;
import io.planwerk.domain.archive.Loading;
import io.planwerk.domain.archive.Seal;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.DatabasePersistenceModule;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Ports;
import io.planwerk.persistence.PostgreSqlServer;
import io.planwerk.persistence.database.Database;
import io.planwerk.persistence.database.DatabaseSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of every port {@link Archives}. What is brought back goes to both engines. */
public interface ArchivesContract extends PortContract {
  Instant AT = Instant.parse("2027-03-01T12:00:00.500Z");
  WorkspaceId HERE = new WorkspaceId("here");
  WorkspaceId THERE = new WorkspaceId("there");

  /** An empty database of the kind that is tested. */
  DatabaseSettings fresh(Path folder);

  private Ports open(DatabaseSettings settings) {
    return new Ports(new DatabasePersistenceModule(settings));
  }

  private Ports filled(Path folder) {
    Ports ports = open(fresh(folder));
    SomeOfEverything.fill(ports.database(), HERE.value(), 1, 8);
    SomeOfEverything.fill(ports.database(), "other", 8, 10);
    return ports;
  }

  private static List<String> told(Consumer<Consumer<byte[]>> teller) {
    List<String> lines = new ArrayList<>();
    teller.accept(line -> lines.add(new String(line, StandardCharsets.UTF_8)));
    return lines;
  }

  private static List<String> exported(Ports ports, WorkspaceId workspace) {
    return told(to -> ports.archives().export(workspace, AT, to));
  }

  private static List<String> backedUp(Ports ports) {
    return told(to -> ports.archives().backUp(AT, to));
  }

  private static Supplier<byte @Nullable []> lines(List<String> lines) {
    Iterator<String> rest = lines.iterator();
    return () -> rest.hasNext() ? rest.next().getBytes(StandardCharsets.UTF_8) : null;
  }

  private static List<DatabaseSettings> engines(Path folder) {
    return List.of(
        new DatabaseSettings.InFolder(folder.resolve("target")), PostgreSqlServer.newDatabase());
  }

  @Test
  default void shouldCarryEverythingThatAWorkspaceOwns(@TempDir Path folder) {
    try (Ports source = filled(folder)) {
      List<String> archive = exported(source, HERE);
      int tables = ArchivedTable.of(true).size();
      assertThat(archive).hasSize(7 * tables + 2);
      assertThat(archive).noneMatch(line -> line.contains("\"workspace\":\"here\""));
      assertThat(archive).noneMatch(line -> line.contains("\"table\":\"token\""));
      assertThat(archive)
          .anyMatch(line -> line.contains("\"entry\":{\"n\":[1.50,-1E+2],\"text\":"));

      for (DatabaseSettings engine : engines(folder)) {
        try (Ports target = open(engine)) {
          Loading loading = target.archives().load(THERE, lines(archive));

          assertThat(loading)
              .isInstanceOfSatisfying(
                  Loading.Loaded.class,
                  loaded -> {
                    assertThat(loaded.total()).isEqualTo(7L * tables);
                    assertThat(loaded.rows()).hasSize(tables).containsEntry("mention", 7L);
                  });
          assertThat(exported(target, THERE)).isEqualTo(archive);
          assertThat(exported(target, HERE)).hasSize(2);
        }
      }
    }
  }

  @Test
  default void shouldRestoreABackup(@TempDir Path folder) {
    try (Ports source = filled(folder)) {
      List<String> backup = backedUp(source);
      assertThat(backup).hasSize(9 * ArchivedTable.values().length + 2);

      for (DatabaseSettings engine : engines(folder)) {
        try (Ports target = open(engine)) {
          assertThat(target.archives().restore(lines(backup))).isInstanceOf(Loading.Loaded.class);
          assertThat(backedUp(target)).isEqualTo(backup);
          assertThat(exported(target, HERE)).isEqualTo(exported(source, HERE));
        }
      }
    }
  }

  @Test
  default void shouldMixWithNothing(@TempDir Path folder) {
    try (Ports source = filled(folder)) {
      List<String> backup = backedUp(source);

      assertThat(source.archives().restore(lines(backup))).isEqualTo(new Loading.NotEmpty());
      assertThat(source.archives().load(HERE, lines(exported(source, HERE))))
          .isEqualTo(new Loading.NotEmpty());
      assertThat(backedUp(source)).isEqualTo(backup);
    }
  }

  @Test
  default void shouldLoadNothingOfWhatIsDamaged(@TempDir Path folder) {
    List<String> archive;
    try (Ports source = filled(folder)) {
      archive = exported(source, HERE);
    }
    int last = archive.size() - 1;
    try (Ports target = open(PostgreSqlServer.newDatabase())) {
      for (int line = 0; line <= last; line += 17) {
        refused(target, with(archive, line, archive.get(line).replaceFirst("[0-7]", "8")));
      }
      assertThat(refused(target, archive.subList(0, last))).isEqualTo(last + 1);
      List<String> without = new ArrayList<>(archive);
      without.remove(40);
      refused(target, without);
      List<String> more = new ArrayList<>(archive);
      more.add(archive.get(last));
      refused(target, more);
      List<String> swapped = with(archive, 5, archive.get(6));
      refused(target, with(swapped, 6, archive.get(5)));
      refused(target, List.of());
      assertThat(refused(target, List.of("{\"planwerk\":\"archive\",\"version\":2}"))).isEqualTo(1);

      assertThat(target.archives().load(THERE, lines(archive))).isInstanceOf(Loading.Loaded.class);
    }
  }

  private static List<String> with(List<String> archive, int line, String other) {
    List<String> changed = new ArrayList<>(archive);
    changed.set(line, other);
    return changed;
  }

  private static long refused(Ports target, List<String> archive) {
    Loading loading = target.archives().load(THERE, lines(archive));
    assertThat(loading).isInstanceOf(Loading.Unreadable.class);
    assertThat(exported(target, THERE)).hasSize(2);
    return loading instanceof Loading.Unreadable unreadable ? unreadable.line() : 0;
  }

  /** An archive as it would be if it had been made, whatever its rows are. */
  private static List<String> sealed(String of, int schema, String... rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "{\"planwerk\":\"archive\",\"version\":1,\"of\":\"%s\",\"schema\":%d,\"at\":\"%s\"}"
            .formatted(of, schema, AT));
    lines.addAll(List.of(rows));
    Seal seal = new Seal();
    lines.forEach(line -> seal.add(line.getBytes(StandardCharsets.UTF_8)));
    lines.add("{\"end\":%d,\"sha256\":\"%s\"}".formatted(rows.length, seal.close()));
    return lines;
  }

  @Test
  default void shouldTakeNothingThatDoesntBelongThere(@TempDir Path folder) {
    int now = Database.version();
    String token = "{\"table\":\"token\",\"row\":{\"id\":\"x\",\"name\":\"X\",\"role\":\"OWNER\",";
    try (Ports target = open(fresh(folder))) {
      for (List<String> archive :
          List.of(
              sealed("SERVER", now),
              sealed("WORKSPACE", now + 1),
              sealed(
                  "WORKSPACE",
                  now,
                  token + "\"hash\":\"x\",\"made_at\":\"2027-03-01T12:00:00Z\"}}"),
              sealed("WORKSPACE", now, "{\"table\":\"job\",\"row\":{}}"),
              sealed("WORKSPACE", 16, "{\"table\":\"job\",\"row\":{}}"),
              sealed("WORKSPACE", now, "{\"table\":\"token; drop table token\",\"row\":{}}"),
              sealed("WORKSPACE", now, "{\"table\":\"storm\",\"row\":{\"workspace\":\"other\"}}"),
              sealed("WORKSPACE", now, "{\"table\":\"storm\",\"row\":{\"level\":\"high\"}}"),
              sealed("WORKSPACE", now, "{\"table\":\"storm\",\"row\":{\"level\":1}}"),
              sealed("WORKSPACE", now, "{\"table\":\"storm\",\"row\":{\"since\":\"today\"}}"),
              sealed("WORKSPACE", now, "{\"table\":\"storm\",\"row\":{}} {}"),
              sealed("WORKSPACE", now, "{\"table\":\"storm\"}"),
              sealed("WORKSPACE", now, "[]"),
              sealed("WORKSPACE", now, "{"),
              sealed("WORKSPACE", now, "e"))) {
        refused(target, archive);
      }
      assertThat(target.archives().restore(lines(sealed("WORKSPACE", now))))
          .isInstanceOf(Loading.Unreadable.class);
    }
  }

  /** Rows as version 7 kept them, of which three steps have changed the tables since. */
  @Test
  default void shouldLiftWhatEarlierVersionsTold(@TempDir Path folder) {
    String since = "\"changed_at\":\"2027-03-01T12:00:00Z\",\"changed_by\":\"anna\",";
    String value =
        "{\"table\":\"observation\",\"row\":{\"strategy_id\":\"s\",\"kpi\":\"clicks\",\"slice\":\"\","
            + "\"to_day\":\"2027-01-0%1$d\",\"from_day\":\"2027-01-0%1$d\",\"amount\":%1$d.5,"
            + "\"certainty\":\"MEASURED\",\"noted_at\":\"2027-03-01T12:00:00Z\",\"noted_by\":\"anna\"}}";
    List<String> archive =
        sealed(
            "WORKSPACE",
            7,
            "{\"table\":\"organisation\",\"row\":{\"id\":\"o\",\"version\":1,"
                + since
                + "\"document\":{\"id\":\"o\",\"name\":\"O\"}}}",
            "{\"table\":\"strategy\",\"row\":{\"id\":\"s\",\"organisation_id\":\"o\",\"name\":\"S\","
                + "\"search_text\":\"s\",\"incarnation\":\"i\",\"revision\":1,"
                + since
                + "\"places\":[],\"history_size\":0,\"status\":\"DRAFT\","
                + "\"document\":{\"format\":1,\"id\":\"s\",\"organisationId\":\"o\",\"name\":\"S\"}}}",
            value.formatted(1),
            value.formatted(2));
    try (Ports target = open(fresh(folder))) {
      assertThat(target.archives().load(THERE, lines(archive)))
          .isInstanceOfSatisfying(
              Loading.Loaded.class,
              loaded -> assertThat(loaded.rows()).containsEntry("observation", 1L));

      List<Observation> found = new ArrayList<>();
      target
          .observations()
          .each(
              THERE,
              new StrategyId("s"),
              new Wanted(Set.of(new KpiId("clicks")), null, null, null),
              found::add);
      assertThat(found).hasSize(2);
      assertThat(found.getLast().point().value()).isEqualByComparingTo("2.5");
      assertThat(target.strategies().find(THERE, new StrategyId("s"))).isPresent();
    }
  }

  @Test
  default void shouldTellOfOneMoment(@TempDir Path folder) {
    try (Ports source = filled(folder)) {
      List<String> before = exported(source, HERE);
      List<String> told = new ArrayList<>();

      source
          .archives()
          .export(
              HERE,
              AT,
              line -> {
                if (told.size() == 3) {
                  SomeOfEverything.fill(source.database(), HERE.value(), 20, 23);
                  source
                      .database()
                      .change(h -> h.execute("delete from mention where workspace = 'here'"));
                }
                told.add(new String(line, StandardCharsets.UTF_8));
              });

      assertThat(told).isEqualTo(before);
      assertThat(exported(source, HERE)).isNotEqualTo(before).hasSizeLessThan(2 * before.size());
    }
  }
}
