package io.planwerk.domain.lessons;

import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.EntityId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * A stage with what it has to do with.
 *
 * @param pointer JSON Pointer of the stage
 * @param stage the stage
 * @param ids its audiences, platforms and measures; where it names no audiences or no platforms,
 *     those of its measures
 */
record Scope(String pointer, Stage stage, Set<EntityId> ids) {

  static Scope of(Stage stage, String pointer, Ground ground) {
    Set<EntityId> ids = new HashSet<>();
    ids.addAll(stage.audiences());
    ids.addAll(stage.platforms());
    ids.addAll(stage.measures());
    for (EntityId id : stage.measures()) {
      Spot<Measure> spot = ground.measures().get(id);
      if (spot != null && stage.audiences().isEmpty()) {
        ids.addAll(spot.value().audiences());
      }
      if (spot != null && stage.platforms().isEmpty() && spot.value().platform() != null) {
        ids.add(spot.value().platform());
      }
    }
    return new Scope(pointer, stage, ids);
  }

  boolean holdsAny(Collection<Match> matches) {
    return matches.stream().anyMatch(this::holds);
  }

  boolean holds(Match match) {
    return ids.contains(match.here().id());
  }
}
