package io.planwerk.domain.resources;

import io.planwerk.domain.shared.Slug;

/**
 * A key that people agree upon in a workspace: persons of several strategies that carry the same
 * one are one person, budgets that do are one budget. Nothing else makes them the same.
 */
public record SharedKey(String value) {
  public SharedKey {
    Slug.require(value);
  }
}
