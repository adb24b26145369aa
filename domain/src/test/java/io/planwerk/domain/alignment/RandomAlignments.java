package io.planwerk.domain.alignment;

import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.EntityId.BudgetId;
import io.planwerk.domain.shared.EntityId.GoalId;
import io.planwerk.domain.shared.EntityId.HireOptionId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PartnerId;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.EntityId.TrainingId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.strategy.RandomRecords;
import io.planwerk.domain.strategy.RandomStrategies;
import java.util.Objects;
import java.util.Set;

/** Alignments that no strategy would ever have, with something of everything in them. */
final class RandomAlignments {
  private static final Set<EntityId> IDS =
      Set.of(
          new GoalId("goal"),
          new BudgetId("budget"),
          new PersonId("person"),
          new PersonId("deputy"),
          new HireOptionId("position"),
          new SkillId("skill"),
          new TrainingId("training"),
          new MeasureId("measure"),
          new PlatformId("platform"),
          new UnitId("unit"),
          new PartnerId("partner"));

  private RandomAlignments() {}

  static Alignment full(long seed) {
    return of(seed, new RandomStrategies.Density(1, 1, 3, 0));
  }

  static Alignment bare(long seed) {
    return of(seed, new RandomStrategies.Density(0, 0, 0, 0));
  }

  private static Alignment of(long seed, RandomStrategies.Density density) {
    return (Alignment)
        Objects.requireNonNull(new RandomRecords(seed, density, IDS).fill(Alignment.class, ""));
  }
}
