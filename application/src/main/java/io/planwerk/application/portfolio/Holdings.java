package io.planwerk.application.portfolio;

import io.planwerk.application.port.Alignments;
import io.planwerk.application.port.Strategies;
import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.alignment.AlignmentSummary;
import io.planwerk.domain.alignment.KeptAlignment;
import io.planwerk.domain.portfolio.Holding;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.domain.strategy.StrategySummary;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which people and budgets strategies have, and remembers it as long as it is true. */
@Singleton
public final class Holdings {
  private final Strategies strategies;
  private final Alignments alignments;
  private final Recent<Key, Seen> recent = new Recent<>();

  @Inject
  public Holdings(Strategies strategies, Alignments alignments) {
    this.strategies = strategies;
    this.alignments = alignments;
  }

  private record Key(WorkspaceId workspace, String strategy) {}

  private record Seen(StrategySummary summary, @Nullable AlignmentId newest, Holding holding) {}

  /**
   * What a strategy has.
   *
   * @return empty when it was removed this moment
   */
  Optional<Holding> of(WorkspaceId workspace, StrategySummary summary) {
    Key key = new Key(workspace, summary.id().value());
    AlignmentId newest =
        alignments.newest(workspace, summary.id()).map(AlignmentSummary::id).orElse(null);
    Optional<Holding> before =
        recent
            .find(key)
            .filter(seen -> seen.summary().equals(summary) && Objects.equals(seen.newest(), newest))
            .map(Seen::holding);
    return before.isPresent() ? before : read(workspace, summary, newest, key);
  }

  private Optional<Holding> read(
      WorkspaceId workspace, StrategySummary summary, @Nullable AlignmentId newest, Key key) {
    KeptAlignment kept =
        newest == null ? null : alignments.find(workspace, summary.id(), newest).orElse(null);
    Optional<Holding> holding =
        strategies
            .find(workspace, summary.id())
            .map(saved -> Holding.of(saved.document().strategy(), kept));
    holding.ifPresent(read -> recent.put(key, new Seen(summary, newest, read)));
    return holding;
  }
}
