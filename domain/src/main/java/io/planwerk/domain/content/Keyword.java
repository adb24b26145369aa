package io.planwerk.domain.content;

import io.planwerk.domain.shared.EntityId.KeywordId;
import io.planwerk.domain.shared.EntityId.ThemeId;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Name;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that people type into a search engine and that published pieces shall answer.
 *
 * @param id names this keyword in the document
 * @param name the phrase exactly as people search for it
 * @param theme theme whose pieces answer the phrase
 * @param landingPage page that searchers shall reach
 * @param searchesPerMonth how often the phrase is searched for in an average month, 0 or more
 */
public record Keyword(
    KeywordId id,
    Name name,
    @Nullable ThemeId theme,
    @Nullable Link landingPage,
    @Nullable Integer searchesPerMonth) {
  public Keyword {
    Invariants.check().atLeast("searchesPerMonth", searchesPerMonth, 0).orThrow();
  }
}
