package io.planwerk.persistence.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.Erasures;
import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import org.junit.jupiter.api.Test;

/** What is asked of every port {@link Erasures}. */
public interface ErasuresContract extends PortContract {
  StrategyId SPRING = new StrategyId("spring");

  private Erasures erasures() {
    return ports().erasures();
  }

  private static Erasure erasure(int number) {
    return new Erasure(number, "abc" + number, REMOVAL.at(), "anna", "asked for", 3);
  }

  @Test
  default void shouldKeepTheFirstKey() {
    WorkspaceId workspace = workspaceWith("spring", "autumn");

    assertThat(erasures().key(workspace, SPRING, "one")).isEqualTo("one");
    assertThat(erasures().key(workspace, SPRING, "two")).isEqualTo("one");
    assertThat(erasures().key(workspace, new StrategyId("autumn"), "two")).isEqualTo("two");
  }

  @Test
  default void shouldRememberErasuresAsLongAsTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    erasures().add(workspace, SPRING, erasure(1));
    erasures().add(workspace, SPRING, erasure(2));
    assertThat(erasures().of(workspace, SPRING)).containsExactly(erasure(1), erasure(2));

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(erasures().of(workspace, SPRING)).isEmpty();
  }
}
