package io.planwerk.rest.document;

/** A notation for trees. */
public enum Format {
  JSON("application/json"),
  YAML("application/yaml");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** What the notation is called in Content-Type and Accept. */
  public String mediaType() {
    return mediaType;
  }
}
