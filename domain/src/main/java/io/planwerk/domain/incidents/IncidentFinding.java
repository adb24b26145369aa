package io.planwerk.domain.incidents;

import io.planwerk.domain.shared.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about an incident that somebody should look at.
 *
 * @param rule names the kind of finding
 * @param about ids of the tasks and statements that it is about
 * @param source what it rests on, where that isn't the plan itself
 */
public record IncidentFinding(
    String rule, List<String> about, Bilingual text, @Nullable String source) {
  public IncidentFinding {
    about = List.copyOf(about);
  }
}
