package io.planwerk.rest.calendar;

import io.planwerk.domain.calendar.EntryKind;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for when a feed is made.
 *
 * @param name what it is for
 * @param kinds kinds of entries that it shows; none means all
 * @param language language of the titles, {@code de} or {@code en}
 */
public record NewFeed(Name name, List<EntryKind> kinds, @Nullable Language language) {
  public NewFeed {
    kinds = List.copyOf(kinds);
  }
}
