package io.planwerk.domain.lifecycle;

import io.planwerk.domain.roadmap.Stage;

/**
 * A stage of the roadmap and where it stands.
 *
 * @param index its place in the roadmap, from 0
 */
public record PlannedStage(int index, Stage plan, StageStand stand) {

  /** JSON Pointer of the stage in the strategy. */
  public String pointer() {
    return "/roadmap/stages/" + index;
  }
}
