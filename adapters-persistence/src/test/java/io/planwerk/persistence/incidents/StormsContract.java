package io.planwerk.persistence.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.port.Storms;
import io.planwerk.application.port.Storms.Place;
import io.planwerk.domain.detection.Storm;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every way of keeping storms does. */
public interface StormsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  StrategyId SPRING = new StrategyId("spring");
  Storm WIND = new Storm(4, NOON, NOON.plusSeconds(60), NOON.plusSeconds(30), 2);

  private Storms storms() {
    return ports().storms();
  }

  private void keep(WorkspaceId workspace, Storm storm) {
    ports()
        .transactions()
        .inOne(
            () -> {
              storms().keep(workspace, SPRING, storm);
              return storm;
            });
  }

  @Test
  default void shouldTellWhatWasLeftLast() {
    WorkspaceId workspace = workspaceWith("spring");
    assertThat(storms().find(workspace, SPRING)).isEmpty();

    keep(workspace, Storm.calm(NOON.plusNanos(456_789)));
    assertThat(storms().find(workspace, SPRING)).contains(Storm.calm(NOON));

    keep(workspace, WIND);
    assertThat(storms().find(workspace, SPRING)).contains(WIND);
    assertThat(neighbour().storms().find(workspace, SPRING)).contains(WIND);
  }

  @Test
  default void shouldTellWhereItIsNotCalm() {
    WorkspaceId ours = workspaceWith("spring");
    WorkspaceId theirs = workspaceWith("spring");
    keep(ours, WIND);
    keep(theirs, Storm.calm(NOON));

    assertThat(storms().blowing())
        .contains(new Place(ours, SPRING))
        .doesNotContain(new Place(theirs, SPRING));
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    keep(workspace, WIND);

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(storms().find(workspace, SPRING)).isEmpty();
  }

  @Test
  default void shouldNotKeepWhatIsUndone() {
    WorkspaceId workspace = workspaceWith("spring");

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          storms().keep(workspace, SPRING, WIND);
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(storms().find(workspace, SPRING)).isEmpty();
  }
}
