package io.planwerk.persistence.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Strategies.Note;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.port.Strategies.Saving;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.domain.workspace.Organisation;
import io.planwerk.persistence.DatabasePersistenceModule;
import io.planwerk.persistence.Ports;
import io.planwerk.persistence.database.DatabaseSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderFormatsTest {
  private static final WorkspaceId WORKSPACE = new WorkspaceId("main");
  private static final StrategyId SPRING = new StrategyId("spring");
  private static final Note NOTE = new Note(Instant.parse("2027-03-01T12:00:00Z"), "anna", null);

  /** What was called a remark in format 1 is a note in format 2. */
  private static final StrategyFormat SECOND = new StrategyFormat(List.of(marked("second")));

  private static final StrategyFormat THIRD =
      new StrategyFormat(List.of(marked("second"), marked("third")));

  @TempDir private Path folder;
  private Ports ports;

  private static UnaryOperator<Map<String, Object>> marked(String mark) {
    return tree -> {
      Map<String, Object> lifted = new LinkedHashMap<>(tree);
      lifted.merge("note", mark, (note, added) -> note + ", " + added);
      return lifted;
    };
  }

  @BeforeEach
  void open() {
    ports = new Ports(new DatabasePersistenceModule(new DatabaseSettings.InFolder(folder)));
    ports
        .organisations()
        .create(
            WORKSPACE,
            new Organisation(
                new OrganisationId(Documents.ORGANISATION),
                new Name("Hafen"),
                null,
                null,
                null,
                null,
                null,
                null),
            NOTE.at(),
            NOTE.by());
  }

  @AfterEach
  void close() {
    ports.close();
  }

  private DatabaseStrategies in(StrategyFormat format) {
    return new DatabaseStrategies(ports.database(), format);
  }

  private static StrategyDocument document(StrategyFormat format, String name, String note) {
    return Documents.of(
        Documents.fields(
            "id", "spring", "organisationId", Documents.ORGANISATION, "name", name, "note", note),
        format);
  }

  @Test
  void shouldLiftTheHistoryThroughEveryFormat() {
    DatabaseStrategies first = in(StrategyFormat.CURRENT);
    first.create(WORKSPACE, document(StrategyFormat.CURRENT, "A", "a"), NOTE);
    first.update(WORKSPACE, 1, document(StrategyFormat.CURRENT, "B", "b"), NOTE);
    first.update(WORKSPACE, 2, document(StrategyFormat.CURRENT, "C", "c"), NOTE);

    DatabaseStrategies second = in(SECOND);
    assertThat(second.find(WORKSPACE, SPRING))
        .contains(new Saved(document(SECOND, "C", "c, second"), 3));
    assertThat(second.update(WORKSPACE, 3, document(SECOND, "D", "d"), NOTE))
        .isEqualTo(Saving.SAVED);
    assertThat(second.update(WORKSPACE, 4, document(SECOND, "E", "e"), NOTE))
        .isEqualTo(Saving.SAVED);

    DatabaseStrategies third = in(THIRD);
    assertThat(third.update(WORKSPACE, 5, document(THIRD, "F", "f"), NOTE)).isEqualTo(Saving.SAVED);
    assertThat(List.of(1, 2, 3, 4, 5, 6))
        .map(number -> third.at(WORKSPACE, SPRING, number).orElseThrow())
        .containsExactly(
            document(THIRD, "A", "a, second, third"),
            document(THIRD, "B", "b, second, third"),
            document(THIRD, "C", "c, second, third"),
            document(THIRD, "D", "d, third"),
            document(THIRD, "E", "e, third"),
            document(THIRD, "F", "f"));
  }

  @Test
  void shouldNotCallTheLiftingItselfAChange() {
    in(StrategyFormat.CURRENT).create(WORKSPACE, document(StrategyFormat.CURRENT, "A", "a"), NOTE);

    in(SECOND).update(WORKSPACE, 1, document(SECOND, "B", "a, second"), NOTE);

    assertThat(in(SECOND).revision(WORKSPACE, SPRING, 2).orElseThrow().places())
        .containsExactly("/name");
  }
}
