package io.planwerk.domain.shared;

/** A client of an agency, or the one company: the owner of strategies. */
public record OrganisationId(String value) {
  public OrganisationId {
    Slug.require(value);
  }
}
