package io.planwerk.application;

import org.jspecify.annotations.Nullable;

/** A way to change the tree of a thing that exists. */
public sealed interface Edit {

  /** Takes this tree instead. */
  record Replace(@Nullable Object tree) implements Edit {}

  /** Applies a JSON Merge Patch (RFC 7396). */
  record Merge(@Nullable Object patch) implements Edit {}

  /** Applies a JSON Patch (RFC 6902), given as its tree. */
  record Patch(@Nullable Object operations) implements Edit {}
}
