package io.planwerk.domain.lifecycle;

import java.util.List;

/**
 * A way from one state of a strategy's life to another, with what it asks for.
 *
 * @param to the state behind it
 * @param way whether it leads on or back
 * @param conditions all of them have to be met
 */
public record Gate(LifeCycle to, Way way, List<Condition> conditions) {

  /** Where a gate leads. */
  public enum Way {
    /** On, as planned. */
    ON,
    /** Back, or to an end: whoever goes there has to say why. */
    BACK
  }

  public Gate {
    conditions = List.copyOf(conditions);
  }

  /** Everything that stands against going through; nothing when it is open. */
  public List<Unmet> unmet(Dossier dossier) {
    return conditions.stream().flatMap(condition -> condition.unmet(dossier).stream()).toList();
  }
}
