package io.planwerk.domain.shared;

/** The agency or company whose data are kept apart from all others; leads every key. */
public record WorkspaceId(String value) {
  public WorkspaceId {
    Slug.require(value);
  }
}
