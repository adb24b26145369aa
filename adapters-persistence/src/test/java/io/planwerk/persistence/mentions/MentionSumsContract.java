package io.planwerk.persistence.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.MentionSums;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked of every port {@link MentionSums}. */
public interface MentionSumsContract extends PortContract {
  Instant TEN = Instant.parse("2027-03-01T10:00:00Z");
  Instant ELEVEN = Instant.parse("2027-03-01T11:00:00Z");
  StrategyId SPRING = new StrategyId("spring");
  Scope US = new Scope.Company();
  Scope WINDOWS = new Scope.OfTopic(new TopicId("windows"));

  private MentionSums sums() {
    return ports().mentionSums();
  }

  private static Tally tally(
      Scope scope, int minute, @Nullable String network, Tone tone, int mentions) {
    return new Tally(
        scope,
        TEN.plusSeconds(60L * minute),
        network == null ? null : new NetworkId(network),
        Outlet.SOCIAL,
        tone,
        mentions,
        mentions - 1,
        100L * mentions);
  }

  private void add(WorkspaceId workspace, Tally... changes) {
    ports()
        .transactions()
        .inOne(
            () -> {
              sums().add(workspace, SPRING, List.of(changes));
              return changes;
            });
  }

  private List<Tally> read(
      WorkspaceId workspace, Scope scope, @Nullable Tone tone, @Nullable String network) {
    List<Tally> found = new ArrayList<>();
    sums()
        .each(
            workspace,
            SPRING,
            scope,
            tone,
            network == null ? null : new NetworkId(network),
            TEN,
            ELEVEN,
            found::add);
    return found;
  }

  @Test
  default void shouldAddToWhatIsThere() {
    WorkspaceId workspace = workspaceWith("spring");
    add(workspace, tally(US, 0, "x", Tone.NEGATIVE, 3), tally(US, 0, null, Tone.NEGATIVE, 2));

    add(workspace, tally(US, 0, "x", Tone.NEGATIVE, 4), tally(WINDOWS, 0, "x", Tone.NEGATIVE, 1));

    assertThat(read(workspace, US, null, null))
        .containsExactlyInAnyOrder(
            new Tally(US, TEN, new NetworkId("x"), Outlet.SOCIAL, Tone.NEGATIVE, 7, 5, 700),
            tally(US, 0, null, Tone.NEGATIVE, 2));
    assertThat(read(workspace, WINDOWS, null, null))
        .containsExactly(tally(WINDOWS, 0, "x", Tone.NEGATIVE, 1));
    assertThat(read(workspace, new Scope.Everything(), null, null)).isEmpty();
  }

  @Test
  default void shouldNarrow() {
    WorkspaceId workspace = workspaceWith("spring");
    Tally angry = tally(US, 0, "x", Tone.NEGATIVE, 3);
    Tally glad = tally(US, 15, "facebook", Tone.POSITIVE, 2);
    add(
        workspace,
        angry,
        glad,
        tally(US, -15, "x", Tone.NEGATIVE, 1),
        tally(US, 60, "x", Tone.NEGATIVE, 1));

    assertThat(read(workspace, US, null, null)).containsExactlyInAnyOrder(angry, glad);
    assertThat(read(workspace, US, Tone.POSITIVE, null)).containsExactly(glad);
    assertThat(read(workspace, US, null, "x")).containsExactly(angry);
    assertThat(read(workspace, US, Tone.POSITIVE, "x")).isEmpty();
  }

  @Test
  default void shouldAddNetworksUpByTheHour() {
    WorkspaceId workspace = workspaceWith("spring");
    add(
        workspace,
        tally(US, 0, "x", Tone.NEGATIVE, 3),
        tally(US, 45, "facebook", Tone.NEGATIVE, 2),
        tally(US, 60, "x", Tone.NEGATIVE, 1),
        tally(WINDOWS, 0, "x", Tone.NEGATIVE, 9));

    assertThat(sums().hours(workspace, SPRING, TEN, ELEVEN.plusSeconds(3600)))
        .containsExactly(
            new Tally(US, TEN, null, Outlet.SOCIAL, Tone.NEGATIVE, 5, 3, 500),
            tally(US, 60, null, Tone.NEGATIVE, 1));
    assertThat(sums().hours(workspace, SPRING, ELEVEN.plusSeconds(3600), ELEVEN.plusSeconds(7200)))
        .isEmpty();
  }

  @Test
  default void shouldForgetMinutesOnly() {
    WorkspaceId workspace = workspaceWith("spring");
    Scope minutes = new Scope.CompanyByMinute();
    Tally late = tally(minutes, 2, "x", Tone.NEGATIVE, 1);
    add(
        workspace,
        tally(minutes, 1, "x", Tone.NEGATIVE, 1),
        late,
        tally(US, 0, "x", Tone.NEGATIVE, 2));

    sums().forgetMinutes(workspace, SPRING, TEN.plusSeconds(120));

    assertThat(read(workspace, minutes, null, null)).containsExactly(late);
    assertThat(read(workspace, US, null, null)).hasSize(1);
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    add(workspace, tally(US, 0, "x", Tone.NEGATIVE, 3));

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(read(workspace, US, null, null)).isEmpty();
  }
}
