package io.planwerk.domain.shared;

import java.util.List;

/**
 * A value was asked to take a state that can never make sense. Whoever reads foreign input turns
 * the faults into an answer; anywhere else it is a bug.
 */
public final class BrokenInvariants extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public BrokenInvariants(List<Fault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  /** Every fault found, with pointers relative to the value that refused. */
  public List<Fault> faults() {
    return faults;
  }
}
