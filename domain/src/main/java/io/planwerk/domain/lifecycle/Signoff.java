package io.planwerk.domain.lifecycle;

import io.planwerk.domain.lifecycle.LifeEvent.Signed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to one revision of a strategy.
 *
 * @param event how it was noted
 * @param act what was said, and by whom
 * @param takenBack how it was taken back; absent as long as it holds
 */
public record Signoff(LifeEvent event, Signed act, @Nullable LifeEvent takenBack) {

  public SignoffId id() {
    return SignoffId.of(event.number());
  }

  public boolean isValid() {
    return takenBack == null;
  }
}
