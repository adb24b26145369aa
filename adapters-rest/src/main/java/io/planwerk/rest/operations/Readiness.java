package io.planwerk.rest.operations;

import io.planwerk.application.Health;

/** Whether requests should be sent here. */
public final class Readiness {
  private final Health health;
  private volatile boolean stopping;

  public Readiness(Health health) {
    this.health = health;
  }

  /** From now on requests should go elsewhere. */
  public void stopping() {
    stopping = true;
  }

  public boolean isReady() {
    return !stopping && health.isReady();
  }
}
