package io.planwerk.domain.shared;

/**
 * A place on the net where people meet: a slug of the open catalogue of networks (linkedin, x, own
 * forum), not an entity of the document.
 */
public record NetworkId(String value) {
  public NetworkId {
    Slug.require(value);
  }
}
