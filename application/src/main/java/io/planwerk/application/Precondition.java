package io.planwerk.application;

import java.util.Set;

/** Which state of a thing a change was meant for. */
public sealed interface Precondition {

  /** Nothing was said: enough to make something new, too little to change what exists. */
  record Unstated() implements Precondition {}

  /** Whatever is there, as long as something is. */
  record Exists() implements Precondition {}

  /** Only as long as nothing is there yet. */
  record Absent() implements Precondition {}

  /** Only when the state has one of these tags. */
  record Matches(Set<String> tags) implements Precondition {
    public Matches {
      tags = Set.copyOf(tags);
    }
  }
}
