package io.planwerk.domain.shared;

/** A strategy within a workspace. */
public record StrategyId(String value) {
  public StrategyId {
    Slug.require(value);
  }
}
